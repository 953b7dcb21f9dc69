import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import {
  RecordSpotCheckInput,
  SpotCheckFilter,
  TrackerNoteFilter,
  TrackingDigestFilter,
  WriteTrackerNoteInput,
} from './desk.inputs.js';
import { recordSpotCheck, writeTrackerNote } from './record-spot-check.js';
import { SpotCheckOrder, SpotCheckType } from './spot-check.type.js';
import { trackerDays } from './tracker-days.js';
import { TrackerDayType, TrackerNoteOrder, TrackerNoteType } from './tracker-note.type.js';
import { TrackingDigestOrder, TrackingDigestType } from './tracking-digest.type.js';

@ArgsType()
class SpotChecksArgs extends RootPageArgs {
  @Field(() => SpotCheckFilter, { nullable: true, description: 'Which ones.' })
  filter?: SpotCheckFilter | null;

  @Field(() => SpotCheckOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof SpotCheckOrder> | null;
}

@ArgsType()
class TrackerNotesArgs extends RootPageArgs {
  @Field(() => TrackerNoteFilter, { nullable: true, description: 'Which ones.' })
  filter?: TrackerNoteFilter | null;

  @Field(() => TrackerNoteOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof TrackerNoteOrder> | null;
}

@ArgsType()
class TrackingDigestsArgs extends RootPageArgs {
  @Field(() => TrackingDigestFilter, { nullable: true, description: 'Which ones.' })
  filter?: TrackingDigestFilter | null;

  @Field(() => TrackingDigestOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof TrackingDigestOrder> | null;
}

const itsId = { description: 'Its id.' };

/** What the tracking desk keeps beside its problem orders: spot checks, logs, digests (E9). */
@Resolver()
export class DeskRecordsResolver {
  @Query(() => SpotCheckType, { nullable: true, description: 'A spot check; null when there is none.' })
  @Auth(Permission.TRACKING_WORK)
  spotCheck(@Arg('id', () => ID, itsId) id: string): SpotCheckType | null {
    return ref(SpotCheckType, id);
  }

  @Query(() => connectionOf(() => SpotCheckType), { description: 'Orders drawn by lot, a few every morning (E9).' })
  @Auth(Permission.TRACKING_WORK)
  spotChecks(@Args(() => SpotChecksArgs) args: SpotChecksArgs): Connection<SpotCheckType> {
    return page(SpotCheckType, args);
  }

  @Does(recordSpotCheck, payload('RecordSpotCheckPayload', { spotCheck: () => SpotCheckType }), {
    description: 'Records what a spot check found; what is wrong becomes a problem order (E9).',
    action: { on: 'SpotCheck', value: 'RECORD', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  recordSpotCheck(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordSpotCheckInput, { description: 'What to do.' }) input: RecordSpotCheckInput,
  ) {
    return carryOut(recordSpotCheck, ctx, input, ({ id }) => ({ spotCheck: ref(SpotCheckType, id) }));
  }

  @Query(() => TrackerNoteType, { nullable: true, description: 'An event of a daily log; null when there is none.' })
  @Auth(Permission.TRACKING_WORK)
  trackerNote(@Arg('id', () => ID, itsId) id: string): TrackerNoteType | null {
    return ref(TrackerNoteType, id);
  }

  @Query(() => connectionOf(() => TrackerNoteType), { description: 'The trackers’ daily logs 跟单日志 (E9).' })
  @Auth(Permission.TRACKING_WORK)
  trackerNotes(@Args(() => TrackerNotesArgs) args: TrackerNotesArgs): Connection<TrackerNoteType> {
    return page(TrackerNoteType, args);
  }

  @Does(writeTrackerNote, payload('WriteTrackerNotePayload', { trackerNote: () => TrackerNoteType }), {
    description: 'Writes an event into one’s own log of today (E9).',
    action: { on: 'TrackerNote', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  writeTrackerNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WriteTrackerNoteInput, { description: 'What to write.' }) input: WriteTrackerNoteInput,
  ) {
    return carryOut(writeTrackerNote, ctx, input, ({ id }) => ({ trackerNote: ref(TrackerNoteType, id) }));
  }

  @Query(() => [TrackerDayType], {
    description: 'What each tracker wrote into the log of a day, whoever wrote least first (E9). At most 200.',
  })
  @Auth(Permission.TRACKING_WORK)
  trackerDays(
    @Ctx() ctx: RequestContext,
    @Arg('day', () => LocalDate, { nullable: true, description: 'The day, by the market’s calendar; absent: today.' })
    day?: string | null,
  ): Promise<object[]> {
    return trackerDays(ctx, day ?? localDay(ctx.clock.now(), ctx.market.timeZone));
  }

  @Query(() => TrackingDigestType, { nullable: true, description: 'The digest of a day; null when there is none.' })
  @Auth(Permission.TRACKING_WORK)
  trackingDigest(@Arg('id', () => ID, itsId) id: string): TrackingDigestType | null {
    return ref(TrackingDigestType, id);
  }

  @Query(() => connectionOf(() => TrackingDigestType), {
    description: 'The tracking desk’s digests, one a day, made the morning after (E9).',
  })
  @Auth(Permission.TRACKING_WORK)
  trackingDigests(@Args(() => TrackingDigestsArgs) args: TrackingDigestsArgs): Connection<TrackingDigestType> {
    return page(TrackingDigestType, args);
  }
}

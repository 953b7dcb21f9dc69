import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { createVisitRound, discardVisitRound, updateVisitRound } from './plan-visit-round.js';
import { previewRound } from './preview-round.js';
import { recordVisit } from './record-visit.js';
import { archiveVisitRound, endVisitRound, startVisitRound } from './run-visit-round.js';
import { setVisitWish, visitWishOf } from './set-visit-wish.js';
import {
  ArchiveVisitRoundInput,
  CreateVisitRoundInput,
  RecordVisitInput,
  SetVisitWishInput,
  UpdateVisitRoundInput,
  VisitFilter,
  VisitRoundActionInput,
  VisitRoundFilter,
} from './visit.inputs.js';
import { VisitOrder, VisitType } from './visit.type.js';
import { reportVisits, type VisitFigures } from './visit-report.js';
import {
  type VisitFiguresType,
  VisitPreviewType,
  VisitReportType,
  VisitWishType,
  VisitWordsType,
} from './visit-report.type.js';
import { VisitRound } from './visit-round.entity.js';
import { VisitRoundOrder, VisitRoundType } from './visit-round.type.js';
import { visitWords } from './words-for.js';

@ArgsType()
class VisitRoundsArgs extends RootPageArgs {
  @Field(() => VisitRoundFilter, { nullable: true, description: 'Which ones.' })
  filter?: VisitRoundFilter | null;

  @Field(() => VisitRoundOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof VisitRoundOrder> | null;
}

@ArgsType()
class VisitsArgs extends RootPageArgs {
  @Field(() => VisitFilter, { nullable: true, description: 'Which ones.' })
  filter?: VisitFilter | null;

  @Field(() => VisitOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof VisitOrder> | null;
}

type Answer = Promise<Record<string, unknown>>;
const answer = { visitRound: () => VisitRoundType };
const toRound = ({ id }: { id: string }): Record<string, unknown> => ({ visitRound: ref(VisitRoundType, id) });
const input = { description: 'What to do.' };

@Resolver()
export class VisitResolver {
  @Query(() => VisitRoundType, { nullable: true, description: 'A round of visits; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  visitRound(@Arg('id', () => ID, { description: 'Its id.' }) id: string): VisitRoundType | null {
    return ref(VisitRoundType, id);
  }

  @Query(() => connectionOf(() => VisitRoundType), { description: 'Rounds of visits 回访计划 (H6).' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  visitRounds(@Args(() => VisitRoundsArgs) args: VisitRoundsArgs): Connection<VisitRoundType> {
    return page(VisitRoundType, args);
  }

  @Query(() => VisitType, { nullable: true, description: 'A visit; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  visit(@Arg('id', () => ID, { description: 'Its id.' }) id: string): VisitType | null {
    return ref(VisitType, id);
  }

  @Query(() => connectionOf(() => VisitType), {
    description:
      'Visits of all rounds; yours that are due by `isDue` and `isForMe`, the most urgent first by `DUE_AT` (H6).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  visits(@Args(() => VisitsArgs) args: VisitsArgs): Connection<VisitType> {
    return page(VisitType, args);
  }

  @Query(() => VisitPreviewType, {
    nullable: true,
    description: 'Whom a draft would call if it started now; null when there is no such round (H6).',
  })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  visitPreview(
    @Ctx() ctx: RequestContext,
    @Arg('visitRoundId', () => ID, { description: 'The round.' }) id: string,
  ): Promise<VisitPreviewType | null> {
    return previewRound(ctx, id);
  }

  @Query(() => VisitReportType, {
    nullable: true,
    description:
      'What came of a round so far: by result, score and agent, and the wishes; null when there is no such round (H6).',
  })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  async visitReport(
    @Ctx() { db, orm, clock }: RequestContext,
    @Arg('visitRoundId', () => ID, { description: 'The round.' }) id: string,
  ): Promise<VisitReportType | null> {
    if (!(await orm.fork().count(VisitRound, { id }))) return null;
    const { total, agents, scores, wishes } = await reportVisits(db, id);
    const told = agents.map((each) => ({ account: ref(AccountType, each.agentId), figures: toFigures(each) }));
    return { countedAt: clock.now(), total: toFigures(total), agents: told, scores: [...scores], wishes: [...wishes] };
  }

  @Query(() => [VisitWordsType], {
    description:
      'The words to say on a visit, in the customer’s language and with their name; at most five, as a round has (J2, H6).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  visitWords(
    @Ctx() { db, market, actor }: RequestContext,
    @Arg('visitId', () => ID, { description: 'The visit.' }) id: string,
  ): Promise<VisitWordsType[]> {
    return visitWords({ db, market, accountId: actor.accountId }, id);
  }

  @Query(() => VisitWishType, { description: 'Whether you want to be called by rounds of visits (H6).' })
  @Auth(Permission.SIGNED_IN)
  visitWish(@Ctx() { db, actor }: RequestContext): Promise<VisitWishType> {
    return visitWishOf(db, actor.accountId);
  }

  @Does(createVisitRound, payload('CreateVisitRoundPayload', answer), {
    description: 'Drafts a round of visits; nobody is called before it starts (H6).',
    action: { on: 'VisitRound', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createVisitRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateVisitRoundInput, input) given: CreateVisitRoundInput,
  ): Answer {
    return carryOut(createVisitRound, ctx, given, toRound);
  }

  @Does(updateVisitRound, payload('UpdateVisitRoundPayload', answer), {
    description: 'Writes the draft of a round anew (H6).',
    action: { on: 'VisitRound', value: 'EDIT', kind: 'EDIT' },
  })
  updateVisitRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateVisitRoundInput, input) given: UpdateVisitRoundInput,
  ): Answer {
    return carryOut(updateVisitRound, ctx, given, toRound);
  }

  @Does(discardVisitRound, payload('DiscardVisitRoundPayload', answer), {
    description: 'Gives a draft up (H6).',
    action: { on: 'VisitRound', value: 'DISCARD', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  discardVisitRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VisitRoundActionInput, input) given: VisitRoundActionInput,
  ): Answer {
    return carryOut(discardVisitRound, ctx, given, toRound);
  }

  @Does(startVisitRound, payload('StartVisitRoundPayload', answer), {
    description: 'Starts a round: its customers and words are fixed, the visits shared out evenly (H6).',
    action: { on: 'VisitRound', value: 'START', kind: 'TRANSITION', tone: 'PRIMARY', confirm: true },
  })
  startVisitRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VisitRoundActionInput, input) given: VisitRoundActionInput,
  ): Answer {
    return carryOut(startVisitRound, ctx, given, toRound);
  }

  @Does(endVisitRound, payload('EndVisitRoundPayload', answer), {
    description: 'Ends a round before its last day is over; whoever was not reached is called no more (H6).',
    action: { on: 'VisitRound', value: 'END', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  endVisitRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VisitRoundActionInput, input) given: VisitRoundActionInput,
  ): Answer {
    return carryOut(endVisitRound, ctx, given, toRound);
  }

  @Does(archiveVisitRound, payload('ArchiveVisitRoundPayload', answer), {
    description: 'Sums a round up and keeps it for good; neither it nor its visits change from then on (H6).',
    action: { on: 'VisitRound', value: 'ARCHIVE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  archiveVisitRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ArchiveVisitRoundInput, input) given: ArchiveVisitRoundInput,
  ): Answer {
    return carryOut(archiveVisitRound, ctx, given, toRound);
  }

  @Does(recordVisit, payload('RecordVisitPayload', { visit: () => VisitType }), {
    description: 'Records how an attempt to reach a customer went: tried again outside rest hours, or done (H6).',
    action: { on: 'Visit', value: 'RECORD', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  recordVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordVisitInput, input) given: RecordVisitInput,
  ): Answer {
    return carryOut(recordVisit, ctx, given, ({ id }) => ({ visit: ref(VisitType, id) }));
  }

  @Does(
    setVisitWish,
    payload(
      'SetVisitWishPayload',
      { visitWish: () => VisitWishType },
      { visitWish: 'What holds from now on; null when `errors` is not empty.' },
    ),
    {
      description:
        'Says whether you want to be called by rounds of visits; if not, calls that wait are taken back (H6).',
    },
  )
  setVisitWish(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetVisitWishInput, input) given: SetVisitWishInput,
  ): Answer {
    return carryOut(setVisitWish, ctx, given, ({ visitWish }) => ({ visitWish }));
  }
}

const toFigures = ({ averageHundredths, ...figures }: VisitFigures): VisitFiguresType => ({
  ...figures,
  averageScore: averageHundredths === null ? null : averageHundredths / 100,
});

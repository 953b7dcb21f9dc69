import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import './problem.enums.js';
import { ProblemCause, ProblemKind } from './problem-status.js';
import { TrackingDigest } from './tracking-digest.entity.js';

@ObjectType('DigestKind', { simpleResolvers: true, description: 'What a digest tells of one kind of problem.' })
export class DigestKindType {
  @Field(() => ProblemKind, { description: 'The kind.' })
  kind!: ProblemKind;

  @Field(() => Int, { description: 'Found that day.' })
  found!: number;

  @Field(() => Int, { description: 'Closed that day, by somebody or by themselves.' })
  ended!: number;

  @Field(() => Int, { description: 'Open when the day ended.' })
  open!: number;
}

@ObjectType('DigestName', { simpleResolvers: true, description: 'A shop or a carrier with problems of the day.' })
export class DigestNameType {
  @Field(() => String, { description: 'What it is called in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'What it is called in English.' })
  nameEn!: string;

  @Field(() => Int, { description: 'Problem orders found that day.' })
  count!: number;
}

@ObjectType('DigestCause', {
  simpleResolvers: true,
  description: 'One root cause of the problem orders closed that day.',
})
export class DigestCauseType {
  @Field(() => ProblemCause, { description: 'The cause.' })
  cause!: ProblemCause;

  @Field(() => Int, { description: 'Problem orders closed with it.' })
  count!: number;

  @Field(() => [String], { description: 'What was proposed to become better. At most 20.' })
  improvements!: string[];
}

export enum TrackingDigestOrderField {
  DAY = 'DAY',
}
registerEnumType(TrackingDigestOrderField, {
  name: 'TrackingDigestOrderField',
  description: 'What digests are sorted by.',
  valuesConfig: { DAY: { description: 'The day they tell of.' } },
});
export const TrackingDigestOrder = orderByInput('TrackingDigestOrder', TrackingDigestOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.TRACKING_WORK,
  title: 'day',
  columns: [
    'day',
    'foundCount',
    'closedCount',
    'clearedCount',
    'openCount',
    'escalatedCount',
    'breachCount',
    'chaserCount',
    'shortLogCount',
  ],
  defaultSort: 'DAY',
  icon: 'Inbox',
})
@ObjectType('TrackingDigest', {
  implements: Node,
  simpleResolvers: true,
  description: 'What the tracking desk saw and did on one day, counted the morning after 跟单日报 (E9).',
})
export class TrackingDigestType extends Node {
  @Field(() => LocalDate, { description: 'The day, by the market’s calendar.' })
  day!: string;

  @Field(() => Int, { description: 'Problem orders found.' })
  foundCount!: number;

  @Field(() => Int, { description: 'Problem orders closed by somebody.' })
  closedCount!: number;

  @Field(() => Int, { description: 'Problem orders that closed by themselves.' })
  clearedCount!: number;

  @Field(() => Int, { description: 'How often one went a level up, by hand or because time ran out.' })
  escalatedCount!: number;

  @Field(() => Int, { description: 'How often a level ran out of time.' })
  breachCount!: number;

  @Field(() => Int, { description: 'How often buyers had to ask 催单.' })
  chaserCount!: number;

  @Field(() => Int, { description: 'Problem orders open when the day ended.' })
  openCount!: number;

  @Field(() => Int, { description: 'Trackers whose log of the day has too few events.' })
  shortLogCount!: number;

  @Field(() => [DigestKindType], { description: 'By kind of problem; at most one a kind.' })
  kinds!: DigestKindType[];

  @Field(() => [DigestNameType], { description: 'Shops with the most problems found that day. At most 5.' })
  merchants!: DigestNameType[];

  @Field(() => [DigestNameType], {
    description: 'Carriers with the most late or stuck parcels of that day. At most 5.',
  })
  carriers!: DigestNameType[];

  @Field(() => [DigestCauseType], { description: 'What was closed that day, by root cause; at most one a cause.' })
  causes!: DigestCauseType[];

  @Field(() => DateTime, { description: 'When it was counted.' })
  createdAt!: Date;
}

export const trackingDigestReads = reads(TrackingDigestType, {
  prefix: 'digest',
  entity: () => TrackingDigest,
  visibleTo: (viewer) => scopeOf(viewer, Permission.TRACKING_WORK).all,
  computed: {
    kinds: { needs: ['figures'], from: ({ figures }) => figures.kinds },
    merchants: { needs: ['figures'], from: ({ figures }) => figures.merchants },
    carriers: { needs: ['figures'], from: ({ figures }) => figures.carriers },
    causes: { needs: ['figures'], from: ({ figures }) => figures.causes },
  },
  defaultOrder: { field: 'DAY', direction: 'DESC' },
});

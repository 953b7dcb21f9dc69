import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { VisitRoundOrderField } from './visit.enums.js';
import { VisitAgent, VisitRound, VisitScript } from './visit-round.entity.js';
import { VisitOccasion, VisitRoundAction, VisitRoundStatus, visitRoundLifecycle } from './visit-words.js';

export const VisitRoundOrder = orderByInput('VisitRoundOrder', VisitRoundOrderField);
const byPosition = { field: 'ID', direction: 'ASC' } as const;

@ObjectType('VisitScript', {
  implements: Node,
  simpleResolvers: true,
  description: 'Words to say in a round of visits: a quick reply as it was when the round started (J2, H6).',
})
export class VisitScriptType extends Node {
  @Field(() => String, { description: 'The shortcut of the quick reply.' })
  shortcut!: string;

  @Field(() => LocalizedText, { description: 'The words, with variables in braces.' })
  words!: LocalizedText;
}

@ObjectType('VisitAgent', {
  implements: Node,
  simpleResolvers: true,
  description: 'Somebody among whom the visits of a round are shared out.',
})
export class VisitAgentType extends Node {
  @Field(() => AccountType, { nullable: true, description: 'Who; null for whoever may not see the account.' })
  account?: AccountType | null;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'title',
  columns: ['title', 'occasion', 'status', 'startsOn', 'endsOn', 'customerCount', 'plannedBy', 'plannedAt'],
  defaultSort: 'PLANNED_AT',
  icon: 'Campaign',
})
@ObjectType('VisitRound', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A round of visits 回访计划: an occasion, a period, words to say, and the customers it selects, shared out when it starts (H6).',
})
export class VisitRoundType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  title!: LocalizedText;

  @Field(() => VisitOccasion, { description: 'Why customers are visited.' })
  occasion!: VisitOccasion;

  @Field(() => VisitRoundStatus, { description: 'Where it stands.' })
  status!: VisitRoundStatus;

  @Field(() => LocalDate, { description: 'The first day of its visits.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day of its visits.' })
  endsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Orders count from this day on; null: from the first.' })
  @Hint({ hidden: ['LIST'] })
  orderedFromOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Orders count until this day, included; null: all.' })
  @Hint({ hidden: ['LIST'] })
  orderedUntilOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'So many orders in that time at least; null: one.' })
  @Hint({ hidden: ['LIST'] })
  ordersAtLeast?: number | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'So much was paid for them at least, refunds taken off; null: anything.',
  })
  @Hint({ hidden: ['LIST'] })
  spentAtLeast?: MoneyType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only customers with an address in this region, six figures (GB/T 2260); null: anywhere.',
  })
  @Hint({ hidden: ['LIST'] })
  regionCode?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only customers who last ordered before this day; null: whenever.',
  })
  @Hint({ hidden: ['LIST'] })
  lastOrderBeforeOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only customers who last ordered after this day; null: whenever.',
  })
  @Hint({ hidden: ['LIST'] })
  lastOrderAfterOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only customers who complained on this day or later; null: whenever.',
  })
  @Hint({ hidden: ['LIST'] })
  complainedFromOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only customers who complained until this day, included; null: whenever.',
  })
  @Hint({ hidden: ['LIST'] })
  complainedUntilOn?: string | null;

  @Field(() => Int, { description: 'Its customers, fixed when it started; 0 until then.' })
  customerCount!: number;

  @Field(() => String, { nullable: true, description: 'What came of it, in words; null until it is archived.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  summary?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who drafted it; null for whoever may not see the account.',
  })
  plannedBy?: AccountType | null;

  @Field(() => DateTime, { description: 'When it was drafted.' })
  plannedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was started; null until then.' })
  startedAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ended, by hand or after its last day; null until then.',
  })
  endedAt?: Date | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who summed it up; null until then, and for whoever may not see the account.',
  })
  archivedBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was archived; null until then.' })
  archivedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [VisitRoundAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: VisitRoundAction[];

  @Connection(() => VisitScriptType, {
    by: 'visitRoundId',
    description: 'The words to say, in their order.',
    defaultOrder: byPosition,
  })
  @Hint({ hidden: ['LIST'] })
  scripts!: Connection<VisitScriptType>;

  @Connection(() => VisitAgentType, {
    by: 'visitRoundId',
    description: 'Among whom it is shared out; empty until it starts when nobody is named.',
    defaultOrder: byPosition,
  })
  @Hint({ hidden: ['LIST'] })
  agents!: Connection<VisitAgentType>;
}

export const visitRoundReads = reads(VisitRoundType, {
  prefix: 'visitround',
  entity: () => VisitRound,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { plannedBy: one(() => AccountType, 'plannedById'), archivedBy: one(() => AccountType, 'archivedById') },
  computed: {
    availableActions: {
      needs: ['status'],
      from: ({ status }, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN))
          ? []
          : [VisitRoundAction.CREATE, ...allowedActions(visitRoundLifecycle, { status })],
    },
  },
  defaultOrder: { field: 'PLANNED_AT', direction: 'DESC' },
});

export const visitScriptReads = reads(VisitScriptType, {
  prefix: 'visitscript',
  entity: () => VisitScript,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
});

export const visitAgentReads = reads(VisitAgentType, {
  prefix: 'visitagent',
  entity: () => VisitAgent,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { account: one(() => AccountType, 'accountId') },
});

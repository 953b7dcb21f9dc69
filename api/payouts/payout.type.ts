import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Auth, Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { Payout } from './payout.entity.js';
import { PayoutLine } from './payout-line.entity.js';
import { PayoutRun } from './payout-run.entity.js';
import {
  PayoutAction,
  PayoutRunAction,
  PayoutRunStatus,
  PayoutStatus,
  payoutLifecycle,
  payoutRunLifecycle,
} from './payout-status.js';

registerEnumType(PayoutRunStatus, {
  name: 'PayoutRunStatus',
  description: 'Where a payout run stands (I3).',
  valuesConfig: describedStates(payoutRunLifecycle),
});
registerEnumType(PayoutStatus, {
  name: 'PayoutStatus',
  description: 'Where a payout stands (I3).',
  valuesConfig: describedStates(payoutLifecycle),
});
registerEnumType(PayoutRunAction, {
  name: 'PayoutRunAction',
  description: 'What can be done with a payout run.',
  valuesConfig: {
    APPROVE: { description: 'Approve it, as a second person.' },
    DISCARD: { description: 'Give it up.' },
    SEND: { description: 'Make the bank file.' },
  },
});
registerEnumType(PayoutAction, {
  name: 'PayoutAction',
  description: 'What can be done with a payout.',
  valuesConfig: {
    CONFIRM: { description: 'The bank has paid it.' },
    FAIL: { description: 'The bank could not pay it.' },
    RETRY: { description: 'Try it again.' },
  },
});

export enum PayoutRunOrderField {
  DRAFTED_AT = 'DRAFTED_AT',
}
registerEnumType(PayoutRunOrderField, {
  name: 'PayoutRunOrderField',
  description: 'What payout runs are sorted by.',
  valuesConfig: { DRAFTED_AT: { description: 'When it was drafted.' } },
});
export const PayoutRunOrder = orderByInput('PayoutRunOrder', PayoutRunOrderField);

export enum PayoutOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
}
registerEnumType(PayoutOrderField, {
  name: 'PayoutOrderField',
  description: 'What payouts are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was drafted.' }, AMOUNT: { description: 'How much it is.' } },
});
export const PayoutOrder = orderByInput('PayoutOrder', PayoutOrderField);

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_PREPARE,
  title: 'number',
  columns: ['number', 'status', 'total', 'payoutCount', 'openPayoutCount', 'draftedBy', 'approvedBy', 'draftedAt'],
  defaultSort: 'DRAFTED_AT',
  icon: 'AccountBalance',
})
@ObjectType('PayoutRun', {
  implements: Node,
  simpleResolvers: true,
  description: 'Payouts that are drafted, approved by a second person and sent together (I3).',
})
export class PayoutRunType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => PayoutRunStatus, { description: 'Where it stands.' })
  status!: PayoutRunStatus;

  @Field(() => MoneyType, { description: 'All of its payouts together.' })
  total!: MoneyType;

  @Field(() => Int, { description: 'How many merchants it pays.' })
  payoutCount!: number;

  @Field(() => Int, { description: 'How many of them the bank has not paid yet.' })
  openPayoutCount!: number;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who drafted it; null when the account is hidden from you.',
  })
  draftedBy?: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who approved it, never the same person; null until then.' })
  approvedBy?: AccountType | null;

  @Field(() => DateTime, { description: 'When it was drafted.' })
  draftedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved; null until then.' })
  approvedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the bank file was made; null until then.' })
  sentAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last payout was paid; null until then.' })
  finishedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The bank’s batch file as CSV (I4); null until it is sent.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'], pii: true })
  @Auth(Permission.PAYOUTS_PREPARE)
  bankFile?: string | null;

  @Field(() => [PayoutRunAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: PayoutRunAction[];

  @Connection(() => PayoutType, { by: 'payoutRunId', description: 'Its payouts, one a merchant.' })
  payouts!: Connection<PayoutType>;
}

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_READ,
  title: 'number',
  columns: ['number', 'status', 'merchant', 'amount', 'adjustment', 'createdAt', 'paidAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Payments',
})
@ObjectType('Payout', {
  implements: Node,
  simpleResolvers: true,
  description: 'What one merchant gets of a run, with its statement 结算单 (I2).',
})
export class PayoutType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => PayoutStatus, { description: 'Where it stands.' })
  status!: PayoutStatus;

  @Field(() => MerchantType, { nullable: true, description: 'Who gets it; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => MoneyType, { description: 'Its lines together, net of commission and refunds.' })
  lines!: MoneyType;

  @Field(() => MoneyType, { description: 'Zero or negative: refunds after earlier payouts, taken off.' })
  adjustment!: MoneyType;

  @Field(() => MoneyType, { description: 'What is paid: lines plus adjustment.' })
  amount!: MoneyType;

  @Field(() => Int, { description: 'Which try it is, from 1.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: 'What the bank said when it could not pay; null otherwise.' })
  failureReason?: string | null;

  @Field(() => DateTime, { description: 'When it was drafted.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the bank paid it; null until then.' })
  paidAt?: Date | null;

  @Field(() => [PayoutAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: PayoutAction[];

  @Connection(() => PayoutLineType, {
    by: 'payoutId',
    description: 'Order by order: what it brought, commission and refunds (I2).',
  })
  statement!: Connection<PayoutLineType>;

  @Field(() => ID, { description: 'Id of its run.' })
  payoutRunId!: string;
}

@ObjectType('PayoutLine', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of a statement: what a completed order brought its merchant (I2).',
})
export class PayoutLineType extends Node {
  @Field(() => OrderType, { nullable: true, description: 'The order; null for whoever may not see orders.' })
  order?: OrderType | null;

  @Field(() => MoneyType, { description: 'What was held for the order when it completed.' })
  gross!: MoneyType;

  @Field(() => MoneyType, { description: 'The platform’s commission, less what refunds gave back of it.' })
  commission!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What the platform paid in the buyer’s place for what it gave off, less what refunds took back of it.',
  })
  subsidy!: MoneyType;

  @Field(() => MoneyType, { description: 'What was refunded between completion and this payout.' })
  refunded!: MoneyType;

  @Field(() => MoneyType, { description: 'Gross and subsidy less commission and refunds.' })
  net!: MoneyType;
}

const prepares = Permission.PAYOUTS_PREPARE;

export const payoutRunReads = reads(PayoutRunType, {
  prefix: 'payoutrun',
  entity: () => PayoutRun,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PAYOUTS_READ).all,
  relations: { draftedBy: one(() => AccountType, 'draftedById'), approvedBy: one(() => AccountType, 'approvedById') },
  guarded: { bankFile: (viewer) => scopeOf(viewer, prepares).all },
  computed: {
    availableActions: {
      needs: ['status', 'draftedById'],
      from: (run, viewer) =>
        allowedActions(payoutRunLifecycle, run).filter((action) =>
          action === PayoutRunAction.APPROVE
            ? scopeOf(viewer, Permission.PAYOUTS_APPROVE).all && run.draftedById !== viewer.accountId
            : scopeOf(viewer, prepares).all,
        ),
    },
  },
  defaultOrder: { field: 'DRAFTED_AT', direction: 'DESC' },
});

export const payoutReads = reads(PayoutType, {
  prefix: 'payout',
  entity: () => Payout,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  relations: { merchant: one(() => MerchantType, 'merchantId') },
  computed: {
    availableActions: {
      needs: ['status'],
      from: (payout, viewer) => (scopeOf(viewer, prepares).all ? allowedActions(payoutLifecycle, payout) : []),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const payoutLineReads = reads(PayoutLineType, {
  prefix: 'payoutline',
  entity: () => PayoutLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  relations: { order: one(() => OrderType, 'orderId') },
});

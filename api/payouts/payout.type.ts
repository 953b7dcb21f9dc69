import { Field, ID, Int, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, Related, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Auth, Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { MerchantLineType } from '../payments/index.js';
import { Payout } from './payout.entity.js';
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
    SEND_RETRIED: { description: 'Make a bank file of the payouts that are tried again.' },
  },
});
registerEnumType(PayoutAction, {
  name: 'PayoutAction',
  description: 'What can be done with a payout.',
  valuesConfig: {
    CONFIRM: { description: 'The bank has paid it.' },
    FAIL: { description: 'The bank could not pay it.' },
    RETRY: { description: 'Try it again.' },
    GIVE_UP: { description: 'Give it up, so that its lines are due again.' },
    RETURN: { description: 'The bank has sent it back.' },
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

  @Field(() => Int, {
    description: 'How many batches were made for the bank: the run’s own, and those of payouts tried again (I4).',
  })
  @Hint({ hidden: ['LIST'] })
  bankBatchCount!: number;

  @Field(() => Int, { description: 'How many payouts are tried again and are in no batch of that try.' })
  @Hint({ hidden: ['LIST'] })
  retriedPayoutCount!: number;

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
  columns: ['number', 'status', 'merchant', 'amount', 'lineCount', 'createdAt', 'paidAt'],
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

  @Field(() => MoneyType, { description: 'What is paid: its lines together, refunds and fees taken off.' })
  amount!: MoneyType;

  @Field(() => Int, { description: 'How many lines of the merchant’s account it pays.' })
  lineCount!: number;

  @Field(() => Int, { description: 'Which try it is, from 1.' })
  attempt!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the bank said when it could not pay or sent it back; null otherwise.',
  })
  failureReason?: string | null;

  @Field(() => DateTime, { description: 'When it was drafted.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the bank paid it; null until then.' })
  paidAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the bank sent it back; null unless it did.' })
  returnedAt?: Date | null;

  @Field(() => [PayoutAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: PayoutAction[];

  @Connection(() => MerchantLineType, {
    by: 'payoutId',
    description:
      'What it pays, line by line, and that it was set aside (I2): the lines of orders, refunds and fees that it claimed add up to `amount`.',
    defaultOrder: { field: 'OCCURRED_AT', direction: 'ASC' },
  })
  statement!: Connection<MerchantLineType>;

  @Field(() => ID, { description: 'Id of its run.' })
  payoutRunId!: string;
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
      needs: ['status', 'draftedById', 'retriedPayoutCount'],
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

/** The payout that pays a line on a merchant's account. */
@Resolver(() => MerchantLineType)
export class PayoutOfMerchantLine {
  @Related(() => PayoutType, {
    by: 'payoutId',
    description: 'The payout that claimed it; null while it waits for one.',
  })
  payout!: PayoutType | null;
}

import './chargeback.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { GatewayName } from '../kernel/payment-gateway.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { PaymentAttemptType } from '../payments/index.js';
import { Chargeback } from './chargeback.entity.js';
import { ChargebackPart } from './chargeback-part.entity.js';
import { ChargebackAction, ChargebackStatus, chargebackLifecycle } from './chargeback-status.js';

@Panel({
  group: 'MONEY',
  permission: Permission.CHARGEBACKS_HANDLE,
  title: 'disputeNumber',
  columns: ['createdAt', 'disputeNumber', 'gateway', 'status', 'amount', 'dueAt', 'reason', 'buyer', 'decidedAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Undo',
})
@ObjectType('Chargeback', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A buyer disputed a payment at the gateway or bank, which took the money back 拒付 (F5). Meanwhile the market bears it, and the orders neither complete nor are paid out. Seen by staff.',
})
export class ChargebackType extends Node {
  @Field(() => GatewayName, { description: 'Who took it back.' })
  gateway!: GatewayName;

  @Field(() => String, { description: 'The gateway’s own number of the dispute.' })
  disputeNumber!: string;

  @Field(() => ChargebackStatus, { description: 'Where it stands.' })
  status!: ChargebackStatus;

  @Field(() => MoneyType, { description: 'What was taken.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'What the buyer says, in the gateway’s words.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What was sent as evidence; null until then.' })
  evidence!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when evidence is to be sent, else it is lost; null once it was sent or the matter is decided.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When evidence was sent; null until then.' })
  answeredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was won or lost; null until then.' })
  decidedAt!: Date | null;

  @Field(() => PaymentAttemptType, { description: 'By which the money came.' })
  attempt!: PaymentAttemptType;

  @Field(() => AccountType, { nullable: true, description: 'The buyer; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who recorded it; null for whoever may not see the account.',
  })
  recordedBy!: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description:
      'Who recorded the outcome; null until then, when the clock ran out, and for whoever may not see the account.',
  })
  decidedBy!: AccountType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => [ChargebackAction], { description: 'What this viewer may do with it now.' })
  availableActions!: ChargebackAction[];
}

const needed: Readonly<Record<ChargebackAction, Permission>> = {
  ANSWER: Permission.CHARGEBACKS_HANDLE,
  WIN: Permission.TRANSFERS_CONFIRM,
  LOSE: Permission.TRANSFERS_CONFIRM,
};

export const chargebackReads = reads(ChargebackType, {
  prefix: 'chargeback',
  entity: () => Chargeback,
  visibleTo: (viewer) => scopeOf(viewer, Permission.CHARGEBACKS_HANDLE).all,
  relations: {
    attempt: one(() => PaymentAttemptType, 'attemptId', { impliedBy: true }),
    buyer: one(() => AccountType, 'buyerId'),
    recordedBy: one(() => AccountType, 'recordedById'),
    decidedBy: one(() => AccountType, 'decidedById'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'buyerId'],
      from: (facts, viewer) =>
        allowedActions(chargebackLifecycle, facts).filter(
          (action) => scopeOf(viewer, needed[action]).all && facts.buyerId !== viewer.buyerId,
        ),
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.disputeNumber} = ${value.trim()}` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

@ObjectType('ChargebackPart', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What a chargeback took of one order (F5). Seen by the order’s merchant and by staff; the buyer reads of it at the gateway.',
})
export class ChargebackPartType extends Node {
  @Field(() => ChargebackStatus, { description: 'Where the chargeback stands.' })
  status!: ChargebackStatus;

  @Field(() => MoneyType, { description: 'What was taken of this order.' })
  amount!: MoneyType;

  @Field(() => ChargebackType, { nullable: true, description: 'The chargeback; null for the merchant.' })
  chargeback!: ChargebackType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
}

export const chargebackPartReads = reads(ChargebackPartType, {
  prefix: 'chargebackpart',
  entity: () => ChargebackPart,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYMENTS_READ), row.merchantId),
  relations: { chargeback: one(() => ChargebackType, 'chargebackId') },
});

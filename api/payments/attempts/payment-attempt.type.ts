import './attempt.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { GatewayName, PayWay } from '../../kernel/payment-gateway.js';
import { Permission } from '../../kernel/permission.js';
import { one, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { PaymentType } from '../payment.type.js';
import { ofBuyerAndStaff } from '../payment-access.js';
import { PaymentAttemptStatus } from './attempt-status.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

@Panel({
  group: 'MONEY',
  permission: Permission.PAYMENTS_READ,
  title: 'gateway createdAt',
  columns: ['createdAt', 'gateway', 'way', 'status', 'amount', 'buyer', 'errorCode', 'errorMessage', 'paidAt'],
  defaultSort: 'createdAt',
  icon: 'Payments',
})
@ObjectType('PaymentAttempt', {
  implements: Node,
  simpleResolvers: true,
  description:
    'One try to pay a checkout, or to fill the wallet, through a gateway (F2, F3); its id is our number there. Seen by its buyer and by staff, who find its error here.',
})
export class PaymentAttemptType extends Node {
  @Field(() => GatewayName, { description: 'Through whom.' })
  gateway!: GatewayName;

  @Field(() => PayWay, { description: 'How the buyer gets there.' })
  way!: PayWay;

  @Field(() => PaymentAttemptStatus, { description: 'Where it stands. CAPTURED alone means paid.' })
  status!: PaymentAttemptStatus;

  @Field(() => MoneyType, { description: 'What is paid through the gateway.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What the wallet adds when that has arrived.' })
  wallet!: MoneyType;

  @Field(() => String, { nullable: true, description: 'The page to open; null for other ways.' })
  pageUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'What the gateway’s kit in an app takes; null for other ways.' })
  orderString!: string | null;

  @Field(() => String, { nullable: true, description: 'What the code to scan says; null for other ways.' })
  qrCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The gateway’s own number; null until money was there.' })
  tradeNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What went wrong last: the gateway’s own code, or GATEWAY_UNREACHABLE, GATEWAY_UNAVAILABLE, AMOUNT_DIFFERS, NOTHING_TO_PAY, SUM_CHANGED, WALLET_SHORT; null when nothing did.',
  })
  errorCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in words, English or the gateway’s own; null when nothing did.',
  })
  errorMessage!: string | null;

  @Field(() => DateTime, { description: 'When nobody can pay it any more.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the gateway had the money; null before.' })
  paidAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was started.' })
  createdAt!: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who pays; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => PaymentType, {
    nullable: true,
    description: 'The payment it is for; null for a top-up of the wallet (F2).',
  })
  payment!: PaymentType | null;
}

export const paymentAttemptReads = reads(PaymentAttemptType, {
  prefix: 'payattempt',
  entity: () => PaymentAttempt,
  visibleTo: ofBuyerAndStaff,
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    payment: one(() => PaymentType, 'paymentId'),
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.tradeNumber} = ${value.trim()}` },
});

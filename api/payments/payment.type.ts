import './payment.enums.js';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import { one, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { Payment } from './payment.entity.js';
import { ofBuyerAndStaff } from './payment-access.js';
import { PaymentStatus } from './payment-status.js';

@Panel({
  group: 'MONEY',
  permission: Permission.PAYMENTS_READ,
  title: 'checkout.number total',
  columns: ['createdAt', 'status', 'total', 'refunded', 'buyer', 'capturedAt'],
  defaultSort: 'createdAt',
  icon: 'Payments',
})
@ObjectType('Payment', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What one checkout costs and whether it is paid (E2). Seen by its buyer and by staff, never by a merchant.',
})
export class PaymentType extends Node {
  @Field(() => PaymentStatus, { description: 'Where it stands.' })
  status!: PaymentStatus;

  @Field(() => MoneyType, { description: 'To be paid, or paid, for all orders that were not cancelled before.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'Given back so far.' })
  refunded!: MoneyType;

  @Field(() => AccountType, { nullable: true, description: 'Who pays; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => DateTime, { description: 'When the checkout was placed.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the money was here; null before.' })
  capturedAt!: Date | null;
}

export const paymentReads = reads(PaymentType, {
  prefix: 'payment',
  entity: () => Payment,
  visibleTo: ofBuyerAndStaff,
  relations: { buyer: one(() => AccountType, 'buyerId') },
  expressions: {
    refunded: (row) =>
      sql<string>`(select coalesce(sum(a.refunded_minor), 0) from tender_allocation a where a.payment_id = ${row.id})`,
  },
});

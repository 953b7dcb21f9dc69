import './payment.enums.js';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { one, reads } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { PaymentType } from './payment.type.js';
import { ofBuyerAndStaff } from './payment-access.js';
import { PaymentStatus } from './payment-status.js';
import { Tender, TenderMethod } from './tender.entity.js';

@ObjectType('Tender', {
  implements: Node,
  simpleResolvers: true,
  description: 'One sum of money by one method towards a payment. Seen by its buyer and by staff.',
})
export class TenderType extends Node {
  @Field(() => TenderMethod, { description: 'By what is paid; only settled once the money is here.' })
  method!: TenderMethod;

  @Field(() => PaymentStatus, { description: 'Where it stands.' })
  status!: PaymentStatus;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'Given back to it so far.' })
  refunded!: MoneyType;

  @Field(() => DateTime, { description: 'When it was offered.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the money was here; null before.' })
  capturedAt!: Date | null;

  @Field(() => PaymentType, { description: 'The payment it is for.' })
  payment!: PaymentType;
}

export const tenderReads = reads(TenderType, {
  prefix: 'tender',
  entity: () => Tender,
  visibleTo: ofBuyerAndStaff,
  relations: { payment: one(() => PaymentType, 'paymentId', { impliedBy: true }) },
  expressions: {
    refunded: (row) =>
      sql<string>`(select coalesce(sum(a.refunded_minor), 0) from tender_allocation a where a.tender_id = ${row.id})`,
  },
});

import './payment.enums.js';
import { Field, ObjectType } from 'type-graphql';
import { one, reads } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { ofEachParty } from './payment-access.js';
import { PaymentStatus } from './payment-status.js';
import { TenderType } from './tender.type.js';
import { TenderAllocation } from './tender-allocation.entity.js';

@ObjectType('TenderAllocation', {
  implements: Node,
  simpleResolvers: true,
  description: 'What one tender pays for one order (E2). Seen by the buyer, by the order’s merchant and by staff.',
})
export class TenderAllocationType extends Node {
  @Field(() => PaymentStatus, { description: 'Where it stands; cancelled when the order was before it was paid.' })
  status!: PaymentStatus;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'Given back so far; never more than the amount (F5).' })
  refunded!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Taken by chargebacks that are not decided yet; with what was given back never more than the amount.',
  })
  disputed!: MoneyType;

  @Field(() => TenderType, { nullable: true, description: 'The tender; null for the merchant.' })
  tender!: TenderType | null;
}

export const tenderAllocationReads = reads(TenderAllocationType, {
  prefix: 'allocation',
  entity: () => TenderAllocation,
  visibleTo: ofEachParty,
  relations: { tender: one(() => TenderType, 'tenderId') },
});

import '../payment.enums.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { list, one, reads } from '../../kernel/read/index.js';
import { Auth, Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { PaymentType } from '../payment.type.js';
import { ofBuyerAndStaff, ofEachParty } from '../payment-access.js';
import { TenderMethod } from '../tender.entity.js';
import { GatewayRefundType } from './gateway-refund.type.js';
import { Refund, RefundCause } from './refund.entity.js';
import { RefundPart } from './refund-part.entity.js';

@ObjectType('RefundPart', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What of a refund went back to one tender: prepaid money into the wallet at once, any other through the gateway it came by, which may have taken it itself by a chargeback.',
})
export class RefundPartType extends Node {
  @Field(() => TenderMethod, { description: 'Where it goes; a gateway may refuse, and then it ends in the wallet.' })
  destination!: TenderMethod;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => GatewayRefundType, {
    nullable: true,
    description:
      'How far it is on its way through a gateway; null for what went into the wallet, and for what a chargeback took.',
  })
  gatewayRefund!: GatewayRefundType | null;
}

export const refundPartReads = reads(RefundPartType, {
  prefix: 'refundpart',
  entity: () => RefundPart,
  visibleTo: ofBuyerAndStaff,
  relations: { gatewayRefund: one(() => GatewayRefundType, 'gatewayRefundId') },
});

@Panel({
  group: 'MONEY',
  permission: Permission.PAYMENTS_READ,
  title: 'cause order.number amount',
  columns: ['createdAt', 'cause', 'reference', 'amount', 'fromMerchant', 'fromCommission'],
  defaultSort: 'createdAt',
  icon: 'Undo',
})
@ObjectType('Refund', {
  implements: Node,
  simpleResolvers: true,
  description: 'Money that went back to a buyer (F5). Seen by the buyer, by the order’s merchant and by staff.',
})
export class RefundType extends Node {
  @Field(() => RefundCause, { description: 'What it is for.' })
  cause!: RefundCause;

  @Field(() => ID, { description: 'Id of what caused it; with the cause it is refunded once.' })
  reference!: string;

  @Field(() => MoneyType, { description: 'What the buyer got.' })
  amount!: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Taken back from the merchant, because its order was completed; null for whoever may not see payouts.',
  })
  @Auth(Permission.PAYOUTS_READ)
  fromMerchant!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The market’s commission that went back with it; null for whoever may not see payouts.',
  })
  @Auth(Permission.PAYOUTS_READ)
  fromCommission!: MoneyType | null;

  @Field(() => [RefundPartType], {
    description: 'Where it went, the tender used last first; at most one part a tender, none for the merchant.',
  })
  parts!: RefundPartType[];

  @Field(() => PaymentType, { nullable: true, description: 'The payment it is of; null for the merchant.' })
  payment!: PaymentType | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: Date;
}

export const refundReads = reads(RefundType, {
  prefix: 'refund',
  entity: () => Refund,
  visibleTo: ofEachParty,
  relations: {
    parts: list(() => RefundPartType, 'refundId', { most: 20 }),
    payment: one(() => PaymentType, 'paymentId'),
  },
});

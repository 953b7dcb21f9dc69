import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { VariantType } from '../catalog/index.js';
import { anyOf, byOwner, Connection, isAmong, one, reads } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { Basket } from './basket.entity.js';
import { BasketLine } from './basket-line.entity.js';

@ObjectType('Basket', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a buyer means to buy, over several merchants (E1).',
})
export class BasketType extends Node {
  @Connection(() => BasketLineType, { by: 'basketId', description: 'What is in it.' })
  lines!: Connection<BasketLineType>;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Int, {
    description: 'Grows with every change; send it with `placeOrder`, so that no other basket is ordered.',
  })
  version!: number;
}

@ObjectType('BasketLine', { implements: Node, simpleResolvers: true, description: 'One variant in a basket.' })
export class BasketLineType extends Node {
  @Field(() => VariantType, {
    nullable: true,
    description: 'The variant as it is now; null when it is not on sale any more.',
  })
  variant?: VariantType | null;

  @Field(() => MerchantType, {
    nullable: true,
    description: 'Who sells it; null when the shop is closed or suspended.',
  })
  merchant?: MerchantType | null;

  @Field(() => Int, { description: 'How many units are meant.' })
  quantity!: number;

  @Field(() => MoneyType, { description: 'The unit price the buyer was shown; the checkout tells when it changed.' })
  seenPrice!: MoneyType;

  @Field(() => DateTime, { description: 'When it was put in.' })
  createdAt!: Date;
}

export const basketReads = reads(BasketType, {
  prefix: 'basket',
  entity: () => Basket,
  // One's own alone, whatever else one may do: staff who order for others have a basket too. A guest's is seen by its token.
  visibleTo: ({ buyerId, shown }, row) =>
    anyOf(byOwner({ all: false, merchantIds: [], buyerId }, null, row.buyerId), isAmong(row.id, shown)),
});

export const basketLineReads = reads(BasketLineType, {
  prefix: 'item',
  entity: () => BasketLine,
  visibleTo: (viewer, row) =>
    anyOf(
      viewer.buyerId !== null &&
        sql<boolean>`exists (select 1 from basket b where b.id = ${row.basketId} and b.buyer_id = ${viewer.buyerId})`,
      isAmong(row.basketId, viewer.shown),
    ),
  relations: { variant: one(() => VariantType, 'variantId'), merchant: one(() => MerchantType, 'merchantId') },
});

import { Field, Int, ObjectType } from 'type-graphql';
import { ProductType, VariantOptionType, VariantType } from '../catalog/index.js';
import { FileType } from '../files/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { OrderLine } from './order-line.entity.js';

@ObjectType('OrderLine', {
  implements: Node,
  simpleResolvers: true,
  description: 'A variant as it was when it was ordered: its own copy of title, options, picture and price (C2).',
})
export class OrderLineType extends Node {
  @Field(() => LocalizedText, { description: 'What the product was called.' })
  title!: LocalizedText;

  @Field(() => String, { description: 'The SKU at that time.' })
  sku!: string;

  @Field(() => [VariantOptionType], { description: 'The choices it stood for; at most ten.' })
  options!: VariantOptionType[];

  @Field(() => FileType, { nullable: true, description: 'The picture at that time; null when there was none.' })
  @Hint({ widget: 'IMAGE' })
  image?: FileType | null;

  @Field(() => ProductType, {
    nullable: true,
    description: 'The product as it is now; null when it is hidden from you, or the order was imported.',
  })
  product?: ProductType | null;

  @Field(() => VariantType, {
    nullable: true,
    description: 'The variant as it is now; null when it is hidden from you, or the order was imported.',
  })
  variant?: VariantType | null;

  @Field(() => MoneyType, { description: 'What one unit cost.' })
  unitPrice!: MoneyType;

  @Field(() => Int, { description: 'Units ordered; negative on a cancellation line of an imported document.' })
  quantity!: number;

  @Field(() => Boolean, { description: 'Whether an agent gave it: an adjustment takes off all it costs (E10).' })
  isGift!: boolean;

  @Field(() => MoneyType, { description: 'Unit price times units.' })
  subtotal!: MoneyType;

  @Field(() => MoneyType, { description: 'Its shares of the order’s adjustments, to the fen (E2).' })
  discount!: MoneyType;

  @Field(() => MoneyType, { description: 'Its share of the delivery fee, to the fen (E2).' })
  deliveryFee!: MoneyType;

  @Field(() => MoneyType, { description: 'What this line paid: the most that can be refunded for it (G6).' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid back for it so far.' })
  refunded!: MoneyType;

  @Field(() => Int, { description: 'Units that have left.' })
  shippedQuantity!: number;

  @Field(() => Int, { description: 'Units that came back or were given up.' })
  returnedQuantity!: number;

  @Field(() => Int, { description: 'Units that another order replaced at no price; what they paid stays (G5).' })
  replacedQuantity!: number;

  @Field(() => OrderLineType, {
    nullable: true,
    description: 'Of a replacement: the line that was paid at first; null for what was bought.',
  })
  @Hint({ hidden: ['LIST'] })
  replacesLine?: OrderLineType | null;

  @Field(() => Int, { description: 'Place in the order, from 0.' })
  position!: number;
}

export const orderLineReads = reads(OrderLineType, {
  prefix: 'line',
  entity: () => OrderLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: {
    image: one(() => FileType, 'imageFileId', { impliedBy: true }),
    product: one(() => ProductType, 'productId'),
    variant: one(() => VariantType, 'variantId'),
    replacesLine: one(() => OrderLineType, 'replacesLineId'),
  },
});

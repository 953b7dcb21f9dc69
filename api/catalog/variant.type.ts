import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { Auth, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { ProductType } from './product.type.js';
import { productsMatching } from './search/match-products.js';
import { StockMovementType } from './stock-movement.type.js';
import { Variant } from './variant.entity.js';

export enum VariantAction {
  EDIT = 'EDIT',
  BOOK_STOCK = 'BOOK_STOCK',
}

registerEnumType(VariantAction, {
  name: 'VariantAction',
  description: 'What can be done to a variant.',
  valuesConfig: {
    EDIT: { description: 'Change price, SKU, options or whether it is sold.' },
    BOOK_STOCK: { description: 'Book units in or out.' },
  },
});

export enum VariantOrderField {
  POSITION = 'POSITION',
  PRICE = 'PRICE',
  SKU = 'SKU',
}

registerEnumType(VariantOrderField, {
  name: 'VariantOrderField',
  description: 'What variants are sorted by.',
  valuesConfig: {
    POSITION: { description: 'The merchant’s order.' },
    PRICE: { description: 'The price.' },
    SKU: { description: 'The SKU code.' },
  },
});

export const VariantOrder = orderByInput('VariantOrder', VariantOrderField);

@ObjectType('VariantOption', { simpleResolvers: true, description: 'One choice a variant stands for.' })
export class VariantOptionType {
  @Field(() => String, { description: 'What is chosen, e.g. `颜色`.' })
  name!: string;

  @Field(() => String, { description: 'The choice, e.g. `红`.' })
  value!: string;
}

@Panel({
  group: 'CATALOG',
  permission: Permission.STOCK_READ,
  title: 'sku',
  columns: ['sku', 'product', 'price', 'onHand', 'reserved', 'available', 'isLow', 'isActive'],
  icon: 'QrCode',
})
@ObjectType('Variant', {
  implements: Node,
  simpleResolvers: true,
  description: 'What is bought: a product in one colour, one size (C2), with stock of its own (C3).',
})
export class VariantType extends Node {
  @Field(() => String, { description: 'The merchant’s own code, unique within the merchant.' })
  sku!: string;

  @Field(() => String, { nullable: true, description: 'EAN or other barcode; null when it has none.' })
  barcode?: string | null;

  @Field(() => [VariantOptionType], { description: 'The choices it stands for; at most ten.' })
  options!: VariantOptionType[];

  @Field(() => MoneyType, { description: 'What one unit costs.' })
  price!: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What it cost before, to be shown struck out; null when there is no such price.',
  })
  listPrice?: MoneyType | null;

  @Field(() => Boolean, { description: 'Whether it is sold at all.' })
  isActive!: boolean;

  @Field(() => Int, { description: 'Place among the variants of its product, from 0.' })
  position!: number;

  @Field(() => ProductType, {
    nullable: true,
    description: 'The product it is a variant of; null when that is hidden from you.',
  })
  product?: ProductType | null;

  @Field(() => Int, { description: 'Units that can be ordered now: on hand less reserved.' })
  available!: number;

  @Field(() => Int, { nullable: true, description: 'Units in the shop. Null for whoever may not see stock.' })
  @Auth(Permission.STOCK_READ)
  onHand?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Units set aside for orders that have not left yet. Null for whoever may not see stock.',
  })
  @Auth(Permission.STOCK_READ)
  reserved?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether less is available than the merchant’s low-stock mark (10 unless set). Null for whoever may not see stock.',
  })
  @Auth(Permission.STOCK_READ)
  isLow?: boolean | null;

  @Connection(() => StockMovementType, {
    by: 'variantId',
    nullable: true,
    description: 'Every change of its stock with its cause, newest first (C3). Null for whoever may not see stock.',
  })
  @Auth(Permission.STOCK_READ)
  movements?: Connection<StockMovementType> | null;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [VariantAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: VariantAction[];
}

const needsOf: Readonly<Record<VariantAction, Permission>> = {
  EDIT: Permission.CATALOG_WRITE,
  BOOK_STOCK: Permission.STOCK_WRITE,
};

export const variantReads = reads(VariantType, {
  prefix: 'variant',
  entity: () => Variant,
  visibleTo: (viewer, row) => {
    const owned = byOwner(scopeOf(viewer, Permission.CATALOG_READ), row.merchantId);
    if (owned === true) return true;
    const onSale = sql<boolean>`(${row.isActive} and exists (select 1 from product p where p.id = ${row.productId} and p.status = 'PUBLISHED' and p.is_shop_open))`;
    return owned === false ? onSale : sql<boolean>`(${owned} or ${onSale})`;
  },
  relations: { product: one(() => ProductType, 'productId') },
  expressions: {
    available: (row) => sql`(select s.on_hand - s.reserved from stock s where s.variant_id = ${row.id})`,
    onHand: (row) => sql`(select s.on_hand from stock s where s.variant_id = ${row.id})`,
    reserved: (row) => sql`(select s.reserved from stock s where s.variant_id = ${row.id})`,
    isLow: (row) => sql`(select s.on_hand - s.reserved < s.low_at from stock s where s.variant_id = ${row.id})`,
  },
  computed: {
    availableActions: {
      needs: ['merchantId'],
      from: (variant, viewer) =>
        Object.values(VariantAction).filter((action) => reaches(scopeOf(viewer, needsOf[action]), variant)),
    },
  },
  filters: {
    q: (value: string, row) =>
      sql<boolean>`(${row.sku} ilike ${`${value}%`} or ${row.barcode} = ${value} or ${productsMatching(value, row.productId)})`,
    isLow: (value: boolean, row) =>
      sql<boolean>`(select s.on_hand - s.reserved < s.low_at from stock s where s.variant_id = ${row.id}) = ${value}`,
  },
});

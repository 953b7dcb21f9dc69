import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FileType } from '../files/index.js';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { askedMinor, type MoneyInput, MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { CategoryType } from './category.type.js';
import { Product } from './product.entity.js';
import { ProductImageType } from './product-image.type.js';
import { ProductAction, ProductStatus, productLifecycle } from './product-status.js';
import { productsMatching } from './search/match-products.js';

registerEnumType(ProductStatus, {
  name: 'ProductStatus',
  description: 'Whether a product is on sale (C2).',
  valuesConfig: describedStates(productLifecycle),
});

registerEnumType(ProductAction, {
  name: 'ProductAction',
  description: 'What can be done to a product.',
  valuesConfig: {
    EDIT: { description: 'Change its texts and category.' },
    ADD_VARIANT: { description: 'Add a variant.' },
    ADD_IMAGE: { description: 'Add a picture.' },
    PUBLISH: { description: 'Put it on sale.' },
    UNLIST: { description: 'Take it off sale; it can come back.' },
    REMOVE: { description: 'Take it off the market, as staff, with a reason.' },
    RESTORE: { description: 'Let a removed product come back, unlisted.' },
  },
});

export enum ProductOrderField {
  RELEVANCE = 'RELEVANCE',
  CREATED_AT = 'CREATED_AT',
  PUBLISHED_AT = 'PUBLISHED_AT',
  TITLE = 'TITLE',
  LOWEST_PRICE = 'LOWEST_PRICE',
  SOLD_COUNT = 'SOLD_COUNT',
}

registerEnumType(ProductOrderField, {
  name: 'ProductOrderField',
  description: 'What products are sorted by.',
  valuesConfig: {
    RELEVANCE: {
      description:
        'How near it is to `q`, nearest first whatever the direction; without `q` by id. The order when `q` is given and no other.',
    },
    CREATED_AT: { description: 'When it was made.' },
    PUBLISHED_AT: { description: 'When it was last put on sale.' },
    TITLE: { description: 'Title in the viewer’s language.' },
    LOWEST_PRICE: { description: 'Its lowest price.' },
    SOLD_COUNT: { description: 'Units sold.' },
  },
});

export const ProductOrder = orderByInput('ProductOrder', ProductOrderField);

@Panel({
  group: 'CATALOG',
  permission: Permission.CATALOG_READ,
  title: 'title',
  columns: [
    'coverImage',
    'title',
    'status',
    'merchant',
    'category',
    'lowestPrice',
    'availableQuantity',
    'soldCount',
    'createdAt',
  ],
  defaultSort: 'CREATED_AT',
  icon: 'Inventory2',
})
@ObjectType('Product', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a merchant offers; its variants are what is bought, priced and stocked (C2).',
})
export class ProductType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  title!: LocalizedText;

  @Field(() => LocalizedText, { description: 'What it is, as plain text.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  description!: LocalizedText;

  @Field(() => ProductStatus, { description: 'Whether it is on sale.' })
  status!: ProductStatus;

  @Field(() => MerchantType, { description: 'Who sells it.' })
  merchant!: MerchantType;

  @Field(() => CategoryType, {
    nullable: true,
    description: 'Its place in the category tree; null when the category is hidden from you.',
  })
  category?: CategoryType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The lowest price of its variants on sale; null when it has none.',
  })
  lowestPrice?: MoneyType | null;

  @Field(() => Int, { description: 'Units of all its variants that can be ordered now.' })
  availableQuantity!: number;

  @Field(() => Int, { description: 'Units sold in completed orders.' })
  soldCount!: number;

  @Field(() => FileType, { nullable: true, description: 'Its first picture; null when it has none.' })
  @Hint({ widget: 'IMAGE' })
  coverImage?: FileType | null;

  @Field(() => String, { nullable: true, description: 'Why staff removed it; null unless it was removed.' })
  removedReason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last put on sale; null when it never was.' })
  publishedAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [ProductAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: ProductAction[];

  @Connection(() => ProductImageType, {
    by: 'productId',
    description: 'Its pictures, the cover first.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  images!: Connection<ProductImageType>;

  @Field(() => ID, { description: 'Id of its merchant, for clients that know the merchant already.' })
  merchantId!: string;
}

const needsOf: Readonly<Record<ProductAction, Permission>> = {
  EDIT: Permission.CATALOG_WRITE,
  ADD_VARIANT: Permission.CATALOG_WRITE,
  ADD_IMAGE: Permission.CATALOG_WRITE,
  PUBLISH: Permission.CATALOG_WRITE,
  UNLIST: Permission.CATALOG_WRITE,
  REMOVE: Permission.PRODUCTS_REMOVE,
  RESTORE: Permission.PRODUCTS_REMOVE,
};

export const productReads = reads(ProductType, {
  prefix: 'product',
  entity: () => Product,
  visibleTo: (viewer, row) =>
    anyOf(
      byOwner(scopeOf(viewer, Permission.CATALOG_READ), row.merchantId),
      allOf(sql<boolean>`${row.status} = 'PUBLISHED'`, sql<boolean>`${row.isShopOpen}`),
    ),
  relations: {
    merchant: one(() => MerchantType, 'merchantId', { impliedBy: true }),
    category: one(() => CategoryType, 'categoryId'),
    coverImage: one(() => FileType, 'coverFileId', { impliedBy: true }),
  },
  expressions: {
    soldCount: (row) =>
      sql`coalesce((select c.sold_count::int from product_sales c where c.product_id = ${row.id}), 0)`,
    availableQuantity: (row) =>
      sql`(select coalesce(sum(s.on_hand - s.reserved), 0)::int from variant v join stock s on s.variant_id = v.id where v.product_id = ${row.id} and v.is_active)`,
  },
  computed: {
    availableActions: {
      needs: ['status', 'merchantId', 'lowestPriceMinor'],
      from: (product, viewer) =>
        allowedActions(productLifecycle, product).filter((action) =>
          reaches(scopeOf(viewer, needsOf[action]), product),
        ),
    },
  },
  orders: {
    RELEVANCE: () => sql`0`,
    SOLD_COUNT: (row) => sql`coalesce((select c.sold_count from product_sales c where c.product_id = ${row.id}), 0)`,
  },
  filters: {
    q: (value: string, row) => productsMatching(value, row.id),
    categoryId: (value: string, row) =>
      sql<boolean>`${row.categoryId} in (select c.id from category c, category top where top.id = ${value} and c.path like top.path || '%')`,
    priceFrom: (value: MoneyInput, row, _viewer, { market }) =>
      sql<boolean>`${row.lowestPriceMinor} >= ${askedMinor(value, market.currency)}`,
    priceTo: (value: MoneyInput, row, _viewer, { market }) =>
      sql<boolean>`${row.lowestPriceMinor} <= ${askedMinor(value, market.currency)}`,
    inStock: (value: boolean, row) =>
      sql<boolean>`exists (select 1 from variant v join stock s on s.variant_id = v.id where v.product_id = ${row.id} and v.is_active and s.on_hand > s.reserved) = ${value}`,
  },
});

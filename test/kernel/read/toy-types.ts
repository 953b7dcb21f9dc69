import { sql } from 'kysely';
import { type ClassType, Field, InputType, Int, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { scopeOf } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';
import { byOwner, Connection, DateTimeRange, type OrderBy, orderByInput } from '#api/kernel/read/index.js';
import { Auth } from '#api/kernel/schema/directives.js';
import { LocalizedText } from '#api/kernel/schema/localized-text.js';
import { MoneyType } from '#api/kernel/schema/money.type.js';
import { Node } from '#api/kernel/schema/node.js';
import { DateTime } from '#api/kernel/schema/scalars.js';

/**
 * A small market for testing the read engine by itself. Test files are not compiled with decorators, so the
 * decorators are called: `declare(Type, { field: Field(…) })` is `@Field(…) field` on the class.
 */
type Decorators = Record<string, PropertyDecorator | readonly PropertyDecorator[]>;

function declare(type: ClassType<object>, name: string, fields: Decorators): void {
  for (const [field, decorators] of Object.entries(fields)) {
    for (const decorate of [decorators].flat()) decorate(type.prototype, field);
  }
  ObjectType(name, { implements: Node, simpleResolvers: true, description: `A ${name} of the toy market.` })(type);
}

const field = (type: () => unknown, nullable = false): PropertyDecorator =>
  Field(type as () => typeof String, { nullable, description: 'A value.' });

const orderField = (name: string, values: readonly string[]): (new () => OrderBy) => {
  const fields = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(fields, { name: `${name}Field`, description: 'What to sort by.' });
  return orderByInput(name, fields);
};

function filterInput(name: string, fields: Record<string, () => unknown>): ClassType<object> {
  const type = class {};
  for (const [key, of] of Object.entries(fields)) {
    Field(of as () => typeof String, { nullable: true, description: 'A condition.' })(type.prototype, key);
  }
  InputType(name, { description: 'Conditions.' })(type);
  return type;
}

export class ShopType extends Node {}
export class PersonType extends Node {}
export class ProductType extends Node {}
export class OrderType extends Node {}
export class LineType extends Node {}
export class TagType extends Node {}
/** Adds `Shop.orders` from above, as an upper domain does. */
export class ShopOrders {}

export const ShopOrder = orderField('ShopOrder', ['ID', 'NAME', 'OPENED_AT', 'STATUS']);
export const ProductOrder = orderField('ProductOrder', ['ID', 'NAME', 'PRICE', 'RANK', 'COST', 'POPULARITY']);
export const OrderOrder = orderField('OrderOrder', ['NUMBER', 'TOTAL', 'PAID_AT', 'PLACED_AT', 'NOTE', 'IS_GIFT']);
export const LineOrder = orderField('LineOrder', ['QUANTITY', 'PRICE']);

export const OrderFilter = filterInput('OrderFilter', {
  ids: () => [String],
  status: () => [String],
  placedAt: () => DateTimeRange,
  paidAt: () => DateTimeRange,
  merchantId: () => String,
  isGift: () => Boolean,
  note: () => String,
  q: () => String,
});
export const ProductFilter = filterInput('ProductFilter', { status: () => [String], cost: () => Int, rank: () => Int });
export const LineFilter = filterInput('LineFilter', { quantity: () => [Int], productId: () => String });
export const PersonFilter = filterInput('PersonFilter', { phone: () => String });

declare(ShopType, 'Shop', {
  name: field(() => LocalizedText),
  status: field(() => String),
  openedAt: field(() => DateTime, true),
  phone: field(() => String, true),
  secret: [field(() => String, true), Auth(Permission.MERCHANTS_READ)],
  balance: [field(() => MoneyType, true), Auth(Permission.MERCHANTS_READ)],
  motto: field(() => LocalizedText, true),
  productCount: field(() => Int),
  products: Connection(() => ProductType, {
    by: 'merchantId',
    description: 'Its products.',
    filter: () => ProductFilter,
    orderBy: () => ProductOrder,
    defaultOrder: { field: 'RANK', direction: 'DESC' },
  }),
});

declare(PersonType, 'Person', {
  name: field(() => String),
  phone: field(() => String, true),
  greeting: field(() => String, true),
  orders: Connection(() => OrderType, { by: 'buyerId', description: 'What they bought.', orderBy: () => OrderOrder }),
});

declare(ProductType, 'Product', {
  name: field(() => LocalizedText),
  status: field(() => String),
  price: field(() => MoneyType),
  rank: field(() => Int, true),
  cost: [field(() => Int, true), Auth(Permission.CATALOG_READ)],
  shop: field(() => ShopType, true),
  maker: field(() => ShopType),
  gifts: Connection(() => LineType, {
    by: 'productId',
    description: 'Lines of gifts only.',
    orderBy: () => LineOrder,
    where: (row) => sql`${row['quantity']} > 1`,
    visibleIf: (viewer, row) => byOwner(scopeOf(viewer, Permission.CATALOG_READ), row['merchantId'] ?? null),
  }),
});

declare(OrderType, 'Order', {
  number: field(() => String),
  status: field(() => String),
  total: field(() => MoneyType),
  fee: [field(() => MoneyType, true), Auth(Permission.ORDERS_REVIEW)],
  isGift: field(() => Boolean),
  note: field(() => String, true),
  placedAt: field(() => DateTime),
  paidAt: field(() => DateTime, true),
  lineCount: field(() => Int),
  hint: [field(() => String, true), Auth(Permission.ORDERS_REVIEW)],
  actions: field(() => [String]),
  stars: field(() => Int, true),
  shop: field(() => ShopType, true),
  seller: field(() => ShopType),
  watched: [field(() => ShopType, true), Auth(Permission.ORDERS_REVIEW)],
  buyer: field(() => PersonType, true),
  lines: Connection(() => LineType, {
    by: 'orderId',
    description: 'What was ordered.',
    filter: () => LineFilter,
    orderBy: () => LineOrder,
    defaultOrder: { field: 'ID', direction: 'ASC' },
  }),
  tags: field(() => [TagType]),
});

declare(LineType, 'Line', {
  quantity: field(() => Int),
  price: field(() => MoneyType),
  order: field(() => OrderType),
  shop: field(() => ShopType, true),
  product: field(() => ProductType, true),
});

declare(TagType, 'Tag', { word: field(() => String), order: field(() => OrderType, true) });

Connection(() => OrderType, {
  by: 'merchantId',
  description: 'Orders of the shop.',
  filter: () => OrderFilter,
  orderBy: () => OrderOrder,
})(ShopOrders.prototype, 'orders');
Resolver(() => ShopType)(ShopOrders);

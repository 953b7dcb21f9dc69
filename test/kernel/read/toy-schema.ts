import '#api/kernel/schema/permission.enum.js';
import type { GraphQLSchema } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  buildSchemaSync,
  type ClassType,
  createUnionType,
  Field,
  ID,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { connectionOf, node, page, RootPageArgs, ref, refs } from '#api/kernel/read/index.js';
import { Node } from '#api/kernel/schema/node.js';
import './toy-reads.js';
import {
  LineFilter,
  LineOrder,
  LineType,
  OrderFilter,
  OrderOrder,
  OrderType,
  PersonFilter,
  PersonType,
  ProductFilter,
  ProductOrder,
  ProductType,
  ShopOrder,
  ShopOrders,
  ShopType,
  TagType,
} from './toy-types.js';

const description = 'Of the toy market.';
const described = { description };

/** A root list of the toy market, with the arguments its type can be filtered and sorted by. */
function addList(
  name: string,
  type: ClassType<object>,
  filter: (() => ClassType<object>) | null,
  orderBy: (() => ClassType<object>) | null,
): void {
  class ListArgs extends RootPageArgs {}
  if (filter) Field(filter, { nullable: true, description })(ListArgs.prototype, 'filter');
  if (orderBy) Field(orderBy, { nullable: true, description })(ListArgs.prototype, 'orderBy');
  ArgsType()(ListArgs);
  Object.defineProperty(Queries.prototype, name, { value: (args: ListArgs) => page(type, args) });
  Args(() => ListArgs)(Queries.prototype, name, 0);
  Query(() => connectionOf(() => type), described)(Queries.prototype, name, {});
}

function addQuery(
  name: string,
  returns: () => unknown,
  args: Record<string, () => unknown>,
  answer: (...given: never[]) => unknown,
  nullable: boolean | 'items' = true,
): void {
  Object.defineProperty(Queries.prototype, name, { value: answer });
  Object.entries(args).forEach(([arg, of], index) => {
    Arg(arg, of as () => typeof String, described)(Queries.prototype, name, index);
  });
  Query(returns as () => typeof String, { ...described, nullable })(Queries.prototype, name, {});
}

class Queries {}
class Mutations {}

/** A refusal with facts, as payloads carry them. */
class ToyRefusal {}
class OutOfGoods extends ToyRefusal {}
class MovePayload {}

const Found = createUnionType({
  name: 'Found',
  description,
  types: () => [ShopType, ProductType, OrderType] as const,
});

export function toySchema(): GraphQLSchema {
  addList('shops', ShopType, null, () => ShopOrder);
  addList('people', PersonType, () => PersonFilter, null);
  addList(
    'products',
    ProductType,
    () => ProductFilter,
    () => ProductOrder,
  );
  addList(
    'orders',
    OrderType,
    () => OrderFilter,
    () => OrderOrder,
  );
  addList(
    'lines',
    LineType,
    () => LineFilter,
    () => LineOrder,
  );
  addList('tags', TagType, null, null);
  addQuery(
    'node',
    () => Node,
    { id: () => ID },
    (id: string) => node(id),
  );
  addQuery(
    'nodes',
    () => [Node],
    { ids: () => [ID] },
    (ids: string[]) => ids.map((id) => node(id)),
    'items',
  );
  addQuery(
    'found',
    () => [Found],
    { ids: () => [ID] },
    (ids: string[]) => ids.map((id) => node(id)),
    'items',
  );
  addQuery(
    'order',
    () => OrderType,
    { id: () => ID },
    (id: string) => ref(OrderType, id),
  );
  addQuery(
    'products2',
    () => [ProductType],
    { ids: () => [ID] },
    (ids: string[]) => refs(ProductType, ids),
    'items',
  );
  Resolver()(Queries);
  addMutation();
  return buildSchemaSync({
    resolvers: [Queries, Mutations, ShopOrders],
    validate: false,
    emitSchemaFile: false,
    orphanedTypes: [OutOfGoods],
  });
}

/** `move(orderId, productIds)` answers the order, and a refusal with the product for every product. */
function addMutation(): void {
  Field(() => String, described)(ToyRefusal.prototype, 'code');
  InterfaceType('ToyRefusal', described)(ToyRefusal);
  Field(() => ProductType, { nullable: true, description })(OutOfGoods.prototype, 'product');
  ObjectType('OutOfGoods', { ...described, implements: ToyRefusal, simpleResolvers: true })(OutOfGoods);
  Field(() => OrderType, { nullable: true, description })(MovePayload.prototype, 'order');
  Field(() => [ToyRefusal], described)(MovePayload.prototype, 'errors');
  ObjectType('MovePayload', { ...described, simpleResolvers: true })(MovePayload);
  Object.defineProperty(Mutations.prototype, 'move', {
    value: (orderId: string, productIds: string[]) => ({
      order: ref(OrderType, orderId),
      errors: productIds.map((id) => ({ __typename: 'OutOfGoods', code: 'OUT', product: ref(ProductType, id) })),
    }),
  });
  Arg('orderId', () => ID, described)(Mutations.prototype, 'move', 0);
  Arg('productIds', () => [ID], described)(Mutations.prototype, 'move', 1);
  Mutation(() => MovePayload, described)(Mutations.prototype, 'move', {});
  Resolver()(Mutations);
}

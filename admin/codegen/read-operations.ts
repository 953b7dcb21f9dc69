import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Operation, ResourceDescriptor } from '../src/descriptor.js';
import type { Market, PanelType } from './market.js';
import { lowerFirst } from './names.js';
import type { Operations } from './operations.js';
import { needsArguments } from './selection.js';

type States = NonNullable<ResourceDescriptor['states']>;
type ShopFilter = NonNullable<ResourceDescriptor['shopFilter']>;

interface Reading {
  readonly columns: readonly string[];
  readonly args: ReadonlyMap<string, GraphQLNamedType>;
  readonly states: States | undefined;
  readonly shopFilter: ShopFilter | undefined;
}

/** The documents that read records of one panel type. */
export function readOperations(
  market: Market,
  { type, resource }: PanelType,
  { columns, args, states, shopFilter }: Reading,
  operations: Operations,
): ResourceDescriptor['operations'] {
  const { schema, problems } = market;
  const query = schema.getQueryType()?.getFields() ?? {};
  const one = lowerFirst(type.name);
  if (!query[one]?.args.some(({ name }) => name === 'id'))
    problems.push(`There is no query ${one}(id: ID!) for the type ${type.name} with @panel.`);
  const list = operations.fragment(type, 'list', listed(market, type, columns));
  const rows = operations.fragment(type, 'sheet', exported(type));
  const show = operations.fragment(type, 'show');
  const variables = [
    ...['$first:Int', '$after:String', '$offset:Int'],
    ...[`$filter:${args.get('filter')?.name}`, `$orderBy:${args.get('orderBy')?.name}`],
  ];
  const call = 'first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy';
  const page = (name: string, fragment: string) =>
    operations.operation({
      head: `query Panel_${name}`,
      variables,
      body: `page:${resource}(${call}){nodes{...${fragment}} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}`,
      fragments: [fragment],
    });
  return {
    list: page(resource, list),
    export: page(`${resource}_export`, rows),
    one: operations.operation({
      head: `query Panel_${one}`,
      variables: ['$id:ID!'],
      body: `record:${one}(id:$id){...${show}}`,
      fragments: [show],
    }),
    ...(query['nodes'] && {
      many: operations.operation({
        head: `query Panel_${resource}_many`,
        variables: ['$ids:[ID!]!'],
        body: `nodes(ids:$ids){...${list}}`,
        fragments: [list],
      }),
    }),
    ...ownOf(schema, type, show, operations),
    ...(states && { counts: countsOf(schema.getType(states.enum), resource, { ...states, shopFilter }, operations) }),
  };
}

/** Where the viewer has a record of this type, they may read that one without the right to the others. */
function ownOf(
  schema: GraphQLSchema,
  { name }: GraphQLObjectType,
  show: string,
  operations: Operations,
): { own?: Operation } {
  const viewer = schema.getQueryType()?.getFields()['viewer'];
  const viewerType = viewer && getNamedType(viewer.type);
  if (!isObjectType(viewerType)) return {};
  const field = Object.values(viewerType.getFields()).find(({ type }) => getNullableType(type).toString() === name);
  if (!field) return {};
  const body = `viewer{record:${field.name}{...${show}}}`;
  return { own: operations.operation({ head: `query Panel_own_${field.name}`, body, fragments: [show] }) };
}

const ALWAYS_LISTED = ['id', 'version', 'availableActions'];
const listed = ({ panelTypes }: Market, type: { readonly name: string }, columns: readonly string[]) =>
  new Set([
    ...ALWAYS_LISTED,
    ...(panelTypes.get(type.name)?.titles ?? []).map(({ source }) => source.split('.')[0] ?? source),
    ...columns,
  ]);

/** A sheet has one line a record: what is a list stays out of it. */
function exported(type: PanelType['type']): ReadonlySet<string> {
  return new Set(
    Object.values(type.getFields())
      .filter(
        (field) =>
          !isListType(getNullableType(field.type)) &&
          !needsArguments(field) &&
          !getNamedType(field.type).name.endsWith('Connection'),
      )
      .map(({ name }) => name),
  );
}

const SHOP_VARIABLES: Readonly<Record<ShopFilter, string>> = { merchantId: '$merchantId:ID', ids: '$ids:[ID!]' };

function countsOf(
  type: GraphQLNamedType | undefined | null,
  resource: string,
  { filter, shopFilter }: States & { shopFilter: ShopFilter | undefined },
  operations: Operations,
): Operation {
  const values = isEnumType(type) ? type.getValues() : [];
  const ofShop = shopFilter ? `,${shopFilter}:$${shopFilter}` : '';
  const counts = values.map(
    ({ name }) => `${name}:${resource}(first:1,filter:{${filter}:[${name}]${ofShop}}){totalCount isTotalCountExact}`,
  );
  return operations.operation({
    head: `query Panel_${resource}_counts`,
    variables: shopFilter ? [SHOP_VARIABLES[shopFilter]] : [],
    body: counts.join(' '),
  });
}

export function liveOf(
  market: Market,
  { type }: PanelType,
  columns: readonly string[],
  live: string,
  operations: Operations,
): Pick<ResourceDescriptor, 'live'> {
  const subscription = market.schema.getSubscriptionType()?.getFields()[live];
  const payload = subscription && getNamedType(subscription.type);
  const record = isObjectType(payload)
    ? Object.values(payload.getFields()).find((field) => getNamedType(field.type).name === type.name)
    : undefined;
  if (!subscription || !record || needsArguments(subscription)) {
    market.problems.push(
      `@panel(live: "${live}") of ${type.name} names no subscription without required arguments whose payload has a ${type.name}.`,
    );
    return {};
  }
  const fragment = operations.fragment(type, 'list', listed(market, type, columns));
  const operation = operations.operation({
    head: `subscription Panel_${live}`,
    body: `change:${live}{record:${record.name}{...${fragment}}}`,
    fragments: [fragment],
  });
  return { live: { field: live, operation } };
}

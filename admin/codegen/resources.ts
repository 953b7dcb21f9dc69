import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldDescriptor, FieldKind, Operation, ResourceDescriptor } from '../src/descriptor.js';
import { actionsOf } from './actions.js';
import { inputFields } from './input-fields.js';
import type { Market, PanelType } from './market.js';
import { lowerFirst, upperSnake } from './names.js';
import type { Operations } from './operations.js';
import { outputFields } from './output-fields.js';
import { needsArguments } from './selection.js';

/** Kinds that read well in a cell. */
const CELL_KINDS: ReadonlySet<FieldKind> = new Set([
  'id',
  'text',
  'enum',
  'money',
  'localized',
  'reference',
  'dateTime',
  'date',
  'int',
  'number',
  'decimal',
  'boolean',
  'email',
  'phone',
  'image',
]);
/** Columns shown at first when @panel names none. */
const COLUMNS_AT_FIRST = 8;
/** Several values that read well side by side in a cell. */
const LIST_KINDS: ReadonlySet<FieldKind> = new Set(['enum', 'text', 'reference']);
const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before', 'offset', 'filter', 'orderBy'];

export function describeResource(market: Market, panelType: PanelType, operations: Operations): ResourceDescriptor {
  const { schema, problems } = market;
  const { type, panel, resource } = panelType;
  const connection = schema.getQueryType()?.getFields()[resource] as GraphQLField<unknown, unknown>;
  const args = new Map(connection.args.map((arg) => [arg.name, getNamedType(arg.type)]));
  for (const name of PAGE_ARGUMENTS)
    if (!args.has(name)) problems.push(`The query ${resource} has no argument "${name}".`);
  const fields = outputFields(market, type);
  const columns = columnsOf(market, panelType, fields);
  const filter = args.get('filter');
  const sort = sortOf(market, panelType, args.get('orderBy'));
  const defaultSort = Object.keys(sort).find(
    (field) => field === panel.defaultSort || sort[field] === panel.defaultSort,
  );
  if (panel.defaultSort && !defaultSort)
    problems.push(`@panel(defaultSort: "${panel.defaultSort}") of ${type.name} names no field that can be sorted by.`);
  const states = statesOf(filter, type.getFields()['status'] ?? type.getFields()['state']);
  return {
    type: type.name,
    name: resource,
    group: panel.group,
    permission: panel.permission,
    ...(panel.icon && { icon: panel.icon }),
    title: panel.title,
    ...(panelType.hasLocalizedTitle && { localizedTitle: true as const }),
    fields,
    columns: columns.all,
    columnsAtFirst: columns.atFirst,
    filters: isInputObjectType(filter) ? inputFields(market, filter, type, 'filter') : [],
    sort,
    ...(defaultSort && { defaultSort }),
    ...(type.getFields()['version'] && { versioned: true as const }),
    actions: actionsOf(market, panelType, operations),
    operations: readOperations(market, panelType, columns.all, args, operations, states),
    ...(states && { states }),
    ...(panel.live && liveOf(market, panelType, columns.all, panel.live, operations)),
  };
}

/** `columns:` is an order of preference: what it does not name follows, and can be chosen. */
function columnsOf({ problems }: Market, { type, panel }: PanelType, fields: readonly FieldDescriptor[]) {
  const cells = fields.filter(fitsCell).map(({ source }) => source);
  const preferred = panel.columns ?? [];
  for (const column of preferred)
    if (!cells.includes(column))
      problems.push(`@panel(columns:) of ${type.name} names "${column}", which is no field that fits a column.`);
  const all = [
    ...preferred.filter((column) => cells.includes(column)),
    ...cells.filter((column) => !preferred.includes(column)),
  ];
  return { all, atFirst: preferred.length || Math.min(all.length, COLUMNS_AT_FIRST) };
}

function fitsCell({ source, kind, list, hidden }: FieldDescriptor): boolean {
  if (source === 'id' || source === 'version' || hidden?.includes('LIST')) return false;
  return list ? LIST_KINDS.has(kind) : CELL_KINDS.has(kind);
}

/** Sortable field → the value of the order enum that is its name in capitals. */
function sortOf(
  { problems }: Market,
  { type }: PanelType,
  orderBy: GraphQLNamedType | undefined,
): Record<string, string> {
  const fieldEnum = isInputObjectType(orderBy) ? orderBy.getFields()['field'] : undefined;
  const values = fieldEnum && getNamedType(fieldEnum.type);
  if (!isEnumType(values)) return {};
  const sort: Record<string, string> = {};
  for (const { name } of values.getValues()) {
    const field = Object.keys(type.getFields()).find((candidate) => upperSnake(candidate) === name);
    if (field) sort[field] = name;
    else if (name !== 'RELEVANCE') problems.push(`${values.name}.${name} is the name of no field of ${type.name}.`);
  }
  return sort;
}

type States = NonNullable<ResourceDescriptor['states']>;

function statesOf(
  filter: GraphQLNamedType | undefined,
  field: GraphQLField<unknown, unknown> | undefined,
): States | undefined {
  const input = field && isInputObjectType(filter) ? filter.getFields()[field.name] : undefined;
  const type = input && getNamedType(input.type);
  return input && isEnumType(type) && isListType(getNullableType(input.type))
    ? { filter: input.name, enum: type.name }
    : undefined;
}

function readOperations(
  market: Market,
  { type, resource }: PanelType,
  columns: readonly string[],
  args: ReadonlyMap<string, GraphQLNamedType>,
  operations: Operations,
  states: States | undefined,
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
    ...(states && { counts: countsOf(schema.getType(states.enum), resource, states, operations) }),
  };
}

const ALWAYS_LISTED = ['id', 'version', 'availableActions'];
const listed = ({ panelTypes }: Market, type: { readonly name: string }, columns: readonly string[]) =>
  new Set([...ALWAYS_LISTED, panelTypes.get(type.name)?.panel.title ?? 'id', ...columns]);

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

function countsOf(
  type: GraphQLNamedType | undefined | null,
  resource: string,
  { filter }: States,
  operations: Operations,
): Operation {
  const values = isEnumType(type) ? type.getValues() : [];
  const counts = values.map(
    ({ name }) => `${name}:${resource}(first:1,filter:{${filter}:[${name}]}){totalCount isTotalCountExact}`,
  );
  return operations.operation({ head: `query Panel_${resource}_counts`, body: counts.join(' ') });
}

function liveOf(
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

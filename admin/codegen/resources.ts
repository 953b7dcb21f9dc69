import {
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldDescriptor, FieldKind, ResourceDescriptor } from '../src/descriptor.js';
import { actionsOf } from './actions.js';
import { inputFields } from './input-fields.js';
import { type Market, type PanelType, titleFacts } from './market.js';
import { upperSnake } from './names.js';
import { openingOf } from './opening.js';
import type { Operations } from './operations.js';
import { outputFields } from './output-fields.js';
import { liveOf, readOperations } from './read-operations.js';

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
  const shopFilter = shopFilterOf(schema, type, filter);
  const states = statesOf(filter, type.getFields()['status'] ?? type.getFields()['state']);
  const opening = openingOf(market, panelType, fields, operations);
  return {
    type: type.name,
    name: resource,
    group: panel.group,
    permission: panel.permission,
    ...(panel.icon && { icon: panel.icon }),
    ...titleFacts(panelType),
    fields,
    columns: columns.all,
    columnsAtFirst: columns.atFirst,
    filters: isInputObjectType(filter) ? inputFields(market, filter, type, 'filter') : [],
    ...(shopFilter && { shopFilter }),
    sort,
    ...(defaultSort && { defaultSort }),
    ...(type.getFields()['version'] && { versioned: true as const }),
    actions: actionsOf(market, panelType, operations),
    ...(opening && { opening }),
    operations: readOperations(market, panelType, { columns: columns.all, args, states, shopFilter }, operations),
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

/** Shops are told apart by their ids, and what is a shop's by its `merchantId`. */
function shopFilterOf(
  schema: GraphQLSchema,
  { name }: GraphQLObjectType,
  filter: GraphQLNamedType | undefined,
): ResourceDescriptor['shopFilter'] {
  const filters = isInputObjectType(filter) ? filter.getFields() : {};
  if (filters['merchantId']) return 'merchantId';
  const membership = fieldsOf(fieldsOf(schema.getQueryType())['viewer']?.type)['merchants'];
  const shop = membership && getNamedType(fieldsOf(membership.type)['merchant']?.type);
  return filters['ids'] && shop?.name === name ? 'ids' : undefined;
}

function fieldsOf(type: GraphQLOutputType | null | undefined): GraphQLFieldMap<unknown, unknown> {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
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

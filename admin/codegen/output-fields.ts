import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldDescriptor, View } from '../src/descriptor.js';
import { hintOf, permissionOf } from './directives.js';
import { kindOf, type Market, nodeTypeOf, titleFacts } from './market.js';
import { lowerFirst, withoutId } from './names.js';
import { condition, needsArguments } from './selection.js';

const MAX_DEPTH = 2;

/** What the panel may show of `type`, in the schema's order; of some fields where `only` names them. */
export function outputFields(
  market: Market,
  type: GraphQLObjectType,
  depth = 0,
  only?: ReadonlySet<string>,
): FieldDescriptor[] {
  return Object.values(type.getFields())
    .filter((field) => only?.has(field.name) ?? true)
    .filter((field) => !needsArguments(field) && field.name !== 'availableActions')
    .filter((field) => !isHiddenEverywhere(market, field) && !isIdOfReference(market, type, field))
    .map((field) => outputField(market, type, field, depth))
    .filter((field) => field.kind !== 'object' || (field.fields?.length ?? 0) > 0)
    .filter((field) => depth === 0 || field.kind !== 'connection');
}

function isHiddenEverywhere(market: Market, field: GraphQLField<unknown, unknown>) {
  const hidden = hintOf(market.schema, field).hidden ?? [];
  return (['LIST', 'SHOW'] satisfies View[]).every((view) => hidden.includes(view));
}

/** `merchantId` beside `merchant` tells nothing that the link does not. */
function isIdOfReference({ panelTypes }: Market, type: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>) {
  const reference = type.getFields()[withoutId(name)];
  return name !== withoutId(name) && reference !== undefined && panelTypes.has(getNamedType(reference.type).name);
}

function outputField(
  market: Market,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): FieldDescriptor {
  const { schema, panelTypes } = market;
  const hint = hintOf(schema, field);
  const type = getNamedType(field.type);
  const kind = kindOf(market, type, hint.widget, `${owner.name}.${field.name}`);
  const node = nodeTypeOf(type);
  const panelType = panelTypes.get((kind === 'connection' ? node : undefined)?.name ?? type.name);
  const rows = kind === 'object' ? (node ?? type) : undefined;
  return {
    source: field.name,
    kind,
    ...((isListType(getNullableType(field.type)) || (node && kind === 'object')) && { list: true as const }),
    ...(isEnumType(type) && { enum: type.name }),
    ...(panelType && { reference: panelType.resource, ...titleFacts(panelType) }),
    ...(kind === 'connection' && node && { target: targetFilter(market, owner, field.name, node) }),
    ...(node && kind === 'object' && { nodes: true as const }),
    ...(isObjectType(rows) && { fields: depth < MAX_DEPTH ? outputFields(market, rows, depth + 1) : [] }),
    ...(hint.hidden && { hidden: hint.hidden as readonly View[] }),
    ...(hint.pii && { pii: true as const }),
    ...(condition(market, field) && { permission: permissionOf(schema, field) }),
  };
}

/**
 * The filter of the tab's resource that takes the id of the record whose tab it is: named by its type (`accountId`),
 * or by the field in which the rows point back at it (`buyer: Account` → `buyerId`).
 */
function targetFilter(market: Market, owner: GraphQLObjectType, field: string, node: GraphQLObjectType): string {
  const resource = market.panelTypes.get(node.name)?.resource ?? '';
  const filter = market.schema
    .getQueryType()
    ?.getFields()
    [resource]?.args.find((arg) => arg.name === 'filter');
  const names = filter
    ? Object.keys(
        (market.schema.getType(getNamedType(filter.type).name) as { getFields?: () => object }).getFields?.() ?? {},
      )
    : [];
  const target = `${lowerFirst(owner.name)}Id`;
  if (names.includes(target)) return target;
  if (names.includes(`${target}s`)) return `${target}s`;
  const back = Object.values(node.getFields()).find(
    (each) => getNamedType(each.type) === owner && names.includes(`${each.name}Id`),
  );
  if (back) return `${back.name}Id`;
  market.problems.push(
    `${owner.name}.${field} can be no tab: ${node.name}Filter has no "${target}". Add it, or @field(hidden: [LIST, SHOW]).`,
  );
  return target;
}

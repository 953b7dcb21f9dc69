import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { FieldDescriptor, FieldKind, View } from '../src/descriptor.js';
import { hintOf, permissionOf } from './directives.js';
import { type Market, nodeTypeOf, type PanelType } from './market.js';

/** Rows of a connection that has no screen of its own are embedded up to this many. */
const EMBEDDED_ROWS = 50;
/** Objects inside objects: a line, and what stands on a line. */
const MAX_DEPTH = 2;

export const needsArguments = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);

export const isShownIn = (market: Market, field: GraphQLField<unknown, unknown>, view: View) =>
  !needsArguments(field) && !hintOf(market.schema, field).hidden?.includes(view);

/** The fields of `type` as a selection for one view: scalars as they are, records of other panel types as id and title. */
export function selectFields(
  market: Market,
  type: GraphQLObjectType,
  view: View,
  only?: ReadonlySet<string>,
  depth = 0,
): string {
  return Object.values(type.getFields())
    .filter((field) => (only?.has(field.name) ?? true) && isShownIn(market, field, view))
    .map((field) => selectField(market, field, view, depth))
    .filter((text) => text !== '')
    .join(' ');
}

/** Permissions that whoever sees the panel has. */
const GIVEN: readonly (string | undefined)[] = [undefined, 'PUBLIC', 'SIGNED_IN'];

/** One field out of reach has the whole document refused, so it is asked for only by whom it is for. */
export function condition(market: Market, field: GraphQLField<unknown, unknown>): string {
  const permission = permissionOf(market.schema, field);
  return GIVEN.includes(permission) ? '' : `@include(if:$${permission})`;
}

function selectField(market: Market, field: GraphQLField<unknown, unknown>, view: View, depth: number): string {
  const type = getNamedType(field.type);
  const name = `${field.name}${condition(market, field)}`;
  if (isScalarType(type) || isEnumType(type)) return name;
  if (!isObjectType(type)) return '';
  const panelType = market.panelTypes.get(type.name);
  if (panelType) return `${name}{${selectReference(panelType)}}`;
  const node = nodeTypeOf(type);
  if (node && (market.panelTypes.has(node.name) || depth > 0 || view !== 'SHOW')) return '';
  if (depth >= MAX_DEPTH) return '';
  const inner = selectFields(market, node ?? type, view, undefined, depth + 1);
  if (inner === '') return '';
  return node
    ? `${field.name}(first:${EMBEDDED_ROWS})${condition(market, field)}{nodes{${inner}}}`
    : `${name}{${inner}}`;
}

/** The id of a record and what it is called by. */
export function selectReference({ titles }: PanelType): string {
  const parts = titles.filter(({ source }) => source !== 'id').map(selectTitle);
  return ['id', ...new Set(parts)].join(' ');
}

const LEAVES: Readonly<Partial<Record<FieldKind, string>>> = { localized: '{zh en}', money: '{amount currency}' };

function selectTitle({ source, kind }: FieldDescriptor): string {
  const [name, inner] = source.split('.');
  const leaf = LEAVES[kind] ?? '';
  return inner ? `${name}{${inner}${leaf}}` : `${name}${leaf}`;
}

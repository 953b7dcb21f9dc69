import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { FieldDescriptor, FieldKind } from '../src/descriptor.js';
import { type PanelDirective, panelOf } from './directives.js';

export interface PanelType {
  readonly type: GraphQLObjectType;
  readonly panel: PanelDirective;
  /** The resource: the name of the query field that lists it. */
  readonly resource: string;
  /** What a record is called by: fields of its own, or of a record beside it (`order.number`). */
  readonly titles: readonly FieldDescriptor[];
}

const NAMING: readonly FieldKind[] = ['text', 'id', 'localized', 'email', 'phone'];

/** How records of a panel type are called, as descriptors tell it. */
export function titleFacts({ titles }: PanelType) {
  const [first, ...others] = titles;
  const isPlain = first && others.length === 0 && NAMING.includes(first.kind) && !first.source.includes('.');
  return {
    title: first?.source ?? 'id',
    ...(isPlain && first.kind === 'localized' && { localizedTitle: true as const }),
    ...(!isPlain && { titleParts: titles }),
  };
}

/** The schema as the generator sees it, and the list of what does not fit a panel. */
export interface Market {
  readonly schema: GraphQLSchema;
  readonly panelTypes: ReadonlyMap<string, PanelType>;
  readonly problems: string[];
}

const CONNECTION = 'Connection';

export function readMarket(schema: GraphQLSchema): Market {
  const problems: string[] = [];
  const listOf = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    const takesPages = field.args.some((arg) => arg.name === 'offset');
    if (type.name.endsWith(CONNECTION) && takesPages) listOf.set(type.name.slice(0, -CONNECTION.length), field.name);
  }
  const panelTypes = new Map<string, PanelType>();
  for (const type of Object.values(schema.getTypeMap())) {
    const panel = isObjectType(type) ? panelOf(schema, type) : undefined;
    if (!isObjectType(type) || !panel) continue;
    const resource = listOf.get(type.name);
    const titles = panel.title.split(' ').flatMap((path) => titleField(type, path) ?? []);
    const isNamed = titles.length === panel.title.split(' ').length;
    if (!resource)
      problems.push(
        `Type ${type.name} has @panel, but no query field returns ${type.name}Connection with the argument "offset".`,
      );
    if (!isNamed) problems.push(`@panel(title: "${panel.title}") of ${type.name} names no field of that type.`);
    if (resource && isNamed) panelTypes.set(type.name, { type, panel, resource, titles });
  }
  return { schema, panelTypes, problems };
}

/** One of the fields a record is called by, as it is shown; undefined where the path leads nowhere. */
function titleField(type: GraphQLObjectType, path: string): FieldDescriptor | undefined {
  const [name = '', inner] = path.split('.');
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  if (!named) return undefined;
  if (inner) {
    const found = isObjectType(named) ? titleField(named, inner) : undefined;
    return found && { ...found, source: path };
  }
  const kind = isEnumType(named) ? 'enum' : (VALUE_OBJECTS[named.name] ?? SCALARS[named.name]);
  return kind && { source: name, kind, ...(kind === 'enum' && { enum: named.name }) };
}

/** The node type of a connection type, or undefined. */
export function nodeTypeOf(type: GraphQLNamedType): GraphQLObjectType | undefined {
  if (!isObjectType(type) || !type.name.endsWith(CONNECTION)) return undefined;
  const nodes = type.getFields()['nodes'];
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) ? node : undefined;
}

const SCALARS: Readonly<Record<string, FieldKind>> = {
  ID: 'id',
  UUID: 'id',
  String: 'text',
  Int: 'int',
  Float: 'number',
  Boolean: 'boolean',
  DateTime: 'dateTime',
  Date: 'date',
  Decimal: 'decimal',
  JSON: 'json',
  JSONObject: 'json',
  URL: 'url',
  EmailAddress: 'email',
  PhoneNumber: 'phone',
};
const WIDGETS: Readonly<Record<string, FieldKind>> = {
  MULTILINE: 'multiline',
  IMAGE: 'image',
  FILE: 'file',
  URL: 'url',
  EMAIL: 'email',
  PHONE: 'phone',
  JSON: 'json',
  PASSWORD: 'password',
};
const VALUE_OBJECTS: Readonly<Record<string, FieldKind>> = {
  Money: 'money',
  MoneyInput: 'money',
  LocalizedText: 'localized',
  LocalizedTextInput: 'localized',
  DateTimeRange: 'dateTimeRange',
  DateTimeRangeInput: 'dateTimeRange',
  File: 'file',
};

/** How a value of this type is shown or entered; what has no widget is a problem told in `where`. */
export function kindOf(market: Market, type: GraphQLNamedType, widget: string | undefined, where: string): FieldKind {
  const byWidget = widget === undefined ? undefined : WIDGETS[widget];
  if (widget !== undefined && !byWidget)
    market.problems.push(`@field(widget: ${widget}) of ${where} names a widget that the panel does not have.`);
  // A widget says how text is written; a bilingual text stays bilingual.
  const byType = VALUE_OBJECTS[type.name];
  if (byType === 'localized') return byType;
  if (byWidget ?? byType) return (byWidget ?? byType) as FieldKind;
  if (isEnumType(type)) return 'enum';
  if (isScalarType(type)) {
    const kind = SCALARS[type.name];
    if (!kind) market.problems.push(`The scalar ${type.name} of ${where} has no widget in the panel.`);
    return kind ?? 'text';
  }
  if (market.panelTypes.has(type.name)) return 'reference';
  if (isInterfaceType(type) || isUnionType(type)) {
    market.problems.push(
      `${where} is of the abstract type ${type.name}; give it a concrete type or @field(hidden: [LIST, SHOW]).`,
    );
    return 'text';
  }
  const node = nodeTypeOf(type);
  if (node && market.panelTypes.has(node.name)) return 'connection';
  return isInputObjectType(type) || isObjectType(type) ? 'object' : 'text';
}

import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldDescriptor } from '../src/descriptor.js';
import { hintOf } from './directives.js';
import { kindOf, type Market, nodeTypeOf, type PanelType, titleFacts } from './market.js';
import { lowerFirst, withoutId } from './names.js';

/** Inputs that the panel fills in itself, or reads records by. */
const OWN_INPUTS: ReadonlySet<string> = new Set(['id', 'ids', 'version', 'idempotencyKey']);

/** A form must know what an id points at; a filter may take one that is typed in. */
type Use = 'form' | 'filter';

/** What a form or a filter asks for. `about` is the panel type whose record is at hand. */
export function inputFields(
  market: Market,
  input: GraphQLInputObjectType,
  about: GraphQLObjectType | undefined,
  use: Use,
): FieldDescriptor[] {
  return Object.values(input.getFields())
    .filter((field) => !OWN_INPUTS.has(field.name) && !hintOf(market.schema, field).hidden?.includes('FORM'))
    .map((field) => inputField(market, input, field, about, use));
}

function inputField(
  market: Market,
  owner: GraphQLInputObjectType,
  field: GraphQLInputField,
  about: GraphQLObjectType | undefined,
  use: Use,
): FieldDescriptor {
  const where = `${owner.name}.${field.name}`;
  const hint = hintOf(market.schema, field);
  const type = getNamedType(field.type);
  const kind = kindOf(market, type, hint.widget, where);
  if ((kind === 'file' || kind === 'image') && !hint.upload) {
    market.problems.push(`The input ${where} takes a file, but @field(upload:) does not say for what purpose.`);
  }
  return {
    source: field.name,
    kind,
    ...(kind === 'id' && referenceOf(market, field.name, about, use === 'form' ? where : undefined)),
    ...(isListType(getNullableType(field.type)) && { list: true as const }),
    ...(isNonNullType(field.type) && field.defaultValue === undefined && { required: true as const }),
    ...(field.defaultValue !== undefined && { default: field.defaultValue }),
    ...(isEnumType(type) && { enum: type.name }),
    ...(isInputObjectType(type) &&
      kind === 'object' && {
        fields: inputFields(market, type, about, use).map(isListType(getNullableType(field.type)) ? inRow : asItIs),
      }),
    ...(hint.pii && { pii: true as const }),
    ...(hint.ordered && { ordered: true as const }),
    ...(hint.upload && { upload: hint.upload }),
    ...(use === 'form' && field.description && { help: field.description }),
  };
}

const asItIs = (field: FieldDescriptor): FieldDescriptor => field;
/** In a row of several there is no room for help, nor in a filter. */
const inRow = ({ help: _help, ...field }: FieldDescriptor): FieldDescriptor => field;

type Reference = Pick<FieldDescriptor, 'kind' | 'reference' | 'title' | 'localizedTitle' | 'titleParts' | 'rowsOf'>;

/** What an input of type ID picks from: a panel type, or the rows of the record at hand. */
function referenceOf(
  market: Market,
  name: string,
  about: GraphQLObjectType | undefined,
  where: string | undefined,
): Reference {
  const target = withoutId(name);
  const rowsOf = about && rowsNamed(about, target);
  if (rowsOf) return { kind: 'reference', rowsOf };
  const panelType = panelTypeNamed(market, target, about);
  if (panelType) {
    return {
      kind: 'reference',
      reference: panelType.resource,
      ...titleFacts(panelType),
    };
  }
  if (where) market.problems.push(`The input ${where} points at no type with @panel, so nothing can be picked for it.`);
  return { kind: 'id' };
}

/** The field of `about` whose rows are of the type that `target` names: `orderLine` → `lines: [OrderLine!]!`. */
function rowsNamed(about: GraphQLObjectType, target: string): string | undefined {
  return Object.values(about.getFields()).find((field) => {
    const type = getNamedType(field.type);
    const row = nodeTypeOf(type) ?? (isListType(getNullableType(field.type)) ? type : undefined);
    return isObjectType(row) && lowerFirst(row.name) === target;
  })?.name;
}

/** By the record's own field of that name, by the type's name, or by its longest ending: `assigneeAccount` → Account. */
function panelTypeNamed(market: Market, target: string, about: GraphQLObjectType | undefined): PanelType | undefined {
  const own = about?.getFields()[target];
  const byField = own && market.panelTypes.get(getNamedType(own.type).name);
  if (byField) return byField;
  const upper = target.charAt(0).toUpperCase() + target.slice(1);
  return [...market.panelTypes.values()]
    .filter(({ type }) => upper.endsWith(type.name))
    .sort((a, b) => b.type.name.length - a.type.name.length)[0];
}

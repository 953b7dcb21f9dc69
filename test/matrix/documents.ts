import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
} from 'graphql';
import { project } from '../kit/project.js';

export type Field = GraphQLField<unknown, unknown>;

/** The schema as clients read it. */
export const schema = buildSchema(readFileSync(join(project, 'schema.graphql'), 'utf8'));

const rootNames: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Everything that `@auth` guards: `Query.orders`, `Mutation.placeOrder`, `Merchant.creditCode` … */
export function guardedCoordinates(): string[] {
  return objectTypes().flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => rootNames.has(type.name) || permissionOf(field) !== null)
      .map((field) => `${type.name}.${field.name}`),
  );
}

const objectTypes = () =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .filter(isObjectType);

/** The permission a field declares, or null when it is as open as its record. */
export function permissionOf(field: Field): string | null {
  const auth = field.astNode?.directives?.find(({ name }) => name.value === 'auth');
  const value = auth?.arguments?.find(({ name }) => name.value === 'permission')?.value;
  return value?.kind === Kind.ENUM ? value.value : null;
}

/**
 * The smallest document that asks for one guarded field, with every required argument filled by a value of its type:
 * what refuses it is the access control and not the validation.
 */
export function documentOf(coordinate: string): string {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`the schema has no ${coordinate}`);
  const selection = `${field.name}${argumentsOf(field)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
  if (rootNames.has(typeName)) return `${typeName.toLowerCase()} { ${selection} }`;
  return `{ node(id: "${NOBODYS_ID}") { ... on ${typeName} { ${selection} } } }`;
}

/** Fills what a field requires, and whatever else is given. */
export function argumentsOf(field: Field, given: Readonly<Record<string, string>> = {}): string {
  const texts = field.args.flatMap((arg) => {
    const value = given[arg.name] ?? (isRequiredArgument(arg) ? literalOf(arg.name, arg.type) : null);
    return value === null ? [] : [`${arg.name}: ${value}`];
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

const NOBODYS_ID = 'order_01kjp4c580e12a2qrv7y08f0wr';

const scalars: Readonly<Record<string, () => string>> = {
  ID: () => JSON.stringify(NOBODYS_ID),
  String: () => '"x"',
  Int: () => '1',
  Float: () => '1',
  Boolean: () => 'true',
  Decimal: () => '"1.00"',
  CurrencyCode: () => '"CNY"',
  DateTime: () => '"2026-03-02T02:00:00.000Z"',
  Date: () => '"2026-03-02"',
  UUID: () => JSON.stringify(randomUUID()),
};

/** A literal of this type with nothing in it that could be left out. */
function literalOf(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(name, type.ofType);
  if (isListType(type)) return `[${literalOf(name, type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields: GraphQLInputField[] = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.name, field.type)}`).join(', ')} }`;
  }
  const made = scalars[type.name];
  if (!made) throw new Error(`say in documents.ts what a ${type.name} looks like (${name})`);
  return made();
}

/** The input type of an argument without its wrappers, or null when there is no such argument. */
export const argumentType = (field: Field, name: string): GraphQLNamedType | null => {
  const arg: GraphQLArgument | undefined = field.args.find((each) => each.name === name);
  return arg ? getNamedType(arg.type) : null;
};

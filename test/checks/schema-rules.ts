import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { shapeProblems } from './schema-shape.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * What a stranger may expect of every element of the schema (design §3). Returns one sentence per breach, each saying
 * what to do; an empty array means the schema keeps its word.
 */
export function schemaProblems(schema: GraphQLSchema): string[] {
  return [...undescribed(schema)]
    .map(describeIt)
    .concat(
      [...outputProblems(schema)],
      [...inputProblems(schema)],
      [...mutationProblems(schema)],
      shapeProblems(schema),
    );
}

const describeIt = (name: string) => `${name} has no description: say what it is to someone who has only the schema.`;

/** Names of all elements without a description. */
function* undescribed(schema: GraphQLSchema): Generator<string> {
  for (const directive of schema.getDirectives().filter((each) => !isSpecifiedDirective(each))) {
    yield* nameless(`@${directive.name}`, directive);
    for (const argument of directive.args) yield* nameless(`@${directive.name}(${argument.name}:)`, argument);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield* nameless(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) yield* nameless(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield* nameless(`${type.name}.${field.name}`, field);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield* nameless(`${type.name}.${field.name}`, field);
        for (const argument of field.args) yield* nameless(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
  }
}

function* nameless(name: string, { description }: { description?: string | null }): Generator<string> {
  if (!description?.trim()) yield name;
}

/** Every null has a meaning and every list an end. */
function* outputProblems(schema: GraphQLSchema): Generator<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const where = `${type.name}.${field.name}`;
      if (!isNonNullType(field.type) && !/\bnull\b/i.test(field.description ?? '')) {
        yield `${where} may be null: its description says when ("Null until …"), or the field is non-null.`;
      }
      if (isListType(getNullableType(field.type))) yield* listProblems(where, type.name, field);
    }
  }
}

function* listProblems(where: string, typeName: string, field: Field): Generator<string> {
  const list = getNullableType(field.type);
  // `nodes(ids:)` answers place by place.
  if (isListType(list) && !isNonNullType(list.ofType) && where !== 'Query.nodes') {
    yield `${where} is a list with null elements: make them non-null.`;
  }
  const isPage = typeName.endsWith('Connection') && ['edges', 'nodes'].includes(field.name);
  const isBounded = isEnumType(getNamedType(list)) || /\bat most\b/i.test(field.description ?? '');
  if (!isPage && !isBounded && field.name !== 'errors') {
    yield `${where} is a list without end: make it a connection, or say "At most N …" in its description and keep to it.`;
  }
}

/** Every text that comes in has a length, and every list, told where they are declared. */
function* inputProblems(schema: GraphQLSchema): Generator<string> {
  for (const [where, input] of inputsOf(schema)) {
    const declares = (name: string) => input.astNode?.directives?.some((each) => each.name.value === name);
    if (getNamedType(input.type).name === 'String' && !declares('length'))
      yield `${where} is a text without end: @TextAtMost or @TextOf, or the general limit of api/kernel/schema/input-limits.ts.`;
    if (isListType(getNullableType(input.type)) && !declares('items'))
      yield `${where} is a list without end: @ItemsAtMost, or the general limit of api/kernel/schema/input-limits.ts.`;
  }
}

function* inputsOf(schema: GraphQLSchema): Generator<[string, GraphQLInputField | GraphQLArgument]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields()))
        for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument];
  }
}

function* mutationProblems(schema: GraphQLSchema): Generator<string> {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const where = `Mutation.${field.name}`;
    const [input, ...others] = field.args;
    const isInput = input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(input.type.ofType);
    if (!isInput || others.length > 0) yield `${where} takes one argument, "input: …Input!".`;
    const payload = getNullableType(field.type);
    const errors = isObjectType(payload) ? payload.getFields()['errors'] : undefined;
    if (!isNonNullType(field.type) || String(errors?.type) !== '[UserError!]!') {
      yield `${where} returns a non-null payload with "errors: [UserError!]!".`;
    }
  }
}

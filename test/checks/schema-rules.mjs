import {
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

/**
 * What a stranger may expect of every element of the schema (design §3). Returns one sentence per breach,
 * each saying what to do; an empty array means the schema keeps its word.
 */
export function schemaProblems(/** @type {import('graphql').GraphQLSchema} */ schema) {
  const problems = [];
  const describe = (where, element) => {
    if (!element.description?.trim())
      problems.push(`${where} has no description: say what it is to someone who has only the schema.`);
  };

  for (const directive of schema.getDirectives().filter((each) => !isSpecifiedDirective(each))) {
    describe(`@${directive.name}`, directive);
    for (const argument of directive.args) describe(`@${directive.name}(${argument.name}:)`, argument);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    describe(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) describe(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of fieldsOf(type)) describe(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of fieldsOf(type)) {
        const where = `${type.name}.${field.name}`;
        describe(where, field);
        for (const argument of field.args) describe(`${where}(${argument.name}:)`, argument);
        problems.push(...outputProblems(where, type, field));
      }
    }
  }
  for (const field of fieldsOf(schema.getMutationType())) problems.push(...mutationProblems(field));
  return problems;
}

function* outputProblems(where, type, field) {
  const description = field.description ?? '';
  if (!isNonNullType(field.type) && !/\bnull\b/i.test(description)) {
    yield `${where} may be null: its description says when ("Null until …"), or the field is non-null.`;
  }
  const list = getNullableType(field.type);
  if (!isListType(list)) return;
  if (!isNonNullType(list.ofType)) yield `${where} is a list with null elements: make them non-null.`;
  const isBounded = isEnumType(getNamedType(list)) || /\bat most\b/i.test(description);
  if (!isBounded && !isPartOfContract(type, field)) {
    yield `${where} is a list without end: make it a connection, or say "At most N …" in its description and keep to it.`;
  }
}

/** Lists whose length another rule already bounds: a connection's page and a payload's errors. */
function isPartOfContract(type, field) {
  return (type.name.endsWith('Connection') && ['edges', 'nodes'].includes(field.name)) || field.name === 'errors';
}

function* mutationProblems(field) {
  const where = `Mutation.${field.name}`;
  const [input, ...others] = field.args;
  const isSingleInput = input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(input.type.ofType);
  if (!isSingleInput || others.length > 0) yield `${where} takes one argument, "input: …Input!".`;
  const payload = getNullableType(field.type);
  const errors = isObjectType(payload) ? payload.getFields().errors : undefined;
  if (!isNonNullType(field.type) || String(errors?.type) !== '[UserError!]!') {
    yield `${where} returns a non-null payload with "errors: [UserError!]!".`;
  }
}

const fieldsOf = (type) => (type ? Object.values(type.getFields()) : []);

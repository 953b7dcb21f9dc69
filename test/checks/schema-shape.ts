import {
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** Names, reach, pages and farewells of the schema (design §3): one sentence per breach, each saying what to do. */
export function shapeProblems(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return [
    ...types.flatMap((type) => [...nameProblems(type), ...pageProblems(schema, type), ...deprecationProblems(type)]),
    ...unreachable(schema, types),
  ];
}

const pascal = /^[A-Z][A-Za-z0-9]*$/;
const camel = /^[a-z][A-Za-z0-9]*$/;
const upper = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function* nameProblems(type: GraphQLNamedType): Generator<string> {
  if (!pascal.test(type.name)) yield `${type.name}: types are named in PascalCase.`;
  if (isInputObjectType(type) && !/(Input|Filter|Range|Order)$/.test(type.name))
    yield `${type.name} is an input: end its name in Input, Filter, Range or Order.`;
  if (isEnumType(type))
    for (const { name } of type.getValues())
      if (!upper.test(name)) yield `${type.name}.${name}: values of enums are named in UPPER_CASE.`;
  for (const { name, args } of membersOf(type)) {
    if (!camel.test(name)) yield `${type.name}.${name}: fields are named in camelCase.`;
    for (const argument of args)
      if (!camel.test(argument)) yield `${type.name}.${name}(${argument}:): arguments are named in camelCase.`;
  }
}

interface Member {
  readonly name: string;
  readonly args: readonly string[];
  readonly deprecationReason: string | null | undefined;
}

function membersOf(type: GraphQLNamedType): Member[] {
  if (isInputObjectType(type))
    return Object.values<GraphQLInputField>(type.getFields()).map((field) => ({ ...field, args: [] }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map(({ name, args, deprecationReason }) => ({
    name,
    args: args.map((arg) => arg.name),
    deprecationReason,
  }));
}

const wantedArguments = { first: 'Int', after: 'String', last: 'Int', before: 'String' };
const wantedPage = { hasNextPage: 'Boolean!', hasPreviousPage: 'Boolean!', startCursor: 'String', endCursor: 'String' };

/** The Cursor Connections Specification, and the count that design §3 adds. */
function* pageProblems(schema: GraphQLSchema, type: GraphQLNamedType): Generator<string> {
  if (!isObjectType(type)) return;
  const fields = type.getFields();
  const is = (name: string, wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? String(fields[name]?.type) === wanted : wanted.test(String(fields[name]?.type));
  if (type.name === 'PageInfo')
    for (const [name, wanted] of Object.entries(wantedPage))
      if (!is(name, wanted)) yield `PageInfo.${name} is ${wanted}.`;
  if (type.name.endsWith('Connection')) {
    const listed = type.name.slice(0, -'Connection'.length);
    if (!is('edges', `[${listed}Edge!]!`)) yield `${type.name}.edges is [${listed}Edge!]!.`;
    if (!is('nodes', `[${listed}!]!`)) yield `${type.name}.nodes is [${listed}!]!.`;
    if (!is('pageInfo', 'PageInfo!')) yield `${type.name}.pageInfo is PageInfo!.`;
    if (!is('totalCount', 'Int!') || !is('isTotalCountExact', 'Boolean!'))
      yield `${type.name} counts: totalCount: Int! and isTotalCountExact: Boolean!.`;
  }
  if (type.name.endsWith('Edge') && !(is('node', /!$/) && is('cursor', 'String!')))
    yield `${type.name} has a node and a cursor: String!, neither null.`;
  if (isPagedByItsQuestion(schema, type)) return;
  for (const field of Object.values(fields)) {
    if (!getNamedType(field.type).name.endsWith('Connection')) continue;
    for (const [name, wanted] of Object.entries(wantedArguments)) {
      const argument = field.args.find((each) => each.name === name);
      if (String(argument?.type) !== wanted) yield `${type.name}.${field.name} takes ${name}: ${wanted}.`;
    }
  }
}

/** A statement over a page of entries: whoever asks for it says which page, since its sums and the page are read together. */
function isPagedByItsQuestion(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => getNamedType(field.type) === type,
  );
  const takes = (name: string, wanted: string) =>
    questions.every(({ args }) => args.some((argument) => argument.name === name && String(argument.type) === wanted));
  return questions.length > 0 && Object.entries(wantedArguments).every(([name, wanted]) => takes(name, wanted));
}

/** Whoever still uses it must learn what to use instead, and until when there is time. */
function* deprecationProblems(type: GraphQLNamedType): Generator<string> {
  const members = isEnumType(type) ? type.getValues() : membersOf(type);
  for (const { name, deprecationReason: reason } of members)
    if (reason != null && !/\b20\d\d-[01]\d-[0-3]\d\b/.test(reason))
      yield `${type.name}.${name} is deprecated: say what to use instead and until which day it stays ("Use x. Stays until 2027-06-30.").`;
}

/** Types that no client can meet; catalogues of codes are read, not asked for. */
function* unreachable(schema: GraphQLSchema, types: readonly GraphQLNamedType[]): Generator<string> {
  const met = new Set<GraphQLNamedType>();
  const meet = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || met.has(type)) return;
    met.add(type);
    if (isUnionType(type)) for (const each of type.getTypes()) meet(each);
    if (isInputObjectType(type)) for (const { type: each } of Object.values(type.getFields())) meet(getNamedType(each));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const each of type.getInterfaces()) meet(each);
    if (isInterfaceType(type)) for (const each of schema.getPossibleTypes(type)) meet(each);
    for (const field of Object.values(type.getFields())) {
      meet(getNamedType(field.type));
      for (const argument of field.args) meet(getNamedType(argument.type));
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) meet(root);
  for (const { args } of schema.getDirectives()) for (const { type } of args) meet(getNamedType(type));
  for (const type of types)
    if (!met.has(type) && !(isEnumType(type) && type.name.endsWith('Code')) && !isScalarType(type))
      yield `${type.name} is nowhere asked or answered: use it or remove it.`;
}

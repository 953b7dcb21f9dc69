import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkTexts, LIST_LIMIT, TEXT_LIMITS } from '#api/kernel/serving/text-limits.js';
import { marketSchema } from '#api/schema.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person } from '../kit/people.js';
import { must } from '../kit/trade-steps.js';
import { asOthersAsk } from './asking.js';

const market = await startTestMarket();
const schema = marketSchema();

/** Scalars whose own form bounds them. */
const bounded: ReadonlySet<string> = new Set([
  'Boolean',
  'Int',
  'Float',
  'DateTime',
  'UUID',
  'Decimal',
  'CurrencyCode',
  'Date',
]);

/** A value of the type with this text wherever a text may stand, and how many places that is. */
function filled(type: GraphQLInputType, text: string, depth = 0): { value: unknown; texts: number } {
  if (isNonNullType(type)) return filled(type.ofType, text, depth);
  if (isListType(type)) {
    const item = filled(type.ofType, text, depth);
    return { value: [item.value], texts: item.texts };
  }
  if (isInputObjectType(type)) {
    if (depth > 4) return { value: null, texts: 0 };
    const fields = Object.values(type.getFields()).map(
      (field) => [field.name, filled(field.type, text, depth + 1)] as const,
    );
    return {
      value: Object.fromEntries(fields.map(([name, { value }]) => [name, value])),
      texts: fields.reduce((sum, [, { texts }]) => sum + texts, 0),
    };
  }
  return isScalarType(type) && ['String', 'ID'].includes(type.name)
    ? { value: text, texts: 1 }
    : { value: null, texts: 0 };
}

const inputs = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, type: of }) => [`${type.name}.${name}`, of] as const);
  if (!isObjectType(type) || type.name.startsWith('__')) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.type] as const),
  );
});

function refusedAs(type: GraphQLInputType, text: string): unknown {
  const document = parse(`query ($v: ${String(type)}) { __typename }`);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') return expect.fail('no operation');
  try {
    checkTexts(schema, operation, { v: filled(type, text).value });
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

describe('every text that comes in has a length', () => {
  it('in every argument and every field of every input of the schema, however deep', () => {
    const texts = inputs.filter(([, type]) => filled(type, '').texts > 0);
    expect(texts.length).toBeGreaterThan(300);
    const endless = texts.filter(
      ([, type]) => refusedAs(type, 'a'.repeat(TEXT_LIMITS.String + 1)) !== 'BAD_USER_INPUT',
    );
    expect(endless.map(([at]) => at)).toEqual([]);
    expect(texts.filter(([, type]) => refusedAs(type, 'a'.repeat(TEXT_LIMITS.ID)) !== null)).toEqual([]);
  });

  it('and what is no text is bounded by its own form', () => {
    const others = inputs
      .map(([at, type]) => [at, getNamedType(type)] as const)
      .filter(([, type]) => isScalarType(type) && !['String', 'ID'].includes(type.name) && !bounded.has(type.name));
    expect(others.map(([at, { name }]) => `${at}: ${name}`)).toEqual([]);
  });
});

describe('a text that no text may be is refused with a code, as variable and in the document', () => {
  const ask = asOthersAsk(market.url);
  it.each([
    ['NUL', 'a\u0000b', 'a control character'],
    ['an escape', 'a\u001b[2J', 'a control character'],
    ['a C1 control', 'a\u0085b', 'a control character'],
    ['a lone surrogate', 'a\ud83d', 'half of a character'],
    ['20 001 characters', 'a'.repeat(20_001), 'has 20001 characters'],
  ])('%s', async (_what, text, told) => {
    const byVariable = await ask('query ($s: String!) { merchantBySlug(slug: $s) { id } }', { s: text });
    expect(byVariable).toMatchObject({ codes: ['BAD_USER_INPUT'] });
    expect(byVariable.errors[0]?.message).toContain(told);
    const written = await ask(`{ products(filter: { q: ${JSON.stringify(text)} }) { nodes { id } } }`);
    // A document with half a character is no GraphQL at all.
    expect(written.codes).toEqual([text.isWellFormed() ? 'BAD_USER_INPUT' : 'GRAPHQL_PARSE_FAILED']);
  });

  it('and so is an id of more than 100', async () => {
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'a'.repeat(101) })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('a list that comes in has an end', () => {
  const ask = asOthersAsk(market.url);
  const ids = (count: number) => Array.from({ length: count }, () => 'a');

  it('which is told where it is, by variable and in the document, and in the limits of the market', async () => {
    const query = 'query ($f: ProductFilter) { products(filter: $f) { nodes { id } } }';
    const refused = await ask(query, { f: { ids: ids(LIST_LIMIT + 1) } });
    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    expect(refused.errors[0]?.message).toContain('$f.ids has 1001 items and may have 1000');
    expect((await ask(query, { f: { ids: ids(LIST_LIMIT) } })).codes).toEqual([]);
    const written = `{ products(filter: { ids: [${ids(LIST_LIMIT + 1).map((id) => `"${id}"`)}] }) { nodes { id } } }`;
    expect((await ask(written)).codes).toEqual(['BAD_USER_INPUT']);
    const { market: told } = await market.anonymous.run(graphql('{ market { limits { listLength } } }'));
    expect(told.limits.listLength).toBe(LIST_LIMIT);
  });

  it('in every argument and every field of every input of the schema', () => {
    const endless = inputs.filter(([, type]) => {
      const list = getNullableType(type);
      if (!isListType(list)) return false;
      const document = parse(`query ($v: ${String(type)}) { __typename }`).definitions[0];
      if (document?.kind !== Kind.OPERATION_DEFINITION) return true;
      const check = () => checkTexts(schema, document, { v: Array.from({ length: LIST_LIMIT + 1 }, () => null) });
      return !throwsInput(check);
    });
    expect(endless.map(([at]) => at)).toEqual([]);
  });
});

function throwsInput(check: () => void): boolean {
  try {
    check();
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'BAD_USER_INPUT';
  }
}

const Edit = graphql(
  'mutation ($input: EditProfileInput!) { editProfile(input: $input) { account { name } errors { code } } }',
);

it.each([
  ['emoji of several parts', '👩‍👩‍👧‍👦 🇨🇳 👍🏽'],
  ['right to left', 'مرحبا שלום'],
  ['rare characters', '𠮷野家𪚥'],
  ['letters with loose marks', 'e\u0301 und é'],
])('%s come back byte for byte', async (_what, name) => {
  const { client } = await person(market);
  const { editProfile } = await client.run(Edit, { input: { name, version: 1 } });
  expect(editProfile).toEqual({ account: { name }, errors: [] });
});

it('the schema tells how long a text may be, and longer ones are refused where they stand', async () => {
  const edit = schema.getType('EditProfileInput');
  const name = isInputObjectType(edit) ? edit.getFields()['name'] : undefined;
  expect(name?.astNode?.directives?.map(print)).toEqual(['@length(max: 60)']);
  const { client } = await person(market);
  const { editProfile } = await client.run(
    graphql('mutation ($input: EditProfileInput!) { editProfile(input: $input) { errors { path } } }'),
    { input: { name: '名'.repeat(61), version: 1 } },
  );
  expect(editProfile.errors).toEqual([{ path: ['input', 'name'] }]);
});

it('long Chinese text comes back byte for byte', async () => {
  const { client } = await person(market);
  const description = `${'醉翁之意不在酒，在乎山水之间也。𠮷'.repeat(110)}👩‍👩‍👧‍👦`;
  const { complaint } = await must(
    client,
    'registerComplaint',
    'RegisterComplaintInput',
    { category: 'OTHER', description },
    'complaint { description }',
  );
  expect(complaint).toEqual({ description });
});

it('lists are sorted and filtered by what is listed, and by nothing else', async () => {
  const ask = asOthersAsk(market.url);
  for (const query of [
    '{ products(orderBy: { field: PASSWORD }) { nodes { id } } }',
    '{ products(filter: { secretHash: "a" }) { nodes { id } } }',
  ])
    expect(await ask(query)).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
  const sorted = await ask('query ($o: ProductOrder) { products(orderBy: $o) { nodes { id } } }', {
    o: { field: 'id; drop' },
  });
  expect(sorted.codes).toEqual(['BAD_USER_INPUT']);
});

import { type DocumentNode, getOperationAST, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '#api/kernel/serving/cost.js';
import { DOCUMENT_LIMITS } from '#api/kernel/serving/document-size.js';
import { fragmentsOf } from '#api/kernel/serving/executor.js';
import { marketSchema } from '#api/schema.js';
import { startTestMarket } from '../kit/market.js';
import { panelDocuments } from '../kit/panel-documents.js';
import { asOthersAsk, repeated } from './asking.js';

const market = await startTestMarket({ COST_PER_REQUEST: '5000' });
const ask = asOthersAsk(market.url);

describe('a document may be as large as its limit says and not larger', () => {
  // categories > nodes > parent > … : every parent is one level deeper.
  const levels = (depth: number) =>
    `{ categories(first: 1) { nodes { ${'parent { '.repeat(depth - 3)} id ${'} '.repeat(depth - 3)} } } }`;
  // Twenty times a market of fifty fields; what is over stands in the last.
  const fields = (count: number) =>
    `{ ${repeated(20, (index) => `m${index}: market { ${repeated(index < 19 ? 49 : count - 951, () => 'name')} }`)} }`;
  it.each([
    ['depth', levels],
    ['aliases', (count: number) => `{ market { ${repeated(count, (index) => `a${index}: name`)} } }`],
    ['rootFields', (count: number) => `{ ${repeated(count, () => 'market { name }')} }`],
    ['directives', (count: number) => `{ market { ${repeated(count, () => 'name @include(if: true)')} } }`],
    ['fields', fields],
  ] as const)('%s', async (limit, documentOf) => {
    const most = DOCUMENT_LIMITS[limit];
    expect((await ask(documentOf(most))).codes).toEqual([]);
    const refused = await ask(documentOf(most + 1));
    expect(refused).toMatchObject({ status: 400, codes: ['TOO_COMPLEX'] });
    expect(refused.errors[0]?.extensions).toMatchObject({ limit: most });
  });

  it('tokens', async () => {
    const tokens = (count: number) => `{ market { ${repeated(count - 6, () => 'name')} } }`;
    expect((await ask(tokens(DOCUMENT_LIMITS.tokens + 10))).codes).toEqual(['TOO_COMPLEX']);
  });

  it('fragments of fragments cost their text, not what they unfold to', async () => {
    const rungs = repeated(40, (index) => `fragment F${index} on Market { ...F${index + 1} ...F${index + 1} }`);
    // Unfolded it has 2^40 fields: whoever unfolds it answers in no test's time.
    const refused = await ask(`{ market { ...F0 } } ${rungs} fragment F40 on Market { name }`);
    expect(refused.codes).toContain('TOO_COMPLEX');
  });
});

describe('what an operation may cost is known before it runs', () => {
  const costs = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation ? costOf(marketSchema(), operation, fragmentsOf(document), variables) : 0;
  };

  it.each([
    ['a page counts its records, and the list itself', '{ products(first: 10) { nodes { id } } }', {}, 11],
    ['20 when nobody says how many', '{ products { nodes { id } } }', {}, 21],
    ['the same by a variable', 'query ($n: Int) { products(first: $n) { nodes { id } } }', { n: 10 }, 11],
    ['the same from the end', 'query ($n: Int) { products(last: $n) { edges { node { id } } } }', { n: 10 }, 11],
    ['a record beside each', '{ products(first: 10) { nodes { id merchant { id } } } }', {}, 21],
    [
      'lists within lists multiply',
      'query ($n: Int) { orders(first: $n) { nodes { lines(first: $n) { nodes { id } } } } }',
      { n: 10 },
      1 + 10 * (1 + 1 + 10),
    ],
    ['counting', '{ products(first: 1) { totalCount } }', {}, 11],
    ['every id asked for', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
    ['every alias', '{ a: products(first: 10) { nodes { id } } b: products(first: 10) { nodes { id } } }', {}, 22],
    ['fragments', '{ products(first: 10) { ...P } } fragment P on ProductConnection { nodes { id } }', {}, 11],
    ['what is left out', 'query ($w: Boolean!) { products @include(if: $w) { nodes { id } } }', { w: false }, 1],
    ['values of a record', '{ market { name } }', {}, 1],
  ])('%s', (_what, text, variables, points) => {
    expect(costs(text, variables)).toBe(points);
  });

  it('every document of the panel at full pages stays below what one operation may cost', () => {
    const flags = (document: DocumentNode) =>
      document.definitions.flatMap((each) =>
        each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
      );
    const dear = panelDocuments.map((text) => {
      const variables = Object.fromEntries(flags(parse(text)).map(({ variable }) => [variable.name.value, true]));
      return { text, points: costs(text, { ...variables, first: 100 }) };
    });
    expect(dear.filter(({ points }) => points > 20_000)).toEqual([]);
  });

  it('is told with what is left, and refused when it is more than one operation may cost', async () => {
    const query = 'query ($n: Int!) { products(first: $n) { nodes { variants(first: $n) { nodes { id } } } } }';
    const fine = await ask(query, { n: 10 });
    expect(fine.extensions).toMatchObject({ cost: { requested: 121, maximum: 5_000, limit: 2_000_000_000 } });
    const refused = await ask(query, { n: 100 });
    expect(refused).toMatchObject({ status: 400, codes: ['TOO_COMPLEX'] });
    expect(refused.errors[0]?.extensions).toMatchObject({ requested: 10_201, maximum: 5_000 });
  });
});

describe('requests that are none', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${market.url}/graphql`, { method: 'POST', headers, body });
  const codeOf = async (response: Response) => {
    const { errors }: { errors: { extensions: { code: string } }[] } = await response.json();
    return [response.status, errors[0]?.extensions.code];
  };
  const query = '{ market { name } }';

  it('are refused with a code: arrays, no JSON, bodies above 256 KiB', async () => {
    expect(await codeOf(await post(JSON.stringify([{ query }, { query }])))).toEqual([400, 'BAD_REQUEST']);
    expect(await codeOf(await post('{ no json'))).toEqual([400, 'BAD_REQUEST']);
    const large = JSON.stringify({ query, variables: { text: 'a'.repeat(256 * 1024) } });
    expect(await codeOf(await post(large))).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('are refused where a foreign page could send them: no JSON body, a GET without a header of its own', async () => {
    const refused = await post(JSON.stringify({ query }), { 'content-type': 'text/plain' });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const url = `${market.url}/graphql?query=${encodeURIComponent(query)}`;
    expect((await fetch(url)).status).toBe(400);
    expect((await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })).status).toBe(200);
  });

  it('GET runs no mutation', async () => {
    const mutation = encodeURIComponent('mutation { signOut(input: {}) { errors { code } } }');
    const answer = await fetch(`${market.url}/graphql?query=${mutation}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

it('every code a refusal can carry, and every limit, stands in the schema and can be asked for', async () => {
  const { data } = await market.anonymous.ask(
    '{ market { limits { costPerRequest depth aliases rootFields pageSize bodyBytes errorCodes } } }',
  );
  expect(data).toMatchObject({
    market: { limits: { costPerRequest: 5_000, depth: 12, aliases: 30, rootFields: 20, pageSize: 100 } },
  });
  expect(JSON.stringify(data)).toContain('DOCUMENT_NOT_TRUSTED');
});

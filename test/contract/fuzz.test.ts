import {
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { seededTape } from '../kernel/read/tape.js';
import type { Client } from '../kit/client.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';
import { permissionOf, schema } from '../matrix/documents.js';
import { neighbours } from '../matrix/neighbours.js';
import { records } from '../matrix/records.js';
import { RandomInput } from './random-input.js';

/**
 * Random calls of every root field by every kind of caller: sensible ones, ones with a hostile value or two, hostile
 * ones. `FUZZ_SEED` and `FUZZ_ROUNDS` repeat or prolong a run.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_302);
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 40);

const market = await startTestMarket();
const { ann, annsShop, bosShop } = await neighbours(market);
const anybody = async (): Promise<Client> => (await person(market)).client;
const everybody = await Promise.all([
  caller('nobody', () => Promise.resolve(market.anonymous)),
  caller('a buyer', anybody, ann.client),
  caller('a shop', anybody, annsShop.owner.client),
  caller('another shop', anybody, bosShop.owner.client),
  ...[StaffRole.ADMINISTRATOR, StaffRole.FINANCE, StaffRole.SUPERVISOR, StaffRole.OPERATIONS].map((role) =>
    caller(role, async () => (await staff(market, role)).client),
  ),
]);
const ids = await knownIds();

interface Caller {
  readonly name: string;
  /** Whether this caller's first account held it. */
  holds(permission: string | null): boolean;
  client(): Promise<Client>;
  /** Whatever a random call did to the account, another takes its place. */
  leave(): void;
}

async function caller(name: string, next: () => Promise<Client>, first?: Client): Promise<Caller> {
  let present: Client | undefined = first ?? (await next());
  const { viewer } = await present.run<{ viewer: { permissions: string[] } | null }, object>(
    '{ viewer { permissions } }',
  );
  const held = new Set(viewer?.permissions ?? ['PUBLIC']);
  return {
    name,
    holds: (permission) => permission === null || held.has(permission),
    client: async () => {
      if (!present) {
        // Nobody may register too often.
        market.clock.advance(3_600_000);
        present = await next();
      }
      return present;
    },
    leave: () => {
      present = undefined;
    },
  };
}

async function knownIds(): Promise<Map<string, string[]>> {
  const known = new Map<string, string[]>();
  const all = (await records(market)).map(({ id }) => id);
  const { client } = await staff(market, StaffRole.ADMINISTRATOR);
  for (let at = 0; at < all.length; at += 100) {
    const { nodes } = await client.run<{ nodes: ({ __typename: string; id: string } | null)[] }, object>(
      `{ nodes(ids: ${JSON.stringify(all.slice(at, at + 100))}) { __typename id } }`,
    );
    for (const node of nodes) if (node) known.set(node.__typename, [...(known.get(node.__typename) ?? []), node.id]);
  }
  return known;
}

type Field = GraphQLField<unknown, unknown>;

/** What a random call is best asked last, because it ends sessions and shops. */
const endsSomething = /^(signOut|end|block|revoke|remove|reset|close|suspend|change|delete)/;
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const calls: [string, 'query' | 'mutation' | 'subscription', Field][] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...mutations.toSorted(lastOnes).map((field) => ['mutation', field] as const),
  ...Object.values(schema.getSubscriptionType()?.getFields() ?? {}).map((field) => ['subscription', field] as const),
].map(([operation, field]) => [`${operation} ${field.name}`, operation, field]);

function lastOnes(a: Field, b: Field): number {
  return Number(endsSomething.test(a.name)) - Number(endsSomething.test(b.name));
}

const documents = new Map<string, string>();

/** Everything this caller may ask of it, written once: a field that is not theirs refuses a whole document before it runs. */
function documentOf(operation: string, field: Field, who: Caller): string {
  const place = `${operation} ${field.name} ${who.name}`;
  const document = documents.get(place) ?? writtenFor(operation, field, who);
  documents.set(place, document);
  return document;
}

function writtenFor(operation: string, field: Field, who: Caller): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const wide = selectionOf(field, 2, who);
  const selection = wide.split(' ').length > MOST_WORDS ? selectionOf(field, 1, who) : wide;
  return `${operation} Fuzz${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection} }`;
}

/** What selects more is refused for its size or cost before anything runs, and would exercise nothing. */
const MOST_WORDS = 400;

function selectionOf(field: Field, depth: number, who: Caller): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (type.name === 'UserError') return ' { code message path }';
  if (!isObjectType(type)) return ' { __typename }';
  const picked = Object.values(type.getFields())
    .filter((each) => !each.args.some(isRequiredArgument))
    .filter((each) => who.holds(permissionOf(each)) && (isLeafType(getNamedType(each.type)) || depth > 0))
    .map((each) => `${each.name}${selectionOf(each, depth - 1, who)}`);
  return ` { __typename ${picked.join(' ')} }`;
}

/** Whatever it is asked, a market of this size answers sooner. */
const SLOW_MS = 1_000;
const slowest: { readonly name: string; readonly ms: number; readonly variables: string }[] = [];

interface Answer {
  /** An internal error, a 5xx, or something that is no answer. */
  readonly fault: string | null;
  readonly ms: number;
  readonly isGranted: boolean;
  readonly isSignedOut: boolean;
}

async function call(client: Client, path: string, body: object): Promise<Answer> {
  const abort = new AbortController();
  const startedAt = performance.now();
  const response = await fetch(`${client.url}${path}`, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      'content-type': 'application/json',
      ...(client.token ? { authorization: `Bearer ${client.token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const text = isStream ? await firstWords(response) : await response.text();
  const ms = performance.now() - startedAt;
  abort.abort();
  const isFault =
    response.status >= 500 || text.includes('"code":"INTERNAL_SERVER_ERROR"') || !(isStream || text.startsWith('{'));
  return {
    fault: isFault ? `${response.status} ${text.slice(0, 300)}` : null,
    ms,
    isGranted: isStream || !/"errors":\[\{/.test(text),
    isSignedOut: client.token !== undefined && text.includes('UNAUTHENTICATED'),
  };
}

async function isSlowAgain(client: Client, path: string, body: object): Promise<boolean> {
  for (let again = 0; again < 3; again += 1) if ((await call(client, path, body)).ms <= SLOW_MS) return false;
  return true;
}

async function firstWords(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  return value ? new TextDecoder().decode(value) : '';
}

const granted = new Set<string>();

afterAll(() => {
  const told = slowest.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
  console.log(`The slowest of ${slowest.length}:`);
  for (const { name, ms, variables } of told) console.log(`  ${Math.round(ms)} ms ${name} ${variables}`);
});

describe(`whoever asks whatever (seed ${seed}, ${rounds} rounds)`, () => {
  it.each(calls)(
    '%s answers every input with data or a coded refusal',
    { timeout: 120_000 },
    async (_name, operation, field) => {
      const tape = seededTape(seed + calls.findIndex((each) => each[2] === field), rounds * 2_000);
      const input = new RandomInput(tape, ids);
      const allowed = everybody.filter(({ holds }) => holds(permissionOf(field)));
      const faults: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const oddness = [0, 12, 4][round % 3] ?? 0;
        const who = tape.pick(round % 4 === 3 || allowed.length === 0 ? everybody : allowed);
        const variables = input.variablesOf(field, oddness);
        const query = documentOf(operation, field, who);
        const client = await who.client();
        const path = operation === 'subscription' ? '/graphql/stream' : '/graphql';
        const { fault, ms, isGranted, isSignedOut } = await call(client, path, { query, variables });
        slowest.push({ name: field.name, ms, variables: JSON.stringify(variables).slice(0, 200) });
        // A busy machine is slow now and then, a slow answer always.
        if (ms > SLOW_MS && (await isSlowAgain(client, path, { query, variables })))
          faults.push(`${who.name} waits ${Math.round(ms)} ms with ${JSON.stringify(variables).slice(0, 1_500)}`);
        if (isGranted) granted.add(field.name);
        if (isSignedOut) who.leave();
        if (fault) faults.push(`${who.name} with ${JSON.stringify(variables).slice(0, 1_500)}: ${fault}`);
      }
      expect(faults).toEqual([]);
    },
  );

  it('is no hollow exercise: most operations were granted at least once', () => {
    const never = calls.map((each) => each[2].name).filter((name) => !granted.has(name));
    expect(never.length, never.join(' ')).toBeLessThan(calls.length / 2);
  });
});

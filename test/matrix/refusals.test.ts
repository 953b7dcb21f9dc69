import type { GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import type { Client } from '../kit/client.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { documentOf, guardedCoordinates } from './documents.js';
import { guardedFields } from './guarded-fields.js';
import type { Row } from './permission-row.js';
import { permissionTable } from './permission-table.js';
import { everyPersona } from './personas.js';

const market = await startTestMarket();
const personas = await everyPersona(market);

/** The last thing anybody does is to sign out. */
const LAST = 'Mutation.signOut';
const asked = permissionTable
  .flatMap((row) => (guardedFields[row.permission] ?? []).map((coordinate) => ({ coordinate, row })))
  .toSorted((a, b) => Number(a.coordinate === LAST) - Number(b.coordinate === LAST));

/** The same for everybody, so that the server knows them; a key of one caller's is no other's (F4). */
const documents = new Map(asked.map(({ coordinate }) => [coordinate, documentOf(coordinate)]));

describe('A5 the table of permissions', () => {
  it('has a row for every operation and every guarded field of the schema, and no other', () => {
    expect(asked.map(({ coordinate }) => coordinate).toSorted()).toEqual(guardedCoordinates().toSorted());
  });

  it('names roles that there are', () => {
    const named = new Set(permissionTable.flatMap(({ staff = [] }) => staff));
    expect([...named].toSorted()).toEqual(Object.values(StaffRole).toSorted());
  });

  it.each(personas)('says what the API tells $name of their permissions', async ({ client, holds }) => {
    const { viewer } = await client.run(graphql('{ viewer { permissions } }'));
    // Who is not signed in has no viewer.
    const told = viewer?.permissions ?? ['PUBLIC'];
    expect(told).toEqual(permissionTable.filter(holds).map(({ permission }) => permission));
  });
});

describe('A5 every operation and guarded field refuses whoever lacks its permission, before it runs', () => {
  it.each(personas)('$name', async ({ client, holds, idle }) => {
    const got: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const { coordinate, row } of asked) {
      expected[coordinate] = holds(row) && row.permission !== idle ? 'allowed' : refusal(client, row, coordinate);
      got[coordinate] = await outcome(client, coordinate);
    }
    expect(got).toEqual(expected);
  });
});

/** A socket without a token is closed before anything is asked on it. */
const refusal = ({ token }: Client, { permission }: Row, coordinate: string): string => {
  if (token) return `FORBIDDEN ${permission}`;
  return coordinate.startsWith('Subscription.') ? 'closed with 4401' : `UNAUTHENTICATED ${permission}`;
};

async function outcome(client: Client, coordinate: string): Promise<string> {
  const document = documents.get(coordinate) ?? '';
  if (coordinate.startsWith('Subscription.')) return streamOutcome(client, document);
  const { data, errors } = await client.ask(document);
  return data === null ? told(errors) : 'allowed';
}

async function streamOutcome(client: Client, document: string): Promise<string> {
  await using stream = client.subscribe(document);
  await eventually(() => stream.failure !== undefined || stream.received.length > 0, {
    what: 'a checkpoint or a refusal',
  });
  const { failure } = stream;
  if (failure === undefined) return 'allowed';
  return Array.isArray(failure) ? told(failure) : `closed with ${(failure as { code?: unknown }).code}`;
}

/** What is told only to those who are let in. */
const afterwards: ReadonlySet<string> = new Set(['STEP_UP_REQUIRED', 'BAD_USER_INPUT', 'RATE_LIMITED']);

/** What kept a document from running, or that nothing did. */
function told(errors: readonly GraphQLFormattedError[]): string {
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  if (codes.every((code) => afterwards.has(code))) return 'allowed';
  return errors
    .map(({ extensions, message }) => `${extensions?.['code']} ${extensions?.['permission'] ?? message}`)
    .join();
}

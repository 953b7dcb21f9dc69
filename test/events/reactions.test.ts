import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { dispatch } from '#api/events/dispatch.js';
import {
  EventHub,
  type Reaction,
  ReactionWorker,
  react,
  registerReactions,
  type StoredEvent,
} from '#api/events/index.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { happen } from './outbox.js';

const market = await startTestMarket();
const request = market.context();
const client = new pg.Client(market.database.url);
const reported: { position: number; isParked: boolean }[] = [];
const options = {
  contextFor: () => request,
  report: (_reaction: Reaction, { position }: StoredEvent, _error: unknown, isParked: boolean) =>
    void reported.push({ position, isParked }),
};

beforeAll(async () => {
  await client.connect();
  // Effects are counted where nothing else writes.
  await market.database.query('create table effect (reaction text not null, position bigint not null)');
});
afterAll(() => client.end());

const effects = async (reaction: string): Promise<number[]> =>
  (
    await market.database.query<{ position: string }>(
      'select position from effect where reaction = $1 order by position',
      [reaction],
    )
  ).map(({ position }) => Number(position));

/** A reaction whose effect is a row; `trouble` runs after it, in the same transaction. */
const recording = (
  name: string,
  kinds: string[],
  trouble: (event: StoredEvent) => void = () => undefined,
): Reaction => ({
  name,
  kinds,
  run: async (ctx, event) => {
    await sql`insert into effect (reaction, position) values (${name}, ${event.position})`.execute(ctx.db);
    trouble(event);
  },
});

/** Emits and dispatches an event; answers its position. */
async function event(kind: string, recordId: string): Promise<number> {
  await happen(request, recordId, { kind });
  await dispatch(client);
  const [row] = await market.database.query<{ position: string }>('select max(position) as position from event');
  return Number(row?.position);
}

it('E11 a reaction killed by -9 between its effect and its commit has had the effect exactly once in the end', async () => {
  const killed = recording('record-killed', ['KILLED']);
  await registerReactions(request.db, [killed]);
  const position = await event('KILLED', 'order_killed');
  const child = spawn(process.execPath, ['test/events/reacting-process.ts', market.database.url, 'record-killed'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(await react(killed, options)).toBe('BUSY');

  child.kill('SIGKILL');
  await eventually(async () => (await react(killed, options)) === 'DONE', { what: 'the survivor to react' });
  expect(await effects('record-killed')).toEqual([position]);
  expect(await react(killed, options)).toBe('IDLE');
});

it('E11 an event whose reaction failed eight times is parked and reported, and the next one has its effect', async () => {
  const failing = recording('record-poisoned', ['POISONED'], ({ recordId }) => {
    if (recordId === 'order_poison') throw new Error('cannot digest this');
  });
  await registerReactions(request.db, [failing]);
  const poison = await event('POISONED', 'order_poison');
  const next = await event('POISONED', 'order_fine');
  reported.length = 0;

  const outcomes = [];
  for (let turn = 0; turn < 10; turn += 1) outcomes.push(await react(failing, { ...options, isImpatient: true }));

  expect(outcomes).toEqual([...Array<string>(7).fill('FAILED'), 'PARKED', 'DONE', 'IDLE']);
  expect(reported).toEqual([
    ...Array(7).fill({ position: poison, isParked: false }),
    { position: poison, isParked: true },
  ]);
  expect(await effects('record-poisoned')).toEqual([next]);
  expect(await market.database.query('select consumer, position::int, error from parked_event')).toEqual([
    { consumer: 'record-poisoned', position: poison, error: expect.stringContaining('cannot digest this') },
  ]);
});

it('E11 a failed reaction waits before it tries again', async () => {
  const failing = recording('record-waiting', ['WAITING'], () => {
    throw new Error('not yet');
  });
  await registerReactions(request.db, [failing]);
  await event('WAITING', 'order_waiting');
  expect(await react(failing, options)).toBe('FAILED');
  expect(await react(failing, options)).toBe('BUSY');
});

it('E11 a new reaction begins with what happens from now on, and gets only its kinds', async () => {
  await event('EARLIER', 'order_a');
  const young = recording('record-young', ['EARLIER']);
  await registerReactions(request.db, [young]);
  await registerReactions(request.db, [young]);
  await event('OTHER', 'order_a');
  const later = await event('EARLIER', 'order_a');
  expect(await react(young, options)).toBe('DONE');
  expect(await react(young, options)).toBe('IDLE');
  expect(await effects('record-young')).toEqual([later]);
});

it('N1 two workers of one reaction, as in two processes, give every event one effect, in order', async () => {
  const shared = recording('record-shared', ['SHARED']);
  await registerReactions(request.db, [shared]);
  const hub = new EventHub();
  const workers = [1, 2].map(() => new ReactionWorker(shared, hub, options, (error) => expect.fail(String(error))));
  for (const worker of workers) worker.start();
  const positions: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) positions.push(await event('SHARED', `order_${turn % 3}`));
  await eventually(async () => (await effects('record-shared')).length >= positions.length, { what: 'all effects' });
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await effects('record-shared')).toEqual(positions);
});

it('E11 what waits is handled together; what fails among it is undone, counted alone and holds back only what follows', async () => {
  const troubled = recording('record-many', ['MANY'], ({ recordId }) => {
    if (recordId === 'order_trouble') throw new Error('not this one');
  });
  await registerReactions(request.db, [troubled]);
  const positions: number[] = [];
  for (let turn = 0; turn < 30; turn += 1)
    positions.push(await event('MANY', turn === 24 ? 'order_trouble' : 'order_good'));
  reported.length = 0;

  expect(await react(troubled, options)).toBe('DONE');
  expect(await effects('record-many')).toEqual(positions.slice(0, 20));
  for (const position of positions.slice(20, 24)) {
    expect(await react(troubled, options)).toBe('DONE');
    expect(await effects('record-many')).toContain(position);
  }
  expect(await react(troubled, options)).toBe('FAILED');
  expect(reported).toEqual([{ position: positions[24], isParked: false }]);
  for (let attempt = 2; attempt <= 8; attempt += 1) await react(troubled, { ...options, isImpatient: true });
  expect(reported.at(-1)).toEqual({ position: positions[24], isParked: true });
  expect(await react(troubled, options)).toBe('DONE');
  expect(await effects('record-many')).toEqual(positions.filter((position) => position !== positions[24]));
});

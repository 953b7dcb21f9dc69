import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { BenchMarket } from './bench-market.ts';
import { residentKilobytesOf } from './machine.ts';
import { quantile } from './measure.ts';
import { type Effort, mustBe, type Result, type Workload } from './workload.ts';

const document =
  'subscription ($id: ID!) { orderStatusChanged(orderId: $id) { cursor kind sequence status order { id number status shipmentState } } }';
const openAtOnce = 50;
const changesPerSecond = 200;
/** What is not heard this long after the last change is lost. */
const longestWaitMs = 30_000;
const goalMs = 500;

const tokenFor = (orderId: string): string => createHash('sha256').update(`live ${orderId}`).digest('base64url');
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** G: every buyer watches an order of their own while orders change: from the commit until the buyer’s socket knows. */
export const live: Workload = {
  title: `from commit to the one socket that watches that order, ${changesPerSecond} changes a second`,
  run: async (bench: BenchMarket, effort: Effort): Promise<Result> => {
    const orders = await signInBuyers(bench, effort.watchers);
    const before = residentKilobytesOf(bench.market.pid);
    const watchers: Watcher[] = [];
    try {
      const startedAt = performance.now();
      for (let from = 0; from < orders.length; from += openAtOnce)
        watchers.push(
          ...(await Promise.all(orders.slice(from, from + openAtOnce).map((id) => watch(bench.market.url, id)))),
        );
      const opening = (performance.now() - startedAt) / 1000;
      const perSocket = (residentKilobytesOf(bench.market.pid) - before) / watchers.length;
      const committedAt = await change(bench, watchers, effort.changes);
      const waits = await hear(watchers, committedAt);
      const note = [
        `p50 ${quantile(waits, 0.5).toFixed(0)} ms, p99 ${quantile(waits, 0.99).toFixed(0)} ms, longest ${Math.max(...waits).toFixed(0)} ms`,
        `${waits.length} changes, each heard once by its own socket of ${watchers.length}, ${perSocket.toFixed(0)} KB each, opened in ${opening.toFixed(0)} s`,
      ];
      const spread = [quantile(waits, 0.5) / goalMs, Math.max(...waits) / goalMs] as const;
      return {
        ratio: quantile(waits, 0.99) / goalMs,
        goal: `<= 1 of ${goalMs} ms at p99`,
        spread,
        note: note.join(' · '),
      };
    } finally {
      for (const { socket } of watchers) socket.terminate();
    }
  },
};

/** Orders of buyers, each with a session of that buyer for it. */
async function signInBuyers({ database }: BenchMarket, count: number): Promise<string[]> {
  const { rows } = await database.query<{ id: string; buyer_id: string }>(
    'select id, buyer_id from customer_order order by id limit $1',
    [count],
  );
  mustBe('orders to watch', rows.length, count);
  await database.query(
    `insert into session (id, account_id, token_hash, created_at, last_seen_at, idle_minutes, expires_at)
     select 'session_' || substr(s.order_id, 7), s.account_id, s.token_hash, clock_timestamp(), clock_timestamp(), 600, clock_timestamp() + interval '10 hours'
     from unnest($1::text[], $2::text[], $3::text[]) s (order_id, account_id, token_hash)`,
    [
      rows.map(({ id }) => `live${id}`),
      rows.map(({ buyer_id }) => buyer_id),
      rows.map(({ id }) => hashOf(tokenFor(id))),
    ],
  );
  return rows.map(({ id }) => id);
}

interface Watcher {
  readonly orderId: string;
  readonly socket: WebSocket;
  /** When each sequence was heard. */
  readonly heard: Map<number, number>;
}

/** Resolves when the stream is open: its first item is a checkpoint. */
function watch(url: string, orderId: string): Promise<Watcher> {
  const { promise, resolve, reject } = Promise.withResolvers<Watcher>();
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  const watcher: Watcher = { orderId, socket, heard: new Map() };
  const tell = (message: object): void => socket.send(JSON.stringify(message));
  socket.once('open', () => tell({ type: 'connection_init', payload: { token: tokenFor(orderId) } }));
  socket.once('error', reject);
  socket.on('message', (data) => {
    const message: Message = JSON.parse(String(data));
    if (message.type === 'connection_ack')
      tell({ id: '1', type: 'subscribe', payload: { query: document, variables: { id: orderId } } });
    if (message.type === 'ping') tell({ type: 'pong' });
    if (message.type === 'error') reject(new Error(String(data)));
    const event = message.payload?.data?.orderStatusChanged;
    if (!event) return;
    resolve(watcher);
    if (event.sequence === null) return;
    mustBe('whose event it is', event.order?.id, orderId);
    mustBe('events heard twice', watcher.heard.has(event.sequence), false);
    watcher.heard.set(event.sequence, performance.now());
  });
  return promise;
}

interface Message {
  readonly type: string;
  readonly payload?: {
    readonly data?: { orderStatusChanged: { sequence: number | null; order: { id: string } | null } | null } | null;
  };
}

/** Commits changes of one order each at an even pace; answers when each was committed, by order and sequence. */
async function change(bench: BenchMarket, watchers: readonly Watcher[], count: number): Promise<Map<string, number>> {
  const committedAt = new Map<string, number>();
  const startedAt = performance.now();
  const running: Promise<void>[] = [];
  for (let index = 0; index < count; index += 1) {
    await setTimeout(Math.max(0, startedAt + (index * 1000) / changesPerSecond - performance.now()));
    const { orderId } = watchers[(index * 6_007) % watchers.length] as Watcher;
    running.push(
      changeOne(bench, orderId).then((sequence) => {
        committedAt.set(`${orderId} ${sequence}`, performance.now());
      }),
    );
  }
  await Promise.all(running);
  return committedAt;
}

/** One statement, so one transaction: the order is changed and its event written, as a use case does. */
async function changeOne({ database }: BenchMarket, orderId: string): Promise<number> {
  const { rows } = await database.query<{ sequence: number }>(
    `with changed as (
       update customer_order set sequence = sequence + 1, updated_at = clock_timestamp() where id = $1
       returning id, sequence, merchant_id, buyer_id),
     told as (
       insert into event (kind, record_id, sequence, merchant_id, buyer_id, occurred_at, facts, cause)
       select 'ORDER_CHANGED', id, sequence, merchant_id, buyer_id, clock_timestamp(), '{}', 'bench' from changed)
     select sequence from changed`,
    [orderId],
  );
  return rows[0]?.sequence ?? 0;
}

/** How long each change took to its socket; fails when one is missing. */
async function hear(watchers: readonly Watcher[], committedAt: ReadonlyMap<string, number>): Promise<number[]> {
  const byOrder = new Map(watchers.map((watcher) => [watcher.orderId, watcher]));
  const until = performance.now() + longestWaitMs;
  const waits: number[] = [];
  for (const [key, at] of committedAt) {
    const [orderId = '', sequence] = key.split(' ');
    const heard = byOrder.get(orderId)?.heard;
    while (!heard?.has(Number(sequence)) && performance.now() < until) await setTimeout(20);
    const heardAt = heard?.get(Number(sequence));
    if (heardAt === undefined) throw new Error(`Nobody heard change ${sequence} of ${orderId}.`);
    waits.push(Math.max(0, heardAt - at));
  }
  return waits;
}

import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { BenchMarket } from './bench-market.ts';
import { send } from './drive.ts';
import { appToken, loadId } from './load-set.ts';
import { residentKilobytesOf } from './machine.ts';
import { compare, quantile, type Turn } from './measure.ts';
import { type Effort, judged, type Result, type Workload } from './workload.ts';

const eventsPerTurn = 5;
const openAtOnce = 50;
const longestWaitMs = 60_000;
const document = 'subscription { marketEvents { cursor kind position recordId sequence } }';

/** E: one event to 2,000 sockets that subscribed by one document, against the same bytes broadcast by bare `ws`. */
export const fanOut: Workload = {
  title: 'one event to every socket',
  run: async (bench: BenchMarket, effort: Effort): Promise<Result> => {
    await using open = new AsyncDisposableStack();
    const before = residentKilobytesOf(bench.market.pid);
    const ours = open.adopt(new Audience(), (audience) => audience.close());
    await ours.join(effort.sockets, () => subscribe(bench.market.url));
    const perSocket = (residentKilobytesOf(bench.market.pid) - before) / effort.sockets;
    const floor = open.adopt(new Audience(), (audience) => audience.close());
    await floor.join(effort.sockets, () => connect(bench.floor.url));

    const first = await ours.hear((mark) => happen(bench, mark));
    const comparison = await compare(bench, effort, {
      floor: () => turnOf(floor, (mark) => send(`${bench.floor.url}/`, first.message.replace(first.mark, mark), null)),
      ours: () => turnOf(ours, (mark) => happen(bench, mark)),
    });
    const multiples = comparison.cpuRatios.map((ratio) => 1 / ratio);
    const note = `${effort.sockets} sockets, ${Math.round(perSocket)} KB each; first to last socket: ours ${spreadOf(ours)}, floor ${spreadOf(floor)}`;
    return judged('<= 3', multiples, comparison, note);
  },
};

/** Writes one event as a use case would; the market finds it at its next poll. */
async function happen({ database }: BenchMarket, recordId: string): Promise<void> {
  await database.query(
    `insert into event (kind, record_id, sequence, merchant_id, buyer_id, occurred_at, facts, cause)
     values ('ORDER_PLACED', $1, 1, $2, $3, clock_timestamp(), '{}', 'bench')`,
    [recordId, loadId('merchant', 1), loadId('account', 1)],
  );
}

async function turnOf(audience: Audience, trigger: (mark: string) => Promise<unknown>): Promise<Turn> {
  const startedAt = performance.now();
  const latenciesMs: number[] = [];
  for (let index = 0; index < eventsPerTurn; index += 1) latenciesMs.push((await audience.hear(trigger)).waitedMs);
  return { operations: eventsPerTurn, seconds: (performance.now() - startedAt) / 1000, latenciesMs };
}

const spreadOf = (audience: Audience): string => `${Math.round(quantile(audience.spreadsMs, 0.5))} ms`;

/** Sockets that count who has heard the message with the current mark. */
class Audience {
  readonly spreadsMs: number[] = [];
  readonly #sockets: WebSocket[] = [];
  #mark = '';
  #heard = 0;
  #firstAt = 0;
  #message = '';
  #allHeard: () => void = () => undefined;

  async join(count: number, open: () => Promise<WebSocket>): Promise<void> {
    while (this.#sockets.length < count) {
      const wanted = Math.min(openAtOnce, count - this.#sockets.length);
      for (const socket of await Promise.all(Array.from({ length: wanted }, open))) {
        socket.on('message', (data: Buffer) => this.#listen(data));
        this.#sockets.push(socket);
      }
    }
  }

  /** Resolves when everybody has heard what the trigger caused. */
  async hear(
    trigger: (mark: string) => Promise<unknown>,
  ): Promise<{ waitedMs: number; mark: string; message: string }> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const mark = `order_bench${randomUUID()}`;
    this.#mark = mark;
    this.#heard = 0;
    this.#allHeard = resolve;
    const timer = setTimeout(
      () => reject(new Error(`${this.#heard} of ${this.#sockets.length} sockets heard an event`)),
      longestWaitMs,
    );
    const startedAt = performance.now();
    await trigger(mark);
    await promise.finally(() => clearTimeout(timer));
    this.spreadsMs.push(performance.now() - this.#firstAt);
    return { waitedMs: performance.now() - startedAt, mark, message: this.#message };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
  }

  #listen(data: Buffer): void {
    if (!data.includes(this.#mark)) return;
    this.#heard += 1;
    if (this.#heard === 1) [this.#firstAt, this.#message] = [performance.now(), data.toString()];
    if (this.#heard === this.#sockets.length) this.#allHeard();
  }
}

const socketUrl = (url: string): string => url.replace('http', 'ws');

function connect(url: string): Promise<WebSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket>();
  const socket = new WebSocket(socketUrl(url), { perMessageDeflate: false });
  socket.once('open', () => resolve(socket)).once('error', reject);
  return promise;
}

/** Resolves when the stream is open: its first item is a checkpoint. */
function subscribe(url: string): Promise<WebSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket>();
  const socket = new WebSocket(`${socketUrl(url)}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false });
  const tell = (message: object): void => socket.send(JSON.stringify(message));
  socket.once('open', () => tell({ type: 'connection_init', payload: { token: appToken } }));
  socket.once('error', reject);
  socket.on('message', function greet(data) {
    const { type }: { type: string } = JSON.parse(String(data));
    if (type === 'connection_ack') tell({ id: '1', type: 'subscribe', payload: { query: document } });
    if (type !== 'next' && type !== 'error') return;
    socket.off('message', greet);
    if (type === 'next') resolve(socket);
    else reject(new Error(String(data)));
  });
  return promise;
}

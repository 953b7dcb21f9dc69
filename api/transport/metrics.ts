import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Market } from '../context.js';
import { poolOf } from '../orm.js';

/** Memory, processor, event loop and garbage of the process, once however many servers it has. */
const ofProcess = new Registry();
let isCollecting = false;

interface Served {
  /** Of our own vocabulary (a root field, a route), never a name that a caller chose. */
  readonly operation: string;
  readonly outcome: string;
  readonly cost: number;
  readonly seconds: number;
}

/** What an operator watches, in the text format of Prometheus. */
export class Metrics {
  readonly #own = new Registry();
  readonly #requests: Counter<'operation' | 'outcome'>;
  readonly #points: Counter<'operation'>;
  readonly #seconds: Histogram<'operation'>;
  readonly #streams: Counter<'operation'>;

  constructor() {
    const registers = [this.#own];
    this.#requests = new Counter({
      name: 'jishi_requests_total',
      help: 'Requests by operation and outcome: OK, an error code, or an HTTP status.',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.#points = new Counter({
      name: 'jishi_points_total',
      help: 'Points charged for operations.',
      labelNames: ['operation'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'jishi_request_seconds',
      help: 'How long requests took.',
      labelNames: ['operation'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.#streams = new Counter({
      name: 'jishi_streams_opened_total',
      help: 'Subscriptions opened over WebSocket and SSE.',
      labelNames: ['operation'],
      registers,
    });
  }

  request({ operation, outcome, cost, seconds }: Served): void {
    this.#requests.inc({ operation, outcome });
    this.#seconds.observe({ operation }, seconds);
    if (cost > 0) this.#points.inc({ operation }, cost);
  }

  streamOpened(operation: string, cost: number): void {
    this.#streams.inc({ operation });
    this.#points.inc({ operation }, cost);
  }

  /** A figure that is asked for when somebody looks. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const registers = [this.#own];
    const gauge: Gauge = new Gauge({ name, help, registers, collect: async () => gauge.set(await read()) });
  }

  text(): Promise<string> {
    if (!isCollecting) {
      isCollecting = true;
      collectDefaultMetrics({ register: ofProcess });
    }
    return Registry.merge([ofProcess, this.#own]).metrics();
  }

  readonly contentType = ofProcess.contentType;
}

/** Serves `/metrics`: to whoever shows METRICS_TOKEN; where none is set, to anybody, but not in production. */
export function serveMetrics(app: FastifyInstance, market: Market, metrics: Metrics): void {
  const { environment, metricsToken } = market.config;
  if (!metricsToken && environment === 'production') return;
  watchDatabase(market, metrics);
  app.get('/metrics', async (request, reply) => {
    if (metricsToken && !isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`))
      return reply.code(401).header('www-authenticate', 'Bearer').send();
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

function watchDatabase({ orm, clock }: Market, metrics: Metrics): void {
  const db = orm.em.getKysely<unknown>();
  const pool = () => poolOf(orm);
  metrics.gauge('jishi_pool_connections', 'Database connections of this process.', () => pool()?.totalCount ?? 0);
  metrics.gauge('jishi_pool_idle', 'Database connections nobody uses.', () => pool()?.idleCount ?? 0);
  metrics.gauge('jishi_pool_waiting', 'Requests that wait for a connection.', () => pool()?.waitingCount ?? 0);
  metrics.gauge('jishi_events_waiting', 'Events the dispatcher has not placed yet.', async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from event where position is null`.execute(db);
    return rows[0]?.waiting ?? 0;
  });
  metrics.gauge('jishi_dispatcher_lag_seconds', 'Age of the oldest event that was not placed yet.', async () => {
    const { rows } = await sql<{ at: Date | null }>`
      select min(occurred_at) as at from event where position is null`.execute(db);
    const at = rows[0]?.at;
    return at ? Math.max(0, (clock.now().getTime() - new Date(at).getTime()) / 1000) : 0;
  });
  metrics.gauge('jishi_reactions_behind', 'Events the slowest reaction has not seen yet.', async () => {
    const { rows } = await sql<{ behind: number }>`
      select coalesce(max(c.position - e.position), 0)::float8 as behind from event_cursor c, event_consumer e`.execute(
      db,
    );
    return rows[0]?.behind ?? 0;
  });
  for (const channel of ['SMS', 'EMAIL'] as const)
    metrics.gauge(
      `jishi_${channel.toLowerCase()}_refused_total`,
      `Messages by ${channel} that were asked for and refused, since the market sent what it sends at most.`,
      async () => {
        const { rows } = await sql<{ refused: number }>`
          select refused::float8 as refused from message_volume where channel = ${channel}`.execute(db);
        return rows[0]?.refused ?? 0;
      },
    );
  metrics.gauge('jishi_jobs_waiting', 'Jobs that wait to be done, or to be tried again.', async () => {
    const { rows: made } = await sql<{ there: boolean }>`select to_regclass('job.job') is not null as there`.execute(
      db,
    );
    if (!made[0]?.there) return 0;
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from job.job where state in ('created', 'retry') and start_after <= ${clock.now()}`.execute(
      db,
    );
    return rows[0]?.waiting ?? 0;
  });
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

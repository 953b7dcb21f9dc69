import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { afterAll } from 'vitest';
import { contextOf, internalArrival, type Market } from '#api/context.js';
import { Dispatcher, emit, type Facts } from '#api/events/index.js';
import { type Actor, anonymous, systemActor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { Permission } from '#api/kernel/permission.js';
import type { RequestContext } from '#api/kernel/request-context.js';
import { errorFormat } from '#api/kernel/serving/format-error.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { createOrm } from '#api/orm.js';
import { servedSchema } from '#api/schema.js';
import { admissionOf } from '#api/transport/admission-of.js';
import { attachStreams } from '#api/transport/attach-streams.js';
import { Metrics } from '#api/transport/metrics.js';
import { PanelDocuments } from '#api/transport/panel-documents.js';
import { Places } from '#api/transport/places.js';
import { logRequests } from '#api/transport/request-log.js';
import type { StreamsOptions } from '#api/transport/streams.js';
import { testConfig } from '../kit/config.js';
import { cloneDatabase } from '../kit/database.js';

/** A market that serves nothing but streams, to whoever `tokens` names, by two servers that share a database. */
export interface StreamingMarket {
  readonly urls: readonly [string, string];
  readonly tokens: Map<string, Actor>;
  readonly request: RequestContext;
  readonly clock: MovableClock;
  readonly errors: unknown[];
  readonly poolSize: number;
  readonly streamsPerPrincipal: number;
  /** What the first server tells operators. */
  figures(): Promise<string>;
  readonly schema: GraphQLSchema;
  /** What every stream has to pass. */
  readonly gates: Pick<StreamsOptions, 'admission' | 'panelDocuments' | 'formatError' | 'noted' | 'places'>;
  /** A context of its own for an actor. */
  contextFor(actor: Actor): RequestContext;
  query<Row extends object>(sql: string): Promise<Row[]>;
  /** Ends the second server, as a deployment does. */
  stopSecond(): Promise<void>;
}

export async function startStreams(): Promise<StreamingMarket> {
  const database = await cloneDatabase();
  const config = testConfig(database.url);
  const orm = await createOrm(database.url, { poolSize: config.pool.max });
  const clock = new MovableClock(new Date('2026-03-02T10:00:00+08:00'));
  const market: Market = { config, orm, clock };
  const tokens = new Map<string, Actor>();
  const errors: unknown[] = [];
  const report = (error: unknown): void => void errors.push(error);
  const schema = servedSchema(orm.getMetadata());
  const gatesOf = (app: FastifyInstance) => ({
    admission: admissionOf(app, market, schema, report),
    panelDocuments: new PanelDocuments(),
    formatError: errorFormat({ report, hidesNames: false }),
    metrics: new Metrics(),
    noted: () => undefined,
    places: new Places(1_000),
  });
  const serve = async () => {
    const app = Fastify({ forceCloseConnections: 'idle' });
    logRequests(app, new Metrics(), () => undefined);
    const gates = gatesOf(app);
    const authenticate = ({ token }: { token: string | null }) =>
      Promise.resolve(tokens.get(token ?? '') ?? anonymous());
    await attachStreams({
      app,
      market,
      schema: servedSchema(orm.getMetadata()),
      authenticate,
      report,
      ...gates,
      queueLimit: 200,
    });
    return { app, gates, url: await app.listen({ port: 0, host: '127.0.0.1' }) };
  };
  const [first, second] = [await serve(), await serve()];
  const dispatcher = new Dispatcher(database.url, report);
  dispatcher.start();
  afterAll(async () => {
    await first.app.close();
    await second.app.close();
    await dispatcher.stop();
    await orm.close(true);
    await database.drop();
  });
  return {
    urls: [first.url, second.url],
    tokens,
    clock,
    errors,
    poolSize: config.pool.max + 4,
    streamsPerPrincipal: config.streamsPerPrincipal,
    figures: () => first.gates.metrics.text(),
    schema,
    gates: first.gates,
    contextFor: (actor) => contextOf(market, internalArrival, actor),
    request: contextOf(market, internalArrival, systemActor),
    query: (sql) => database.query(sql),
    stopSecond: async () => {
      await second.app.close();
    },
  };
}

/** An integrator who may read all, or the events of some merchants. */
export const integrator = (appId: string, merchantIds?: readonly string[]): Actor => {
  const permissions = new Set([Permission.EVENTS_READ]);
  return {
    ...anonymous(),
    kind: 'APP',
    appId,
    platformPermissions: merchantIds ? new Set() : permissions,
    merchants: new Map((merchantIds ?? []).map((id) => [id, permissions])),
  };
};

/** Tells that the access of somebody changed, which is also the one kind of event every market has. */
export const tellAccessChange = (
  request: RequestContext,
  recordIds: readonly string[],
  {
    sequence = 1,
    merchantId = null,
    facts = {},
  }: { sequence?: number; merchantId?: string | null; facts?: Facts } = {},
): Promise<void> =>
  inTransaction(request, (ctx) =>
    emit(ctx, ...recordIds.map((recordId) => ({ kind: 'ACCESS_CHANGED', recordId, sequence, merchantId, facts }))),
  );

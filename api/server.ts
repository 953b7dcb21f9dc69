import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import statics from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { AppUsageBook } from './accounts/index.js';
import { receiveMail } from './complaints/index.js';
import { registerMailRoutes } from './complaints/intake/mail.routes.js';
import type { Config } from './config.js';
import { contextOf, internalArrival, type Market, requestContext } from './context.js';
import type { EventHub } from './events/index.js';
import { registerFileRoutes } from './files/file.routes.js';
import { serveGraphiql } from './graphiql.js';
import { anonymous, systemActor } from './kernel/actor.js';
import { type Clock, systemClock } from './kernel/clock.js';
import { personalPaths } from './kernel/personal-data.js';
import { RequestErrorCode } from './kernel/refusal.js';
import { BODY_LIMIT_BYTES } from './kernel/schema/request-limits.type.js';
import { errorFormat } from './kernel/serving/format-error.js';
import { recordTracking } from './orders/index.js';
import { registerPaymentRoutes } from './payments/attempts/notify.routes.js';
import { servedSchema } from './schema.js';
import { registerTrackingRoutes } from './shipping/tracking/push.routes.js';
import { admissionOf } from './transport/admission-of.js';
import { attachStreams } from './transport/attach-streams.js';
import { errorLine } from './transport/error-line.js';
import { serveGraphql } from './transport/graphql-over-http.js';
import { Metrics, serveMetrics } from './transport/metrics.js';
import { admitOtherSites } from './transport/other-sites.js';
import { PanelDocuments } from './transport/panel-documents.js';
import { Readiness } from './transport/readiness.js';
import { logRequests, type NoteOfApp, requestIdOf } from './transport/request-log.js';
import { guardBrowsers } from './transport/security-headers.js';

const PANEL = fileURLToPath(new URL('../admin', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Every event of the market, as this process reads them. */
  readonly hub: EventHub;
  /** Where our mistakes go: never to a client. */
  readonly report: (bug: unknown) => void;
  /** Finishes what is under way, then closes. */
  stop(): Promise<void>;
}

interface ServerOptions extends Omit<Market, 'clock'> {
  readonly clock?: Clock;
  /** Where the log goes; standard output in production and nowhere else when absent. */
  readonly logs?: { write(line: string): void };
}

/** Starts HTTP with GraphQL, files, panel and health on one port. */
export async function startServer({ clock = systemClock, logs, ...rest }: ServerOptions): Promise<RunningServer> {
  const market: Market = { ...rest, clock };
  const { config } = market;
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.proxyHops > 0 && ((_address, hop) => hop < config.proxyHops),
    forceCloseConnections: 'idle',
    logger: loggerOf(config, logs),
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestIdOf,
    routerOptions: { ignoreTrailingSlash: false },
  });
  const metrics = new Metrics();
  guardBrowsers(app);
  await admitOtherSites(app, config.origins);
  const report = reporterOf(app, config.environment === 'production' || logs !== undefined);
  const usage = new AppUsageBook({ db: market.orm.em.getKysely(), clock, timeZone: config.market.timeZone, report });
  app.addHook('onClose', () => usage.stop());
  const ofApp: NoteOfApp = (appId, used) => usage.note(appId, used);
  logRequests(app, metrics, ofApp);
  await app.register(cookie);
  const schema = servedSchema(market.orm.getMetadata());
  const shared = {
    app,
    market,
    schema,
    metrics,
    ofApp,
    admission: admissionOf(app, market, schema, report),
    panelDocuments: new PanelDocuments(),
    formatError: errorFormat({ report, hidesNames: config.environment === 'production' }),
  };
  app.setErrorHandler((error, _request, reply) => tellUnread(error, reply, report));
  await serveGraphql(shared);
  const hub = await attachStreams({
    ...shared,
    authenticate: async (arrival) => (await requestContext(market, arrival)).actor,
    report,
  });
  await registerFileRoutes(app, ({ ip, id }) =>
    contextOf(market, { ...internalArrival, ip, requestId: id }, anonymous()),
  );
  await registerTrackingRoutes(app, {
    contextOf: ({ ip, id }) => contextOf(market, { ...internalArrival, ip, requestId: id }, systemActor),
    receive: async (request, pushed) => (await recordTracking(request, pushed)).added,
  });
  await registerMailRoutes(app, {
    key: config.inboundMailKey,
    contextOf: ({ ip, id }) => contextOf(market, { ...internalArrival, ip, requestId: id }, systemActor),
    receive: receiveMail,
  });
  await registerPaymentRoutes(app, ({ ip, id }) =>
    contextOf(market, { ...internalArrival, ip, requestId: id }, systemActor),
  );
  serveHealth(app, market);
  serveMetrics(app, market, metrics);
  if (config.environment !== 'production') serveGraphiql(app);
  await servePanel(app);
  await app.listen({ port: config.port, host: config.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return { url: `http://localhost:${port}`, port, hub, report, stop: () => app.close() };
}

/** Where our mistakes go: never to the client. */
const reporterOf =
  (app: FastifyInstance, isLogged: boolean) =>
  (bug: unknown): void =>
    isLogged ? app.log.error({ error: errorLine(bug) }, 'bug') : console.error(bug);

/** JSON, one line each. What is told of a request is chosen in `transport/request-log.ts`, and of a bug in `error-line.ts`. */
function loggerOf({ environment }: Config, stream: ServerOptions['logs']) {
  if (!stream && environment !== 'production') return false;
  const serializers = { req: () => ({}), res: () => ({}), err: (error: Error) => ({ ...errorLine(error), stack: '' }) };
  const redact = { paths: personalPaths(), censor: '•••' };
  return { level: 'info', base: null, serializers, redact, ...(stream && { stream }) };
}

/** A request that was refused before anybody looked into it: too large, no JSON, or our mistake. */
function tellUnread(error: unknown, reply: FastifyReply, report: (bug: unknown) => void): FastifyReply {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const isOurs = !(status >= 400 && status < 500);
  if (isOurs) report(error);
  const code = isOurs
    ? RequestErrorCode.INTERNAL_SERVER_ERROR
    : status === 413
      ? RequestErrorCode.BODY_TOO_LARGE
      : RequestErrorCode.BAD_REQUEST;
  const message = isOurs || !(error instanceof Error) ? 'Something went wrong on our side.' : error.message;
  return reply.code(isOurs ? 500 : status).send({ errors: [{ message, extensions: { code } }] });
}

function serveHealth(app: FastifyInstance, market: Market): void {
  app.get('/livez', () => ({ status: 'ok' }));
  const readiness = new Readiness(market.orm);
  app.get('/readyz', async (_request, reply) => {
    const reason = await readiness.whyNot();
    return reply.code(reason ? 503 : 200).send(reason ? { status: 'unavailable', reason } : { status: 'ok' });
  });
}

/** The built panel, when it is there; development may run it from its own server. */
async function servePanel(app: FastifyInstance): Promise<void> {
  if (!existsSync(PANEL)) return;
  await app.register(statics, {
    root: PANEL,
    prefix: '/admin/',
    index: ['index.html'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: cachePolicy,
  });
  app.get('/admin', (_request, reply) => reply.redirect('/admin/'));
  app.get('/', (_request, reply) => reply.redirect('/admin/'));
}

/** Built assets carry a hash in their name and never change; the page that names them is always asked for. */
function cachePolicy(reply: FastifyReply, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import statics from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { contextOf, internalArrival, type Market, requestContext } from './context.js';
import type { EventHub } from './events/index.js';
import { registerFileRoutes } from './files/file.routes.js';
import { serveGraphiql } from './graphiql.js';
import { anonymous } from './kernel/actor.js';
import { type Clock, systemClock } from './kernel/clock.js';
import type { RequestContext } from './kernel/request-context.js';
import { Executor } from './kernel/serving/executor.js';
import { formatError } from './kernel/serving/format-error.js';
import { servedSchema } from './schema.js';
import { sessionCookie } from './transport/arrivals.js';
import { attachStreams } from './transport/attach-streams.js';

const BODY_LIMIT_BYTES = 256 * 1024;
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

/** Starts HTTP with GraphQL, files, panel and health on one port. */
export async function startServer(options: Omit<Market, 'clock'> & { clock?: Clock }): Promise<RunningServer> {
  const market: Market = { ...options, clock: options.clock ?? systemClock };
  const { config } = market;
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.environment === 'production',
    forceCloseConnections: 'idle',
    logger: config.environment === 'production' ? { level: 'info' } : false,
    routerOptions: { ignoreTrailingSlash: false },
  });
  await app.register(cookie);
  const schema = servedSchema(market.orm.getMetadata());
  const report = reporterOf(app, market);
  await serveGraphql(app, market, schema, report);
  const hub = await attachStreams({
    app,
    market,
    schema,
    authenticate: async (arrival) => (await requestContext(market, arrival)).actor,
    report,
  });
  await registerFileRoutes(app, ({ ip, id }) =>
    contextOf(market, { ...internalArrival, ip, requestId: id }, anonymous()),
  );
  serveHealth(app, market);
  if (config.environment !== 'production') serveGraphiql(app);
  await servePanel(app);
  await app.listen({ port: config.port, host: config.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return { url: `http://localhost:${port}`, port, hub, report, stop: () => app.close() };
}

/** Where our mistakes go: never to the client. */
const reporterOf =
  (app: FastifyInstance, { config }: Market) =>
  (bug: unknown): void =>
    config.environment === 'production' ? app.log.error(bug) : console.error(bug);

async function serveGraphql(
  app: FastifyInstance,
  market: Market,
  schema: GraphQLSchema,
  report: (bug: unknown) => void,
): Promise<void> {
  const production = market.config.environment === 'production';
  const apollo = new ApolloServer<RequestContext>({
    gateway: gatewayOf(schema),
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 2_000,
    parseOptions: { maxTokens: 4_000 },
    validationOptions: { maxErrors: 5 },
    stringifyResult: JSON.stringify,
    formatError: (formatted, error) => formatError(formatted, error, report),
    plugins: [
      fastifyApolloDrainPlugin<RequestContext>(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: (request, reply) => contextOfRequest(market, request, reply),
  });
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', handler });
}

/** Apollo calls what it thinks is a gateway; ours is the compiled executor over the one schema. */
function gatewayOf(
  schema: GraphQLSchema,
): NonNullable<ConstructorParameters<typeof ApolloServer<RequestContext>>[0]['gateway']> {
  const executor = new Executor(schema);
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, operationName, source, request, context }) =>
          executor.execute({
            document,
            operation,
            operationName,
            source: source ?? '',
            variables: request.variables ?? {},
            context: context as RequestContext,
          }) as Promise<object>,
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

async function contextOfRequest(market: Market, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const secure = market.config.environment === 'production' || request.protocol === 'https';
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return requestContext(market, {
    token: bearer ?? request.cookies[sessionCookie(secure)] ?? null,
    locale: /^zh\b/i.test(request.headers['accept-language'] ?? '') ? 'zh' : 'en',
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    requestId: request.id,
    carrySession: (token) => {
      const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
      if (token) reply.setCookie(sessionCookie(secure), token, attributes);
      else reply.clearCookie(sessionCookie(secure), attributes);
    },
  });
}

function serveHealth(app: FastifyInstance, market: Market): void {
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await market.orm.isConnected();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
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
  reply.header('x-content-type-options', 'nosniff');
}

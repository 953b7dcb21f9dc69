import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Arrival, contextOf, type Market } from '../context.js';
import { EventHub, EventTail } from '../events/index.js';
import type { Actor } from '../kernel/actor.js';
import { databaseUrlOf } from '../kernel/database-url.js';
import type { Admission } from '../kernel/serving/admission.js';
import type { FormatError } from '../kernel/serving/format-error.js';
import { AccessWatch } from './access-watch.js';
import type { Metrics } from './metrics.js';
import type { PanelDocuments } from './panel-documents.js';
import { Places } from './places.js';
import type { NoteOfApp } from './request-log.js';
import { ServerSentEvents } from './server-sent-events.js';
import { Streams, type StreamsOptions, type Viewer } from './streams.js';
import { WebSocketTransport } from './websocket.js';

/** On the average of all WebSockets of one principal. */
const SUBSCRIPTIONS_PER_STREAM = 5;

interface Options {
  readonly app: FastifyInstance;
  readonly market: Market;
  readonly schema: GraphQLSchema;
  /** Whom a token stands for; asked at the start of a connection and again while it is open. */
  readonly authenticate: (arrival: Arrival) => Promise<Actor>;
  readonly report: (error: unknown) => void;
  readonly admission: Admission;
  readonly panelDocuments: PanelDocuments;
  readonly formatError: FormatError;
  readonly metrics: Metrics;
  readonly ofApp?: NoteOfApp;
  /** Results a subscription may have waiting for its socket before it is closed; 1,000 when absent. */
  readonly queueLimit?: number;
}

/**
 * Serves the subscriptions of the schema on the port of `app`: WebSocket at `/graphql`, SSE at `/graphql/stream`, from
 * one reader of the events of the market. Ends all streams when the app closes.
 */
export async function attachStreams({
  app,
  market,
  schema,
  authenticate,
  report,
  admission,
  panelDocuments,
  formatError,
  metrics,
  ofApp,
  queueLimit,
}: Options): Promise<EventHub> {
  const { config } = market;
  const hub = new EventHub();
  const tail = new EventTail(databaseUrlOf(market.orm), hub, report);
  await tail.start();
  const access = new AccessWatch(hub, authenticate, report);
  const viewerOf = (arrival: Arrival, actor: Actor): Viewer => ({
    actor,
    isPanel: arrival.isCookie ?? false,
    context: () => contextOf(market, arrival, actor),
  });
  const noted: StreamsOptions['noted'] = ({ operation, cost, actor }) => {
    metrics.streamOpened(operation, cost);
    app.log.info({ operation, cost, principal: actor.kind }, 'stream');
    if (actor.appId) ofApp?.(actor.appId, { points: cost, isRefused: false });
  };
  const streams = new Streams({
    schema,
    hub,
    report,
    admission,
    panelDocuments,
    formatError,
    noted,
    queueLimit,
    places: new Places(config.streamsPerPrincipal * SUBSCRIPTIONS_PER_STREAM),
  });
  const shared = { config, schema, access, viewerOf, streams, places: new Places(config.streamsPerPrincipal) };
  const sockets = new WebSocketTransport(shared);
  const sse = new ServerSentEvents(shared);
  metrics.gauge('jishi_sockets_open', 'WebSockets open in this process.', () => sockets.size);
  metrics.gauge('jishi_sse_open', 'SSE streams open in this process.', () => sse.size);
  metrics.gauge('jishi_subscriptions_open', 'Subscriptions open in this process.', () => streams.size);
  metrics.gauge('jishi_event_listeners', 'Who listens to the events of this process.', () => hub.listenerCount);
  metrics.gauge('jishi_shared_streams', 'Live executions that open subscriptions share.', () => streams.channelCount);

  sse.register(app, '/graphql/stream');
  app.server.on('upgrade', (request, connection, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') sockets.upgrade(request, connection, head);
    else connection.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  app.addHook('preClose', async () => {
    access.stop();
    sse.stop();
    await sockets.stop();
    await tail.stop();
  });
  return hub;
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Config } from '../config.js';
import type { Arrival } from '../context.js';
import type { AccessWatch } from './access-watch.js';
import { bearerOf, connectionOf, streamArrival } from './arrivals.js';
import type { Places } from './places.js';
import { DocumentRefusal } from './stream-document.js';
import { reasonOf, StreamEnd } from './stream-end.js';
import { StreamSubscription } from './stream-subscription.js';
import type { Streams, Viewer } from './streams.js';

/** Sockets one process takes; more are answered 503. A socket costs about 25 KB. */
const SOCKETS_MAX = 20_000;
const SUBSCRIPTIONS_PER_SOCKET_MAX = 100;
const MESSAGE_BYTES_MAX = 64 * 1024;
/** How long a client has to say goodbye; a slow one first has to read what is on its way. */
const CLOSING_MS = 2_000;
const CLOSING_SLOW_MS = 30_000;

/** Nobody is there to read it; the protocol wants a reason. */
const goneErrors = [new GraphQLError('The connection is closing.')];

type Extra = {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  viewer?: Viewer;
  leave?: () => void;
};

interface Options {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly streams: Streams;
  readonly access: AccessWatch;
  readonly places: Places;
  readonly viewerOf: (arrival: Arrival, actor: Viewer['actor']) => Viewer;
}

/** Serves subscriptions by graphql-transport-ws. */
export class WebSocketTransport {
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_BYTES_MAX, perMessageDeflate: false });
  readonly #disposable: ReturnType<typeof useServer>;

  constructor(options: Options) {
    this.#disposable = useServer<Record<string, unknown>, Extra>(
      {
        isProd: true,
        onConnect: (ctx) => connect(ctx, options),
        onSubscribe: async (ctx, _id, payload): Promise<ExecutionArgs | DocumentRefusal['errors']> => {
          const { socket, viewer } = ctx.extra;
          const close = (end: StreamEnd): void => closeSocket(socket, end);
          if (!viewer || Object.keys(ctx.subscriptions).length > SUBSCRIPTIONS_PER_SOCKET_MAX) {
            close(StreamEnd.TOO_MANY);
            return goneErrors;
          }
          try {
            const subscription = await options.streams.open(payload, viewer, close);
            // Whoever left while it was being opened is not asked to end it any more.
            if (socket.readyState !== socket.OPEN) {
              await subscription.return();
              return goneErrors;
            }
            return {
              schema: options.schema,
              document: subscription.document,
              operationName: payload.operationName,
              contextValue: subscription,
            };
          } catch (error) {
            if (error instanceof DocumentRefusal) return error.errors;
            throw error;
          }
        },
        subscribe: ({ contextValue }) => {
          if (!(contextValue instanceof StreamSubscription)) throw new Error('a subscription was not opened');
          return contextValue;
        },
        onDisconnect: (ctx) => ctx.extra.leave?.(),
      },
      this.#sockets,
    );
  }

  /** Takes over an HTTP connection that asks for `Upgrade: websocket`. */
  upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    if (this.#sockets.clients.size >= SOCKETS_MAX) {
      connection.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 5\r\n\r\n');
      return;
    }
    this.#sockets.handleUpgrade(request, connection, head, (socket) =>
      this.#sockets.emit('connection', socket, request),
    );
  }

  /** Open sockets. */
  get size(): number {
    return this.#sockets.clients.size;
  }

  async stop(): Promise<void> {
    const sockets = [...this.#sockets.clients];
    for (const socket of sockets) closeSocket(socket, StreamEnd.GOING_AWAY);
    const impatience = setTimeout(() => sockets.map((socket) => socket.terminate()), CLOSING_MS);
    await this.#disposable.dispose();
    clearTimeout(impatience);
  }
}

async function connect(
  ctx: Context<Record<string, unknown>, Extra>,
  { config, access, places, viewerOf }: Options,
): Promise<boolean> {
  const { socket, request } = ctx.extra;
  const arrival = streamArrival(connectionOf(request, config), config, givenToken(ctx.connectionParams));
  const admitted = await access.admit(arrival, (end) => closeSocket(socket, end));
  if (!admitted) {
    closeSocket(socket, StreamEnd.UNAUTHORIZED);
    return false;
  }
  const leavePlace = places.enter(admitted.actor);
  if (!leavePlace) closeSocket(socket, StreamEnd.TOO_MANY);
  if (!leavePlace || socket.readyState !== socket.OPEN) {
    leavePlace?.();
    admitted.leave();
    return false;
  }
  ctx.extra.viewer = viewerOf(arrival, admitted.actor);
  ctx.extra.leave = () => {
    leavePlace();
    admitted.leave();
  };
  return true;
}

/** `connectionParams: { token }`, or `{ authorization: 'Bearer …' }` as an HTTP client would send it. */
function givenToken(params: Record<string, unknown> | undefined): string | null {
  const token = params?.['token'];
  if (typeof token === 'string') return token;
  const header = params?.['authorization'] ?? params?.['Authorization'];
  return typeof header === 'string' ? bearerOf(header) : null;
}

function closeSocket(socket: WebSocket, end: StreamEnd): void {
  if (socket.readyState !== socket.OPEN) return;
  socket.close(end, reasonOf[end]);
  setTimeout(() => socket.terminate(), end === StreamEnd.TOO_SLOW ? CLOSING_SLOW_MS : CLOSING_MS).unref();
}

import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Config } from '../config.js';
import type { Arrival } from '../context.js';
import { RequestErrorCode } from '../kernel/refusal.js';
import type { AccessWatch } from './access-watch.js';
import { streamArrival } from './arrivals.js';
import type { Places } from './places.js';
import { DocumentRefusal, refusal } from './stream-document.js';
import { reasonOf, StreamEnd } from './stream-end.js';
import type { StreamRequest, Streams, Viewer } from './streams.js';

const STREAMS_MAX = 20_000;
const PING_MS = 12_000;
/** When whoever found no place may come again. */
const RETRY_FULL_SECONDS = 5;

interface Options {
  readonly config: Config;
  readonly streams: Streams;
  readonly access: AccessWatch;
  readonly places: Places;
  readonly viewerOf: (arrival: Arrival, actor: Viewer['actor']) => Viewer;
}

/**
 * Serves subscriptions by the "distinct connections mode" of graphql-sse: one request, one stream. Written out here
 * because the library keeps whatever a slow client has not read in a list without limit, and because its other mode
 * ties a client to one process.
 */
export class ServerSentEvents {
  readonly #options: Options;
  readonly #open = new Map<ServerResponse, (end: StreamEnd) => void>();

  constructor(options: Options) {
    this.#options = options;
  }

  register(app: FastifyInstance, url: string): void {
    app.route({ method: ['GET', 'POST'], url, handler: (request, reply) => this.#serve(request, reply) });
  }

  /** Open streams. */
  get size(): number {
    return this.#open.size;
  }

  stop(): void {
    for (const end of [...this.#open.values()]) end(StreamEnd.GOING_AWAY);
  }

  async #serve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      await this.#stream(request, reply);
    } catch (error) {
      if (!(error instanceof DocumentRefusal)) throw error;
      const { code, retryAfterSeconds } = error.errors[0]?.extensions ?? {};
      const seconds = code === RequestErrorCode.UNAVAILABLE ? RETRY_FULL_SECONDS : retryAfterSeconds;
      if (typeof seconds === 'number') reply.header('retry-after', seconds);
      return reply.code(statusOf(code)).send({ errors: error.errors });
    }
    return reply;
  }

  async #stream(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { config, access, places, streams, viewerOf } = this.#options;
    if (this.#open.size >= STREAMS_MAX) throw refusal(RequestErrorCode.UNAVAILABLE, reasonOf[StreamEnd.TOO_MANY]);
    const arrival = streamArrival(
      {
        headers: request.headers,
        ip: request.ip,
        isSecure: config.environment === 'production' || request.protocol === 'https',
      },
      config,
    );
    const ended = Promise.withResolvers<StreamEnd>();
    const admitted = await access.admit(arrival, ended.resolve);
    if (!admitted) throw refusal(RequestErrorCode.UNAUTHENTICATED, 'sign in first');
    request.served.actor = admitted.actor;
    const leavePlace = places.enter(admitted.actor);
    try {
      if (!leavePlace) throw refusal(RequestErrorCode.UNAVAILABLE, reasonOf[StreamEnd.TOO_MANY]);
      const results = await streams.open(asked(request), viewerOf(arrival, admitted.actor), ended.resolve);
      void ended.promise.then(() => results.return());
      // Who left while it was being opened has said so already, and would never be heard of again.
      if (reply.raw.destroyed) {
        await results.return();
        return;
      }
      this.#open.set(reply.raw, ended.resolve);
      reply.hijack();
      await deliver(reply, results, ended.promise);
    } finally {
      this.#open.delete(reply.raw);
      leavePlace?.();
      admitted.leave();
    }
  }
}

/** Writes one result at a time: what waits beyond the socket's buffer waits in the subscription's queue, which has an end. */
async function deliver(
  reply: FastifyReply,
  results: AsyncIterableIterator<ExecutionResult>,
  ended: Promise<StreamEnd>,
): Promise<void> {
  const response = reply.raw;
  response.writeHead(200, {
    ...Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  });
  response.write(':\n\n');
  const ping = setInterval(() => response.write(':\n\n'), PING_MS);
  response.once('close', () => void results.return?.());
  void ended.then((end) => {
    // Nothing more would reach a client that does not read, and one that shall come back must see the connection end.
    if (end === StreamEnd.TOO_SLOW || end === StreamEnd.INTERNAL) response.destroy();
  });
  try {
    for await (const result of results) await write(response, 'next', result);
    const end = await Promise.race([ended, Promise.resolve(null)]);
    if (end === StreamEnd.UNAUTHORIZED || end === StreamEnd.ACCESS_CHANGED) {
      await write(response, 'next', lastWord(end));
      await write(response, 'complete', null);
    }
  } finally {
    clearInterval(ping);
    response.end();
  }
}

const lastWord = (end: StreamEnd.UNAUTHORIZED | StreamEnd.ACCESS_CHANGED): ExecutionResult => ({
  errors: [
    new GraphQLError(reasonOf[end], {
      extensions: {
        code: end === StreamEnd.UNAUTHORIZED ? RequestErrorCode.UNAUTHENTICATED : RequestErrorCode.FORBIDDEN,
        closeCode: end,
      },
    }),
  ],
});

function write(response: ServerResponse, event: 'next' | 'complete', data: object | null): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  const text = `event: ${event}\ndata: ${data === null ? '' : JSON.stringify(data)}\n\n`;
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.write(text, () => {
      response.off('close', resolve);
      resolve();
    });
  });
}

/** The operation of a POST (JSON body) or a GET (query string), as over HTTP. */
function asked(request: FastifyRequest): StreamRequest {
  const given = request.method === 'GET' ? request.query : request.body;
  if (!isObject(given)) throw refusal('BAD_REQUEST', 'give the subscription as `query`');
  const { query, operationName, variables } = given;
  if (typeof query !== 'string') throw refusal('BAD_REQUEST', 'give the subscription as `query`');
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : null,
    variables: variablesOf(variables),
  };
}

function variablesOf(given: unknown): Record<string, unknown> {
  try {
    const variables: unknown = typeof given === 'string' ? JSON.parse(given) : (given ?? {});
    if (isObject(variables)) return variables;
  } catch {
    // Refused below, as anything that is no object.
  }
  throw refusal('BAD_REQUEST', '`variables` is a JSON object');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function statusOf(code: unknown): number {
  if (code === RequestErrorCode.UNAUTHENTICATED) return 401;
  if (code === RequestErrorCode.FORBIDDEN || code === RequestErrorCode.DOCUMENT_NOT_TRUSTED) return 403;
  if (code === RequestErrorCode.RATE_LIMITED) return 429;
  if (code === RequestErrorCode.UNAVAILABLE) return 503;
  return code === RequestErrorCode.INTERNAL_SERVER_ERROR ? 500 : 400;
}

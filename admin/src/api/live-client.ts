import { type Client, createClient, type ExecutionResult, type Sink } from 'graphql-ws';
import type { Operation } from '../descriptor.js';
import { fullText } from './send.js';

let client: Client | undefined;

/** One lazy socket for the whole panel; it comes back by itself, however long the computer slept. */
export function liveClient(): Client {
  const protocol = location.protocol === 'https:' ? 'wss' : 'ws';
  client ??= createClient({
    url: `${protocol}://${location.host}/graphql`,
    lazy: true,
    lazyCloseTimeout: 10_000,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  return client;
}

/** Follows a subscription of the allow-list until what it answers is called. */
export function subscribe<Data>(
  operation: Operation,
  variables: Record<string, unknown>,
  sink: Sink<ExecutionResult<Data, unknown>>,
): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const begin = (query: string) => {
    if (!isOver) stop = liveClient().subscribe<Data>({ query, variables }, sink);
  };
  void fullText(operation).then(begin, sink.error.bind(sink));
  return () => {
    isOver = true;
    stop?.();
  };
}

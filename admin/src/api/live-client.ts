import { type Client, createClient } from 'graphql-ws';

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

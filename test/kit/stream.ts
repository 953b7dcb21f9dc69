import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { eventually } from './eventually.js';

export type Transport = 'websocket' | 'sse';

/** A running subscription and everything it has received so far, in order. */
export interface Stream<Data> extends AsyncDisposable {
  readonly received: readonly Data[];
  /** What ended it: an error, a close event, or nothing yet. */
  readonly failure: unknown;
  readonly isComplete: boolean;
  /** Waits until the received values satisfy the condition and returns them. */
  until(condition: (received: readonly Data[]) => boolean, timeoutMs?: number): Promise<readonly Data[]>;
  close(): Promise<void>;
}

interface Subscription {
  url: string;
  token: string | undefined;
  query: string;
  variables: unknown;
  transport: Transport;
}

interface Wire {
  subscribe<Data>(
    payload: { query: string; variables?: Record<string, unknown> },
    sink: {
      next(value: { data?: Data | null; errors?: unknown }): void;
      error(error: unknown): void;
      complete(): void;
    },
  ): () => void;
  dispose(): unknown;
}

/** Subscribes at once and never reconnects by itself: resuming is the test's own step, as it is a real client's. */
export function openStream<Data>({ query, variables, ...target }: Subscription): Stream<Data> {
  const received: Data[] = [];
  let failure: unknown;
  let isComplete = false;
  const wire = wireOf(target);
  const unsubscribe = wire.subscribe<Data>(
    { query, variables: { ...(variables ?? {}) } },
    {
      next: ({ data, errors }) => {
        if (data) received.push(data);
        if (errors) failure = errors;
      },
      error: (error) => {
        failure = error;
      },
      complete: () => {
        isComplete = true;
      },
    },
  );
  const close = async () => {
    unsubscribe();
    await wire.dispose();
  };
  return {
    received,
    get failure() {
      return failure;
    },
    get isComplete() {
      return isComplete;
    },
    until: async (condition, timeoutMs = 30_000) => {
      await eventually(() => failure !== undefined || condition(received), {
        timeoutMs,
        what: `events, having ${received.length}`,
      });
      if (!condition(received)) throw new Error('the subscription failed', { cause: failure });
      return received;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function wireOf({ url, token, transport }: Pick<Subscription, 'url' | 'token' | 'transport'>): Wire {
  const credentials: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  if (transport === 'sse')
    return createSseClient({ url: `${url}/graphql/stream`, headers: credentials, retryAttempts: 0 });
  return createWebSocketClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: credentials,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
  });
}

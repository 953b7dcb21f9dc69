import { WebSocket } from 'ws';
import { eventually } from '../kit/eventually.js';

export interface Item {
  cursor: string;
  kind: string;
  position: number;
  recordId: string | null;
  sequence: number | null;
}

/** A client of one subscription, as plain as the protocol: it can vanish without a word. */
export interface RawStream {
  readonly items: Item[];
  readonly errors: { message: string; extensions: { code: string } }[];
  /** Close code of the socket, HTTP status of a refused request, or 0 for an SSE that ended. */
  readonly ended: number | undefined;
  /** Cuts the connection. */
  drop(): void;
  /** Stops reading, without telling. */
  stopReading(): void;
  readOn(): void;
}

export interface Asked {
  readonly url: string;
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly after?: string | null;
}

export const marketEvents = /* GraphQL */ `
  subscription Events($after: String) {
    marketEvents(after: $after) { cursor kind position recordId sequence record { id } }
  }`;

export type Open = (asked: Asked) => RawStream;

export const overWebSocket: Open = ({ url, token, headers, query = marketEvents, after = null }) => {
  const items: Item[] = [];
  const errors: RawStream['errors'] = [];
  let ended: number | undefined;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: token ? { token } : {} })));
  socket.on('close', (code) => (ended = code));
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const { type, payload } = JSON.parse(String(data));
    if (type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { after } } }));
    if (type === 'next') keep(payload, items, errors);
    if (type === 'error') errors.push(...payload);
  });
  return {
    items,
    errors,
    get ended() {
      return ended;
    },
    drop: () => socket.terminate(),
    stopReading: () => socket.pause(),
    readOn: () => socket.resume(),
  };
};

export const overSse: Open = ({ url, token, headers, query = marketEvents, after = null }) => {
  const items: Item[] = [];
  const errors: RawStream['errors'] = [];
  let ended: number | undefined;
  let mayRead = Promise.resolve();
  let readOn: () => void = () => undefined;
  const abort = new AbortController();
  const read = async (): Promise<number> => {
    const response = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      signal: abort.signal,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables: { after } }),
    });
    if (response.status !== 200) {
      const refused = (await response.json()) as Pick<RawStream, 'errors'>;
      errors.push(...refused.errors);
      return response.status;
    }
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      await mayRead;
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^event: next\ndata: (.*)$/s.exec(message)?.[1];
        if (data) keep(JSON.parse(data), items, errors);
      }
    }
    return 0;
  };
  read().then(
    (status) => (ended = status),
    () => (ended = 0),
  );
  return {
    items,
    errors,
    get ended() {
      return ended;
    },
    drop: () => abort.abort(),
    stopReading: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      mayRead = promise;
      readOn = resolve;
    },
    readOn: () => readOn(),
  };
};

function keep(
  { data, errors: failed }: { data?: { marketEvents?: Item } | null; errors?: RawStream['errors'] },
  items: Item[],
  errors: RawStream['errors'],
): void {
  if (data?.marketEvents) items.push(data.marketEvents);
  if (failed) errors.push(...failed);
}

/** Waits until the stream is open: its first item is a checkpoint. */
export async function opened(stream: RawStream): Promise<RawStream> {
  await eventually(() => stream.items.length > 0, { what: 'the first item' });
  return stream;
}

/** What happened, without checkpoints. */
export const eventsOf = ({ items }: RawStream): Item[] => items.filter(({ kind }) => kind !== 'CHECKPOINT');

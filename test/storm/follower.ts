import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** One event as a subscriber received it. */
export interface Told {
  readonly cursor: string;
  readonly kind: string;
  readonly recordId: string;
  readonly sequence: number;
}

interface Wanted {
  readonly name: string;
  /** Where it connects first; after every break it tries the next. */
  readonly urls: readonly string[];
  readonly token: string;
  /** The subscription's field with its arguments beside `after`. */
  readonly field: string;
  readonly args?: string;
  /** Where an item has the id of its record. */
  readonly record: 'recordId' | 'order { id }';
}

/** A subscriber that resumes after its last cursor at whichever process answers, as the README shows it. */
export class Follower {
  readonly name: string;
  readonly told: Told[] = [];
  breaks = 0;
  refused: unknown;
  readonly #wanted: Wanted;
  #cursor: string | null = null;
  #isOver = false;
  #socket: WebSocket | null = null;

  constructor(wanted: Wanted) {
    this.name = wanted.name;
    this.#wanted = wanted;
    void this.#follow();
  }

  /** True from its first checkpoint on. */
  get isOpen(): boolean {
    return this.#cursor !== null;
  }

  close(): void {
    this.#isOver = true;
    this.#socket?.terminate();
  }

  async #follow(): Promise<void> {
    const { urls } = this.#wanted;
    for (let at = 0; !this.#isOver && this.refused === undefined; at += 1) {
      await this.#listen(urls[at % urls.length] ?? '');
      this.breaks += 1;
      await pause(50);
    }
  }

  /** Ends when the connection does. */
  #listen(url: string): Promise<void> {
    const { token, field, args = '', record } = this.#wanted;
    const query = `subscription ($after: String) { item: ${field}(after: $after${args}) { cursor kind sequence ${record} } }`;
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    this.#socket = socket;
    return new Promise((resolve) => {
      socket.on('close', () => resolve());
      socket.on('error', () => undefined);
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })));
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse(String(data));
        if (type === 'connection_ack') {
          const variables = { after: this.#cursor };
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
        }
        if (type === 'next' && payload.data) this.#take(payload.data.item);
        if (type === 'error' || payload?.errors) this.#fail(socket, payload.errors ?? payload);
      });
    });
  }

  #take(item: Item): void {
    this.#cursor = item.cursor;
    if (item.kind === 'CHECKPOINT') return;
    this.told.push({
      cursor: item.cursor,
      kind: item.kind,
      recordId: item.recordId ?? item.order?.id ?? '',
      sequence: item.sequence ?? 0,
    });
  }

  /** What the market says no to, it will say no to again; what broke is asked for again. */
  #fail(socket: WebSocket, errors: readonly { extensions?: { code?: string } }[]): void {
    const code = errors[0]?.extensions?.code;
    if (code !== 'INTERNAL_SERVER_ERROR' && code !== 'UNAVAILABLE') this.refused = errors;
    socket.terminate();
  }
}

interface Item {
  readonly cursor: string;
  readonly kind: string;
  readonly sequence: number | null;
  readonly recordId?: string | null;
  readonly order?: { readonly id: string } | null;
}

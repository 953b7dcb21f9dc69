import type { Client, Notification } from 'pg';
import { Loop } from '../kernel/loop.js';
import { OwnConnection } from '../kernel/own-connection.js';
import { CHANNEL } from './dispatch.js';
import type { EventHub } from './event-hub.js';
import { EVENT_COLUMNS, PAGE, toEvent } from './read-events.js';

const POLL_MS = 500;

/**
 * Reads every event of the market once per process, by position, and hands it to the hub. NOTIFY wakes it, a poll
 * backs it, and a broken connection is opened again: what was missed is read by position.
 */
export class EventTail {
  readonly #hub: EventHub;
  readonly #connection: OwnConnection;
  readonly #loop: Loop;

  constructor(databaseUrl: string, hub: EventHub, report: (error: unknown) => void) {
    this.#hub = hub;
    this.#connection = new OwnConnection(databaseUrl, 'jishi events', (client) => this.#listen(client));
    this.#loop = new Loop(() => this.#connection.use((client) => this.#read(client)), report);
  }

  /** Begins with what happens from now on. */
  async start(): Promise<void> {
    const { rows } = await this.#connection.use((client) =>
      client.query<{ position: string }>('select position from event_cursor'),
    );
    this.#hub.startAfter(Number(rows[0]?.position));
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.#connection.close();
  }

  #listen(client: Client): Promise<unknown> {
    client.on('notification', ({ payload }: Notification) => {
      if (Number(payload) > this.#hub.position) this.#loop.wake();
    });
    return client.query(`listen ${CHANNEL}`);
  }

  async #read(client: Client): Promise<number> {
    const { rows } = await client.query({ name: 'tail', text: tail, values: [this.#hub.position] });
    this.#hub.publish(rows.map(toEvent));
    return rows.length === PAGE ? 0 : POLL_MS;
  }
}

const tail = `select ${EVENT_COLUMNS} from event
  where position is not null and position > $1 order by position limit ${PAGE}`;

import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

const KEY = 'a key between the market and who follows parcels';

export interface ParcelEvent {
  readonly id: string;
  readonly status: string;
  readonly at: string;
  readonly place?: string;
  readonly text?: string;
}

interface Push {
  readonly carrier: string;
  readonly number: string;
  readonly events: readonly ParcelEvent[];
}

/** How a push is spoilt, for those that must do no harm. */
interface Spoilt {
  /** Seconds since 1970; now, by the clock given, when absent. */
  readonly timestamp?: number;
  readonly key?: string;
  readonly body?: string;
}

/** A provider that speaks the documented contract and refuses what is not signed as it says. */
export interface TrackingStandIn {
  readonly environment: Record<string, string>;
  /** Numbers subscribed to, each time anew. */
  readonly subscriptions: { readonly carrier: string; readonly number: string; readonly callbackUrl: string }[];
  readonly queries: string[];
  /** What it knows, by number. */
  readonly known: Map<string, ParcelEvent[]>;
  /** How it answers from now on. */
  answer: number;
  /** Tells the market; says with which status that answered. */
  push(marketUrl: string, now: Date, push: Push, spoilt?: Spoilt): Promise<number>;
}

export async function startTrackingProvider(): Promise<TrackingStandIn> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (!isSigned(request, body)) return response.writeHead(401).end();
      if (standIn.answer !== 200) return response.writeHead(standIn.answer).end();
      const asked = JSON.parse(body) as { carrier: string; number: string; callbackUrl: string };
      if (request.url === '/subscriptions') {
        standIn.subscriptions.push(asked);
        return response.writeHead(201).end();
      }
      standIn.queries.push(asked.number);
      const events = standIn.known.get(asked.number);
      if (!events) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ events }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const standIn: TrackingStandIn = {
    environment: { TRACKING_URL: `http://127.0.0.1:${port}`, TRACKING_KEY: KEY },
    subscriptions: [],
    queries: [],
    known: new Map(),
    answer: 200,
    push: async (marketUrl, now, push, { timestamp = Math.floor(now.getTime() / 1_000), key = KEY, body } = {}) => {
      const sent = body ?? JSON.stringify(push);
      const id = randomUUID();
      const response = await fetch(`${marketUrl}/tracking/push`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': signature(key, id, String(timestamp), sent),
        },
        body: sent,
      });
      await response.body?.cancel();
      return response.status;
    },
  };
  return standIn;
}

const signature = (key: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const isSigned = ({ headers }: IncomingMessage, body: string): boolean =>
  headers['webhook-signature'] ===
  signature(KEY, String(headers['webhook-id']), String(headers['webhook-timestamp']), body);

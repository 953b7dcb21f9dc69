import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import {
  type PushedNews,
  type PushRefusal,
  type TrackedParcel,
  type TrackingNews,
  type TrackingProvider,
  type TrackingPush,
  TrackingRefused,
} from '../../kernel/tracking-provider.js';
import { readNews, readParcel } from './read-news.js';

/** Where the provider is, and the key that signs both ways. */
export interface TrackingWay {
  readonly url: string;
  readonly key: string;
}

const PATIENCE_MS = 10_000;
const MOST_BYTES = 1_000_000;
/** How far the clocks of both sides may differ, and for how long a push that was overheard can be sent again. */
const WINDOW_MS = 5 * 60_000;
/** Answers that a later attempt may get past. */
const PASSING = new Set([408, 425, 429]);

/**
 * Parcels followed over HTTP (E6). Any aggregator can be put behind this contract; requests and pushes are JSON in UTF-8.
 *
 * - `POST {TRACKING_URL}/subscriptions` with `{ "carrier": "SF", "number": "SF123…", "callbackUrl": "https://…/tracking/push" }`:
 *   2xx or 409 (known already) = followed from now on.
 * - `POST {TRACKING_URL}/queries` with `{ "carrier", "number" }`: 200 with `{ "events": [event…] }`; 404 = nothing is known yet.
 * - The provider posts `{ "carrier", "number", "events": [event…] }` to the callback whenever something happened. It may repeat
 *   itself, and come late or out of order. 204 = taken; 401 = not signed rightly or too old; 400 = makes no sense.
 * - event = `{ "id", "status", "at", "place", "text" }`: `id` is the same whenever it is told; `status` is PICKED_UP,
 *   IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED, FAILED or RETURNING; `at` is RFC 3339 with an offset; place and text are words.
 *
 * Both sides sign like Standard Webhooks: the headers `webhook-id`, `webhook-timestamp` (seconds) and
 * `webhook-signature: v1,<base64>`, the HMAC-SHA-256 by TRACKING_KEY of `id.timestamp.body`; timestamps may be five minutes
 * off. Answers 408, 425, 429 and 5xx are tried again, other refusals are for good.
 */
export function httpTracking({ url, key }: TrackingWay): TrackingProvider {
  const ask = (path: string, body: object, at: Date): Promise<Response> => post(`${url}/${path}`, key, body, at);
  return {
    subscribe: async ({ carrierCode, number }, callbackUrl, at) => {
      const response = await ask('subscriptions', { carrier: carrierCode, number, callbackUrl }, at);
      await response.body?.cancel();
      if (response.status !== 409) requireOk(response.status);
    },
    query: async ({ carrierCode, number }, at) => {
      const response = await ask('queries', { carrier: carrierCode, number }, at);
      if (response.status === 404) return [];
      requireOk(response.status);
      const news = readNews(parse((await response.text()).slice(0, MOST_BYTES)));
      if (!news) throw new Error('the tracking provider answers what makes no sense');
      return news;
    },
    read: (push, at) => readPush(push, key, at),
  };
}

const signatureOf = (key: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

async function post(url: string, key: string, content: object, at: Date): Promise<Response> {
  const body = JSON.stringify(content);
  const [id, timestamp] = [randomUUID(), String(Math.floor(at.getTime() / 1_000))];
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(key, id, timestamp, body),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new Error('the tracking provider cannot be reached');
  });
}

function requireOk(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status >= 500 || PASSING.has(status)) throw new Error(`the tracking provider answers ${status}`);
  throw new TrackingRefused(`the tracking provider refused it (${status})`);
}

function readPush({ headers, body }: TrackingPush, key: string, at: Date): PushedNews | PushRefusal {
  const header = (name: string): string => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
  };
  const timestamp = header('webhook-timestamp');
  const expected = Buffer.from(signatureOf(key, header('webhook-id'), timestamp, body));
  const isSigned = header('webhook-signature')
    .split(' ')
    .map((each) => Buffer.from(each))
    .some((each) => each.length === expected.length && timingSafeEqual(each, expected));
  if (!isSigned) return 'FORGED';
  if (!/^\d{1,11}$/.test(timestamp) || Math.abs(Number(timestamp) * 1_000 - at.getTime()) > WINDOW_MS) return 'STALE';
  const content = parse(body);
  const [parcel, news]: [TrackedParcel | null, TrackingNews[] | null] = [readParcel(content), readNews(content)];
  return parcel && news ? { parcel, news } : 'MALFORMED';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

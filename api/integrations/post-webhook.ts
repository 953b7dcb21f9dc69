import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { WebhookAnswer, WebhookPost } from '../kernel/outbound.js';
import { hostOf, isPublicAddress, lookupPublic } from './outside-address.js';

const KEPT_CHARACTERS = 500;
const reuse = { keepAlive: true, maxSockets: 32, maxFreeSockets: 4, timeout: 30_000 };
const agents = { http: new HttpAgent(reuse), https: new HttpsAgent(reuse) };

/** Posts to an endpoint. Follows no redirect, connects to no address that is not public, reads no more than it keeps. */
export async function postWebhook(sending: WebhookPost): Promise<WebhookAnswer> {
  try {
    const response = await answered(sending);
    const text = await beginningOf(response);
    return {
      status: response.statusCode ?? null,
      failure: null,
      response: text,
      retryAfterMs: retryAfter(response.headers['retry-after'], sending.now),
    };
  } catch (error) {
    const failure = sending.signal.aborted ? 'no answer in time' : error instanceof Error ? error.message : 'no answer';
    return { status: null, failure, response: '', retryAfterMs: null };
  }
}

function answered({ url: text, headers, body, allowsPrivate, signal }: WebhookPost): Promise<IncomingMessage> {
  const url = new URL(text);
  // A host that is an address is never looked up.
  if (!allowsPrivate && isIP(hostOf(url)) && !isPublicAddress(hostOf(url)))
    throw new Error('the host lies in a private network');
  const isTls = url.protocol === 'https:';
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: isTls ? agents.https : agents.http,
    signal,
    ...(allowsPrivate ? {} : { lookup: lookupPublic }),
  };
  return new Promise((resolve, reject) => {
    const request = (isTls ? requestHttps : requestHttp)(url, options, resolve);
    request.on('error', reject);
    request.end(body);
  });
}

/** Closes the connection when the endpoint says more than is kept. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length > KEPT_CHARACTERS) break;
  }
  // PostgreSQL keeps no NUL.
  return text.slice(0, KEPT_CHARACTERS).toWellFormed().replaceAll('\0', '');
}

function retryAfter(header: string | undefined, now: Date): number | null {
  if (!header) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

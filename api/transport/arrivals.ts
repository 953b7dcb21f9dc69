import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Config } from '../config.js';
import type { Arrival } from '../context.js';

/** The cookie is `__Host-` wherever the browser speaks TLS to us, and plain only for a market on one's own machine. */
export const sessionCookie = (isSecure: boolean): string => (isSecure ? '__Host-jishi_session' : 'jishi_session');

interface Connection {
  readonly headers: IncomingHttpHeaders;
  readonly ip: string | null;
  readonly isSecure: boolean;
}

/**
 * Who connects to a stream, by the same tokens as over HTTP: one given in the first message, else the `Authorization`
 * header, else the session cookie. A cookie counts only when the page that sends it is ours.
 */
export function streamArrival(
  { headers, ip, isSecure }: Connection,
  config: Config,
  given: string | null = null,
): Arrival {
  const shown = given ?? bearerOf(headers.authorization);
  const cookie = isOurPage(headers, config) ? cookieOf(headers, sessionCookie(isSecure)) : null;
  return {
    token: shown ?? cookie,
    isCookie: shown === null,
    locale: /^zh\b/i.test(headers['accept-language'] ?? '') ? 'zh' : 'en',
    ip,
    userAgent: headers['user-agent'] ?? null,
  };
}

export const bearerOf = (header: string | undefined): string | null => /^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? null;

/** An upgrade does not pass through Fastify, which knows these for a request. */
export function connectionOf(request: IncomingMessage, config: Config): Connection {
  const isProxied = config.proxyHops > 0;
  // Each proxy adds whom it was called by at the end; what stands before that, the caller may have made up.
  const forwardedFor = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-config.proxyHops);
  const isTls = 'encrypted' in request.socket || (isProxied && request.headers['x-forwarded-proto'] === 'https');
  return {
    headers: request.headers,
    ip: (isProxied && forwardedFor?.trim()) || (request.socket.remoteAddress ?? null),
    isSecure: config.environment === 'production' || isTls,
  };
}

/** Browsers send `Origin` with every upgrade and every request to another site; programs send none. */
function isOurPage({ origin, host }: IncomingHttpHeaders, config: Config): boolean {
  if (origin === undefined) return true;
  const page = URL.parse(origin);
  if (!page) return false;
  return page.host === host || page.origin === URL.parse(config.publicUrl ?? '')?.origin;
}

function cookieOf({ cookie }: IncomingHttpHeaders, name: string): string | null {
  for (const pair of (cookie ?? '').split(';')) {
    const [key, ...value] = pair.split('=');
    if (key?.trim() === name) return value.join('=').trim();
  }
  return null;
}

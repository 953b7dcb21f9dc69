import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import type { ServedNotes } from '../kernel/request-context.js';
import type { Metrics } from './metrics.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known of whoever asks and of what they asked, once it is; the log and the figures tell it. */
    served: { actor: Actor | null; notes: ServedNotes | null };
  }
}

const GIVEN_ID = /^[\w.-]{8,64}$/;
/** Asked every few seconds by machines; told only when they fail. */
const QUIET: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);

/** The id the caller gave the request, so that one can follow it through several systems; else one of ours. */
export function requestIdOf({ headers }: { headers: Record<string, string | string[] | undefined> }): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
}

/** Told of every request of an app. */
export type NoteOfApp = (appId: string, used: { points: number; isRefused: boolean }) => void;

/**
 * One line a request and one count: its id, operation, kind of caller, cost, status and time. Nothing that names a person:
 * no address, no path with what it holds, no document, no variables (N2).
 */
export function logRequests(app: FastifyInstance, metrics: Metrics, ofApp: NoteOfApp): void {
  app.decorateRequest('served');
  app.addHook('onRequest', (request, reply, done) => {
    request.served = { actor: null, notes: null };
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    tell(app, metrics, request, reply.statusCode, reply.elapsedTime);
    const { actor, notes } = request.served;
    const appId = actor?.appId ?? actor?.turnedAwayAppId;
    if (appId && notes)
      ofApp(appId, {
        points: actor?.appId ? (notes.cost ?? 0) : 0,
        isRefused: !actor?.appId || notes.codes.length > 0,
      });
    done();
  });
}

function tell(
  { log }: FastifyInstance,
  metrics: Metrics,
  { id, method, routeOptions, served: { actor, notes } }: FastifyRequest,
  status: number,
  milliseconds: number,
): void {
  const codes = notes?.codes ?? [];
  const route = routeOptions.url ?? 'none';
  const operation = notes?.operation ?? `${method} ${route}`;
  const outcome = codes[0] ?? (status >= 400 ? String(status) : 'OK');
  metrics.request({ operation, outcome, cost: notes?.cost ?? 0, seconds: milliseconds / 1000 });
  if (QUIET.has(route) && status < 400) return;
  const line = {
    requestId: id,
    method,
    route,
    operation,
    principal: actor?.kind ?? 'ANONYMOUS',
    ...(notes?.cost != null && { cost: notes.cost }),
    ...(codes.length > 0 && { codes }),
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
  log.info(line, 'request');
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../kernel/request-context.js';
import type { PushedNews } from '../../kernel/tracking-provider.js';
import { TRACKING_PUSH_PATH } from './push-path.js';

const BODY_LIMIT_BYTES = 256 * 1024;

interface Receiving {
  readonly contextOf: (request: FastifyRequest) => RequestContext;
  /** Writes down what a believed push tells; says how much of it was new, or null when nobody sent such a parcel. */
  readonly receive: (request: RequestContext, pushed: PushedNews) => Promise<number | null>;
}

/**
 * Takes pushes of the tracking provider (E6). The signature is the authority: no session is asked. What is forged, too old or
 * makes no sense changes nothing and is logged; what was told before, or comes late, is told apart further in.
 */
export async function registerTrackingRoutes(app: FastifyInstance, { contextOf, receive }: Receiving): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    scope.post(TRACKING_PUSH_PATH, { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
      const ctx = contextOf(request);
      const { tracking } = ctx.services;
      if (!tracking) return reply.code(404).send();
      const body = typeof request.body === 'string' ? request.body : '';
      const pushed = tracking.read({ headers: request.headers, body }, ctx.clock.now());
      if (typeof pushed === 'string') {
        request.log.warn({ outcome: pushed }, 'a tracking push was not believed');
        return reply.code(pushed === 'MALFORMED' ? 400 : 401).send();
      }
      const added = await receive(ctx, pushed);
      request.log.info({ outcome: added === null ? 'UNKNOWN' : added === 0 ? 'REPEATED' : 'TAKEN' }, 'a tracking push');
      return reply.code(204).send();
    });
    done();
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../kernel/request-context.js';
import { NOTIFY_PATH } from './notify-path.js';
import { takeNotification } from './take-notification.js';

const BODY_LIMIT_BYTES = 64 * 1024;

/**
 * Takes notifications of gateways (F3). The signature is the authority: no session is asked. `success` stops the gateway
 * from repeating itself; anything else makes it come again.
 */
export async function registerPaymentRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => RequestContext,
): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    scope.post(NOTIFY_PATH, { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      const verdict = await takeNotification(contextOf(request), body);
      if (!verdict) return reply.code(404).send();
      const isBelieved = verdict !== 'FORGED' && verdict !== 'OTHER_APP' && verdict !== 'MALFORMED';
      request.log[isBelieved ? 'info' : 'warn']({ outcome: verdict }, 'a notification of a gateway');
      return reply
        .code(isBelieved ? 200 : 400)
        .type('text/plain')
        .send(isBelieved && verdict !== 'WRONG_AMOUNT' ? 'success' : 'failure');
    });
    done();
  });
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../kernel/request-context.js';

/** Where the market's mail server posts what comes in. */
const PATH = '/mail/inbound';
const BODY_LIMIT_BYTES = 15 * 1024 * 1024;
/** A post older, or dated later, than this is not believed. */
const TOLERANCE_MS = 5 * 60_000;

interface Receiving {
  /** Signs what is posted; null: nothing is taken. */
  readonly key: string | null;
  readonly contextOf: (request: FastifyRequest) => RequestContext;
  readonly receive: (request: RequestContext, raw: Buffer) => Promise<{ isNew: boolean } | null>;
}

/**
 * Takes e-mails as raw MIME, posted by whatever receives mail for the market (H1). `X-Timestamp` is the time in milliseconds,
 * `X-Signature` the HMAC-SHA256 in hex of timestamp, a dot and the body. 201: taken, 200: known already,
 * 400: no e-mail, 401: not believed.
 */
export async function registerMailRoutes(app: FastifyInstance, { key, contextOf, receive }: Receiving): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    scope.post(PATH, { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
      if (!key) return reply.code(404).send();
      const ctx = contextOf(request);
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      if (!isBelieved(request, body, key, ctx.clock.now())) {
        request.log.warn('an inbound e-mail was not believed');
        return reply.code(401).send();
      }
      const taken = body.length === 0 ? null : await receive(ctx, body);
      request.log.info({ outcome: !taken ? 'MALFORMED' : taken.isNew ? 'TAKEN' : 'REPEATED' }, 'an inbound e-mail');
      return reply.code(!taken ? 400 : taken.isNew ? 201 : 200).send();
    });
    done();
  });
}

function isBelieved({ headers }: FastifyRequest, body: Buffer, key: string, now: Date): boolean {
  const [timestamp, signature] = [headers['x-timestamp'], headers['x-signature']];
  if (typeof timestamp !== 'string' || typeof signature !== 'string' || !/^\d{1,15}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() - Number(timestamp)) > TOLERANCE_MS) return false;
  const expected = createHmac('sha256', key).update(`${timestamp}.`).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/**
 * Lets front ends of other sites call the API from a browser: with a token, never with a cookie, which browsers send
 * only where an answer allows credentials, and none does (A5).
 * @param origins `*` for every site, or their origins
 */
export async function admitOtherSites(app: FastifyInstance, origins: '*' | readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: origins === '*' ? '*' : [...origins],
    credentials: false,
    methods: ['GET', 'POST', 'PUT'],
    exposedHeaders: ['retry-after', 'x-request-id'],
    maxAge: 86_400,
  });
}

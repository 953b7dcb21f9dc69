import type { FastifyInstance } from 'fastify';

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Nothing that is served here may be framed, or loads anything by itself. */
const API = policy({
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
});
/** Its styles are written at run time by the component library; scripts come from here and nowhere else. */
const PANEL = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
});
/** Comes whole out of its package, inline; outside production only. */
const GRAPHIQL = policy({
  'default-src': "'none'",
  'script-src': "'unsafe-inline' 'unsafe-eval' blob: data:",
  'worker-src': 'blob: data:',
  'style-src': "'unsafe-inline'",
  'img-src': 'data: blob:',
  'font-src': 'data:',
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};
const overTls = { ...common, 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** What browsers are told about every answer; a route may say more strictly what it serves. */
export function guardBrowsers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { url, protocol } = request;
    const csp = url.startsWith('/admin') ? PANEL : url.startsWith('/graphiql') ? GRAPHIQL : API;
    // Front ends of other sites show the market's pictures.
    const sharing = csp === API ? 'cross-origin' : 'same-origin';
    reply
      .headers(protocol === 'https' ? overTls : common)
      .headers({ 'content-security-policy': csp, 'cross-origin-resource-policy': sharing });
    done();
  });
}

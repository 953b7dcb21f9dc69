import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();

/** A GET without a header that no form can send is refused (CSRF), so the auditor introduces itself. */
const introduced: typeof fetch = (url, init) =>
  fetch(url, {
    ...init,
    headers: { 'apollo-require-preflight': 'yes', ...Object.fromEntries(new Headers(init?.headers)) },
  });

const audits = serverAudits({ url: `${market.url}/graphql`, fetchFn: introduced });

/** Apollo answers requests that are no operation with 400 whatever the client accepts, and offers no choice. */
const apolloInsists: readonly string[] = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

describe('GraphQL over HTTP, audited by graphql-http', () => {
  it('is audited whole', () => expect(audits.length).toBeGreaterThan(60));

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    const verdict = result.status === 'ok' ? 'kept' : result.reason;
    expect(verdict).toBe(apolloInsists.includes(name) ? 'Response status code is not 200' : 'kept');
  });
});

describe('the guard against forged requests', () => {
  it('refuses a GET that a form or a picture could send', async () => {
    const response = await fetch(`${market.url}/graphql?query={__typename}`);
    expect(response.status).toBe(400);
  });

  it('refuses a POST whose content type a form could send', async () => {
    const response = await fetch(`${market.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses several requests in one array', async () => {
    const response = await fetch(`${market.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
  });
});

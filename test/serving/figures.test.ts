import { expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';
import { asOthersAsk } from './asking.js';

const written: string[] = [];
const logs = { write: (line: string) => void written.push(line) };
const market = await startTestMarket();
const production = await startTestMarket(
  { NODE_ENV: 'production', METRICS_TOKEN: 'scrape-0123456789abcdef', PROXY_HOPS: '1' },
  logs,
);

const figures = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, text: await response.text() };
};

it('N2 /metrics counts requests by operation and outcome, and tells of pool, events, jobs, streams and the process', async () => {
  const ask = asOthersAsk(market.url);
  await ask('{ products(first: 1) { nodes { id } } }');
  await ask('{ auditRecords { nodes { id } } }');
  await ask('query Nonsense { nonsense }');
  const { status, text } = await figures(market.url);
  expect(status).toBe(200);
  for (const line of [
    'jishi_requests_total{operation="query products",outcome="OK"} 1',
    'jishi_requests_total{operation="query auditRecords",outcome="UNAUTHENTICATED"} 1',
    'jishi_requests_total{operation="POST /graphql",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
    'jishi_points_total{operation="query products"} 2',
    'jishi_request_seconds_count{operation="query products"} 1',
    'jishi_events_waiting 0',
    'jishi_dispatcher_lag_seconds 0',
    'jishi_sockets_open 0',
  ])
    expect(text).toContain(line);
  for (const name of [
    'jishi_pool_connections',
    'jishi_jobs_waiting',
    'jishi_reactions_behind',
    'nodejs_eventloop_lag_seconds',
  ])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text).not.toContain('Nonsense');
});

it('N2 in production they are told to whoever shows the token, and to nobody else', async () => {
  expect((await figures(production.url)).status).toBe(401);
  expect((await figures(production.url, { authorization: 'Bearer scrape-0123456789abcdeg' })).status).toBe(401);
  expect((await figures(production.url, { authorization: 'Bearer scrape-0123456789abcdef' })).status).toBe(200);
});

it('nothing of the schema is told in production but by the schema: no introspection, no names nearly asked for, no GraphiQL', async () => {
  const ask = asOthersAsk(production.url);
  expect((await ask('{ __schema { types { name } } }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  const misspelt = await ask('{ markett { name } }');
  expect(misspelt.errors[0]?.message).toBe('Cannot query field "markett" on type "Query".');
  expect((await asOthersAsk(market.url)('{ markett { name } }')).errors[0]?.message).toContain('Did you mean');
  const value = await ask('query ($o: ProductOrder) { products(orderBy: $o) { nodes { id } } }', {
    o: { field: 'NEWES' },
  });
  expect(value).toMatchObject({ codes: ['BAD_USER_INPUT'] });
  expect(JSON.stringify(value.errors)).not.toContain('Did you mean');
  expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
  expect((await fetch(`${production.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(400);
});

it('what a caller writes into X-Forwarded-For is not its address: only what the last proxy added counts', async () => {
  const spend = (address: string) =>
    asOthersAsk(production.url, { 'x-forwarded-for': address })('{ products(first: 99) { nodes { id } } }');
  const left = async (address: string) => {
    const { extensions } = await spend(address);
    return JSON.stringify(extensions).match(/"remaining":(\d+)/)?.[1];
  };
  const first = Number(await left('198.51.100.1, 203.0.113.7'));
  expect(Number(await left('198.51.100.2, 203.0.113.7'))).toBe(first - 100);
  expect(Number(await left('203.0.113.8'))).toBe(first);
});

it('every answer tells browsers what they may do with it', async () => {
  const headersOf = async (path: string) => (await fetch(`${market.url}${path}`, { redirect: 'manual' })).headers;
  for (const path of ['/graphql', '/livez', '/nowhere', '/admin/', '/graphiql']) {
    const headers = await headersOf(path);
    expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
      path,
      'nosniff',
      'DENY',
    ]);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
  const overTls = await fetch(`${production.url}/livez`, { headers: { 'x-forwarded-proto': 'https' } });
  expect(overTls.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
});

import { createClient } from 'graphql-ws';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { panelDocument } from '../kit/panel-documents.js';
import { staff } from '../kit/people.js';
import { asOthersAsk } from './asking.js';

const market = await startTestMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);
const own = '{ viewer { account { id } } }';
const cookie = `jishi_session=${administrator.client.token}`;

it('A5 a session cookie runs the documents of the panel and no others', async () => {
  const ask = asOthersAsk(market.url, { cookie });
  expect((await ask(panelDocument('query Panel_payouts('), { first: 1 })).codes).toEqual([]);
  expect(await ask(own)).toMatchObject({ status: 403, codes: ['DOCUMENT_NOT_TRUSTED'] });
  expect((await ask(`${panelDocument('query Panel_payouts(')} `)).codes).toEqual(['DOCUMENT_NOT_TRUSTED']);
});

it('A5 nor by GET, nor with a document that Apollo keeps for somebody else', async () => {
  const asked = await fetch(`${market.url}/graphql?query=${encodeURIComponent(own)}`, {
    headers: { cookie, 'apollo-require-preflight': 'yes' },
  });
  expect([asked.status, await asked.text()]).toEqual([403, expect.stringContaining('DOCUMENT_NOT_TRUSTED')]);
});

it('a token in the Authorization header runs any document, cookie or not', async () => {
  const authorization = `Bearer ${administrator.client.token}`;
  const ways: Record<string, string>[] = [{ authorization }, { authorization, cookie }];
  for (const headers of ways) {
    expect((await asOthersAsk(market.url, headers)(own)).data).toEqual({
      viewer: { account: { id: administrator.id } },
    });
  }
});

it('A5 streams of the panel are its own documents too, over WebSocket and SSE', async () => {
  const foreign = 'subscription { marketEvents { cursor } }';
  const sse = await fetch(`${market.url}/graphql/stream?query=${encodeURIComponent(foreign)}`, { headers: { cookie } });
  expect([sse.status, await sse.text()]).toEqual([403, expect.stringContaining('DOCUMENT_NOT_TRUSTED')]);

  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url: market.url.replace('http', 'ws').concat('/graphql'), webSocketImpl: WithCookie });
  const first = (query: string) =>
    new Promise<unknown>((resolve) => {
      client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
    });
  expect(await first(foreign)).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
  const live = await first(panelDocument('subscription Panel_orderStatusChanged'));
  expect(live).toMatchObject({
    data: { change: { record: null } },
    extensions: { cost: { requested: expect.any(Number) } },
  });
  await client.dispose();
});

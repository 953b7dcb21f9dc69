import { describe, expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';
import { tradeOf, type Ware } from '../kit/trade.js';
import { buy, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);

/** The look-up of the session is not counted (design §9). */
const countOf = (statements: readonly string[]): number =>
  statements.filter((sql) => !/from session\b|update session\b/.test(sql)).length;

describe('statements per operation', async () => {
  const shops = [await trade.shop({ deliveryFeeMinor: 500 }), await trade.shop()];
  const wares: Ware[] = [];
  for (const shop of shops) for (let index = 0; index < 12; index += 1) wares.push(await trade.ware(shop));
  const buyer = await trade.buyer(10_000_000);

  it('A a product list with price, stock and merchant takes at most 3', async () => {
    const document =
      'query ($first: Int!) { products(first: $first) { nodes { id title { zh } lowestPrice { amount } availableQuantity merchant { id name { zh } } } } }';
    const statements = await market.statements.during(() => market.anonymous.run(document, { first: 20 }));
    expect(countOf(statements)).toBeLessThanOrEqual(3);
  });

  it('B orders with buyer, lines, product and merchant take at most 5, however many there are', async () => {
    const document =
      'query ($first: Int!) { orders(first: $first) { nodes { id number status total { amount } buyer { id name } lines(first: 10) { nodes { id quantity unitPrice { amount } product { id title { zh } merchant { id name { zh } } } } } } } }';
    const counts: number[] = [];
    for (const more of [2, 18]) {
      for (let index = 0; index < more; index += 1)
        await buy(buyer, [{ variantId: wares[index]?.variantId ?? '', quantity: 1 }]);
      const statements = await market.statements.during(() => buyer.client.run(document, { first: 50 }));
      counts.push(countOf(statements));
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(5);
  });

  it('C a checkout of two lines takes at most 16, and at most 4 for a further merchant', async () => {
    const place = (variantIds: readonly string[]) =>
      market.statements.during(() =>
        must(buyer.client, 'placeOrder', 'PlaceOrderInput', {
          lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })),
          recipient,
          payWith: 'WALLET',
          ...key(),
        }),
      );
    const [a = '', b = '', other = ''] = [wares[0]?.variantId, wares[1]?.variantId, wares[12]?.variantId];
    const one = countOf(await place([a, b]));
    const two = countOf(await place([a, other]));
    expect(one).toBeLessThanOrEqual(16);
    expect(two - one).toBeLessThanOrEqual(4);
  });
});

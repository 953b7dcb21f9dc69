import { describe, expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const hence = (hours: number): string => new Date(market.clock.now().getTime() + hours * 3_600_000).toISOString();

const QUOTE = `query ($input: CheckoutQuoteInput!) { checkoutQuote(input: $input) {
  total { amount }
  parts {
    merchant { id } goods { amount } deliveryFee { amount } total { amount } missingForFreeDelivery { amount }
    method offersPickUp promisedOn lines { variant { id } quantity unitPrice { amount } total { amount } }
  }
  problems { code path ... on OutOfStock { requested available } ... on PriceChanged { shown { amount } current { amount } }
    ... on OutsideDeliveryArea { merchantId offersPickUp } }
} }`;

interface Quote {
  total: { amount: string };
  parts: {
    merchant: { id: string } | null;
    deliveryFee: { amount: string };
    total: { amount: string };
    missingForFreeDelivery: { amount: string } | null;
    method: string;
    promisedOn: string;
    lines: { total: { amount: string } }[];
  }[];
  problems: { code: string; path: string[] | null }[];
}

const quote = async (client: Person['client'], input: object): Promise<Quote> =>
  (await client.run<{ checkoutQuote: Quote }, object>(QUOTE, { input })).checkoutQuote;

const place = (person: Person, input: object) =>
  act(
    person.client,
    'placeOrder',
    'PlaceOrderInput',
    { recipient, payWith: 'LATER', ...key(), ...input },
    `checkout { total { amount } orders { nodes { id deliveryMethod wishedFrom wishedUntil promisedOn
      deliveryFee { amount } total { amount } merchant { id } } } }`,
  );

const ordersOf = (outcome: Awaited<ReturnType<typeof place>>): Record<string, unknown>[] =>
  (outcome['checkout'] as { orders: { nodes: Record<string, unknown>[] } } | null)?.orders.nodes ?? [];

/** What a shop says about its delivery. */
async function delivers(merchantId: string, columns: string): Promise<void> {
  await market.database.query(`update merchant set ${columns} where id = $1`, [merchantId]);
}

describe('checkoutQuote', () => {
  it('E2 tells what placeOrder then asks for, to the fen, for guests too', async () => {
    const shop = await trade.shop({ deliveryFeeMinor: 600, freeDeliveryFromMinor: 10_000 });
    const [one, other] = [await trade.ware(shop, { price: '33.33' }), await trade.ware(shop, { price: '0.07' })];
    const lines = [
      { variantId: one.variantId, quantity: 2 },
      { variantId: other.variantId, quantity: 3 },
    ];
    const told = await quote(market.anonymous, { lines });
    expect(told).toMatchObject({ total: { amount: '72.87' }, problems: [] });
    expect(told.parts).toMatchObject([
      { deliveryFee: { amount: '6.00' }, missingForFreeDelivery: { amount: '33.13' }, promisedOn: '2026-03-05' },
    ]);
    const fen = (told.parts[0]?.lines ?? []).map(({ total }) => Math.round(Number(total.amount) * 100));
    expect(fen.reduce((sum, each) => sum + each, 0)).toBe(7_287);
    const placed = await place(await trade.buyer(), { lines });
    expect(placed).toMatchObject({ errors: [], checkout: { total: { amount: '72.87' } } });
  });

  it('E1 tells everything that keeps the basket from being ordered at once, as placeOrder does', async () => {
    const shop = await trade.shop();
    await delivers(shop.merchantId, `delivery_region_codes = '{341122}'`);
    const closed = await trade.shop();
    const [dearer, scarce, gone] = [
      await trade.ware(shop),
      await trade.ware(shop, { onHand: 1 }),
      await trade.ware(closed),
    ];
    const buyer = await trade.buyer();
    for (const { variantId } of [dearer, scarce, gone])
      await must(buyer.client, 'addToBasket', 'AddToBasketInput', { variantId, quantity: 2 });
    await market.database.query('update variant set price_minor = 1200 where id = $1', [dearer.variantId]);
    await market.database.query(`update merchant set status = 'SUSPENDED' where id = $1`, [closed.merchantId]);
    const expected = ['NOT_FOR_SALE', 'OUTSIDE_DELIVERY_AREA', 'OUT_OF_STOCK', 'PRICE_CHANGED'];
    const { problems, parts } = await quote(buyer.client, { regionCode: recipient.regionCode });
    expect(problems.map(({ code }) => code).toSorted()).toEqual(expected);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'OUT_OF_STOCK', requested: 2, available: 1 }));
    expect(parts).toHaveLength(1);
    const refused = await place(buyer, {});
    expect(refused.errors.map(({ code }) => code).toSorted()).toEqual(expected);
  });

  it('E1 an empty basket and a malformed question are told as problems', async () => {
    expect((await quote(market.anonymous, {})).problems).toMatchObject([{ code: 'BASKET_EMPTY' }]);
    expect((await quote(market.anonymous, { regionCode: '34' })).problems).toMatchObject([
      { code: 'INVALID', path: ['input', 'regionCode'] },
    ]);
  });
});

describe('how an order is handed over', () => {
  it.each([
    ['341102', '341102', true],
    ['341100', '341102', true],
    ['340000', '341102', true],
    ['341102001', '341102', true],
    ['341122', '341102', false],
    ['340100', '341102', false],
  ])('E2 a shop that delivers to %s: an order to %s goes through: %s', async (area, regionCode, isServed) => {
    const shop = await trade.shop();
    const { variantId } = await trade.ware(shop);
    await delivers(shop.merchantId, `delivery_region_codes = '{${area}}'`);
    const lines = [{ variantId, quantity: 1 }];
    const { errors } = await place(await trade.buyer(), { lines, recipient: { ...recipient, regionCode } });
    expect(errors.map(({ code }) => code)).toEqual(isServed ? [] : ['OUTSIDE_DELIVERY_AREA']);
  });

  it('E2 picked up, it costs no delivery fee and may lie outside the area; where it is not offered, it is refused', async () => {
    const [near, far] = [await trade.shop({ deliveryFeeMinor: 900 }), await trade.shop({ deliveryFeeMinor: 500 })];
    await delivers(near.merchantId, `offers_pick_up = true, delivery_region_codes = '{110000}'`);
    const lines = [
      { variantId: (await trade.ware(near)).variantId, quantity: 1 },
      { variantId: (await trade.ware(far)).variantId, quantity: 1 },
    ];
    const buyer = await trade.buyer();
    const choice = (merchantId: string) => ({ merchantId, method: 'PICK_UP' });
    const refused = await place(buyer, { lines, deliveries: [choice(near.merchantId), choice(far.merchantId)] });
    expect(refused.errors).toMatchObject([
      { code: 'PICK_UP_NOT_OFFERED', path: ['input', 'deliveries', '1', 'method'] },
    ]);
    const placed = await place(buyer, { lines, deliveries: [choice(near.merchantId)] });
    const byShop = new Map(ordersOf(placed).map((order) => [(order['merchant'] as { id: string }).id, order]));
    expect(byShop.get(near.merchantId)).toMatchObject({ deliveryMethod: 'PICK_UP', deliveryFee: { amount: '0.00' } });
    expect(byShop.get(far.merchantId)).toMatchObject({ deliveryMethod: 'DELIVERY', deliveryFee: { amount: '5.00' } });
  });

  it('E2 a time wished for is kept and promised; one that lies behind, ends first or is too far off is refused', async () => {
    const shop = await trade.shop();
    const lines = [{ variantId: (await trade.ware(shop)).variantId, quantity: 1 }];
    const buyer = await trade.buyer();
    const wish = (from: string | null, until: string | null) =>
      place(buyer, { lines, deliveries: [{ merchantId: shop.merchantId, from, until }] });
    const placed = await wish(hence(24), hence(26));
    expect(ordersOf(placed)).toMatchObject([
      { wishedFrom: hence(24), wishedUntil: hence(26), promisedOn: '2026-03-03' },
    ]);
    for (const [from, until] of [
      [hence(-1), hence(2)],
      [hence(5), hence(4)],
      [hence(24), hence(31 * 24)],
      [hence(24), null],
      [null, hence(24)],
    ] as const) {
      const { errors } = await wish(from, until);
      expect(errors).toMatchObject([{ code: 'INVALID', path: ['input', 'deliveries', '0', 'until'] }]);
    }
    const stranger = { merchantId: (await trade.shop()).merchantId };
    expect((await place(buyer, { lines, deliveries: [stranger] })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'deliveries', '0', 'merchantId'] },
    ]);
  });
});

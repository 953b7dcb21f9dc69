import { describe, expect, it } from 'vitest';
import { bookStock, reserveStock } from '#api/catalog/stock.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, type Outcome, recipient } from '../kit/trade-steps.js';
import { startMarket } from '../launcher/market-process.js';

const market = await startTestMarket();
const trade = tradeOf(market);

const order = (buyer: Person, variantIds: readonly string[], rest: object = {}): Promise<Outcome> =>
  act(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    {
      lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })),
      recipient,
      payWith: 'WALLET',
      ...key(),
      ...rest,
    },
    'checkout { id }',
  );

const codesOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ errors }) => errors.map(({ code }) => code));

const stockOf = async (variantId: string): Promise<unknown> =>
  (await market.database.query('select on_hand, reserved from stock where variant_id = $1', [variantId]))[0];

describe('stock under contention (C3)', () => {
  it('C3 N1 sells 3 units to exactly 3 of 20 buyers, who ask two processes at once', async () => {
    // The second process keeps its own time, so the first one's clock is moved to it.
    market.clock.moveTo(new Date());
    const shop = await trade.shop();
    const ware = await trade.ware(shop, { onHand: 3 });
    const buyers = await Promise.all(Array.from({ length: 20 }, () => trade.buyer(5_000)));
    const second = await startMarket({
      DATABASE_URL: market.database.url,
      APP_SECRET: 'only for tests, thirty-two characters or more',
    }).ready();
    const outcomes = await Promise.all(
      buyers.map((buyer, index) =>
        order(index % 2 === 0 ? buyer : { ...buyer, client: buyer.client.at(second) }, [ware.variantId]),
      ),
    );
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    expect(codesOf(outcomes)).toEqual(Array.from({ length: 17 }, () => 'OUT_OF_STOCK'));
    expect(await stockOf(ware.variantId)).toEqual({ on_hand: 3, reserved: 3 });
    expect(
      await market.database.query('select 1 from customer_order where merchant_id = $1', [shop.merchantId]),
    ).toHaveLength(3);
  });

  it('C3 baskets that name two hot variants in opposite order all end, and sell no unit twice', async () => {
    const shop = await trade.shop();
    const [first, second] = [await trade.ware(shop, { onHand: 6 }), await trade.ware(shop, { onHand: 6 })];
    const buyers = await Promise.all(Array.from({ length: 16 }, () => trade.buyer(5_000)));
    const outcomes = await Promise.all(
      buyers.map((buyer, index) =>
        order(buyer, index % 2 === 0 ? [first.variantId, second.variantId] : [second.variantId, first.variantId]),
      ),
    );
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(6);
    expect(await stockOf(first.variantId)).toEqual({ on_hand: 6, reserved: 6 });
    expect(await stockOf(second.variantId)).toEqual({ on_hand: 6, reserved: 6 });
  });

  it('C3 units that come in while an order waits for their variant are sold to it', async () => {
    const { variantId } = await trade.ware(await trade.shop(), { onHand: 1 });
    expect(codesOf([await order(await trade.buyer(5_000), [variantId])])).toEqual([]);
    const { promise: isBooked, resolve: booked } = Promise.withResolvers<void>();
    const { promise: isWaiting, resolve: go } = Promise.withResolvers<void>();
    const booking = inTransaction(market.context(), async (ctx) => {
      await bookStock(ctx, { variantId, change: 1, note: 'came in', causeId: null });
      booked();
      await isWaiting;
    });
    await isBooked;
    const reserving = inTransaction(market.context(), (ctx) =>
      reserveStock(ctx, [{ variantId, quantity: 1, causeId: 'order_that_waits' }]),
    );
    await eventually(async () => {
      const waiting = await market.database.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%stock%'`,
      );
      return waiting.length > 0;
    });
    go();
    await booking;
    await reserving;
    expect(await stockOf(variantId)).toEqual({ on_hand: 2, reserved: 2 });
  });

  it('F4 fifty identical requests make one order, and give fifty equal answers', async () => {
    const ware = await trade.ware(await trade.shop(), { onHand: 50 });
    const buyer = await trade.buyer(100_000);
    const same = key();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => order(buyer, [ware.variantId], same)));
    expect(new Set(outcomes.map(({ checkout }) => (checkout as { id: string }).id)).size).toBe(1);
    expect(await stockOf(ware.variantId)).toEqual({ on_hand: 50, reserved: 1 });
    await expect(order(buyer, [ware.variantId], { ...same, note: 'something else' })).rejects.toThrow(
      'IDEMPOTENCY_MISMATCH',
    );
  });

  it('C3 a cancelled order gives its units back exactly once, although ten ask at once', async () => {
    const shop = await trade.shop();
    const ware = await trade.ware(shop, { onHand: 5 });
    const buyer = await trade.buyer(5_000);
    const placed = await order(buyer, [ware.variantId]);
    const rows = await market.database.query<{ id: string }>('select id from customer_order where checkout_id = $1', [
      (placed.checkout as { id: string }).id,
    ]);
    const id = rows[0]?.id;
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        act(index % 2 ? buyer.client : shop.owner.client, 'cancelOrder', 'CancelOrderInput', {
          id,
          reason: '不要了',
          ...key(),
        }),
      ),
    );
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await stockOf(ware.variantId)).toEqual({ on_hand: 5, reserved: 0 });
    const wallet = await market.database.query(
      'select balance_minor::int as balance from ledger_account where id = $1',
      [`wallet:${buyer.id}`],
    );
    expect(wallet).toEqual([{ balance: 5_000 }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdjustmentTarget } from '#api/kernel/price-adjustment.js';
import { splitLine } from '#api/orders/split-line.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 700, commissionBasisPoints: 500 });
const roses = await trade.ware(shop, { price: '33.33' });
const tea = await trade.ware(shop, { price: '8.00' });

const See = graphql(`
  query ($id: ID!) {
    order(id: $id) {
      id status unitCount total { amount } deliveryFee { amount } availableActions splitFrom { id } checkout { id }
      recipient { street } allocations(first: 5) { nodes { amount { amount } } }
      lines(first: 10) { nodes { id sku quantity total { amount } } } timeline(first: 20) { nodes { kind referenceId } }
    }
  }
`);
const see = async (id: string) => (await shop.owner.client.run(See, { id })).order;

async function placed() {
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [
    { variantId: roses.variantId, quantity: 3 },
    { variantId: tea.variantId, quantity: 2 },
  ]);
  if (!order) throw new Error('no order was placed');
  const lineOf = (quantity: number): string => order.lines.nodes.find((line) => line.quantity === quantity)?.id ?? '';
  return { buyer, id: order.id, roses: lineOf(3), tea: lineOf(2) };
}

const split = async (id: string, lines: readonly { orderLineId: string; quantity: number }[]) => {
  const outcome = await act(
    shop.owner.client,
    'splitOrder',
    'SplitOrderInput',
    { id, lines, reason: '分批发货', ...key() },
    'sibling { id }',
  );
  return {
    codes: outcome.errors.map(({ code }) => code),
    sibling: (outcome['sibling'] as { id: string } | null)?.id ?? '',
  };
};

/** Orders whose sums are not those of their lines, or that hold another sum than they should; and stock that is off. */
const faults = async (): Promise<unknown[]> => [
  ...(await market.database.query(`
    select o.id from customer_order o
      left join lateral (select sum(subtotal_minor) goods, sum(discount_minor) discount, sum(delivery_fee_minor) fee,
        sum(total_minor) total, sum(quantity) units from order_line where order_id = o.id) l on true
      left join lateral (select sum(amount_minor - refunded_minor) held from tender_allocation
        where order_id = o.id and status = 'CAPTURED') a on true
      left join lateral (select coalesce(sum(amount_minor), 0) balance from ledger_entry where account_id = 'order:' || o.id) e on true
    where (o.goods_minor, o.discount_minor, o.delivery_fee_minor, o.total_minor, o.unit_count)
        is distinct from (l.goods, l.discount, l.fee, l.total, l.units)
      or a.held is distinct from o.total_minor - o.refunded_minor
      or (o.status <> 'COMPLETED' and e.balance is distinct from a.held)`)),
  ...(await market.database.query(`
    select t.id from tender t where t.amount_minor <> (select sum(amount_minor) from tender_allocation where tender_id = t.id)`)),
  ...(await market.database.query(`
    select s.variant_id from stock s where s.reserved <> (select coalesce(sum(l.quantity - l.shipped_quantity), 0)
      from order_line l join customer_order o on o.id = l.order_id where l.variant_id = s.variant_id and o.status <> 'CANCELLED')`)),
];

describe('splitOrder', () => {
  it('E4 makes a sibling under the same checkout, with its part of everything to the fen, told of both', async () => {
    const { id, roses: line, tea: whole } = await placed();
    const { codes, sibling } = await split(id, [
      { orderLineId: line, quantity: 1 },
      { orderLineId: whole, quantity: 2 },
    ]);
    expect(codes).toEqual([]);
    const [first, second] = [await see(id), await see(sibling)];
    expect(second).toMatchObject({ status: 'PAID', unitCount: 3, splitFrom: { id }, recipient: first?.recipient });
    expect(first).toMatchObject({ unitCount: 2, splitFrom: null });
    const cents = (amount: string | undefined) => Math.round(Number(amount) * 100);
    expect(cents(first?.total.amount) + cents(second?.total.amount)).toBe(3 * 3_333 + 2 * 800 + 700);
    expect(cents(first?.deliveryFee.amount) + cents(second?.deliveryFee.amount)).toBe(700);
    expect([first, second].map((order) => order?.allocations.nodes[0]?.amount.amount)).toEqual([
      first?.total.amount,
      second?.total.amount,
    ]);
    for (const [order, other] of [
      [first, sibling],
      [second, id],
    ] as const)
      expect(order?.timeline.nodes).toContainEqual({ kind: 'SPLIT', referenceId: other });
    const events = await market.database.query(
      "select record_id, sequence from event where kind = 'ORDER_SPLIT' order by 2",
    );
    expect(events).toContainEqual({ record_id: sibling, sequence: 1 });
    expect(events).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });

  it('E4 F5 C3 each part goes its own way: one is delivered and paid out, the other cancelled and refunded', async () => {
    const { buyer, id, roses: line } = await placed();
    const { sibling } = await split(id, [{ orderLineId: line, quantity: 2 }]);
    await must(shop.owner.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '缺货', ...key() });
    expect(await faults()).toEqual([]);
    await deliver(shop, sibling);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: sibling, ...key() });
    expect(await faults()).toEqual([]);
    const [wallet] = await market.database.query<{ sum: string }>(
      'select sum(amount_minor)::text from ledger_entry where account_id = $1',
      [`wallet:${buyer.id}`],
    );
    const paid = Math.round(Number((await see(sibling))?.total.amount) * 100);
    expect(Number(wallet?.sum)).toBe(100_000 - paid);
  });

  it('E4 refuses to take all, more than there is, the same line twice, or what has partly left', async () => {
    const { id, roses: line, tea: other } = await placed();
    const all = [
      { orderLineId: line, quantity: 3 },
      { orderLineId: other, quantity: 2 },
    ];
    expect((await split(id, all)).codes).toEqual(['INVALID']);
    expect((await split(id, [{ orderLineId: line, quantity: 4 }])).codes).toEqual(['QUANTITY_TOO_HIGH']);
    expect(
      (
        await split(
          id,
          [all[1], all[1]].flatMap((each) => each ?? []),
        )
      ).codes,
    ).toEqual(['INVALID']);
    await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
    const parcel = { id, carrier: '本店配送', lines: [{ orderLineId: line, quantity: 1 }], ...key() };
    await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', parcel);
    expect((await split(id, [{ orderLineId: other, quantity: 1 }])).codes).toEqual(['NOT_ALLOWED_NOW']);
    expect(await faults()).toEqual([]);
  });

  it('E4 of splits, changes and a cancellation at once, whatever wins leaves everything exact', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { buyer, id, roses: line } = await placed();
      const lines = [{ variantId: tea.variantId, quantity: 4 }];
      await Promise.all([
        split(id, [{ orderLineId: line, quantity: 1 }]),
        split(id, [{ orderLineId: line, quantity: 2 }]),
        act(buyer.client, 'proposeOrderChange', 'ProposeOrderChangeInput', { id, lines, reason: '换', ...key() }),
        round % 2 && act(buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() }),
      ]);
      expect(await faults()).toEqual([]);
    }
  });

  it('E4 a changed order is split to the fen over all that was paid for it', async () => {
    const { buyer, id, roses: line } = await placed();
    for (const quantity of [7, 5]) {
      const lines = [{ variantId: roses.variantId, quantity }];
      await must(buyer.client, 'proposeOrderChange', 'ProposeOrderChangeInput', { id, lines, reason: '改', ...key() });
    }
    const { codes, sibling } = await split(id, [{ orderLineId: line, quantity: 2 }]);
    expect(codes).toEqual([]);
    expect(await faults()).toEqual([]);
    for (const each of [sibling, id])
      await must(shop.owner.client, 'cancelOrder', 'CancelOrderInput', { id: each, reason: '缺货', ...key() });
    expect(await faults()).toEqual([]);
  });

  it('E2 E4 both parts of a line add up to it, whatever is divided', () => {
    const { GOODS, DELIVERY } = AdjustmentTarget;
    const line = fc.record({
      quantity: fc.integer({ min: 2, max: 99 }),
      unitPriceMinor: fc.nat(9_999),
      deliveryFeeMinor: fc.nat(999),
      takes: fc.array(fc.tuple(fc.constantFrom(GOODS, DELIVERY), fc.nat(50_000)), { maxLength: 4 }),
      goes: fc.nat(96),
    });
    fc.assert(
      fc.property(line, ({ takes, goes, ...rest }) => {
        const left = { [GOODS]: rest.quantity * rest.unitPriceMinor, [DELIVERY]: rest.deliveryFeeMinor };
        const shares = takes.map(([target, wish]) => {
          const amountMinor = Math.min(wish, left[target]);
          left[target] -= amountMinor;
          return { target, amountMinor };
        });
        const parts = splitLine({ ...rest, shares }, 1 + (goes % (rest.quantity - 1)));
        for (const field of ['quantity', 'deliveryFeeMinor'] as const)
          expect(parts.stays[field] + parts.goes[field]).toBe(rest[field]);
        for (const [index, { amountMinor }] of shares.entries())
          expect((parts.stays.shares[index] ?? 0) + (parts.goes.shares[index] ?? 0)).toBe(amountMinor);
        for (const part of [parts.stays, parts.goes]) {
          expect(part.totalMinor).toBeGreaterThanOrEqual(0);
          expect(part.discountMinor).toBe(part.shares.reduce((sum, share) => sum + share, 0));
          expect(part.totalMinor).toBe(part.subtotalMinor - part.discountMinor + part.deliveryFeeMinor);
        }
      }),
    );
  });
});

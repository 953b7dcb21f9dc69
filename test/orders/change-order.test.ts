import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { AdjustmentKind, AdjustmentTarget } from '#api/kernel/price-adjustment.js';
import { changedVersion, type VersionLine } from '#api/orders/order-version.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, key, must, type Outcome } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 501, commissionBasisPoints: 500 });
const [roses, tea, cups] = [
  await trade.ware(shop, { price: '33.33', onHand: 60 }),
  await trade.ware(shop, { price: '8.00', onHand: 60 }),
  await trade.ware(shop, { price: '0.01', onHand: 60 }),
];
const wares = [roses, tea, cups];
const DAY_MS = 24 * 3_600_000;

interface Units {
  readonly variantId: string;
  readonly quantity: number;
}

const See = graphql(`
  query ($id: ID!) {
    order(id: $id) {
      status readAt availableActions total { amount } refunded { amount } unitCount
      lines(first: 50) { nodes { quantity sku total { amount } unitPrice { amount } } }
      changes(first: 20) { nodes { status difference { amount } dueAt answeredAt linesBefore { sku quantity } linesAfter { sku quantity } } }
      timeline(first: 50) { nodes { kind } }
    }
  }
`);
const see = async (who: Person, id: string) => (await who.client.run(See, { id })).order;

async function placed(
  lines: readonly Units[] = [{ variantId: roses.variantId, quantity: 2 }],
  walletMinor = 1_000_000,
) {
  const buyer = await trade.buyer(walletMinor);
  const [order] = await buy(buyer, lines);
  return { buyer, id: order?.id ?? '' };
}
const propose = (by: Person, id: string, lines: readonly Units[]): Promise<Outcome> =>
  act(by.client, 'proposeOrderChange', 'ProposeOrderChangeInput', { id, lines, reason: '买家来电', ...key() });
const answer = (by: Person, id: string, isAccepted: boolean): Promise<Outcome> =>
  act(by.client, 'answerOrderChange', 'AnswerOrderChangeInput', { id, isAccepted, ...key() });
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

/** Whatever is wrong with the sums of an order, its payment, the ledger or the stock; nothing is. */
async function faults(id: string): Promise<unknown[]> {
  return market.database.query(
    `with o as (select * from customer_order where id = $1),
      l as (select sum(subtotal_minor) goods, sum(discount_minor) discount, sum(delivery_fee_minor) fee, sum(total_minor) total,
        sum(quantity) units from order_line where order_id = $1),
      a as (select sum(amount_minor - refunded_minor) held, sum(amount_minor) paid from tender_allocation where order_id = $1),
      p as (select total_minor, (select sum(amount_minor) from tender where payment_id = payment.id) tenders from payment
        where checkout_id = (select checkout_id from o)),
      e as (select coalesce(sum(amount_minor), 0) balance from ledger_entry where account_id = 'order:' || $1)
    select o.goods_minor, l.goods, o.total_minor, l.total, a.held, e.balance, p.total_minor as paid, p.tenders, o.unit_count, l.units
    from o, l, a, p, e
    where (o.goods_minor, o.discount_minor, o.delivery_fee_minor, o.total_minor, o.unit_count)
        is distinct from (l.goods, l.discount, l.fee, l.total, l.units)
      or a.held is distinct from o.total_minor - o.refunded_minor or e.balance is distinct from a.held
      or p.total_minor is distinct from p.tenders or a.paid is distinct from p.total_minor`,
    [id],
  );
}
const stockFaults = (): Promise<unknown[]> =>
  market.database.query(
    `select s.variant_id, s.reserved, wanted.units from stock s
      left join lateral (select coalesce(sum(l.quantity - l.shipped_quantity), 0) as units from order_line l
        join customer_order o on o.id = l.order_id where l.variant_id = s.variant_id and o.status <> 'CANCELLED') wanted on true
      left join lateral (select coalesce(sum(reserved_change), 0) as reserved, coalesce(sum(on_hand_change), 0) as on_hand
        from stock_movement m where m.variant_id = s.variant_id) moved on true
    where s.reserved <> wanted.units or moved.reserved <> s.reserved or moved.on_hand <> s.on_hand`,
  );

describe('a change of goods after payment', () => {
  it('E4 by the shop waits for the buyer, who pays the difference as they agree; the old version is kept', async () => {
    const { buyer, id } = await placed();
    const wanted = [
      { variantId: roses.variantId, quantity: 1 },
      { variantId: tea.variantId, quantity: 10 },
    ];
    expect(codes(await propose(shop.owner, id, wanted))).toEqual([]);
    expect(await see(buyer, id)).toMatchObject({ total: { amount: '71.67' }, unitCount: 2 });
    expect((await see(buyer, id))?.availableActions).toContain('ANSWER_CHANGE');
    expect(codes(await answer(buyer, id, true))).toEqual([]);
    const changed = await see(buyer, id);
    expect(changed).toMatchObject({ total: { amount: '118.34' }, refunded: { amount: '0.00' }, unitCount: 11 });
    expect(changed?.changes.nodes).toMatchObject([
      { status: 'ACCEPTED', difference: { amount: '46.67' }, dueAt: null, linesBefore: [{ quantity: 2 }] },
    ]);
    expect(changed?.timeline.nodes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CHANGE_PROPOSED', 'CHANGE']),
    );
    expect([await faults(id), await stockFaults()]).toEqual([[], []]);
    expect(
      await market.database.query("select kind from message where account_id = $1 and kind = 'ORDER_CHANGE_PROPOSED'", [
        buyer.id,
      ]),
    ).toHaveLength(1);
  });

  it('E4 F5 by the buyer happens at once, and what is left over goes back to the fen', async () => {
    const { buyer, id } = await placed([
      { variantId: roses.variantId, quantity: 3 },
      { variantId: cups.variantId, quantity: 1 },
    ]);
    expect(codes(await propose(buyer, id, [{ variantId: roses.variantId, quantity: 2 }]))).toEqual([]);
    expect(await see(buyer, id)).toMatchObject({ total: { amount: '71.67' } });
    const refunds = await market.database.query('select cause, amount_minor from refund where order_id = $1', [id]);
    expect(refunds).toEqual([{ cause: 'ORDER_CHANGED', amount_minor: '3334' }]);
    expect([await faults(id), await stockFaults()]).toEqual([[], []]);
  });

  it('E4 F4 the same answer under the same key pays once, and under two keys at once too', async () => {
    const { buyer, id } = await placed();
    await propose(shop.owner, id, [{ variantId: roses.variantId, quantity: 3 }]);
    const once = { id, isAccepted: true, ...key() };
    const outcomes = await Promise.all([
      act(buyer.client, 'answerOrderChange', 'AnswerOrderChangeInput', once),
      act(buyer.client, 'answerOrderChange', 'AnswerOrderChangeInput', once),
      answer(buyer, id, true),
      answer(buyer, id, false),
    ]);
    expect(outcomes.filter(({ errors }) => errors.length === 0).length).toBeGreaterThanOrEqual(1);
    const { nodes } = (await see(buyer, id))?.changes ?? { nodes: [] };
    expect(nodes).toHaveLength(1);
    const paid = await market.database.query('select id from tender_allocation where order_id = $1', [id]);
    expect(paid).toHaveLength(nodes[0]?.status === 'ACCEPTED' ? 2 : 1);
    expect([await faults(id), await stockFaults()]).toEqual([[], []]);
  });

  it('E4 is open one at a time, is answered by the buyer alone and taken back by the others alone', async () => {
    const { buyer, id } = await placed();
    const more = [{ variantId: roses.variantId, quantity: 5 }];
    const agent = await trade.staff(StaffRole.SERVICE_AGENT);
    const both = await Promise.all([propose(agent, id, more), propose(shop.owner, id, more)]);
    expect(both.map(codes).sort()).toEqual([['CHANGE_OPEN'], []].sort());
    expect(codes(await propose(buyer, id, more))).toEqual(['CHANGE_OPEN']);
    for (const other of [agent, shop.owner]) expect(codes(await answer(other, id, true))).toEqual(['NOT_FOUND']);
    expect(codes(await act(buyer.client, 'withdrawOrderChange', 'OrderActionInput', { id, ...key() }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codes(await act(shop.owner.client, 'markOrderRead', 'OrderActionInput', { id, ...key() }))).toEqual([
      'NOT_ALLOWED_NOW',
    ]);
    await must(shop.owner.client, 'withdrawOrderChange', 'OrderActionInput', { id, ...key() });
    expect(codes(await answer(buyer, id, true))).toEqual(['NOT_FOUND']);
    expect((await see(buyer, id))?.changes.nodes).toMatchObject([{ status: 'WITHDRAWN' }]);
  });

  it('E4 is refused with its code once the clerk has read or picked the order', async () => {
    const more = [{ variantId: roses.variantId, quantity: 5 }];
    const read = await placed();
    await must(shop.owner.client, 'markOrderRead', 'OrderActionInput', { id: read.id, ...key() });
    expect(codes(await propose(read.buyer, read.id, more))).toEqual(['ORDER_READ']);
    const picked = await placed();
    for (const step of ['reviewOrder', 'startPicking'])
      await must(shop.owner.client, step, 'OrderActionInput', { id: picked.id, ...key() });
    expect((await see(picked.buyer, picked.id))?.readAt).not.toBeNull();
    expect(codes(await propose(shop.owner, picked.id, more))).toEqual(['ORDER_READ']);
  });

  it('E4 of a change and the READ mark at once one wins, and the goods are whole either way', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { buyer, id } = await placed();
      const [change, read] = await Promise.all([
        propose(buyer, id, [{ variantId: tea.variantId, quantity: 1 }]),
        act(shop.owner.client, 'markOrderRead', 'OrderActionInput', { id, ...key() }),
      ]);
      expect(read.errors).toEqual([]);
      expect(codes(change)).toEqual((await see(buyer, id))?.unitCount === 1 ? [] : ['ORDER_READ']);
      expect(await faults(id)).toEqual([]);
      await must(shop.owner.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '缺货', ...key() });
    }
    expect(await stockFaults()).toEqual([]);
  });

  it('E4 C3 F3 is refused as a whole when stock or money run short, and stays open for a better day', async () => {
    const { buyer, id } = await placed([{ variantId: tea.variantId, quantity: 1 }], 1_400);
    await propose(shop.owner, id, [{ variantId: tea.variantId, quantity: 2 }]);
    expect(codes(await answer(buyer, id, true))).toEqual(['INSUFFICIENT_FUNDS']);
    await must(shop.owner.client, 'withdrawOrderChange', 'OrderActionInput', { id, ...key() });
    await trade.fillWallet(buyer.id, 10_000_000);
    expect(codes(await propose(buyer, id, [{ variantId: tea.variantId, quantity: 5_000 }]))).toEqual(['OUT_OF_STOCK']);
    expect(codes(await propose(buyer, id, [{ variantId: tea.variantId, quantity: 1 }]))).toEqual(['INVALID']);
    const other = await trade.ware(await trade.shop());
    expect(codes(await propose(buyer, id, [{ variantId: other.variantId, quantity: 1 }]))).toEqual(['NOT_FOR_SALE']);
    expect([await faults(id), await stockFaults()]).toEqual([[], []]);
  });

  it('E4 a cancelled order drops what waits, and pays back every tender', async () => {
    const { buyer, id } = await placed();
    await propose(buyer, id, [{ variantId: roses.variantId, quantity: 4 }]);
    await propose(shop.owner, id, [{ variantId: roses.variantId, quantity: 1 }]);
    await must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
    expect((await see(buyer, id))?.changes.nodes.map(({ status }) => status)).toEqual(['LAPSED', 'ACCEPTED']);
    const [wallet] = await market.database.query<{ sum: string }>(
      'select sum(amount_minor) from ledger_entry where account_id = $1',
      [`wallet:${buyer.id}`],
    );
    expect(wallet?.sum).toBe('1000000');
    expect([await faults(id), await stockFaults()]).toEqual([[], []]);
  });

  it('E4 units that are kept keep their price, units that are added cost what they cost now', async () => {
    const own = await trade.ware(shop, { price: '10.00' });
    const { buyer, id } = await placed([{ variantId: own.variantId, quantity: 2 }]);
    await market.database.query('update variant set price_minor = 1500 where id = $1', [own.variantId]);
    expect(codes(await propose(buyer, id, [{ variantId: own.variantId, quantity: 3 }]))).toEqual([]);
    const lines = (await see(buyer, id))?.lines.nodes.map(({ quantity, unitPrice }) => [quantity, unitPrice.amount]);
    expect(lines).toEqual([
      [2, '10.00'],
      [1, '15.00'],
    ]);
    expect([await faults(id), await stockFaults()]).toEqual([[], []]);
  });

  it('E4 keeps sums, allocations, ledger and stock exact through any changes', async () => {
    const units = fc
      .array(fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 3 })
      .map((pairs) =>
        [...new Map(pairs)].map(([ware, quantity]) => ({ variantId: wares[ware]?.variantId ?? '', quantity })),
      );
    const step = fc.record({ lines: units, byShop: fc.boolean(), isAccepted: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        units,
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (first, steps, ends) => {
          const { buyer, id } = await placed(first);
          for (const { lines, byShop, isAccepted } of steps) {
            const outcome = await propose(byShop ? shop.owner : buyer, id, lines);
            if (byShop && outcome.errors.length === 0) await answer(buyer, id, isAccepted);
            expect([await faults(id), await stockFaults()]).toEqual([[], []]);
          }
          const { client } = shop.owner;
          if (ends)
            for (const act of ['reviewOrder', 'startPicking'])
              await must(client, act, 'OrderActionInput', { id, ...key() });
          await must(client, 'cancelOrder', 'CancelOrderInput', { id, reason: '缺货', ...key() });
          expect([await faults(id), await stockFaults()]).toEqual([[], []]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('E2 E4 takes a discount down in proportion as goods leave, and never beyond what it was', () => {
    const line = (variantId: string, unitPriceMinor: number, quantity: number): VersionLine => ({
      ...{ lineId: variantId, productId: null, variantId, sku: variantId, titleZh: '', titleEn: '', options: [] },
      ...{ imageFileId: null, unitPriceMinor, quantity, isGift: false },
      subtotalMinor: unitPriceMinor * quantity,
      ...{ discountMinor: 0, deliveryFeeMinor: 0, totalMinor: 0 },
    });
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), fc.integer({ min: 1, max: 9 }), fc.nat(999), (a, b, kept, fee) => {
        const goodsMinor = a * 9 + b;
        const discountMinor = Math.floor(goodsMinor / 3);
        const totalMinor = goodsMinor - discountMinor + fee;
        const sums = { goodsMinor, discountMinor, deliveryFeeMinor: fee, totalMinor, unitCount: 10 };
        const { PRICE_CUT: kind } = AdjustmentKind;
        const adjustment = {
          adjustmentId: '1',
          kind,
          target: AdjustmentTarget.GOODS,
          amountMinor: discountMinor,
          shares: [],
        };
        const before = { ...sums, lines: [line('a', a, 9), line('b', b, 1)], adjustments: [adjustment] };
        const after = changedVersion(before, [{ variantId: 'a', quantity: kept }], new Map());
        const exact = goodsMinor === 0 ? 0 : (discountMinor * a * kept) / goodsMinor;
        expect(Math.abs(after.discountMinor - exact)).toBeLessThan(1);
        expect(after.adjustments).toMatchObject([{ amountMinor: after.discountMinor }]);
        expect(after.totalMinor).toBe(a * kept - after.discountMinor + fee);
        expect(after.lines.reduce((sum, each) => sum + each.totalMinor, 0)).toBe(after.totalMinor);
      }),
    );
  });

  it('E4 E8 lapses after a day without an answer, and the order stays as it was', async () => {
    const { buyer, id } = await placed();
    await propose(shop.owner, id, [{ variantId: roses.variantId, quantity: 5 }]);
    market.clock.advance(DAY_MS - 1);
    await market.settle();
    expect((await see(buyer, id))?.changes.nodes[0]?.status).toBe('PROPOSED');
    market.clock.advance(1);
    await market.settle();
    const lapsed = await see(buyer, id);
    expect(lapsed).toMatchObject({ unitCount: 2, changes: { nodes: [{ status: 'LAPSED', dueAt: null }] } });
    expect(lapsed?.availableActions).toContain('PROPOSE_CHANGE');
  });
});

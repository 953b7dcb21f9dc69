import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '#api/events/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { verifyLedger } from '#api/ledger/index.js';
import { countSalesOfCompleted } from '#api/orders/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { ReturnGrouping, returnFigures } from '#api/reports/returns/return-figures.js';
import { startTestMarket } from '../kit/market.js';
import { act, key, must } from '../kit/trade-steps.js';
import { kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const kinds = kindsOf(market);
const { trade, agent, delivered, applied, state, sweep, stockOf, walletMinor, review, ship, arrive } = kinds;

const booksBalance = async (): Promise<void> => {
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
};

describe('replacement orders', () => {
  it('G1 G5 what was missing is sent again at no price: linked both ways, set aside, reviewed, picked, shipped, and the return ends when it arrives', async () => {
    const bought = await delivered({ quantity: 3, onHand: 5 });
    const { shop, buyer, ware, order } = bought;
    const before = await walletMinor(buyer);
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const made = await state(id);
    expect(made).toMatchObject({ status: 'REPLACING', shortages: [] });
    expect(made.replacementOrder).toMatchObject({
      ...{ status: 'PAID', channel: 'REPLACEMENT', total: { amount: '0.00' }, unitCount: 1 },
      replacementFor: { id },
      lines: { nodes: [{ replacesLine: { id: bought.lineId }, quantity: 1, unitPrice: { amount: '0.00' } }] },
    });
    expect(await stockOf(ware)).toEqual({ onHand: 2, reserved: 1 });
    const replacementId = made.replacementOrder?.id ?? '';
    await review(shop, replacementId);
    await ship(shop, replacementId);
    await sweep();
    expect((await state(id)).status).toBe('REPLACEMENT_SENT');
    expect(await stockOf(ware)).toEqual({ onHand: 1, reserved: 0 });
    await arrive(shop, replacementId);
    await sweep();
    const over = await state(id);
    expect(over).toMatchObject({ status: 'REPLACED', closedAt: expect.any(String), dueAt: null });
    expect(over.order.lines.nodes).toMatchObject([
      { returnedQuantity: 0, replacedQuantity: 1, refunded: { amount: '0.00' } },
    ]);
    expect(await walletMinor(buyer)).toBe(before);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: replacementId, ...key() });
    await booksBalance();
  });

  it('G1 goods are exchanged for a variant of the same product that costs no more, once they came back', async () => {
    const bought = await delivered({ quantity: 1, onHand: 2 });
    const { shop, buyer, ware } = bought;
    const cheaper = await kinds.variantOf(shop, ware, { price: '9.00', onHand: 1 });
    const dearer = await kinds.variantOf(shop, ware, { price: '10.01', onHand: 1 });
    const other = await trade.ware(shop);
    const wish = (variantId: string, kind = 'EXCHANGE') =>
      kinds.apply(bought, kind, 'NOT_AS_DESCRIBED', 1, { variantId });
    expect(await kinds.exchangeable(bought)).toEqual([cheaper.variantId, ware.variantId]);
    expect((await wish(dearer.variantId)).errors).toMatchObject([{ code: 'VARIANT_DEARER' }]);
    expect((await wish(other.variantId)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await wish(cheaper.variantId, 'RETURN_REFUND')).errors).toMatchObject([{ code: 'INVALID' }]);
    const { return: asked } = await wish(cheaper.variantId);
    const { id } = asked as { id: string };
    await kinds.comeBack(bought, id);
    const { status, replacementOrder } = await state(id);
    expect(status).toBe('REPLACING');
    expect(replacementOrder?.lines.nodes).toMatchObject([{ variant: { id: cheaper.variantId }, quantity: 1 }]);
    expect(await stockOf(cheaper)).toEqual({ onHand: 1, reserved: 1 });
    expect(await stockOf(ware)).toEqual({ onHand: 2, reserved: 0 });
    const before = await walletMinor(buyer);
    await kinds.bring(shop, replacementOrder?.id ?? '');
    await sweep();
    expect((await state(id)).status).toBe('REPLACED');
    expect(await walletMinor(buyer)).toBe(before);
  });

  it('G3 without stock the return says what is short, another try is refused with it, and silence of three days pays back', async () => {
    const bought = await delivered({ quantity: 2, onHand: 2 });
    const { shop, buyer, ware } = bought;
    const before = await walletMinor(buyer);
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const failed = await state(id);
    expect(failed).toMatchObject({ status: 'REPLACEMENT_FAILED', replacementOrder: null });
    expect(failed.shortages).toMatchObject([{ requested: 1, available: 0 }]);
    const again = await act(buyer.client, 'retryReplacement', 'ReturnActionInput', { id, ...key() });
    expect(again.errors).toMatchObject([{ code: 'OUT_OF_STOCK', message: '1 asked for, 0 available' }]);
    await kinds.book(shop, ware, 1);
    await must(buyer.client, 'retryReplacement', 'ReturnActionInput', { id, ...key() });
    expect(await state(id)).toMatchObject({ status: 'REPLACING', shortages: [] });

    const second = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: second, ...key() });
    expect((await state(second)).status).toBe('REPLACEMENT_FAILED');
    market.clock.advance(3 * 86_400_000);
    await sweep();
    expect(await state(second)).toMatchObject({ status: 'REFUNDED', paid: { amount: '14.00' } });
    expect(await walletMinor(buyer)).toBe(before + 1_400);
    await booksBalance();
  });

  it('G3 a cancelled replacement, and one that has not left after seven days, is paid back; its stock is free', async () => {
    for (const isCancelled of [true, false]) {
      const bought = await delivered({ quantity: 1, onHand: 2 });
      const { shop, buyer, ware } = bought;
      const before = await walletMinor(buyer);
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      const replacementId = (await state(id)).replacementOrder?.id ?? '';
      if (isCancelled) await kinds.callOff(shop, replacementId);
      else market.clock.advance(7 * 86_400_000);
      await sweep();
      expect(await state(id)).toMatchObject({ status: 'REFUNDED', replacementOrder: { status: 'CANCELLED' } });
      expect(await walletMinor(buyer)).toBe(before + 1_800);
      expect(await stockOf(ware)).toEqual({ onHand: 1, reserved: 0 });
    }
    await booksBalance();
  });

  it('G6 returns of a line and of what replaced it never ask for more units than left, nor for more than was paid at first', async () => {
    const bought = await delivered({ quantity: 2, onHand: 4 });
    const { shop, buyer } = bought;
    const before = await walletMinor(buyer);
    const id = await applied(bought, 'EXCHANGE', 'NOT_AS_DESCRIBED', 1);
    const tooMany = await kinds.apply(bought, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 2);
    expect(tooMany.errors).toMatchObject([{ code: 'QUANTITY_TOO_HIGH' }]);
    await kinds.comeBack(bought, id);
    const replacementId = (await state(id)).replacementOrder?.id ?? '';
    await kinds.bring(shop, replacementId);
    const early = await kinds.applyTo(buyer, replacementId, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1);
    expect(early.errors).toMatchObject([{ code: 'QUANTITY_TOO_HIGH' }]);
    await sweep();
    const stillTooMany = await kinds.apply(bought, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 2);
    expect(stillTooMany.errors).toMatchObject([{ code: 'QUANTITY_TOO_HIGH' }]);
    const first = await applied(bought, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1);
    const { return: second } = await kinds.applyTo(buyer, replacementId, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1);
    const third = await kinds.applyTo(buyer, replacementId, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1);
    expect(third.errors).toMatchObject([{ code: 'QUANTITY_TOO_HIGH' }]);
    for (const each of [first, (second as { id: string }).id])
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: each, ...key() });
    expect(await walletMinor(buyer)).toBe(before + 2_800);
    const over = await state(id);
    expect(over.order.lines.nodes).toMatchObject([
      { returnedQuantity: 2, replacedQuantity: 0, refunded: { amount: '28.00' } },
    ]);
    expect(over.replacementOrder?.lines.nodes).toMatchObject([{ returnedQuantity: 1 }]);
    const fourth = await kinds.applyTo(buyer, replacementId, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1);
    expect(fourth.errors).toMatchObject([{ code: 'QUANTITY_TOO_HIGH' }]);
    await booksBalance();
  });

  it('G4 the responsible party bears goods and freight of a replacement, booked once it has left', async () => {
    const bought = await delivered({ quantity: 1, onHand: 2 });
    const { shop } = bought;
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const shares = [{ party: 'COURIER', percent: 100 }];
    await must((await agent()).client, 'judgeReturn', 'JudgeReturnInput', {
      returnId: id,
      shares,
      reason: '运输途中丢失',
      ...key(),
    });
    expect(await kinds.costs(id)).toEqual([]);
    await kinds.bring(shop, (await state(id)).replacementOrder?.id ?? '');
    await sweep();
    await sweep();
    expect(await kinds.costs(id)).toEqual([
      { kind: 'GOODS', party: 'COURIER', amount: 1000, toMerchant: 950 },
      { kind: 'OUTBOUND_FREIGHT', party: 'COURIER', amount: 800, toMerchant: 800 },
    ]);
    await booksBalance();
  });

  it('B6 D4 G7 a replacement bears no commission, counts no sale and no shipped unit', async () => {
    const bought = await delivered({ quantity: 1, onHand: 2 });
    const { shop, buyer, order, ware } = bought;
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const replacementId = (await state(id)).replacementOrder?.id ?? '';
    await kinds.bring(shop, replacementId);
    await sweep();
    for (const each of [order.id, replacementId])
      await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: each, ...key() });
    for (const recordId of [order.id, replacementId])
      await inTransaction(market.context(), (ctx) => countSalesOfCompleted.run(ctx, { recordId } as StoredEvent));
    const sold = await market.database.query(
      `select sold_count::int as sold from product_sales where product_id = $1`,
      [ware.productId],
    );
    expect(sold).toEqual([{ sold: 1 }]);
    const lines = await market.database.query<{ order_id: string }>(
      `select order_id from merchant_line where order_id = any($1)`,
      [[order.id, replacementId]],
    );
    expect(new Set(lines.map((line) => line.order_id))).toEqual(new Set([order.id]));
    const period = { from: '2020-01-01', until: '2100-01-01' };
    const [total] = await returnFigures(market.context().db, {
      ...{ by: ReturnGrouping.REASON, period, timeZone: 'Asia/Shanghai' },
      scope: { all: false, merchantIds: [shop.merchantId], buyerId: null },
    });
    expect(total).toMatchObject({ isTotal: true, unitCount: 1, shippedUnits: 1 });
  });

  it('E4 a replacement is neither changed nor split', async () => {
    const bought = await delivered({ quantity: 2, onHand: 4 });
    const { shop } = bought;
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 2);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const replacement = (await state(id)).replacementOrder;
    expect(replacement?.availableActions).not.toContain('SPLIT');
    const split = await act(shop.owner.client, 'splitOrder', 'SplitOrderInput', {
      ...{ id: replacement?.id, reason: '分开发' },
      lines: [{ orderLineId: replacement?.lines.nodes[0]?.id, quantity: 1 }],
      ...key(),
    });
    expect(split.errors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }]);
  });

  it('G3 an appeal against a replacement that never came: refused, it counts as arrived; granted, another one is sent', async () => {
    for (const verdict of ['REFUSE', 'GRANT'] as const) {
      const bought = await delivered({ quantity: 1, onHand: 3 });
      const { shop, buyer } = bought;
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      const first = (await state(id)).replacementOrder?.id ?? '';
      await review(shop, first);
      await ship(shop, first);
      await sweep();
      await must(buyer.client, 'appealReturn', 'AppealReturnInput', { id, reason: '一直没收到', ...key() });
      await must((await agent()).client, 'decideReturn', 'DecideReturnInput', {
        id,
        verdict,
        decision: '核对物流',
        ...key(),
      });
      const after = await state(id);
      expect(after.status).toBe(verdict === 'REFUSE' ? 'REPLACED' : 'REPLACING');
      expect(after.replacementOrder?.id === first).toBe(verdict === 'REFUSE');
    }
  });
});

it('E6 goods of a replacement that cannot be delivered are in stock again, and the buyer is paid back', async () => {
  const bought = await delivered({ quantity: 1, onHand: 2 });
  const { shop, buyer, ware } = bought;
  const before = await walletMinor(buyer);
  const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  const replacementId = (await state(id)).replacementOrder?.id ?? '';
  await review(shop, replacementId);
  await ship(shop, replacementId);
  await sweep();
  await kinds.fail(shop, replacementId);
  await sweep();
  expect(await state(id)).toMatchObject({ status: 'REFUNDED', replacementOrder: { status: 'CANCELLED' } });
  expect(await walletMinor(buyer)).toBe(before + 1_800);
  expect(await stockOf(ware)).toEqual({ onHand: 1, reserved: 0 });
  await booksBalance();
});

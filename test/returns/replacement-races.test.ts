import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { verifyLedger } from '#api/ledger/index.js';
import { lockOrder, OrderLine, refundLines } from '#api/orders/index.js';
import { RefundCause, verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import { act, key, must } from '../kit/trade-steps.js';
import { kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const kinds = kindsOf(market);
const { trade, agent, delivered, applied, state, sweep, stockOf, walletMinor, review, ship } = kinds;

const booksBalance = async (): Promise<void> => {
  expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  expect(await verifyMerchantLines(market.context().db)).toEqual([]);
};

/** Pays back part of the only line of an order by another way than a return, no units with it. */
const refundElsewhere = (orderId: string, amountMinor: number, reference: string): Promise<void> =>
  inTransaction(market.context(), async (ctx) => {
    const order = await lockOrder(ctx, orderId);
    const line = await ctx.em.findOneOrFail(OrderLine, { orderId });
    if (!order) throw new Error('the order is gone');
    await refundLines(ctx, order, [{ line, amountMinor, quantity: 0 }], { cause: RefundCause.RETURN, reference });
  });

describe('R replacements under races', () => {
  it('G3 of twenty equal tries one places a replacement, and its units are set aside once', async () => {
    const bought = await delivered({ quantity: 1, onHand: 1 });
    const { shop, buyer, ware } = bought;
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    await kinds.book(shop, ware, 5);
    const same = key();
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        act(buyer.client, 'retryReplacement', 'ReturnActionInput', { id, ...(index % 2 === 0 ? same : key()) }),
      ),
    );
    const orders = await market.database.query(`select id from customer_order where replacement_for_id = $1`, [id]);
    expect(orders).toHaveLength(1);
    expect(tries.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(0);
    expect(await stockOf(ware)).toEqual({ onHand: 5, reserved: 1 });
  });

  it('G3 of a shop’s yes and the buyer’s withdrawal at once one happens, and only a yes places a replacement', async () => {
    for (let round = 0; round < 3; round += 1) {
      const bought = await delivered({ quantity: 1, onHand: 2 });
      const { shop, buyer, ware } = bought;
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      const outcomes = await Promise.all([
        ...[1, 2].map(() => act(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() })),
        ...[1, 2].map(() => act(buyer.client, 'withdrawReturn', 'ReturnActionInput', { id, ...key() })),
      ]);
      expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      const { status, replacementOrder } = await state(id);
      expect(['REPLACING', 'CLOSED']).toContain(status);
      expect(replacementOrder === null).toBe(status === 'CLOSED');
      expect(await stockOf(ware)).toEqual({ onHand: 1, reserved: status === 'CLOSED' ? 0 : 1 });
    }
  });

  it('G3 of another try and the money at once the buyer gets one', async () => {
    for (let round = 0; round < 3; round += 1) {
      const bought = await delivered({ quantity: 1, onHand: 1 });
      const { shop, buyer, ware } = bought;
      const before = await walletMinor(buyer);
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      await kinds.book(shop, ware, 1);
      const outcomes = await Promise.all([
        act(buyer.client, 'retryReplacement', 'ReturnActionInput', { id, ...key() }),
        act(buyer.client, 'takeMoneyInstead', 'ReturnActionInput', { id, ...key() }),
      ]);
      expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      const { status, replacementOrder } = await state(id);
      const isPaid = status === 'REFUNDED';
      expect(replacementOrder === null).toBe(isPaid);
      expect(await walletMinor(buyer)).toBe(before + (isPaid ? 1_800 : 0));
    }
  });

  it('G3 a replacement that is sent while its clock runs out is either sent or paid back, never both', async () => {
    for (let round = 0; round < 3; round += 1) {
      const bought = await delivered({ quantity: 1, onHand: 2 });
      const { shop, buyer, ware } = bought;
      const before = await walletMinor(buyer);
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      const replacementId = (await state(id)).replacementOrder?.id ?? '';
      await review(shop, replacementId);
      market.clock.advance(7 * 86_400_000);
      await Promise.all([ship(shop, replacementId, false), sweep()]);
      await sweep();
      const { status, replacementOrder } = await state(id);
      const isSent = replacementOrder?.status === 'SHIPPED';
      expect(status).toBe(isSent ? 'REPLACEMENT_SENT' : 'REFUNDED');
      expect(await walletMinor(buyer)).toBe(before + (isSent ? 0 : 1_800));
      expect(await stockOf(ware)).toEqual({ onHand: isSent ? 0 : 1, reserved: 0 });
    }
    await booksBalance();
  });

  it('G6 of returns of a line and of its replacement, applied for at once, never more is asked for than is left of the money', async () => {
    for (let round = 0; round < 4; round += 1) {
      const bought = await delivered({ quantity: 2, onHand: 4 });
      const { shop, buyer, order } = bought;
      const before = await walletMinor(buyer);
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      const replacementId = (await state(id)).replacementOrder?.id ?? '';
      await kinds.bring(shop, replacementId);
      await sweep();
      // Of two units worth 14.00 each, one of them replaced, money for one is left.
      await refundElsewhere(order.id, 1_400, `${id} half`);
      const outcomes = await Promise.all([
        ...[1, 2, 3].map(() => kinds.apply(bought, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1)),
        ...[1, 2, 3].map(() => kinds.applyTo(buyer, replacementId, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1)),
      ]);
      const made = outcomes.filter(({ errors }) => errors.length === 0);
      expect(made).toHaveLength(1);
      const only = (made[0]?.return as { id: string } | undefined)?.id;
      await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: only, ...key() });
      expect(await walletMinor(buyer)).toBe(before + 2_800);
    }
    await booksBalance();
  });

  it('F5 a replacement granted while the money goes back by another way is not made once it has gone', async () => {
    for (let round = 0; round < 3; round += 1) {
      const bought = await delivered({ quantity: 1, onHand: 2 });
      const { shop, buyer, order } = bought;
      const before = await walletMinor(buyer);
      const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
      const refundAll = (): Promise<void> => refundElsewhere(order.id, 1_800, `${id} all`);
      const accept = () => act(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      if (round === 0) await refundAll();
      await Promise.all([accept(), ...(round === 0 ? [] : [refundAll()])]);
      const { status, replacementOrder } = await state(id);
      expect(round === 0 ? ['REFUNDED'] : ['REPLACING', 'REFUNDED']).toContain(status);
      expect(replacementOrder === null).toBe(status === 'REFUNDED');
      expect(await walletMinor(buyer)).toBe(before + 1_800);
    }
    await booksBalance();
  });

  it('G3 of two agents who decide differently at once one decision binds', async () => {
    const bought = await delivered({ quantity: 1, onHand: 2 });
    const { shop, buyer } = bought;
    const before = await walletMinor(buyer);
    const other = await trade.staff(StaffRole.AFTER_SALES_AGENT);
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    await must(shop.owner.client, 'rejectReturn', 'RejectReturnInput', { id, answer: '发齐了', ...key() });
    await must(buyer.client, 'appealReturn', 'AppealReturnInput', { id, reason: '少一件', ...key() });
    const one = await agent();
    const decide = (by: typeof other, verdict: string) =>
      act(
        by.client,
        'decideReturn',
        'DecideReturnInput',
        { id, verdict, decision: verdict, ...key() },
        'return { id }',
      );
    const outcomes = await Promise.all([decide(one, 'GRANT'), decide(other, 'REFUND'), decide(other, 'REFUSE')]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const { status, decision, replacementOrder } = await state(id);
    const ends = { GRANT: 'REPLACING', REFUND: 'REFUNDED', REFUSE: 'CLOSED' };
    expect(status).toBe(ends[decision as keyof typeof ends]);
    expect(replacementOrder !== null).toBe(decision === 'GRANT');
    expect(await walletMinor(buyer)).toBe(before + (decision === 'REFUND' ? 1_800 : 0));
    await booksBalance();
  });
});

import { describe, expect, it } from 'vitest';
import { sweeps } from '#api/jobs.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { balanceOf, verifyLedger, walletOf } from '#api/ledger/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);

const walletMinor = (buyer: Person): Promise<number> =>
  inTransaction(market.context(), (ctx) => balanceOf(ctx, walletOf(buyer.id)));

async function delivered(quantity = 4, price = '10.00') {
  const shop = await trade.shop({ deliveryFeeMinor: 800 });
  const ware = await trade.ware(shop, { price, onHand: 10 });
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  return { shop, ware, buyer, order, lineId: order.lines.nodes[0]?.id ?? '' };
}

const apply = (buyer: Person, orderId: string, lineId: string, quantity: number, kind = 'RETURN_REFUND') =>
  act(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      id: orderId,
      kind,
      reason: 'NOT_AS_DESCRIBED',
      description: '颜色不对',
      lines: [{ orderLineId: lineId, quantity }],
      ...key(),
    },
    'return { id status refund { amount } }',
  );

describe('returns', () => {
  it('G1 G5 C3 goods sent back are paid back and can be sold again', async () => {
    const { shop, ware, buyer, order, lineId } = await delivered();
    const before = await walletMinor(buyer);
    const applied = await apply(buyer, order.id, lineId, 1);
    expect(applied).toMatchObject({ errors: [], return: { status: 'REQUESTED', refund: { amount: '12.00' } } });
    const { id } = applied.return as { id: string };
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '中通快递', ...key() });
    await must(shop.owner.client, 'confirmReturnedGoods', 'ConfirmReturnedGoodsInput', {
      id,
      isResaleable: true,
      ...key(),
    });
    expect(await walletMinor(buyer)).toBe(before + 1_200);
    const { variant } = await shop.owner.client.run<{ variant: { onHand: number; reserved: number } }, object>(
      'query ($id: ID!) { variant(id: $id) { onHand reserved } }',
      { id: ware.variantId },
    );
    expect(variant).toEqual({ onHand: 7, reserved: 0 });
  });

  it('E8 an open return holds completion, by hand and by clock, until it is over', async () => {
    const { buyer, order, lineId } = await delivered();
    const { return: made } = (await apply(buyer, order.id, lineId, 1)) as unknown as { return: { id: string } };
    const refused = await act(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    await must(buyer.client, 'withdrawReturn', 'ReturnActionInput', { id: made.id, ...key() });
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
  });

  it('E3 the after-sale state follows from returns and complaints', async () => {
    const { buyer, order, lineId } = await delivered();
    const state = async (): Promise<string> => {
      const found = await buyer.client.run<{ order: { afterSaleState: string } }, object>(
        'query ($id: ID!) { order(id: $id) { afterSaleState } }',
        { id: order.id },
      );
      return found.order.afterSaleState;
    };
    expect(await state()).toBe('NONE');
    const { return: made } = (await apply(buyer, order.id, lineId, 1)) as unknown as { return: { id: string } };
    expect(await state()).toBe('OPEN');
    await must(buyer.client, 'withdrawReturn', 'ReturnActionInput', { id: made.id, ...key() });
    expect(await state()).toBe('CLOSED');
  });

  it('G6 several returns of one line never exceed its units, nor its money', async () => {
    const { buyer, order, lineId } = await delivered(3);
    const outcomes = await Promise.all([1, 2, 3].map(() => apply(buyer, order.id, lineId, 2)));
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      'QUANTITY_TOO_HIGH',
      'QUANTITY_TOO_HIGH',
    ]);
  });

  it('G3 a merchant who is silent for 48 hours has accepted', async () => {
    const { buyer, order, lineId } = await delivered();
    const { return: made } = (await apply(buyer, order.id, lineId, 4, 'REFUND_ONLY')) as unknown as {
      return: { id: string };
    };
    market.clock.advance(48 * 3_600_000);
    for (const sweep of sweeps) await sweep.run(market.context());
    const data = await market
      .context()
      .orm.fork()
      .getConnection()
      .execute<{ status: string }[]>('select status from order_return where id = ?', [made.id]);
    expect(data).toEqual([{ status: 'REFUNDED' }]);
  });

  it('G6 F5 a refund after completion comes out of what is due to the merchant, and the books still balance', async () => {
    const { shop, buyer, order, lineId } = await delivered();
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
    const { return: made } = (await apply(buyer, order.id, lineId, 4, 'REFUND_ONLY')) as unknown as {
      return: { id: string };
    };
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: made.id, ...key() });
    expect(await walletMinor(buyer)).toBe(100_000);
    const verdict = await verifyLedger(market.context().db);
    expect(verdict).toMatchObject({ problems: [] });
  });

  it('G5 C3 inspection leaves out what is missing and scraps what is defective; the buyer appeals once', async () => {
    const { shop, ware, buyer, order, lineId } = await delivered();
    const before = await walletMinor(buyer);
    const { return: made } = (await apply(buyer, order.id, lineId, 3)) as unknown as { return: { id: string } };
    const { id } = made;
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '中通快递', ...key() });
    const { return: asked } = await buyer.client.run<{ return: { lines: { nodes: { id: string }[] } } }, object>(
      'query ($id: ID!) { return(id: $id) { lines { nodes { id } } } }',
      { id },
    );
    const returnLineId = asked.lines.nodes[0]?.id;
    const found = ['RESALEABLE', 'DEFECTIVE', 'MISSING'].map((verdict) => ({ returnLineId, verdict, quantity: 1 }));
    const inspected = { id, inspections: found, ...key() };
    const told = 'return { status paid { amount } }';
    const { return: partly } = await must(
      shop.owner.client,
      'confirmReturnedGoods',
      'ConfirmReturnedGoodsInput',
      inspected,
      told,
    );
    expect(partly).toEqual({ status: 'PARTLY_ACCEPTED', paid: { amount: '24.00' } });
    expect(await walletMinor(buyer)).toBe(before + 2_400);
    const moves = await market.database.query<{ kind: string; change: number }>(
      `select kind, on_hand_change as change from stock_movement where cause_id = $1 order by id`,
      [id],
    );
    expect(moves).toEqual([
      { kind: 'PUT_BACK', change: 2 },
      { kind: 'SCRAPPED', change: -1 },
    ]);
    expect(ware.variantId).toBeTruthy();
    const no = { id, reason: '三件都寄回了', ...key() };
    await must(buyer.client, 'appealReturn', 'AppealReturnInput', no);
    const again = await act(buyer.client, 'appealReturn', 'AppealReturnInput', { ...no, ...key() });
    expect(again.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    market.clock.advance(72 * 3_600_000);
    for (const sweep of sweeps) await sweep.run(market.context());
    expect(await walletMinor(buyer)).toBe(before + 3_600);
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  });

  it('G1 G2 G6 the form tells units left, what they pay back and which kinds answer a reason, and the application obeys it', async () => {
    const { buyer, order, lineId } = await delivered();
    const form = async () => {
      const { returnForm } = await buyer.client.run<
        {
          returnForm: {
            lines: { unitsLeft: number; paysBack: { amount: string }[] }[];
            reasons: { reason: string; needsPictures: boolean; kinds: string[] }[];
          };
        },
        object
      >(
        'query ($id: ID!) { returnForm(orderId: $id) { lines { unitsLeft paysBack { amount } } reasons { reason needsPictures kinds } } }',
        { id: order.id },
      );
      return returnForm;
    };
    const before = await form();
    expect(before.lines[0]?.paysBack.map(({ amount }) => amount)).toEqual(['12.00', '24.00', '36.00', '48.00']);
    expect(before.reasons.filter(({ needsPictures }) => needsPictures).map(({ reason }) => reason)).toEqual([
      'MISSING_OR_SHORT',
      'DAMAGED_IN_TRANSIT',
      'QUALITY',
    ]);
    await apply(buyer, order.id, lineId, 3);
    expect((await form()).lines[0]).toEqual({ unitsLeft: 1, paysBack: [{ amount: '12.00' }] });
    for (const kind of ['REPAIR', 'RESEND']) {
      const refused = await apply(buyer, order.id, lineId, 1, kind);
      expect(refused.errors.map(({ code }) => code)).toEqual(['KIND_NOT_OFFERED']);
    }
  });

  it('G3 of a merchant’s yes and the buyer’s withdrawal at once exactly one happens', async () => {
    const { shop, buyer, order, lineId } = await delivered();
    const { return: made } = (await apply(buyer, order.id, lineId, 1, 'REFUND_ONLY')) as unknown as {
      return: { id: string };
    };
    const outcomes = await Promise.all([
      ...[1, 2, 3].map(() => act(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: made.id, ...key() })),
      ...[1, 2, 3].map(() => act(buyer.client, 'withdrawReturn', 'ReturnActionInput', { id: made.id, ...key() })),
    ]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  });
});

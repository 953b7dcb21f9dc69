import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { type ReviewFacts, reasonsToReview } from '#api/orders/review-rules.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
let agent = await trade.staff(StaffRole.SERVICE_AGENT);
const shop = await trade.shop();
const ware = await trade.ware(shop, { onHand: 1_000 });
const HOUR_MS = 3_600_000;

/** Hours pass; the agent's session does not last so long, so the next shift goes on. */
async function passes(ms: number): Promise<void> {
  market.clock.advance(ms);
  await market.settle();
  agent = await trade.staff(StaffRole.SERVICE_AGENT);
}

const See = graphql(`
  query ($id: ID!) {
    order(id: $id) {
      status reviewReasons flags heldAt dueAt isLate availableActions buyerNote
      recipient { invoiceTitle invoiceTaxNumber street }
      timeline(first: 50) { nodes { kind message oldValue flag isInternal accountId toStatus actorKind } }
    }
  }
`);
const see = async (who: Person, id: string) => (await who.client.run(See, { id })).order;

async function place(extra: object = {}, quantity = 1, buyer?: Person) {
  const by = buyer ?? (await trade.buyer(1_000_000));
  const { checkout } = await must(
    by.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines: [{ variantId: ware.variantId, quantity }], recipient, payWith: 'WALLET', ...extra, ...key() },
    'checkout { id orders { nodes { id } } }',
  );
  const [order] = (checkout as { orders: { nodes: { id: string }[] } }).orders.nodes;
  return { buyer: by, id: order?.id ?? '' };
}

const plain: ReviewFacts = {
  ...{ totalMinor: 100, unitCount: 1, buyerNote: '', isNewBuyer: false, wantsInvoice: false },
  ...{ regionCode: '341102', street: '南谯北路 1 号', phone: '13800001111' },
};

describe('the rules', () => {
  it.each([
    ['nothing', {}, []],
    ['a dear order of a new buyer', { isNewBuyer: true, totalMinor: 50_000 }, ['NEW_BUYER_HIGH_VALUE']],
    ['a cheaper one', { isNewBuyer: true, totalMinor: 49_999 }, []],
    ['a dear order of somebody known', { totalMinor: 5_000_000 }, []],
    ['no district', { regionCode: '341100' }, ['ADDRESS_INCOMPLETE']],
    ['no number in the street', { street: '南谯北路' }, ['ADDRESS_INCOMPLETE']],
    ['a number written out', { street: '幸福里三栋' }, []],
    ['a phone that cannot ring', { phone: '12345' }, ['ADDRESS_INCOMPLETE']],
    ['a note of blanks', { buyerNote: '  ' }, []],
    ['many units', { unitCount: 20 }, ['MANY_UNITS']],
    [
      'all at once',
      { buyerNote: '快', wantsInvoice: true, unitCount: 99 },
      ['BUYER_NOTE', 'INVOICE_WANTED', 'MANY_UNITS'],
    ],
  ])('E4 find in %s what they should', (_what, facts, reasons) => {
    expect(reasonsToReview({ ...plain, ...facts }, { newBuyerTotalMinor: 50_000, manyUnits: 20 })).toEqual(reasons);
  });
});

describe('the desk', () => {
  it('E4 keeps the reasons found at payment, at once or later, and finds orders by them', async () => {
    const now = await place({ note: '轻放' }, 60);
    expect((await see(agent, now.id))?.reviewReasons).toEqual(['NEW_BUYER_HIGH_VALUE', 'BUYER_NOTE', 'MANY_UNITS']);
    const later = await place({ payWith: 'LATER', invoice: { title: '王小明' } }, 60, now.buyer);
    expect((await see(agent, later.id))?.reviewReasons).toEqual([]);
    await must(now.buyer.client, 'payCheckout', 'PayCheckoutInput', { id: later.id, ...key() });
    expect((await see(agent, later.id))?.reviewReasons).toEqual(['INVOICE_WANTED', 'MANY_UNITS']);
    const Found = graphql(
      'query ($filter: OrderFilter) { orders(filter: $filter, orderBy: { field: DUE_AT, direction: ASC }) { nodes { id } } }',
    );
    const { orders } = await agent.client.run(Found, {
      filter: { status: ['PAID'], reviewReasons: ['INVOICE_WANTED'] },
    });
    expect(orders.nodes.map(({ id }) => id)).toEqual([later.id]);
  });

  it('E4 E8 a review is due after four hours, and late from then on, but nothing happens by itself', async () => {
    const { id } = await place();
    expect(await see(agent, id)).toMatchObject({
      ...{ status: 'PAID', isLate: false, dueAt: new Date(market.clock.now().getTime() + 4 * HOUR_MS).toISOString() },
    });
    await passes(4 * HOUR_MS + 1);
    expect(await see(agent, id)).toMatchObject({ status: 'PAID', isLate: true });
  });

  it('E4 what is on hold is neither reviewed, picked nor sent, and goes on when it is released', async () => {
    const { id, buyer } = await place();
    await must(agent.client, 'holdOrder', 'HoldOrderInput', { id, reason: '等买家确认颜色', ...key() });
    expect((await see(agent, id))?.availableActions).toEqual(expect.arrayContaining(['RELEASE', 'CANCEL']));
    expect((await see(agent, id))?.availableActions).not.toContain('REVIEW');
    for (const [mutation, type, input] of [
      ['reviewOrder', 'OrderActionInput', {}],
      ['holdOrder', 'HoldOrderInput', { reason: 'again' }],
    ] as const) {
      const { errors } = await act(shop.owner.client, mutation, type, { id, ...input, ...key() });
      expect(errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    }
    expect((await see(buyer, id))?.timeline.nodes.map(({ kind }) => kind)).not.toContain('HOLD');
    await must(agent.client, 'releaseOrder', 'OrderActionInput', { id, ...key() });
    await must(agent.client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
    await must(agent.client, 'holdOrder', 'HoldOrderInput', { id, reason: '地址', ...key() });
    const ship = { id, carrier: '本店配送', ...key() };
    for (const [mutation, type, input] of [
      ['startPicking', 'OrderActionInput', { id, ...key() }],
      ['shipOrder', 'ShipOrderInput', ship],
    ] as const)
      expect((await act(shop.owner.client, mutation, type, input)).errors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }]);
    await must(shop.owner.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '缺货', ...key() });
    expect(await see(agent, id)).toMatchObject({ status: 'CANCELLED', heldAt: null });
  });

  it('E4 of a hold and a review at once, what was first decides', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await place();
      const [hold, review] = await Promise.all([
        act(agent.client, 'holdOrder', 'HoldOrderInput', { id, reason: '?', ...key() }),
        act(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id, ...key() }),
      ]);
      const order = await see(agent, id);
      expect(hold.errors).toEqual([]);
      expect(order?.status).toBe(review.errors.length === 0 ? 'REVIEWED' : 'PAID');
      expect(order?.heldAt).not.toBeNull();
    }
  });

  it('E4 A7 a corrected note or address keeps reason and old value, masked for staff until they open it', async () => {
    const { id, buyer } = await place({ note: '请放门口' });
    const corrections = [
      ['correctOrderNote', 'CorrectOrderNoteInput', { buyerNote: '送到前台', reason: '买家来电' }, '请放门口'],
      [
        'correctRecipient',
        'CorrectRecipientInput',
        { recipient: { ...recipient, street: '丰乐大道 8 号' }, reason: '写错了' },
        '王小明 13800001111 安徽省滁州市琅琊区 南谯北路 1 号',
      ],
    ] as const;
    for (const [mutation, type, input, old] of corrections) {
      await must(agent.client, mutation, type, { id, ...input });
      const [ofShop, ofStaff] = await Promise.all([see(shop.owner, id), see(agent, id)]);
      expect(ofShop?.timeline.nodes[0]).toMatchObject({ kind: 'CORRECTION', message: input.reason, oldValue: old });
      expect(ofStaff?.timeline.nodes[0]?.oldValue).toBe('***');
    }
    expect(await see(buyer, id)).toMatchObject({ buyerNote: '送到前台', recipient: { street: '丰乐大道 8 号' } });
  });

  it('E2 E4 a tax number must be a credit code whose check character fits, at checkout and when corrected', async () => {
    const wrong = { title: '滁州学院', taxNumber: '12341100MB1234567K' };
    const right = { title: '滁州学院', taxNumber: '12341100MB1234567U' };
    const buyer = await trade.buyer(10_000);
    const placing = await act(buyer.client, 'placeOrder', 'PlaceOrderInput', {
      ...{ lines: [{ variantId: ware.variantId, quantity: 1 }], recipient, payWith: 'WALLET', invoice: wrong },
      ...key(),
    });
    const refusal = [{ code: 'INVALID_TAX_NUMBER', path: ['input', 'invoice', 'taxNumber'] }];
    expect(placing.errors).toMatchObject(refusal);
    const { id } = await place();
    const correct = (invoice: object | null) =>
      act(agent.client, 'correctInvoice', 'CorrectInvoiceInput', { id, invoice, reason: '补开' });
    expect((await correct(wrong)).errors).toMatchObject(refusal);
    expect((await correct(right)).errors).toEqual([]);
    expect((await see(shop.owner, id))?.recipient).toMatchObject({ invoiceTaxNumber: right.taxNumber });
    expect((await correct(null)).errors).toEqual([]);
    const taken = await see(shop.owner, id);
    expect(taken?.recipient).toMatchObject({ invoiceTitle: null, invoiceTaxNumber: null });
    expect(taken?.timeline.nodes[0]?.oldValue).toBe('滁州学院 12341100MB1234567U');
  });

  it('E4 corrects nothing once it is picked, and nothing of other shops', async () => {
    const { id } = await place();
    const input = { id, buyerNote: 'x', reason: 'y' };
    const stranger = await trade.shop();
    const other = await act(stranger.owner.client, 'correctOrderNote', 'CorrectOrderNoteInput', input);
    expect(other.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    for (const mutation of ['reviewOrder', 'startPicking'])
      await must(shop.owner.client, mutation, 'OrderActionInput', { id, ...key() });
    const late = await act(agent.client, 'correctOrderNote', 'CorrectOrderNoteInput', input);
    expect(late.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('E7 an order bears its flags until they are taken off, and the timeline knows who did either', async () => {
    const { id } = await place();
    const note = { id, note: '发货前电话确认。客服 KF103', flag: 'RED', isInternal: true };
    await must(agent.client, 'addOrderNote', 'AddOrderNoteInput', note);
    await must(agent.client, 'addOrderNote', 'AddOrderNoteInput', note);
    await must(shop.owner.client, 'addOrderNote', 'AddOrderNoteInput', { ...note, flag: 'GREEN' });
    expect((await see(agent, id))?.flags).toEqual(['RED', 'GREEN']);
    const Flagged = graphql('query ($filter: OrderFilter) { orders(filter: $filter) { nodes { id } } }');
    const red = async () => (await agent.client.run(Flagged, { filter: { flags: ['RED'] } })).orders.nodes;
    expect(await red()).toEqual([{ id }]);
    await must(shop.owner.client, 'clearOrderFlag', 'ClearOrderFlagInput', { id, flag: 'RED', note: '已确认' });
    expect((await see(agent, id))?.timeline.nodes[0]).toMatchObject({
      ...{ kind: 'FLAG_CLEARED', flag: 'RED', message: '已确认', accountId: shop.owner.id },
    });
    expect(await red()).toEqual([]);
    const again = await act(agent.client, 'clearOrderFlag', 'ClearOrderFlagInput', { id, flag: 'RED' });
    expect(again.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('E7 E8 a blue flag set by hand on an unpaid order stops the reminder', async () => {
    const { id } = await place({ payWith: 'LATER' });
    const note = { id, note: '已电话催付', flag: 'BLUE', isInternal: true };
    await must(agent.client, 'addOrderNote', 'AddOrderNoteInput', note);
    await must(agent.client, 'clearOrderFlag', 'ClearOrderFlagInput', { id, flag: 'BLUE' });
    await passes(13 * HOUR_MS);
    const kinds = (await see(agent, id))?.timeline.nodes.map(({ kind }) => kind);
    expect(kinds).not.toContain('REMINDER');
  });

  it('E4 counts by state, on hold and late, of what the viewer may see', async () => {
    const Counts = graphql(
      'query ($merchantId: ID) { orderCounts(merchantId: $merchantId) { states { status count isExact } held { count } late { count } } }',
    );
    const own = await trade.shop();
    const goods = await trade.ware(own);
    const buyer = await trade.buyer(100_000);
    const lines = [{ variantId: goods.variantId, quantity: 1 }];
    const [first, second] = [await place({ lines }, 1, buyer), await place({ lines }, 1, buyer)];
    await place({ lines, payWith: 'LATER' }, 1, buyer);
    await must(own.owner.client, 'holdOrder', 'HoldOrderInput', { id: first.id, reason: '?', ...key() });
    await must(own.owner.client, 'reviewOrder', 'OrderActionInput', { id: second.id, ...key() });
    await passes(5 * HOUR_MS);
    const filled = async (who: Person, merchantId?: string) => {
      const { orderCounts } = await who.client.run(Counts, { merchantId: merchantId ?? null });
      const states = orderCounts.states.filter(({ count }) => count > 0).map(({ status, count }) => [status, count]);
      return { states, held: orderCounts.held.count, late: orderCounts.late.count };
    };
    const expected = {
      states: [
        ['PENDING_PAYMENT', 1],
        ['PAID', 1],
        ['REVIEWED', 1],
      ],
      held: 1,
      late: 1,
    };
    expect(await filled(own.owner)).toEqual(expected);
    expect(await filled(agent, own.merchantId)).toEqual(expected);
    expect(await filled(buyer)).toEqual(expected);
    expect(await filled(await trade.buyer())).toEqual({ states: [], held: 0, late: 0 });
    expect(await filled(shop.owner, own.merchantId)).toEqual({ states: [], held: 0, late: 0 });
    const { length } = await market.statements.during(() => own.owner.client.run(Counts, {}));
    expect(length).toBeLessThanOrEqual(2);
  });
});

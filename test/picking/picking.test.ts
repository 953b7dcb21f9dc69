import { beforeAll, describe, expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { signsIn } from '../kit/pdf.js';
import { takeIn } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, type Outcome, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 700, commissionBasisPoints: 500 });
const roses = await trade.ware(shop, { price: '33.33' });
const tea = await trade.ware(shop, { price: '8.00' });
const { owner } = shop;
const people: { clerk: Person; picker: Person; other: Person } = { clerk: owner, picker: owner, other: owner };

beforeAll(async () => {
  const [clerk, picker, other] = [await trade.buyer(), await trade.buyer(), await trade.buyer()];
  Object.assign(people, { clerk, picker, other });
  await takeIn(owner, clerk, shop.merchantId, MemberRole.ORDER_CLERK);
  await takeIn(owner, picker, shop.merchantId, MemberRole.PICKER);
  await takeIn(owner, other, shop.merchantId, MemberRole.PICKER);
});

/** A paid and reviewed order of three roses and two teas. */
async function reviewed(extra: object = {}) {
  const buyer = await trade.buyer(100_000);
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    {
      ...{ lines: [roses, tea].map(({ variantId }, index) => ({ variantId, quantity: 3 - index })), recipient },
      ...{ payWith: 'WALLET', ...extra, ...key() },
    },
    'checkout { orders { nodes { id number } } }',
  );
  const [order] = (checkout as { orders: { nodes: { id: string; number: string }[] } }).orders.nodes;
  if (!order) throw new Error('no order was placed');
  await must(owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  return { ...order, buyer };
}

const See = graphql(`
  query ($id: ID!) {
    pickingBatch(id: $id) {
      status orderCount openLineCount unconfirmedCount availableActions picker { id }
      orders(first: 50) {
        nodes {
          id status outReason isSpecial specialNotes notesConfirmedAt order { id status unitCount total { amount } }
          lines(first: 20) { nodes { id sku quantity pickedQuantity shortQuantity } }
        }
      }
    }
  }
`);
const see = async (id: string, who = owner) => {
  const { pickingBatch } = await who.client.run(See, { id });
  if (!pickingBatch) throw new Error('no such batch');
  return pickingBatch;
};

async function batched(input: object, who: Person = people.clerk) {
  const outcome = await act(
    who.client,
    'makePickingBatch',
    'MakePickingBatchInput',
    { merchantId: shop.merchantId, ...input, ...key() },
    'pickingBatch { id }',
  );
  const id = (outcome['pickingBatch'] as { id: string } | null)?.id ?? '';
  return { id, codes: outcome.errors.map(({ code }) => code), errors: outcome.errors };
}

const codesOf = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
const step = (who: Person, mutation: string, inputType: string, input: object): Promise<string[]> =>
  act(who.client, mutation, inputType, { ...input, ...key() }).then(codesOf);
const start = (who: Person, id: string) => step(who, 'startPickingBatch', 'PickingBatchActionInput', { id });
const finish = (who: Person, id: string) => step(who, 'finishPickingBatch', 'PickingBatchActionInput', { id });
const confirm = (who: Person, id: string, orderIds: string[]) =>
  step(who, 'confirmPickingNotes', 'ConfirmPickingNotesInput', { id, orderIds });

/** Orders whose sums are not those of their lines, or that hold another sum than they should; and stock that is off. */
const faults = (): Promise<unknown[]> =>
  market.database.query(`
    select o.id from customer_order o
      left join lateral (select sum(total_minor) total, sum(quantity) units from order_line where order_id = o.id) l on true
      left join lateral (select sum(amount_minor - refunded_minor) held from tender_allocation
        where order_id = o.id and status = 'CAPTURED') a on true
    where (o.total_minor, o.unit_count) is distinct from (l.total, l.units)
      or coalesce(a.held, 0) is distinct from o.total_minor - o.refunded_minor
    union all
    select s.variant_id from stock s where s.reserved <> (select coalesce(sum(l.quantity - l.shipped_quantity), 0)
      from order_line l join customer_order o on o.id = l.order_id where l.variant_id = s.variant_id and o.status <> 'CANCELLED')
      or s.on_hand <> (select sum(on_hand_change) from stock_movement where variant_id = s.variant_id)`);

const stockOf = async (variantId: string) =>
  (
    await market.database.query<{ on_hand: number; reserved: number }>(
      `select on_hand, reserved from stock where variant_id = '${variantId}'`,
    )
  )[0];

describe('picking batches', () => {
  it('E5 goes to a named picker, who confirms the special notes before it is finished', async () => {
    const plain = await reviewed();
    const special = await reviewed({ note: '生日卡写“妈妈我爱你”' });
    const { id, codes } = await batched({ orderIds: [plain.id, special.id] });
    expect(codes).toEqual([]);
    expect(await start(people.picker, id)).toEqual(['NOT_ALLOWED_NOW']);
    const stranger = await trade.buyer();
    const assign = (accountId: string) =>
      step(people.clerk, 'assignPickingBatch', 'AssignPickingBatchInput', { id, accountId });
    expect(await assign(stranger.id)).toEqual(['NOT_A_PICKER']);
    expect(await assign(people.picker.id)).toEqual([]);
    expect(await start(people.other, id)).toEqual(['NOT_THE_PICKER']);
    expect(await start(people.picker, id)).toEqual([]);
    const begun = await see(id, people.picker);
    expect(begun).toMatchObject({ status: 'PICKING', orderCount: 2, openLineCount: 4, unconfirmedCount: 1 });
    expect(begun.orders.nodes.map(({ order }) => order.status)).toEqual(['PICKING', 'PICKING']);
    expect(begun.orders.nodes.find(({ order }) => order.id === special.id)).toMatchObject({
      isSpecial: true,
      specialNotes: ['生日卡写“妈妈我爱你”'],
    });
    expect(begun.availableActions).toContain('RECORD_PICK');
    expect((await see(id, people.clerk)).availableActions).not.toContain('RECORD_PICK');

    const line = begun.orders.nodes[0]?.lines.nodes[0];
    const record = (quantity: number) =>
      step(people.picker, 'recordPick', 'RecordPickInput', { id, lines: [{ pickingLineId: line?.id, quantity }] });
    expect(await record((line?.quantity ?? 0) + 1)).toEqual(['QUANTITY_TOO_HIGH']);
    expect(await record(1)).toEqual([]);
    expect((await see(id)).openLineCount).toBe(4);
    expect(await step(people.picker, 'recordPick', 'RecordPickInput', { id })).toEqual([]);
    expect(await finish(people.picker, id)).toEqual(['NOT_ALLOWED_NOW']);
    expect(await confirm(people.picker, id, [special.id])).toEqual([]);
    // A red flag that comes after the look has to be read too.
    market.clock.advance(60_000);
    const flag = { id: plain.id, note: '加一张贺卡。客服 KF101', flag: 'RED', isInternal: true };
    await must(owner.client, 'addOrderNote', 'AddOrderNoteInput', flag);
    expect(await finish(people.picker, id)).toEqual(['NOTES_UNCONFIRMED']);
    market.clock.advance(60_000);
    expect(await confirm(people.picker, id, [plain.id])).toEqual([]);
    expect(await finish(people.picker, id)).toEqual([]);
    const done = await see(id);
    expect(done).toMatchObject({ status: 'PICKED', openLineCount: 0, unconfirmedCount: 0 });
    expect(done.orders.nodes.map(({ status }) => status)).toEqual(['PICKED', 'PICKED']);
  });

  it('E5 of two clerks who batch the same order at once one wins, and the other is told which', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [first, second, third] = [await reviewed(), await reviewed(), await reviewed()];
      const outcomes = await Promise.all([
        batched({ orderIds: [first.id, second.id] }, people.clerk),
        batched({ orderIds: [third.id, second.id] }, owner),
      ]);
      expect(outcomes.map(({ codes }) => codes).toSorted()).toEqual([[], ['ORDER_IN_BATCH']]);
      expect(outcomes.flatMap(({ errors }) => errors.map(({ path }) => path))).toEqual([['input', 'orderIds', '1']]);
      const open = await market.database.query(
        `select order_id from picking_order where status in ('TO_PICK', 'PICKED') group by order_id having count(*) > 1`,
      );
      expect(open).toEqual([]);
    }
    // Of the most urgent each clerk gets others.
    await reviewed();
    const [one, other] = await Promise.all([batched({ most: 2 }, people.clerk), batched({ most: 2 }, owner)]);
    expect([one?.codes, other?.codes].flat().every((code) => code === 'NOTHING_TO_PICK')).toBe(true);
    expect(
      await market.database.query(
        `select order_id from picking_order where status = 'TO_PICK' group by order_id having count(*) > 1`,
      ),
    ).toEqual([]);
  });

  it('E5 F5 C3 refunds what is missing to the fen, puts the stock right, and the order goes on with the rest', async () => {
    const order = await reviewed();
    const gone = await reviewed();
    const { id } = await batched({ orderIds: [order.id, gone.id], accountId: people.picker.id });
    await start(people.picker, id);
    const before = await stockOf(roses.variantId);
    const [first, second] = (await see(id)).orders.nodes.toSorted((a) => (a.order.id === order.id ? -1 : 1));
    const lineOf = (made: typeof first, quantity: number) =>
      made?.lines.nodes.find((line) => line.quantity === quantity)?.id;
    const short = (pickingLineId: string | undefined, quantity: number) =>
      step(people.picker, 'reportShortPick', 'ReportShortPickInput', {
        id,
        pickingLineId,
        quantity,
        reason: '货架缺货',
      });
    expect(await short(lineOf(first, 3), 4)).toEqual(['QUANTITY_TOO_HIGH']);
    expect(await short(lineOf(first, 3), 1)).toEqual([]);
    expect(await short(lineOf(first, 2), 2)).toEqual([]);
    const after = (await see(id)).orders.nodes.find((made) => made.order.id === order.id);
    expect(after?.order).toMatchObject({ status: 'PICKING', unitCount: 2, total: { amount: '73.66' } });
    expect(await stockOf(roses.variantId)).toEqual({
      on_hand: (before?.on_hand ?? 0) - 1,
      reserved: (before?.reserved ?? 0) - 1,
    });
    expect(await faults()).toEqual([]);
    const [wallet] = await market.database.query<{ sum: string }>(
      `select sum(amount_minor)::text from ledger_entry where account_id = 'wallet:${order.buyer.id}'`,
    );
    expect(wallet?.sum).toBe(String(100_000 - 7_366));

    // Nothing is left of the other one.
    expect(await short(lineOf(second, 3), 3)).toEqual([]);
    expect(await short(lineOf(second, 2), 2)).toEqual([]);
    const both = await see(id);
    expect(both).toMatchObject({ orderCount: 1, openLineCount: 1 });
    expect(both.orders.nodes.find((made) => made.order.id === gone.id)).toMatchObject({
      status: 'OUT',
      outReason: 'CANCELLED',
      order: { status: 'CANCELLED' },
    });
    expect(await step(people.picker, 'recordPick', 'RecordPickInput', { id })).toEqual([]);
    expect(await finish(people.picker, id)).toEqual([]);
    await must(owner.client, 'shipOrder', 'ShipOrderInput', { id: order.id, carrier: '本店配送', ...key() });
    await market.settle();
    expect((await see(id)).status).toBe('CLOSED');
    expect(await faults()).toEqual([]);
  });

  it('E5 of a short pick and a cancellation at once, whatever wins leaves everything exact', async () => {
    for (let round = 0; round < 3; round += 1) {
      const order = await reviewed();
      const { id } = await batched({ orderIds: [order.id], accountId: people.picker.id });
      await start(people.picker, id);
      const line = (await see(id)).orders.nodes[0]?.lines.nodes.find(({ quantity }) => quantity === 3);
      const short = { id, pickingLineId: line?.id, quantity: 2, reason: '缺货' };
      await Promise.all([
        step(people.picker, 'reportShortPick', 'ReportShortPickInput', short),
        act(owner.client, 'cancelOrder', 'CancelOrderInput', { id: order.id, reason: '买家来电', ...key() }),
        step(people.picker, 'recordPick', 'RecordPickInput', { id }),
      ]);
      await market.settle();
      expect(await faults()).toEqual([]);
      expect((await see(id)).status).toBe('CLOSED');
    }
  });

  it('E5 keeps an order back until the day it is to be sent, and lists what must go today first', async () => {
    const [later, soon, urgent] = [await reviewed(), await reviewed(), await reviewed()];
    const set = (id: string, shipOn: string) =>
      act(people.clerk.client, 'setShipOn', 'SetShipOnInput', { id, shipOn, reason: '买家要求' }).then(codesOf);
    expect(await set(later.id, '2026-03-01')).toEqual(['INVALID']);
    expect(await set(later.id, '2026-03-08')).toEqual([]);
    expect((await batched({ orderIds: [later.id, soon.id] })).errors).toMatchObject([
      { code: 'NOT_TO_BE_PICKED', path: ['input', 'orderIds', '0'] },
    ]);
    expect(await set(urgent.id, '2026-03-02')).toEqual([]);
    const Queue = graphql(`
      query ($isMustGo: Boolean!) { waitingOrders(isMustGo: $isMustGo) { order { id } shipBy isMustGo isReady } }
    `);
    const queue = async (isMustGo: boolean) =>
      (await people.clerk.client.run(Queue, { isMustGo })).waitingOrders.filter(({ order }) =>
        [later.id, soon.id, urgent.id].includes(order?.id ?? ''),
      );
    expect(await queue(true)).toMatchObject([{ order: { id: urgent.id }, shipBy: '2026-03-02', isReady: true }]);
    expect((await queue(false)).map(({ order, isReady }) => [order?.id, isReady])).toEqual([
      [urgent.id, true],
      [soon.id, true],
      [later.id, false],
    ]);
    const made = await batched({ most: 1 });
    expect((await see(made.id)).orders.nodes.map(({ order }) => order.id)).toEqual([urgent.id]);
  });

  it('E5 lets go of what is taken out, put on hold or given up; it can be batched again, and is not split meanwhile', async () => {
    const [out, held, rest] = [await reviewed(), await reviewed(), await reviewed()];
    const orderIds = [out.id, held.id, rest.id];
    const { id } = await batched({ orderIds, accountId: people.picker.id });
    const [line] = (await see(id)).orders.nodes.flatMap(({ order, lines }) =>
      order.id === rest.id ? lines.nodes : [],
    );
    const split = { id: rest.id, lines: [{ orderLineId: line?.id, quantity: 1 }], reason: '分批', ...key() };
    expect((await act(owner.client, 'splitOrder', 'SplitOrderInput', split)).errors).toMatchObject([
      { message: expect.stringContaining('picking batch') as string },
    ]);
    await must(owner.client, 'holdOrder', 'HoldOrderInput', { id: held.id, reason: '地址不清', ...key() });
    expect(await step(people.clerk, 'takeOutOfBatch', 'TakeOutOfBatchInput', { id, orderId: out.id })).toEqual([]);
    await start(people.picker, id);
    expect((await see(id)).orders.nodes.map((made) => [made.order.id, made.outReason])).toEqual(
      expect.arrayContaining([
        [out.id, 'TAKEN_OUT'],
        [held.id, 'HELD'],
        [rest.id, null],
      ]),
    );
    expect(await step(people.clerk, 'cancelPickingBatch', 'PickingBatchActionInput', { id })).toEqual([]);
    expect(await see(id)).toMatchObject({ status: 'CANCELLED', orderCount: 0, openLineCount: 0 });
    await must(owner.client, 'releaseOrder', 'OrderActionInput', { id: held.id, ...key() });
    expect((await batched({ orderIds })).codes).toEqual([]);
  });

  it('E5 A5 neither buyers nor other shops see or make batches', async () => {
    const order = await reviewed();
    const { id } = await batched({ orderIds: [order.id] });
    const stranger = await trade.shop();
    expect((await stranger.owner.client.run(See, { id })).pickingBatch).toBeNull();
    expect((await batched({ orderIds: [order.id] }, stranger.owner)).codes).toEqual(['NOT_FOUND']);
    await expect(order.buyer.client.run(See, { id })).rejects.toThrow(/ORDERS_PICK/);
    const administrator = await trade.staff(StaffRole.ADMINISTRATOR);
    expect((await see(id, administrator)).status).toBe('OPEN');
  });
});

describe('picking lists', () => {
  const print = async (who: Person, input: object) => {
    const { printout } = await must(
      who.client,
      'printPickingList',
      'PrintPickingListInput',
      input,
      'printout { id file { url expiresAt mimeType } }',
    );
    return printout as { id: string; file: { url: string; mimeType: string } | null };
  };

  it('E5 A7 come as HTML and as a PDF with Chinese in it, for whoever prints them alone, without name and address', async () => {
    const order = await reviewed({ note: '请附 <b>贺卡</b>' });
    const { id } = await batched({ orderIds: [order.id], accountId: people.picker.id });
    const printing = { id, format: 'HTML', ...key() };
    const printout = await print(people.picker, printing);
    expect((await print(people.picker, printing)).id).toBe(printout.id);
    const html = await (await fetch(`${market.url}${printout.file?.url}`)).text();
    expect(html).toContain('红玫瑰花束');
    expect(html).toContain('请附 &lt;b&gt;贺卡&lt;/b&gt;');
    expect(html).toContain('Code 128');
    for (const secret of [recipient.phone, recipient.region, recipient.street]) expect(html).not.toContain(secret);

    const pdf = await print(people.picker, { id, orderId: order.id, format: 'PDF', ...key() });
    const bytes = Buffer.from(await (await fetch(`${market.url}${pdf.file?.url}`)).arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeLessThan(200_000);
    for (const sign of '红玫瑰贺卡') expect(signsIn(bytes)).toContain(sign);

    const Mine = graphql('query ($id: ID!) { node(id: $id) { ... on Printout { file { url } } } }');
    expect((await people.clerk.client.run(Mine, { id: pdf.id })).node).toBeNull();
    const audited = await market.database.query(
      `select account_id from audit_record where action = 'PRINT_PICKING_LIST' and subject_id = '${id}'`,
    );
    expect(audited).toEqual([{ account_id: people.picker.id }, { account_id: people.picker.id }]);
  });
});

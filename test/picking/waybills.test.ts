import { beforeAll, describe, expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { lockStock } from '#api/catalog/stock.js';
import { jobs } from '#api/jobs.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { takeIn } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, type Outcome, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 700 });
const roses = await trade.ware(shop, { price: '33.33', onHand: 500 });
const { owner } = shop;
const people: { clerk: Person; picker: Person; operations: Person } = {
  clerk: owner,
  picker: owner,
  operations: owner,
};
const carriers = { cheap: '', dear: '', far: '' };

beforeAll(async () => {
  const [clerk, picker] = [await trade.buyer(), await trade.buyer()];
  await takeIn(owner, clerk, shop.merchantId, MemberRole.ORDER_CLERK);
  await takeIn(owner, picker, shop.merchantId, MemberRole.PICKER);
  Object.assign(people, { clerk, picker, operations: await trade.staff(StaffRole.ADMINISTRATOR) });
  carriers.cheap = await listed('ZTO', '中通快递', ['341100'], '5.00');
  carriers.dear = await listed('SF', '顺丰速运', ['340000'], '12.00');
  carriers.far = await listed('YTO', '圆通速递', ['110000'], '3.00');
  for (const id of [carriers.cheap, carriers.dear]) await numbers(id, '0001', '0400');
});

async function listed(code: string, zh: string, regionCodes: string[], amount: string): Promise<string> {
  const { client } = people.operations;
  const made = await must(
    client,
    'createCarrier',
    'CreateCarrierInput',
    { code, name: { zh, en: code } },
    'carrier { id }',
  );
  const carrierId = (made['carrier'] as { id: string }).id;
  const zone = { carrierId, name: code, regionCodes, isServed: true, fee: { amount } };
  await must(client, 'createCarrierZone', 'CreateCarrierZoneInput', zone);
  return carrierId;
}

const numbers = (carrierId: string, first: string, last: string, merchantId: string | null = null) => {
  const range = { carrierId, merchantId, firstNumber: `${carrierId.slice(-4).toUpperCase()}A${first}` };
  const lastNumber = range.firstNumber.replace(first, last);
  return must(people.operations.client, 'createWaybillRange', 'CreateWaybillRangeInput', { ...range, lastNumber });
};

/** A paid and reviewed order of two bunches. */
async function reviewed(extra: object = {}, by?: Person) {
  const buyer = by ?? (await trade.buyer(100_000));
  const lines = [{ variantId: roses.variantId, quantity: 2 }];
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines, recipient, payWith: 'WALLET', ...extra, ...key() },
    'checkout { orders { nodes { id number } } }',
  );
  const [order] = (checkout as { orders: { nodes: { id: string; number: string }[] } }).orders.nodes;
  if (!order) throw new Error('no order was placed');
  await must(owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  return order;
}

const codesOf = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

async function print(orderIds: string[], input: object = {}, who = people.clerk) {
  const outcome = await act(
    who.client,
    'printWaybills',
    'PrintWaybillsInput',
    { merchantId: shop.merchantId, orderIds, format: 'HTML', ...key(), ...input },
    'printout { id file { url } } results { outcome order { id } }',
  );
  const results = (outcome['results'] ?? []) as { outcome: string; order: { id: string } }[];
  const url = (outcome['printout'] as { file: { url: string } | null } | null)?.file?.url ?? '';
  return {
    codes: codesOf(outcome),
    outcomes: orderIds.map((id) => results.find(({ order }) => order.id === id)?.outcome),
    html: async () => (await fetch(`${market.url}${url}`)).text(),
  };
}

const waybillOf = async (orderId: string) => {
  const [waybill] = await market.database.query<{
    id: string;
    number: string;
    carrier_id: string;
    print_count: number;
  }>(`select id, number, carrier_id, print_count from waybill where order_id = '${orderId}' and status = 'ISSUED'`);
  return waybill;
};
const wish = (carrierId: string) => ({ deliveries: [{ merchantId: shop.merchantId, carrierId }] });

/** A batch of these orders, of which everything lies ready. */
async function picked(orderIds: readonly string[]): Promise<string> {
  const batch = { merchantId: shop.merchantId, orderIds, accountId: people.picker.id, ...key() };
  const made = await must(
    people.clerk.client,
    'makePickingBatch',
    'MakePickingBatchInput',
    batch,
    'pickingBatch { id }',
  );
  const { id } = made['pickingBatch'] as { id: string };
  const picker = (mutation: string, input: string) => must(people.picker.client, mutation, input, { id, ...key() });
  await picker('startPickingBatch', 'PickingBatchActionInput');
  await picker('recordPick', 'RecordPickInput');
  await picker('finishPickingBatch', 'PickingBatchActionInput');
  return id;
}

describe('waybills', () => {
  it('E4 E5 tell with which orders of the buyer they are to leave', async () => {
    const buyer = await trade.buyer(100_000);
    const [first, second] = [await reviewed({}, buyer), await reviewed({}, buyer)];
    await must(owner.client, 'shipTogether', 'ShipTogetherInput', { id: first.id, orderIds: [second.id], ...key() });
    const sheet = await (await print([first.id])).html();
    expect(sheet).toContain(`<div class="mark">合并发货  ${second.number}</div>`);
  });

  it('E5 A7 bear the carrier’s next number as a barcode, the recipient in clear, and framed what is special', async () => {
    const order = await reviewed({ note: '请放门口' });
    const { codes, outcomes, html } = await print([order.id]);
    expect([codes, outcomes]).toEqual([[], ['PRINTED']]);
    const waybill = await waybillOf(order.id);
    expect(waybill?.carrier_id).toBe(carriers.cheap);
    const sheet = await html();
    for (const text of [recipient.name, recipient.phone, recipient.street, waybill?.number, '中通快递'])
      expect(sheet).toContain(text);
    expect(sheet).toContain('<div class="note">请放门口</div>');
    expect(sheet).toContain(`Code 128: ${waybill?.number}`);
    expect(sheet).not.toContain('重打');
    const audited = await market.database.query(
      `select account_id from audit_record where action = 'PRINT_WAYBILLS' order by created_at desc limit 1`,
    );
    expect(audited).toEqual([{ account_id: people.clerk.id }]);
    expect((await print([order.id], {}, people.operations)).codes).toEqual(['RECIPIENT_HIDDEN']);
    await expect(print([order.id], {}, people.picker)).rejects.toThrow(/ORDERS_SHIP/);
  });

  it('E5 a reprint keeps its number, counts, and says on the sheet which copy it is and who made it', async () => {
    const order = await reviewed();
    const printing = key();
    await print([order.id], printing);
    await print([order.id], printing);
    expect((await waybillOf(order.id))?.print_count).toBe(1);
    const again = await print([order.id]);
    expect(again.outcomes).toEqual(['REPRINTED']);
    expect(await again.html()).toMatch(/<div class="mark">重打 第 2 .*王小明<\/div>/);
    const waybill = await waybillOf(order.id);
    await must(people.clerk.client, 'reprintWaybill', 'ReprintWaybillInput', { id: waybill?.id, ...key() });
    const Prints = graphql(
      'query ($id: ID!) { waybill(id: $id) { printCount prints(first: 5) { nodes { copy account { id } } } } }',
    );
    const { waybill: seen } = await people.clerk.client.run(Prints, { id: waybill?.id ?? '' });
    expect(seen?.prints.nodes).toEqual([1, 2, 3].map((copy) => ({ copy, account: { id: people.clerk.id } })));
  });

  it('E5 holds what fails a check with a question to an owner, and prints it once that is answered', async () => {
    const [wished, later, free] = [await reviewed(wish(carriers.dear)), await reviewed(), await reviewed()];
    await must(owner.client, 'setShipOn', 'SetShipOnInput', { id: later.id, shipOn: '2026-03-06', reason: '生日' });
    const ids = [wished.id, later.id, free.id];
    expect((await print(ids, { carrierId: carriers.cheap })).outcomes).toEqual(['HELD', 'HELD', 'PRINTED']);
    expect((await print([free.id], { carrierId: carriers.far })).outcomes).toEqual(['REPRINTED']);
    const holds = await market.database.query<{ id: string; order_id: string; reason: string; owner_id: string }>(
      `select id, order_id, reason, owner_id from print_hold where order_id in ('${wished.id}', '${later.id}') order by reason`,
    );
    expect(holds.map(({ order_id, reason, owner_id }) => [order_id, reason, owner_id])).toEqual([
      [wished.id, 'COURIER_WISH', owner.id],
      [later.id, 'SHIP_ON', owner.id],
    ]);
    // Asked again it is one question still.
    await print(ids, { carrierId: carriers.cheap });
    expect(await market.database.query(`select id from print_hold where order_id = '${wished.id}'`)).toHaveLength(1);
    const answer = { id: holds[0]?.id, answer: '买家同意改中通', ...key() };
    await must(people.clerk.client, 'answerPrintHold', 'AnswerPrintHoldInput', answer);
    expect((await print([wished.id], { carrierId: carriers.cheap })).outcomes).toEqual(['PRINTED']);
    expect((await waybillOf(wished.id))?.carrier_id).toBe(carriers.cheap);
    // The wish itself is what is taken when the clerk leaves it open.
    const other = await reviewed(wish(carriers.dear));
    expect((await print([other.id])).outcomes).toEqual(['PRINTED']);
    expect((await waybillOf(other.id))?.carrier_id).toBe(carriers.dear);
    // The day comes.
    market.clock.advance(4 * 86_400_000);
    expect((await print([later.id])).outcomes).toEqual(['PRINTED']);
    const outcome = await act(owner.client, 'placeOrder', 'PlaceOrderInput', {
      ...{ lines: [{ variantId: roses.variantId, quantity: 1 }], recipient, payWith: 'LATER' },
      ...{ ...wish(carriers.far), ...key() },
    });
    expect(outcome.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'deliveries', '0', 'carrierId'] }]);
  });

  it('E5 of two clerks who print the same order at once one gives it a number, and the other reprints it', async () => {
    const order = await reviewed();
    const printed = await Promise.all([print([order.id]), print([order.id], {}, owner)]);
    expect(printed.map(({ outcomes }) => outcomes[0]).toSorted()).toEqual(['PRINTED', 'REPRINTED']);
    expect(await market.database.query(`select id from waybill where order_id = '${order.id}'`)).toHaveLength(1);
  });

  it('E5 takes a number by hand, of its carrier’s form and no other waybill’s; a void one is not used again', async () => {
    const [order, other] = [await reviewed(), await reviewed()];
    const enter = (orderId: string) =>
      act(people.clerk.client, 'enterWaybill', 'EnterWaybillInput', {
        ...{ orderId, carrierId: carriers.dear, number: 'hand 1' },
        ...key(),
      });
    expect(codesOf(await enter(order.id))).toEqual([]);
    expect(codesOf(await enter(order.id))).toEqual(['WAYBILL_NUMBER_TAKEN']);
    expect(codesOf(await enter(other.id))).toEqual(['WAYBILL_NUMBER_TAKEN']);
    const { outcomes, html } = await print([order.id]);
    expect(outcomes).toEqual(['PRINTED']);
    expect(await html()).toContain('手工运单');
    const waybill = await waybillOf(order.id);
    expect(waybill?.number).toBe('HAND1');
    await must(people.clerk.client, 'voidWaybill', 'WaybillActionInput', { id: waybill?.id, ...key() });
    expect((await print([order.id])).outcomes).toEqual(['PRINTED']);
    expect((await waybillOf(order.id))?.number).not.toBe('HAND1');
  });

  it('E5 stop at the cut-off, go on while the courier is here, and stop when the courier has left', async () => {
    const [first, second, third] = [await reviewed(), await reviewed(), await reviewed()];
    expect((await print([first.id])).codes).toEqual([]);
    market.clock.advance(7 * 3_600_000);
    const printed = async (id: string) => (await print([id])).codes;
    const courier = async (hereUntil: Date | null) => {
      const input = { merchantId: shop.merchantId, hereUntil: hereUntil?.toISOString() ?? null };
      const outcome = await act(people.clerk.client, 'recordCourier', 'RecordCourierInput', input, 'hours { isOpen }');
      return { codes: codesOf(outcome), hours: outcome['hours'] };
    };
    const inHours = (hours: number) => new Date(market.clock.now().getTime() + hours * 3_600_000);
    expect(await printed(second.id)).toEqual(['PRINTING_CLOSED']);
    expect((await print([first.id])).outcomes).toEqual(['REPRINTED']);
    expect(await courier(inHours(20))).toEqual({ codes: ['INVALID'], hours: null });
    expect(await courier(inHours(1))).toEqual({ codes: [], hours: { isOpen: true } });
    expect(await printed(second.id)).toEqual([]);
    expect(await courier(null)).toEqual({ codes: [], hours: { isOpen: false } });
    expect(await printed(third.id)).toEqual(['PRINTING_CLOSED']);
    market.clock.advance(16 * 3_600_000);
    expect(await printed(third.id)).toEqual([]);
  });

  it('E5 E6 a picked batch leaves with what is printed, told order by order; the rest stays', async () => {
    const [ready, bare, unprinted] = [await reviewed(), await reviewed(), await reviewed()];
    const orderIds = [ready.id, bare.id, unprinted.id];
    const id = await picked(orderIds);
    await print([ready.id]);
    const entered = { orderId: unprinted.id, carrierId: carriers.dear, number: 'hand 2', ...key() };
    await must(people.clerk.client, 'enterWaybill', 'EnterWaybillInput', entered);
    const sending = { id, ...key() };
    const ship = async () => {
      const outcome = await must(
        people.clerk.client,
        'shipPickingBatch',
        'PickingBatchActionInput',
        sending,
        'pickingBatch { status orderCount } results { outcome order { id } }',
      );
      return { batch: outcome['pickingBatch'], results: outcome['results'] };
    };
    const answer = await ship();
    expect(answer).toEqual({
      batch: { status: 'PICKED', orderCount: 2 },
      results: [
        { outcome: 'SENT', order: { id: ready.id } },
        { outcome: 'UNSENT', order: { id: bare.id } },
        { outcome: 'UNSENT', order: { id: unprinted.id } },
      ],
    });
    expect(await ship()).toEqual(answer);
    const parcels = await market.database.query(`
      select s.carrier, s.tracking_number = w.number as same, w.status, o.status as order_status
      from shipment s join waybill w on w.shipment_id = s.id join customer_order o on o.id = w.order_id
      where w.order_id = '${ready.id}'`);
    expect(parcels).toEqual([{ carrier: '中通快递', same: true, status: 'SENT', order_status: 'SHIPPED' }]);
  });

  it('E4 E5 R a batch that leaves and a desk that parts what leaves together never wait for each other', async () => {
    const buyer = await trade.buyer(100_000);
    const [first, second] = [await reviewed({}, buyer), await reviewed({}, buyer)];
    await must(owner.client, 'shipTogether', 'ShipTogetherInput', { id: first.id, orderIds: [second.id], ...key() });
    const id = await picked([second.id]);
    await print([second.id]);
    const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
    const { promise: mayGo, resolve: go } = Promise.withResolvers<void>();
    const stock = inTransaction(market.context(), async (ctx) => {
      await lockStock(ctx, [roses.variantId]);
      held();
      await mayGo;
    });
    await isHeld;
    const waitsFor = async (event: string): Promise<boolean> => {
      const found = await market.database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = $1`,
        [event],
      );
      return found.length > 0;
    };
    const sent = must(people.clerk.client, 'shipPickingBatch', 'PickingBatchActionInput', { id, ...key() });
    await eventually(() => waitsFor('transactionid'), { what: 'the batch to wait for the stock' });
    const parted = act(owner.client, 'shipApart', 'ShipApartInput', { id: first.id, ...key() });
    // Not for the second order while it holds the first, which the batch wants next.
    await eventually(() => waitsFor('advisory'), { what: 'the desk to wait before it locks any order' }).finally(go);
    await stock;
    expect(codesOf(await parted)).toEqual([]);
    await sent;
  });

  it('E5 an unused waybill goes with the parcel that bears its number, and is void when its order is cancelled', async () => {
    const [sent, gone, other] = [await reviewed(), await reviewed(), await reviewed()];
    await print([sent.id, gone.id, other.id]);
    const parcel = { carrierId: carriers.cheap, trackingNumber: (await waybillOf(sent.id))?.number };
    await must(owner.client, 'shipOrder', 'ShipOrderInput', { id: sent.id, ...parcel, ...key() });
    await must(owner.client, 'shipOrder', 'ShipOrderInput', { id: other.id, carrier: '本店配送', ...key() });
    await must(owner.client, 'cancelOrder', 'CancelOrderInput', { id: gone.id, reason: '买家来电', ...key() });
    await market.settle();
    const statuses = await market.database.query<{ order_id: string; status: string }>(
      `select order_id, status from waybill where order_id in ('${sent.id}', '${gone.id}', '${other.id}')`,
    );
    expect(new Map(statuses.map(({ order_id, status }) => [order_id, status]))).toEqual(
      new Map([
        [sent.id, 'SENT'],
        [gone.id, 'VOID'],
        [other.id, 'VOID'],
      ]),
    );
  });

  it('E5 numbers that will not last two days are announced once a range, to the shop that owns it', async () => {
    people.operations = await trade.staff(StaffRole.ADMINISTRATOR);
    const own = await listed('JD', '京东快递', ['341102'], '1.00');
    await numbers(own, '0001', '0003', shop.merchantId);
    const orders = [await reviewed(), await reviewed()];
    expect(
      (
        await print(
          orders.map(({ id }) => id),
          { carrierId: own },
        )
      ).codes,
    ).toEqual([]);
    const job = jobs.find(({ name }) => name === 'announce-low-waybills');
    const announced = async () => {
      await job?.run(market.context(), {} as never);
      return market.database.query<{ account_id: string }>(
        `select distinct account_id from message where kind = 'WAYBILLS_LOW' order by 1`,
      );
    };
    const told = await announced();
    expect(told.map(({ account_id }) => account_id)).toEqual([owner.id, people.clerk.id].toSorted());
    const count = async () =>
      (await market.database.query(`select id from message where kind = 'WAYBILLS_LOW'`)).length;
    const before = await count();
    await announced();
    expect(await count()).toBe(before);
  });
});

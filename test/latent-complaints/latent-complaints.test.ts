import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { key, must } from '../kit/trade-steps.js';
import { codes, foreseen, type Latent, opens } from './foreseen.js';

const market = await startTestMarket();
const { trade, orders, agent, asks, late, listed, latentOf, complains } = await foreseen(market);
const DAY_MS = 24 * 3_600_000;

describe('latent complaints', () => {
  it('H7 a late order is watched; when its customer asks twice it is listed, each signal with its time; only who handles complaints sees it', async () => {
    const orderId = await late();
    const watched = await latentOf(orderId);
    expect(watched).toMatchObject({
      status: 'WATCHED',
      weight: 30,
      signalKinds: ['LATE_DELIVERY'],
      availableActions: [],
    });
    await asks(orderId);
    expect(await latentOf(orderId)).toMatchObject({ status: 'WATCHED', weight: 30 });
    const askedAt = market.clock.now().toISOString();
    await asks(orderId);
    const latent = await latentOf(orderId);
    expect(latent).toMatchObject({ status: 'LISTED', weight: 60, owner: null });
    expect(latent?.availableActions).toEqual(['TAKE', 'CONTACT', 'OPEN_COMPLAINT', 'DISMISS']);
    const [order] = await market.database.query<{ ends_at: Date }>(
      `select (promised_on + 1)::timestamp at time zone 'Asia/Shanghai' as ends_at from customer_order where id = $1`,
      [orderId],
    );
    const byKind = new Map(latent?.signals.nodes.map((signal) => [signal.kind, signal]));
    expect(byKind.get('LATE_DELIVERY')).toMatchObject({
      since: order?.ends_at.toISOString(),
      lastAt: null,
      figure: null,
    });
    expect(byKind.get('REPEATED_CONTACT')).toMatchObject({ figure: 2 });
    expect(Date.parse(byKind.get('REPEATED_CONTACT')?.lastAt ?? '')).toBeGreaterThanOrEqual(Date.parse(askedAt));
    const supervisor = await trade.staff(StaffRole.SUPERVISOR);
    expect((await latentOf(orderId, supervisor))?.id).toBe(latent?.id);
    for (const role of [StaffRole.ORDER_TRACKER, StaffRole.SERVICE_AGENT])
      await expect(latentOf(orderId, await trade.staff(role))).rejects.toThrow('COMPLAINTS_HANDLE');
    await expect(latentOf(orderId, await trade.buyer())).rejects.toThrow('COMPLAINTS_HANDLE');
  });

  it('H7 a late delivery and a low review list an order, ranked by weight and then by age', async () => {
    const [first, second] = [await listed(), await listed()];
    const heavier = await late();
    await orders.ship(heavier);
    await orders.deliver(heavier);
    await market.settle();
    const [line] = await market.database.query<{ id: string }>('select id from order_line where order_id = $1', [
      heavier,
    ]);
    await must(orders.buyer.client, 'writeProductReview', 'WriteProductReviewInput', {
      ...{ orderLineId: line?.id, goodsScore: 5, serviceScore: 2, deliveryScore: 2, text: '太慢了。', ...key() },
    });
    await market.settle();
    expect(await latentOf(heavier)).toMatchObject({ weight: 70, signalKinds: ['LATE_DELIVERY', 'LOW_SCORE'] });
    await asks(heavier, 2);
    const { client } = await agent();
    const { latentComplaints } = await client.run<{ latentComplaints: { nodes: Latent[] } }, object>(
      '{ latentComplaints(filter: { status: [LISTED] }) { nodes { weight order { id } } } }',
      {},
    );
    const ranked = latentComplaints.nodes.map(({ order }) => (order as { id: string }).id);
    const places = [heavier, first.orderId, second.orderId].map((id) => ranked.indexOf(id));
    expect(places).toEqual(places.toSorted((one, two) => one - two));
    expect(places).not.toContain(-1);
    expect(latentComplaints.nodes[places[0] ?? 0]?.weight).toBe(100);
  });

  it('H7 an order with a complaint is not listed, and one on the list leaves it when its customer complains', async () => {
    const complained = await late();
    await complains(complained);
    await asks(complained, 2);
    expect((await latentOf(complained))?.status).toBe('COMPLAINED');
    expect((await latentOf(complained))?.['firstListedAt']).toBeNull();
    const { orderId } = await listed();
    await complains(orderId);
    const latent = await latentOf(orderId);
    expect(latent).toMatchObject({ status: 'COMPLAINED', isOpenedByDesk: false, availableActions: [] });
    expect(latent?.['complaint']).not.toBeNull();
  });

  it('H7 R of two who take one at once, one has it', async () => {
    const { latent, orderId } = await listed();
    const [one, two] = [await agent(), await agent()];
    const input = { id: latent.id };
    const outcomes = await Promise.all(
      [one, two].map((by) => codes(by, 'takeLatentComplaint', 'LatentComplaintInput', input)),
    );
    expect(outcomes.toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
    const winner = outcomes[0]?.length === 0 ? one : two;
    expect(await latentOf(orderId)).toMatchObject({ status: 'TAKEN', owner: { id: winner.id } });
  });

  it('H7 R two agents open a complaint from it at once: there is one, linked both ways', async () => {
    const { latent, orderId } = await listed();
    const [one, two] = [await agent(), await agent()];
    const outcomes = await Promise.all([opens(one, latent.id), opens(two, latent.id)]);
    expect(outcomes.toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
    const made = await market.database.query<{ id: string }>('select id from complaint where order_id = $1', [orderId]);
    expect(made).toHaveLength(1);
    await market.settle();
    expect(await latentOf(orderId)).toMatchObject({
      ...{ status: 'COMPLAINED', isOpenedByDesk: true, complaint: { id: made[0]?.id } },
    });
    const { complaint } = await one.client.run<
      { complaint: { latentComplaints: { nodes: { id: string }[] } } },
      object
    >('query ($id: ID!) { complaint(id: $id) { latentComplaints { nodes { id } } } }', { id: made[0]?.id });
    expect(complaint.latentComplaints.nodes).toEqual([{ id: latent.id }]);
  });

  it('H7 R an agent opens a complaint while the customer complains: the customer’s stands, and the agent’s is opened first or not at all', async () => {
    const { latent, orderId } = await listed();
    const [by] = [await agent()];
    const [refused] = await Promise.all([opens(by, latent.id), complains(orderId)]);
    await market.settle();
    const made = await market.database.query('select id from complaint where order_id = $1', [orderId]);
    expect(refused.length === 0 ? [2] : [1]).toEqual([made.length]);
    expect(await latentOf(orderId)).toMatchObject({ status: 'COMPLAINED', isOpenedByDesk: refused.length === 0 });
  });

  it('H7 the desk contacts the customer and notes it; dismissed with a reason it is gone, and back when they ask once more', async () => {
    const { latent, orderId } = await listed();
    const by = await agent();
    const contact = (values: object) =>
      codes(by, 'contactLatentCustomer', 'ContactLatentCustomerInput', { id: latent.id, ...values, ...key() });
    expect(await contact({ isReached: true })).toEqual(['REQUIRED']);
    expect(await contact({ isReached: false })).toEqual([]);
    expect(await contact({ isReached: true, note: '已致歉，约明天上午送到' })).toEqual([]);
    const taken = await latentOf(orderId);
    expect(taken).toMatchObject({ status: 'TAKEN', owner: { id: by.id }, contactCount: 2 });
    expect(taken?.['contacts']).toEqual({
      nodes: [
        { isReached: true, note: '已致歉，约明天上午送到', account: { id: by.id } },
        { isReached: false, note: '', account: { id: by.id } },
      ],
    });
    const dismiss = (reason: string) =>
      codes(by, 'dismissLatentComplaint', 'DismissLatentComplaintInput', { id: latent.id, reason });
    expect(await dismiss('')).toEqual(['INVALID']);
    expect(await dismiss('客户接受改期')).toEqual([]);
    expect(await latentOf(orderId)).toMatchObject({
      status: 'DISMISSED',
      dismissal: '客户接受改期',
      availableActions: [],
    });
    await orders.after(48);
    expect((await latentOf(orderId))?.status).toBe('DISMISSED');
    await asks(orderId);
    expect(await latentOf(orderId)).toMatchObject({ status: 'LISTED', owner: null, dismissal: null });
  });

  it('H7 it leaves the list by itself when what was wrong is long ago, and a complaint after that is still known', async () => {
    const { orderId } = await listed();
    await orders.ship(orderId);
    await orders.deliver(orderId);
    await market.settle();
    expect((await latentOf(orderId))?.status).toBe('LISTED');
    await market.settle(new Date(market.clock.now().getTime() + 15 * DAY_MS));
    expect(await latentOf(orderId)).toMatchObject({ status: 'FADED', weight: 0, signalKinds: [] });
    await complains(orderId);
    const after = await latentOf(orderId);
    expect(after?.status).toBe('FADED');
    expect(after?.['complaint']).not.toBeNull();
  });

  it('H7 the weights and the threshold are the market’s: another threshold takes hold within a day', async () => {
    const { orderId } = await listed();
    const set = async (value: string) => {
      const { client } = await trade.staff(StaffRole.ADMINISTRATOR);
      const { settings } = await client.run<{ settings: { key: string; version: number }[] }, object>(
        '{ settings { key version } }',
        {},
      );
      const version = settings.find((setting) => setting.key === 'LATENT_THRESHOLD')?.version;
      await must(client, 'updateSettings', 'UpdateSettingsInput', {
        settings: [{ key: 'LATENT_THRESHOLD', value, version }],
      });
    };
    await set('61');
    await orders.after(25);
    expect((await latentOf(orderId))?.status).toBe('FADED');
    await set('60');
  });

  it('H7 R one order asked about by many at once is kept once', async () => {
    const orderId = await late();
    await Promise.all([asks(orderId), asks(orderId), asks(orderId)]);
    await market.settle();
    const rows = await market.database.query('select id from latent_complaint where order_id = $1', [orderId]);
    expect(rows).toHaveLength(1);
    expect(await latentOf(orderId)).toMatchObject({ status: 'LISTED' });
  });
});

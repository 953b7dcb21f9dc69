import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { sweeps } from '#api/jobs.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);

async function complained(severity = 'NORMAL') {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(10_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: order.id, category: 'DELIVERY', severity, description: '送错地址' },
    'complaint { id status }',
  );
  return { shop, buyer, order, id: (complaint as { id: string }).id };
}

const actions = async (person: Person, id: string): Promise<string[]> =>
  (
    await person.client.run<{ complaint: { availableActions: string[] } | null }, object>(
      'query ($id: ID!) { complaint(id: $id) { availableActions } }',
      { id },
    )
  ).complaint?.availableActions ?? [];

describe('complaints', () => {
  it('H1 staff register what reaches them by phone for the buyer, about the order and its merchant', async () => {
    const { shop, buyer, order } = await complained();
    const made = await must(
      handler.client,
      'registerComplaint',
      'RegisterComplaintInput',
      { orderId: order.id, channel: 'PHONE', category: 'SERVICE', description: '来电投诉' },
      'complaint { channel buyer { id } merchant { id } order { id } }',
    );
    expect(made.complaint).toEqual({
      channel: 'PHONE',
      buyer: { id: buyer.id },
      merchant: { id: shop.merchantId },
      order: { id: order.id },
    });
  });

  it('H3 the loop is closed: registered, assigned, investigated, proposed, accepted, resolved, followed up by another, archived', async () => {
    const { buyer, id } = await complained();
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    await must(handler.client, 'classifyComplaint', 'ClassifyComplaintInput', {
      id,
      category: 'DELIVERY',
      severity: 'HIGH',
      dimension: 'RELIABILITY',
    });
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { id, proposal: '重新配送' });
    await must(buyer.client, 'acceptRemedy', 'ComplaintActionInput', { id });
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', {
      id,
      cause: '地址录错',
      responsibleParty: 'MERCHANT',
      resolution: '已重新配送',
    });
    const early = await act(supervisor.client, 'archiveComplaint', 'ComplaintActionInput', { id });
    expect(early.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    const own = await act(handler.client, 'followUpComplaint', 'FollowUpComplaintInput', { id, satisfaction: 5 });
    expect(own.errors).not.toEqual([]);
    expect(await actions(handler, id)).not.toContain('FOLLOW_UP');
    await must(supervisor.client, 'followUpComplaint', 'FollowUpComplaintInput', {
      id,
      satisfaction: 4,
      comment: '还行',
    });
    const done = await must(
      supervisor.client,
      'archiveComplaint',
      'ComplaintActionInput',
      { id },
      'complaint { status satisfaction log { nodes { action } } }',
    );
    expect(done.complaint).toMatchObject({ status: 'ARCHIVED', satisfaction: 4 });
  });

  it('E8 I3 an open complaint holds its order until it is resolved', async () => {
    const { buyer, order, id } = await complained();
    const refused = await act(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', {
      id,
      cause: '误会',
      responsibleParty: 'BUYER',
      resolution: '已解释',
    });
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: order.id, ...key() });
  });

  it('H4 what is not answered in time goes up level by level, each with its own working hours, and no further than the top', async () => {
    const day = 24 * 3_600_000;
    const morning = new Date(Math.ceil(market.clock.now().getTime() / day) * day + 3_600_000);
    market.clock.moveTo(morning);
    const { id } = await complained('URGENT');
    const levels: unknown[] = [];
    for (const minutes of [14, 2, 4 * 60, 8 * 60, 24 * 60]) {
      market.clock.advance(minutes * 60_000);
      for (const sweep of sweeps) await sweep.run(market.context());
      const rows = await market
        .context()
        .orm.fork()
        .getConnection()
        .execute<{ escalation_level: number }[]>('select escalation_level from complaint where id = ?', [id]);
      levels.push(rows[0]?.escalation_level);
    }
    expect(levels).toEqual([0, 1, 2, 3, 3]);
  });

  it('H4 a case is not handed over without a reason, nor to somebody who handles none', async () => {
    const fresh = await trade.staff(StaffRole.SUPERVISOR);
    const { buyer, id } = await complained();
    const wrong = await act(fresh.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: buyer.id });
    expect(wrong.errors.map(({ code }) => code)).toEqual(['NOT_A_HANDLER']);
    await must(fresh.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    const silent = await act(fresh.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: supervisor.id });
    expect(silent.errors.map(({ code }) => code)).toEqual(['REQUIRED']);
  });

  it('A5 another buyer neither sees a complaint nor complains about somebody else’s order', async () => {
    const { order, id } = await complained();
    const other = await trade.buyer();
    expect(await actions(other, id)).toEqual([]);
    const outcome = await act(other.client, 'registerComplaint', 'RegisterComplaintInput', {
      orderId: order.id,
      category: 'GOODS',
      description: 'x',
    });
    expect(outcome.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key, must, type Outcome, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const { client } = supervisor;
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

const opened = async (): Promise<string> =>
  (
    (
      await must(
        client,
        'openIncident',
        'OpenIncidentInput',
        { title: '礼盒受潮', severity: 'URGENT' },
        'incident { id }',
      )
    )['incident'] as { id: string }
  ).id;

const skuOf = async (variantId: string): Promise<string> =>
  (await market.database.query<{ sku: string }>('select sku from variant where id = $1', [variantId]))[0]?.sku ?? '';

const shown = `incident { status report owner { id } records { nodes { complaint { id } order { id } } }
  steps { nodes { id position doneBy { id } } } saleStops { nodes { id liftedAt } } availableActions }`;

interface Shown {
  readonly status: string;
  readonly steps: { readonly nodes: readonly { readonly id: string; readonly position: number }[] };
  readonly saleStops: { readonly nodes: readonly { readonly id: string; readonly liftedAt: string | null }[] };
  readonly records: { readonly nodes: readonly object[] };
  readonly availableActions: readonly string[];
}

describe('major incidents', () => {
  it('H9 an incident has one owner, groups cases once each, and closes with a report when its checklist is done', async () => {
    const id = await opened();
    const buyer = await trade.buyer(10_000);
    const shop = await trade.shop();
    const { variantId } = await trade.ware(shop);
    const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
    const told = { orderId: order?.id, category: 'GOODS', description: '盒子是湿的' };
    const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', told, 'complaint { id }');
    const complaint = made['complaint'] as { id: string };
    for (let times = 0; times < 2; times += 1)
      await must(client, 'addIncidentRecord', 'AddIncidentRecordInput', { id, complaintId: complaint.id });
    await must(client, 'addIncidentRecord', 'AddIncidentRecordInput', { id, orderId: order?.id });
    expect(codes(await act(client, 'addIncidentRecord', 'AddIncidentRecordInput', { id }))).toEqual(['INVALID']);
    const { incident } = await must(client, 'planIncidentStep', 'PlanIncidentStepInput', { id, text: '召回' }, shown);
    const { steps, records } = incident as Shown;
    expect(records.nodes).toHaveLength(2);
    const close = (): Promise<Outcome> =>
      act(client, 'closeIncident', 'CloseIncidentInput', { id, report: '已召回' }, shown);
    expect(codes(await close())).toEqual(['NOT_ALLOWED_NOW']);
    await must(client, 'takeIncidentStep', 'TakeIncidentStepInput', { id, incidentStepId: steps.nodes[0]?.id });
    expect((await close())['incident']).toMatchObject({
      ...{ status: 'CLOSED', report: '已召回', owner: { id: supervisor.id }, availableActions: ['CREATE'] },
      steps: { nodes: [{ position: 1, doneBy: { id: supervisor.id } }] },
    });
    expect(codes(await close())).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H9 what is stopped is not sold until the stop is lifted, or the incident is over', async () => {
    const id = await opened();
    const shop = await trade.shop();
    const [wet, dry] = [await trade.ware(shop), await trade.ware(shop)];
    const buyer = await trade.buyer(100_000);
    const order = ({ variantId }: { variantId: string }): Promise<Outcome> =>
      act(buyer.client, 'placeOrder', 'PlaceOrderInput', {
        ...{ lines: [{ variantId, quantity: 1 }], recipient, payWith: 'WALLET' },
        ...key(),
      });
    const stop = { id, merchantId: shop.merchantId, reason: '受潮' };
    const sku = await skuOf(wet.variantId);
    const first = await must(client, 'stopSale', 'StopSaleInput', { ...stop, sku }, shown);
    expect(codes(await order(wet))).toEqual(['NOT_FOR_SALE']);
    expect(codes(await order(dry))).toEqual([]);
    const saleStopId = (first['incident'] as Shown).saleStops.nodes[0]?.id;
    await must(client, 'stopSale', 'StopSaleInput', stop);
    const late = await trade.ware(shop);
    for (const ware of [wet, dry, late]) expect(codes(await order(ware))).toEqual(['NOT_FOR_SALE']);
    await must(client, 'liftSaleStop', 'LiftSaleStopInput', { id, saleStopId });
    expect(codes(await act(client, 'liftSaleStop', 'LiftSaleStopInput', { id, saleStopId }))).toEqual([
      'NOT_ALLOWED_NOW',
    ]);
    expect(codes(await order(wet))).toEqual(['NOT_FOR_SALE']);
    await must(client, 'closeIncident', 'CloseIncidentInput', { id, report: '已处理' });
    for (const ware of [wet, dry, late]) expect(codes(await order(ware))).toEqual([]);
  });

  it('H9 no checkout slips past a stop: whatever the race, what is sold afterwards is nothing', async () => {
    const id = await opened();
    const shop = await trade.shop();
    const { variantId } = await trade.ware(shop);
    const buyers = await Promise.all(Array.from({ length: 6 }, () => trade.buyer(10_000)));
    const input = (): object => ({ lines: [{ variantId, quantity: 1 }], recipient, payWith: 'WALLET', ...key() });
    const [stopped, ...placed] = await Promise.all([
      act(client, 'stopSale', 'StopSaleInput', { id, merchantId: shop.merchantId, reason: '受潮' }),
      ...buyers.map((each) => act(each.client, 'placeOrder', 'PlaceOrderInput', input())),
    ]);
    expect(codes(stopped)).toEqual([]);
    for (const each of placed) expect([[], ['NOT_FOR_SALE'], ['OUT_OF_STOCK']]).toContainEqual(codes(each));
    const sold = placed.filter(({ errors }) => errors.length === 0).length;
    const [row] = await market.database.query<{ reserved: number }>(
      'select reserved from stock where variant_id = $1',
      [variantId],
    );
    expect(row?.reserved).toBe(sold);
    const again = await act(buyers[0]?.client ?? client, 'placeOrder', 'PlaceOrderInput', input());
    expect(codes(again)).toEqual(['NOT_FOR_SALE']);
  });

  it('A5 who handles complaints sees an incident and leads none', async () => {
    const id = await opened();
    const { incident } = await handler.client.run<{ incident: Shown | null }, object>(
      'query ($id: ID!) { incident(id: $id) { status availableActions } }',
      { id },
    );
    expect(incident).toEqual({ status: 'OPEN', availableActions: [] });
  });
});

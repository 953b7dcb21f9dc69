import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { writeToIncidentCustomers } from '#api/incidents/index.js';
import { startTestMarket } from '../kit/market.js';
import { signsIn } from '../kit/pdf.js';
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

const contactsOf = async (id: string): Promise<object[]> =>
  (
    await client.run<{ incident: { contacts: { nodes: object[] } } }, object>(
      'query ($id: ID!) { incident(id: $id) { contacts { nodes { text customerCount toldCount finishedAt } } } }',
      { id },
    )
  ).incident.contacts.nodes;

const noticesOf = (accountId: string, kind = 'INCIDENT_NOTICE'): Promise<object[]> =>
  market.database.query('select id from in_app_message where account_id = $1 and kind = $2', [accountId, kind]);

async function documentOf(id: string): Promise<Buffer> {
  const { file } = await must(client, 'downloadIncidentReport', 'DownloadIncidentReportInput', { id }, 'file { url }');
  return Buffer.from(await (await fetch(`${market.url}${(file as { url: string }).url}`)).arrayBuffer());
}

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

  it('H9 all customers of its cases are told, each once, whatever is pressed twice; more cases, only the new ones', async () => {
    const id = await opened();
    const shop = await trade.shop();
    const { variantId } = await trade.ware(shop);
    const [anna, ben, carl] = [await trade.buyer(10_000), await trade.buyer(10_000), await trade.buyer(10_000)];
    const text = '请暂停食用，我们会上门取回。';
    const tell = (words = text): Promise<Outcome> =>
      act(client, 'contactIncidentCustomers', 'ContactIncidentCustomersInput', { id, text: words, ...key() });
    expect(codes(await tell())).toEqual(['NOT_ALLOWED_NOW']);
    const group = async (buyer: typeof anna): Promise<void> => {
      const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
      await must(client, 'addIncidentRecord', 'AddIncidentRecordInput', { id, orderId: order?.id });
    };
    for (const each of [anna, anna, ben]) await group(each);
    const pressed = await Promise.all([tell(), tell(`${text} `), tell()]);
    expect(pressed.map(codes)).toEqual([[], [], []]);
    expect(await contactsOf(id)).toEqual([{ text, customerCount: 2, toldCount: 0, finishedAt: null }]);
    expect(codes(await act(client, 'closeIncident', 'CloseIncidentInput', { id, report: '好' }))).toEqual([
      'NOT_ALLOWED_NOW',
    ]);
    const context = market.context();
    await Promise.all([1, 2, 3].map(() => writeToIncidentCustomers.run(context)));
    await market.settle();
    for (const each of [anna, ben]) expect(await noticesOf(each.id)).toHaveLength(1);
    await group(carl);
    await tell();
    await market.settle();
    expect(await contactsOf(id)).toEqual([
      expect.objectContaining({ customerCount: 3, toldCount: 3, finishedAt: expect.any(String) as string }),
    ]);
    for (const each of [anna, ben, carl]) expect(await noticesOf(each.id)).toHaveLength(1);
  });

  it('H9 it is handed over with reason and note to somebody who leads incidents, who is written to', async () => {
    const id = await opened();
    const next = await trade.staff(StaffRole.SUPERVISOR);
    const over = (accountId: string, note = '还有两位客户没联系上'): Promise<Outcome> =>
      act(client, 'handOverIncident', 'HandOverIncidentInput', { id, accountId, reason: 'SHIFT_END', note }, shown);
    expect(codes(await over(supervisor.id))).toEqual(['INVALID']);
    expect(codes(await over(handler.id))).toEqual(['INVALID']);
    expect(codes(await over(next.id, ' '))).toEqual(['REQUIRED']);
    const both = await Promise.all([over(next.id), over(next.id)]);
    expect(both.map(codes).toSorted()).toEqual([[], ['INVALID']]);
    const { incident } = await client.run<{ incident: object }, object>(
      'query ($id: ID!) { incident(id: $id) { owner { id } handOvers { nodes { from { id } to { id } reason note } } } }',
      { id },
    );
    expect(incident).toEqual({
      owner: { id: next.id },
      handOvers: {
        nodes: [
          { from: { id: supervisor.id }, to: { id: next.id }, reason: 'SHIFT_END', note: '还有两位客户没联系上' },
        ],
      },
    });
    await market.settle();
    expect(await noticesOf(next.id, 'INCIDENT_HANDED_OVER')).toHaveLength(1);
  });

  it('H9 its closing document is kept as it was closed: the same bytes whenever it is made', async () => {
    const id = await opened();
    const shop = await trade.shop();
    await must(client, 'stopSale', 'StopSaleInput', { id, merchantId: shop.merchantId, reason: '受潮' });
    await must(client, 'closeIncident', 'CloseIncidentInput', { id, report: '已召回全部礼盒，更换包装供应商。' });
    const first = await documentOf(id);
    const signs = signsIn(first);
    for (const sign of '礼盒受潮已召回全部更换包装供应商测试店') expect(signs, sign).toContain(sign);
    market.clock.advance(60_000);
    await market.database.query("update account set name = '改了名' where id = $1", [supervisor.id]);
    await market.database.query('update sale_stop set reason = $2 where cause_id = $1', [id, '别的']);
    const again = await documentOf(id);
    expect(again.equals(first)).toBe(true);
    await market.database.query(`update incident set facts = replace(facts, '受潮', '没事') where id = $1`, [id]);
    await expect(documentOf(id)).rejects.toThrow();
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

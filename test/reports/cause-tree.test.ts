import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { loadCalendars, STANDARD_CALENDAR } from '#api/calendars/index.js';
import { type Cause, causeTreeOf } from '#api/reports/complaints/count-causes.js';
import type { Case } from '#api/reports/complaints/read-cases.js';
import { issueComplaintReport } from '#api/reports/index.js';
import { startTestMarket } from '../kit/market.js';
import { signsIn } from '../kit/pdf.js';
import type { Person } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
market.clock.moveTo(new Date('2026-03-12T01:30:00Z'));
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

async function causeBelow(parentId: string | undefined, zh: string): Promise<string> {
  const supervisor = await trade.staff(StaffRole.SUPERVISOR);
  const input = { parentId, name: { zh, en: zh } };
  const made = await must(
    supervisor.client,
    'createComplaintCause',
    'CreateComplaintCauseInput',
    input,
    'complaintCause { id }',
  );
  return (made['complaintCause'] as { id: string }).id;
}

async function complained(buyer: Person, rootCauseId: string | null): Promise<string> {
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const input = { orderId: order.id, category: 'GOODS', description: '坏了' };
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    input,
    'complaint { id }',
  );
  const { id } = complaint as { id: string };
  await market.database.query('update complaint set root_cause_id = $2 where id = $1', [id, rootCauseId]);
  return id;
}

const [goods] = await market.database.query<{ id: string }>(
  `select id from complaint_cause where category = 'GOODS' and level = 1`,
);
const packaging = await causeBelow(goods?.id, '包装');
const wet = await causeBelow(packaging, '受潮');
const buyer = await trade.buyer(1_000_000);
const costly = await complained(buyer, wet);
await complained(await trade.buyer(10_000), packaging);
await complained(await trade.buyer(10_000), goods?.id ?? null);
await complained(await trade.buyer(10_000), null);

interface Figures {
  readonly count: number;
  readonly cost: { readonly amount: string };
  readonly byCoupons: { readonly amount: string };
  readonly byReturns: { readonly amount: string };
  readonly paid: { readonly amount: string };
}
interface Node {
  readonly causeId: string | null;
  readonly parentId: string | null;
  readonly level: number;
  readonly name: string;
  readonly branch: Figures;
  readonly own: Figures;
}

const figures = 'count cost { amount } byCoupons { amount } byReturns { amount } paid { amount }';
async function march(): Promise<{ causeTree: Node[]; total: Figures }> {
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  const { complaintMonth } = await analyst.client.run<
    { complaintMonth: { causeTree: Node[]; total: Figures } },
    object
  >(
    `query ($month: String!) { complaintMonth(month: $month) { total { ${figures} }
      causeTree { causeId parentId level name branch { ${figures} } own { ${figures} } } } }`,
    { month: '2026-03' },
  );
  return complaintMonth;
}

it('H7 a cause counts the cases of all below it beside its own, and each leads to exactly those', async () => {
  const { causeTree, total } = await march();
  expect(causeTree.map(({ causeId, level, branch, own }) => [causeId, level, branch.count, own.count])).toEqual([
    [goods?.id, 1, 3, 1],
    [packaging, 2, 2, 1],
    [wet, 3, 1, 1],
    [null, 1, 1, 1],
  ]);
  expect(total.count).toBe(4);
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  const listed = async (person: Person, filter: object): Promise<number> =>
    (
      await person.client.run<{ complaints: { totalCount: number } }, object>(
        'query ($filter: ComplaintFilter) { complaints(first: 1, filter: $filter) { totalCount } }',
        { filter },
      )
    ).complaints.totalCount;
  for (const { causeId, branch, own } of causeTree.filter((node) => node.causeId !== null)) {
    expect(await listed(analyst, { underCauseId: causeId })).toBe(branch.count);
    expect(await listed(analyst, { rootCauseId: causeId })).toBe(own.count);
  }
  // Whoever complained does not find out which cause it was.
  expect([await listed(buyer, {}), await listed(buyer, { underCauseId: goods?.id })]).toEqual([1, 0]);
});

it('H7 H5 a case and each cause above it cost its slips, what its coupons took off, and what its returns gave back', async () => {
  const [handler, manager, finance] = [
    await trade.staff(StaffRole.COMPLAINT_HANDLER),
    await trade.staff(StaffRole.SERVICE_MANAGER),
    await trade.staff(StaffRole.FINANCE),
  ];
  const input = { id: costly, amount: yuan('5.00'), reason: '致歉', ...key() };
  await must(handler.client, 'giveComplaintCoupon', 'GiveComplaintCouponInput', input);
  // Given, not used: it has cost nothing yet.
  expect((await march()).total.byCoupons.amount).toBe('0.00');
  const [coupon] = await market.database.query<{ id: string }>('select id from coupon where complaint_id = $1', [
    costly,
  ]);
  const lines = [{ variantId: ware.variantId, quantity: 1 }];
  const order = { lines, recipient, payWith: 'WALLET', couponIds: [coupon?.id], ...key() };
  await must(buyer.client, 'placeOrder', 'PlaceOrderInput', order);
  expect((await march()).total.byCoupons.amount).toBe('5.00');

  const pay = { id: costly, amount: yuan('3.00'), reason: '赔付', ...key() };
  await must(handler.client, 'payComplaintCash', 'PayComplaintCashInput', pay);
  const [slip] = await market.database.query<{ id: string; status: string }>(
    'select id, status from slip where complaint_id = $1',
    [costly],
  );
  if (slip?.status === 'TO_APPROVE')
    await must(manager.client, 'approveSlip', 'SlipActionInput', { id: slip.id, ...key() });
  await must(finance.client, 'paySlip', 'PaySlipInput', { id: slip?.id, ...key() });

  const back = { id: costly, kind: 'REFUND_ONLY', reason: 'QUALITY', description: '坏了', ...key() };
  await must(handler.client, 'openComplaintReturn', 'OpenComplaintReturnInput', back);
  const [opened] = await market.database.query<{ id: string }>('select id from order_return where complaint_id = $1', [
    costly,
  ]);
  const [cost] = await market.database.query<{ minor: string }>(
    'select sum(amount_minor) as minor from after_sale_cost where cause_id = $1',
    [opened?.id],
  );
  const returned = Number(cost?.minor);
  expect(returned).toBeGreaterThan(0);

  const { causeTree, total } = await march();
  const whole = ((returned + 800) / 100).toFixed(2);
  const told = {
    ...{ paid: { amount: '3.00' }, byCoupons: { amount: '5.00' } },
    ...{ byReturns: { amount: (returned / 100).toFixed(2) }, cost: { amount: whole } },
  };
  expect(total).toMatchObject(told);
  expect(causeTree.slice(0, 3).map(({ branch }) => branch)).toMatchObject([told, told, told]);
  expect(causeTree.map(({ own }) => own.cost.amount)).toEqual(['0.00', '0.00', whole, '0.00']);
});

it('H7 the tree is issued as it stood, whatever it is called later, and its files are the same bytes again', async () => {
  market.clock.moveTo(new Date('2026-04-04T20:12:00Z'));
  await issueComplaintReport.run(market.context(), {});
  const fileOf = async (format: string): Promise<Buffer> => {
    const analyst = await trade.staff(StaffRole.DATA_ANALYST);
    const input = { month: '2026-03', format };
    const { file } = await must(
      analyst.client,
      ...(['downloadComplaintReport', 'DownloadComplaintReportInput', input, 'file { url }'] as const),
    );
    return Buffer.from(await (await fetch(`${market.url}${(file as { url: string }).url}`)).arrayBuffer());
  };
  const [issued, ...files] = [await march(), await fileOf('XLSX'), await fileOf('PDF')];
  await market.database.query(`update complaint_cause set name_zh = '改名' where id = $1`, [packaging]);
  await market.database.query('update complaint set root_cause_id = $2 where id = $1', [costly, goods?.id]);
  expect(await march()).toEqual(issued);
  expect((await fileOf('XLSX')).equals(files[0] ?? Buffer.alloc(0))).toBe(true);
  expect((await fileOf('PDF')).equals(files[1] ?? Buffer.alloc(0))).toBe(true);
  const { sheets } = await readXlsx(files[0] ?? Buffer.alloc(0));
  const rows = sheets.find(({ name }) => name === '按原因树')?.rows ?? [];
  expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
    ['商品原因', 3],
    ['\u3000商品原因（本级）', 1],
    ['\u3000包装', 2],
    ['\u3000\u3000包装（本级）', 1],
    ['\u3000\u3000受潮', 1],
    ['未填', 1],
  ]);
  expect(rows[0]?.slice(-5)).toEqual(['清单赔付', '补偿券抵扣', '售后成本', '成本合计', '商家承担']);
  const signs = signsIn(files[1] ?? Buffer.alloc(0));
  for (const sign of '按原因树受潮各原因成本补偿券抵扣') expect(signs.has(sign)).toBe(true);
});

it('H7 in any tree a branch counts what a walk up from every case finds, and nothing is lost or counted twice', async () => {
  const calendar = (await loadCalendars(market.context(), 'NONE')).get(STANDARD_CALENDAR);
  if (!calendar) throw new Error('the desk has no calendar');
  const now = market.clock.now();
  const parents = fc.array(fc.option(fc.nat(), { nil: null }), { maxLength: 12 });
  fc.assert(
    fc.property(
      parents,
      fc.array(fc.tuple(fc.option(fc.nat(), { nil: null }), fc.nat({ max: 999 })), { maxLength: 30 }),
      (above, seen) => {
        // A parent is always an earlier one: no ring.
        const causes: Cause[] = above.map((parent, index) => ({
          ...{ id: `c${index}`, parentId: parent === null || index === 0 ? null : `c${parent % index}` },
          ...{ nameZh: `甲${index}`, nameEn: `c${index}` },
        }));
        const cases = seen.map(([place, minor], index) => ({
          ...bare,
          ...{ id: `x${index}`, couponMinor: minor },
          rootCauseId: place === null || causes.length === 0 ? null : `c${place % causes.length}`,
        }));
        const isUnder = (id: string | null, top: string | null): boolean =>
          id === top || (id !== null && isUnder(causes.find((cause) => cause.id === id)?.parentId ?? null, top));
        const tree = causeTreeOf(cases, causes, { calendar, now });
        for (const { key: id, branch } of tree) {
          const found = cases.filter(({ rootCauseId }) =>
            id === null ? rootCauseId === null : isUnder(rootCauseId, id),
          );
          expect([branch.count, branch.costMinor]).toEqual([
            found.length,
            found.reduce((sum, { couponMinor }) => sum + couponMinor, 0),
          ]);
        }
        expect(tree.reduce((sum, { own }) => sum + own.count, 0)).toBe(cases.length);
        for (const [place, { parentKey }] of tree.entries())
          if (parentKey !== null) expect(tree.findIndex(({ key: id }) => id === parentKey)).toBeLessThan(place);
      },
    ),
  );
});

const bare: Omit<Case, 'id' | 'rootCauseId' | 'couponMinor'> = {
  ...{ channel: 'WEB', category: 'GOODS', severity: 'NORMAL', dimension: null, cause: null, party: null },
  ...{
    merchant: null,
    agent: null,
    products: [],
    pauses: [],
    satisfaction: null,
    level: 0,
    assignments: 0,
    reopenings: 0,
  },
  ...{
    registeredAt: new Date('2026-03-12T01:30:00Z'),
    firstAnsweredAt: null,
    firstAnswerDueAt: null,
    resolutionDueAt: null,
  },
  ...{ pausedAt: null, resolvedAt: null, paidMinor: 0, returnMinor: 0, borneMinor: 0 },
};

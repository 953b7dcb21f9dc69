import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { issueComplaintReport } from '#api/reports/index.js';
import { startTestMarket } from '../kit/market.js';
import { signsIn } from '../kit/pdf.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
// Thursday 12 March, 09:30 in the market: the desk works from 08:30 to 23:00 every day.
market.clock.moveTo(new Date('2026-03-12T01:30:00Z'));
const trade = tradeOf(market);
const [shop, other] = [await trade.shop(), await trade.shop()];
const [ware, foreign] = [await trade.ware(shop), await trade.ware(other)];
const [buyer, second] = [await trade.buyer(1_000_000), await trade.buyer(1_000_000)];
const HOUR_MS = 3_600_000;

async function complained(by: Person, at: 'shop' | 'other', values: object): Promise<string> {
  const [from, variantId] = at === 'shop' ? [shop, ware.variantId] : [other, foreign.variantId];
  const [order] = await buy(by, [{ variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(from, order.id);
  const input = { orderId: order.id, category: 'GOODS', severity: 'NORMAL', description: '坏了', ...values };
  const { complaint } = await must(by.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  return (complaint as { id: string }).id;
}

/** Handled by somebody who comes in now: staff sessions are short, and the clock moves. */
async function resolved(id: string, cause: string): Promise<string> {
  const [supervisor, handler] = [
    await trade.staff(StaffRole.SUPERVISOR),
    await trade.staff(StaffRole.COMPLAINT_HANDLER),
  ];
  await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
  await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
  const how = { id, cause, responsibleParty: 'MERCHANT', resolution: '已换新' };
  await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', how);
  return handler.id;
}

const first = await complained(buyer, 'shop', { category: 'GOODS' });
const late = await complained(second, 'other', { category: 'DELIVERY', severity: 'URGENT' });
market.clock.advance(HOUR_MS);
// Said a second time: it goes into the first, and is no case of its own in any figure.
const [about] = await market.database.query<{ order_id: string }>('select order_id from complaint where id = $1', [
  first,
]);
const again = await must(
  buyer.client,
  'registerComplaint',
  'RegisterComplaintInput',
  { orderId: about?.order_id, category: 'GOODS', severity: 'NORMAL', description: '坏了，再说一次' },
  'complaint { id }',
);
await must((await trade.staff(StaffRole.SUPERVISOR)).client, 'mergeComplaints', 'MergeComplaintsInput', {
  ...{ id: (again['complaint'] as { id: string }).id, complaintId: first, note: '同一件事' },
});
market.clock.advance(HOUR_MS);
const agentId = await resolved(first, '包装不牢');
// The night between does not count: five hours after 11:30 of the next day.
market.clock.moveTo(new Date('2026-03-13T03:30:00Z'));
await resolved(late, '包装不牢');
market.clock.advance(60_000);
await buy(second, [{ variantId: ware.variantId, quantity: 1 }]);
// A minute before and after midnight of the market: March, then April.
market.clock.moveTo(new Date('2026-03-31T15:59:00Z'));
const last = await complained(await trade.buyer(10_000), 'shop', { channel: 'PHONE', category: 'SERVICE' });
market.clock.moveTo(new Date('2026-03-31T16:00:00Z'));
await complained(await trade.buyer(10_000), 'shop', { category: 'OTHER' });

interface Figures {
  readonly key: string | null;
  readonly name: string;
  readonly count: number;
  readonly resolved: number;
  readonly resolutionLate: number;
  readonly resolutionMinutes: number | null;
}
interface Month {
  readonly reportId: string | null;
  readonly countedAt: string;
  readonly total: Figures;
  readonly groups: readonly { readonly by: string; readonly rows: readonly Figures[] }[];
  readonly wonBackOf: number;
  readonly wonBack: number;
  readonly repeatedCauses: readonly object[];
}

const month = async (person: Person, which: string): Promise<Month> =>
  (
    await person.client.run<{ complaintMonth: Month }, object>(
      `query ($month: String!) { complaintMonth(month: $month) {
        reportId countedAt wonBackOf wonBack repeatedCauses { cause count before }
        total { key name count resolved resolutionLate resolutionMinutes }
        groups { by rows { key name count resolved resolutionLate resolutionMinutes } } } }`,
      { month: which },
    )
  ).complaintMonth;

/** What `complaints` is filtered by for a row of each grouping. */
const FILTERS: Readonly<Record<string, (key: string) => object>> = {
  CAUSE: (cause) => ({ cause }),
  CATEGORY: (category) => ({ category: [category] }),
  DIMENSION: (dimension) => ({ dimension: [dimension] }),
  SEVERITY: (severity) => ({ severity: [severity] }),
  CHANNEL: (channel) => ({ channel: [channel] }),
  PARTY: (party) => ({ responsibleParty: [party] }),
  MERCHANT: (merchantId) => ({ merchantId }),
  PRODUCT: (productId) => ({ productId }),
  AGENT: (id) => ({ agentId: id }),
};

const MARCH = { from: '2026-03-01T00:00:00+08:00', to: '2026-04-01T00:00:00+08:00' };

it('H1 H7 a month counts what was registered in it and stands for itself by the market’s calendar, in working time, and every figure lists its cases', async () => {
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  const march = await month(analyst, '2026-03');
  // Two hours; and from 09:30 to 23:00, then from 08:30 to 11:30 of the next day.
  expect(march.total).toMatchObject({ count: 3, resolved: 2, resolutionLate: 1 });
  expect(march.total.resolutionMinutes).toBe((120 + (13.5 + 3) * 60) / 2);
  expect(march.repeatedCauses).toEqual([{ cause: '包装不牢', count: 2, before: 0 }]);
  const rowOf = (by: string, key: string | null) =>
    march.groups.find((group) => group.by === by)?.rows.find((row) => row.key === key);
  expect(rowOf('AGENT', agentId)).toMatchObject({ count: 1, resolutionMinutes: 120 });
  expect(rowOf('CAUSE', null)).toMatchObject({ count: 1, resolved: 0 });
  expect(rowOf('SEVERITY', 'URGENT')).toMatchObject({ count: 1, resolutionLate: 1 });
  expect(rowOf('MERCHANT', shop.merchantId)).toMatchObject({ count: 2 });
  expect(rowOf('CATEGORY', 'OTHER')).toBeUndefined();
  expect((await month(analyst, '2026-04')).total.count).toBe(1);
  const listed = async (filter: object): Promise<number> =>
    (
      await analyst.client.run<{ complaints: { totalCount: number } }, object>(
        'query ($filter: ComplaintFilter) { complaints(first: 1, filter: $filter) { totalCount } }',
        { filter: { ...filter, registeredAt: MARCH, isMerged: false } },
      )
    ).complaints.totalCount;
  for (const { by, rows } of march.groups)
    for (const { key, count, resolutionLate } of rows.filter((row) => row.key !== null)) {
      const filter = FILTERS[by]?.(key ?? '') ?? {};
      expect([by, key, await listed(filter), await listed({ ...filter, isResolutionLate: true })]).toEqual([
        ...[by, key, count, resolutionLate],
      ]);
    }
  // The other way round: each case, one by one, stands in the groups its own fields name.
  const rows = await market.database.query<Record<string, string | null>>(
    'select id, category, severity, channel, merchant_id, cause from complaint where id = any($1)',
    [[first, late, last]],
  );
  for (const [by, column] of [
    ['CATEGORY', 'category'],
    ['SEVERITY', 'severity'],
    ['CHANNEL', 'channel'],
    ['MERCHANT', 'merchant_id'],
    ['CAUSE', 'cause'],
  ] as const)
    for (const value of new Set(rows.map((row) => row[column] ?? null)))
      expect([by, rowOf(by, value)?.count]).toEqual([by, rows.filter((row) => (row[column] ?? null) === value).length]);
});

async function fileOf(person: Person, format: string, which = '2026-03'): Promise<Buffer> {
  const input = { month: which, format };
  const { file } = await must(
    person.client,
    'downloadComplaintReport',
    'DownloadComplaintReportInput',
    input,
    'file { url }',
  );
  return Buffer.from(await (await fetch(`${market.url}${(file as { url: string }).url}`)).arrayBuffer());
}

it('H7 after the month’s end the report is issued once, never changes, and is the same bytes whenever it is made again', async () => {
  market.clock.moveTo(new Date('2026-04-03T20:12:00Z'));
  await issueComplaintReport.run(market.context(), {});
  expect((await month(await trade.staff(StaffRole.DATA_ANALYST), '2026-03')).reportId).toBeNull();
  market.clock.moveTo(new Date('2026-04-04T20:12:00Z'));
  await Promise.all([issueComplaintReport.run(market.context(), {}), issueComplaintReport.run(market.context(), {})]);
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  const issued = await month(analyst, '2026-03');
  expect(issued.reportId).toMatch(/^complaintreport_/);
  const before = [await fileOf(analyst, 'XLSX'), await fileOf(analyst, 'PDF')];

  await resolved(last, '客服忘记回电');
  market.clock.moveTo(new Date('2026-04-06T20:12:00Z'));
  await issueComplaintReport.run(market.context(), {});
  const later = await trade.staff(StaffRole.DATA_ANALYST);
  expect(await month(later, '2026-03')).toEqual(issued);
  const after = [await fileOf(later, 'XLSX'), await fileOf(later, 'PDF')];
  expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
  await expect(market.database.query(`update complaint_report set facts = '{}'`)).rejects.toThrow();

  const book = await readXlsx(after[0] ?? Buffer.alloc(0));
  expect(book.sheets.map(({ name }) => name)).toContain('按原因');
  const causes = book.sheets.find(({ name }) => name === '按原因')?.rows ?? [];
  expect(causes[1]?.slice(0, 3)).toEqual(['包装不牢', 2, 2]);
  const signs = signsIn(after[1] ?? Buffer.alloc(0));
  for (const sign of '投诉月报包装不牢按渠道') expect(signs.has(sign)).toBe(true);
});

it('H7 a report issued before corrective actions were measured reads and prints as it was', async () => {
  const [issued] = await market.database.query<{ facts: string }>(
    `select facts from complaint_report where month = '2026-03'`,
  );
  const { measuredActions, causeTree, ...older } = JSON.parse(
    (issued?.facts ?? '{}').replaceAll(/"(?:coupon|return|cost)Minor":\d+,/g, ''),
  ) as Record<string, unknown>;
  expect(measuredActions).toEqual([]);
  expect(causeTree).toHaveLength(3);
  const facts = JSON.stringify({ ...older, month: '2026-01' });
  await market.database.query(
    `insert into complaint_report (id, month, case_count, resolved_count, late_count, facts, sha256, issued_at)
     values ('complaintreport_00000000000000000000000001', '2026-01', 0, 0, 0, $1, encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2)`,
    [facts, market.clock.now()],
  );
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  const sheets = async (which: string): Promise<string[]> =>
    (await readXlsx(await fileOf(analyst, 'XLSX', which))).sheets.map(({ name }) => name);
  expect(await sheets('2026-03')).toContain('措施效果衡量');
  expect(await sheets('2026-01')).not.toContain('措施效果衡量');
  expect(await sheets('2026-01')).not.toContain('按原因树');
  const { sheets: pages } = await readXlsx(await fileOf(analyst, 'XLSX', '2026-01'));
  const head = pages.find(({ name }) => name === '按类别')?.rows[0] ?? [];
  expect(head.slice(-3)).toEqual(['满意度', '清单赔付', '商家承担']);
  const { complaintMonth } = await analyst.client.run<
    { complaintMonth: { total: object; causeTree: object[] } },
    object
  >(
    'query ($month: String!) { complaintMonth(month: $month) { causeTree { level } total { count cost { amount } } } }',
    { month: '2026-01' },
  );
  expect(complaintMonth).toEqual({ causeTree: [], total: { count: 3, cost: null } });
  expect((await fileOf(analyst, 'PDF', '2026-01')).subarray(0, 4).toString()).toBe('%PDF');
});

it('H7 a customer is won back who buys again within the setting’s days; the month is the one in which those days end', async () => {
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  // Both were resolved in the middle of March; thirty days later it is April.
  const whole = await month(analyst, '2026-04');
  expect([whole.wonBackOf, whole.wonBack]).toEqual([2, 1]);
  expect((await month(analyst, '2026-03')).wonBackOf).toBe(0);
});

it('A5 H7 nobody but those who may read reports does, and what is no month is refused', async () => {
  await expect(month(buyer, '2026-03')).rejects.toThrow(/COMPLAINT_REPORTS_READ/);
  await expect(month(shop.owner, '2026-03')).rejects.toThrow(/COMPLAINT_REPORTS_READ/);
  const analyst = await trade.staff(StaffRole.DATA_ANALYST);
  await expect(month(analyst, '2026-13')).rejects.toThrow(/no month/);
  const wrong = { month: 'March', format: 'PDF' };
  const outcome = await act(analyst.client, 'downloadComplaintReport', 'DownloadComplaintReportInput', wrong);
  expect(new Set(outcome.errors.map(({ code }) => code))).toEqual(new Set(['INVALID']));
});

import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { raiseQualityAlerts } from '#api/reports/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, type Shop, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
// The last evening of March in the market; still afternoon where the server may stand.
market.clock.moveTo(new Date('2026-03-31T15:30:00Z'));
const trade = tradeOf(market);
const operations = await trade.staff(StaffRole.OPERATIONS);
const [shop, other] = [await trade.shop(), await trade.shop()];
const wares = [await trade.ware(shop, { price: '10.00' }), await trade.ware(shop, { price: '7.00' })];
const foreign = await trade.ware(other, { price: '3.00' });
const buyer = await trade.buyer(1_000_000);

const KEYS = {
  REASON: 'reason',
  KIND: 'kind',
  PRODUCT: 'productId',
  MERCHANT: 'merchantId',
  COURIER: 'carrierName',
  AGENT: 'agentNumber',
} as const;
type By = keyof typeof KEYS;

/** Buys, receives and asks back some of it, for a reason. */
async function returned(from: Shop, lines: [variantId: string, quantity: number, back: number][], reason: string) {
  const [order] = await buy(
    buyer,
    lines.map(([variantId, quantity]) => ({ variantId, quantity })),
  );
  if (!order) throw new Error('no order was placed');
  await deliver(from, order.id);
  const asked = order.lines.nodes.flatMap(({ id }, index) =>
    lines[index]?.[2] ? [{ orderLineId: id, quantity: lines[index][2] }] : [],
  );
  if (asked.length === 0) return;
  const input = { id: order.id, kind: 'REFUND_ONLY', reason, description: '原因', lines: asked, ...key() };
  const made = await must(buyer.client, 'applyForReturn', 'ApplyForReturnInput', input, 'return { id }');
  if (reason !== 'POOR_SERVICE')
    await must(from.owner.client, 'acceptReturn', 'ReturnActionInput', {
      id: (made['return'] as { id: string }).id,
      ...key(),
    });
}

const [first, second] = wares;
if (!first || !second) throw new Error('no wares');
await returned(
  shop,
  [
    [first.variantId, 5, 2],
    [second.variantId, 4, 1],
  ],
  'LATE_DELIVERY',
);
await returned(shop, [[first.variantId, 3, 3]], 'POOR_SERVICE');
await returned(other, [[foreign.variantId, 6, 2]], 'NOT_AS_DESCRIBED');
await returned(other, [[foreign.variantId, 2, 0]], 'NOT_AS_DESCRIBED');
// Midnight in the market: it is April.
market.clock.moveTo(new Date('2026-03-31T16:00:00Z'));
await returned(shop, [[first.variantId, 9, 4]], 'NOT_AS_DESCRIBED');

// Staff sessions are short, and the clock has moved.
const analyst = await trade.staff(StaffRole.DATA_ANALYST);

interface Figures {
  readonly key: string | null;
  readonly returnCount: number;
  readonly unitCount: number;
  readonly asked: { readonly amount: string };
  readonly paid: { readonly amount: string };
  readonly shippedUnits: number;
  readonly basisPoints: number | null;
}

const FIGURES = 'key returnCount unitCount asked { amount } paid { amount } shippedUnits basisPoints';
const statistics = async (person: Person, by: By, [firstOn, lastOn]: readonly [string, string]) =>
  (
    await person.client.run<{ returnStatistics: { total: Figures; rows: Figures[] } }, object>(
      `query ($by: ReturnGrouping!, $firstOn: Date!, $lastOn: Date!) {
        returnStatistics(by: $by, firstOn: $firstOn, lastOn: $lastOn) { total { ${FIGURES} } rows { ${FIGURES} } } }`,
      { by, firstOn, lastOn },
    )
  ).returnStatistics;

interface Row {
  readonly at: string;
  readonly record: string;
  readonly units: number;
  readonly minor: number;
  readonly paid: number;
  readonly [by: string]: string | number | null;
}

const GROUPS = `ol.product_id as "PRODUCT", o.merchant_id as "MERCHANT", o.agent_number as "AGENT"`;
const back = await market.database.query<Row>(
  `select r.requested_at as at, r.id as record, l.quantity as units, l.amount_minor::int as minor,
     l.paid_minor::int as paid,
     r.reason as "REASON", r.kind as "KIND", '本店配送' as "COURIER", ${GROUPS}
   from order_return r join return_line l on l.return_id = r.id join order_line ol on ol.id = l.order_line_id
   join customer_order o on o.id = r.order_id`,
);
const sent = await market.database.query<Row>(
  `select s.shipped_at as at, s.id as record, sl.quantity as units, 0 as minor, 0 as paid, s.carrier as "COURIER", ${GROUPS}
   from shipment s join shipment_line sl on sl.shipment_id = s.id join order_line ol on ol.id = sl.order_line_id
   join customer_order o on o.id = sl.order_id`,
);
const carrier = String(sent[0]?.['COURIER']);
/** The market’s calendar without any library: Shanghai is eight hours ahead, all year. */
const dayOf = ({ at }: Row): string => new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const sum = (rows: readonly Row[], value: 'units' | 'minor' | 'paid'): number =>
  rows.reduce((total, row) => total + row[value], 0);

/** The same figures, counted row by row. */
function recounted(by: By, [firstOn, lastOn]: readonly [string, string], merchantId?: string) {
  const isIn = (row: Row): boolean =>
    dayOf(row) >= firstOn && dayOf(row) <= lastOn && (!merchantId || row['MERCHANT'] === merchantId);
  const [came, went] = [back.filter(isIn), sent.filter(isIn)];
  const of = (row: Row): string | null => (by === 'COURIER' ? carrier : (row[by] as string | null));
  const figures = (name: string | null, rows: readonly Row[], left: readonly Row[]) => ({
    key: name,
    returnCount: new Set(rows.map(({ record }) => record)).size,
    unitCount: sum(rows, 'units'),
    asked: { amount: (sum(rows, 'minor') / 100).toFixed(2) },
    paid: { amount: (sum(rows, 'paid') / 100).toFixed(2) },
    shippedUnits: sum(left, 'units'),
    basisPoints: left.length > 0 ? Math.round((sum(rows, 'units') * 10_000) / sum(left, 'units')) : null,
  });
  const isOfAll = by === 'REASON' || by === 'KIND';
  const names = [...new Set(came.map(of))];
  return {
    total: figures(null, came, went),
    rows: names.map((name) =>
      figures(
        name,
        came.filter((row) => of(row) === name),
        isOfAll ? went : went.filter((row) => of(row) === name),
      ),
    ),
  };
}

const MARCH = ['2026-03-01', '2026-03-31'] as const;
const APRIL = ['2026-04-01', '2026-04-30'] as const;
const sorted = (rows: readonly Figures[]) => rows.toSorted((one, two) => ((one.key ?? '') < (two.key ?? '') ? -1 : 1));

it.each(Object.keys(KEYS) as By[])(
  'G7 returns by %s say what a plain count says, month by month of the market, and each figure lists its returns',
  async (by) => {
    for (const period of [MARCH, APRIL]) {
      const counted = await statistics(analyst, by, period);
      const expected = recounted(by, period);
      expect(counted.total).toEqual(expected.total);
      expect(sorted(counted.rows)).toEqual(sorted(expected.rows));
      for (const row of counted.rows.filter(({ key: name }) => name !== null)) {
        const named = by === 'REASON' || by === 'KIND' ? [row.key] : row.key;
        const [firstOn, lastOn] = period;
        const requestedAt = { from: `${firstOn}T00:00:00+08:00`, to: `${lastOn}T23:59:59.999+08:00` };
        const { returns } = await analyst.client.run<{ returns: { totalCount: number } }, object>(
          'query ($filter: ReturnFilter) { returns(first: 1, filter: $filter) { totalCount } }',
          { filter: { [KEYS[by]]: named, requestedAt } },
        );
        expect(returns.totalCount).toBe(row.returnCount);
      }
    }
  },
);

it('G7 A5 a merchant counts its own returns and shipments only, and nobody counts a period that ends before it begins', async () => {
  const own = await statistics(shop.owner, 'REASON', MARCH);
  expect(own.total).toEqual(recounted('REASON', MARCH, shop.merchantId).total);
  expect(own.total.returnCount).toBe(2);
  await expect(statistics(buyer, 'REASON', MARCH)).rejects.toThrow(/REPORTS_READ/);
  await expect(statistics(analyst, 'REASON', ['2026-04-02', '2026-04-01'])).rejects.toThrow(/period/);
});

interface Alert {
  readonly id: string;
  readonly status: string;
  readonly returnedUnits: number;
  readonly shippedUnits: number;
  readonly isLate: boolean;
  readonly availableActions: readonly string[];
}
const alerts = async (person: Person): Promise<Alert[]> =>
  (
    await person.client.run<{ qualityAlerts: { nodes: Alert[] } }, object>(
      '{ qualityAlerts { nodes { id status returnedUnits shippedUnits isLate availableActions } } }',
      {},
    )
  ).qualityAlerts.nodes;

it('G7 a product over the threshold raises one alert a month, told to its shop and operations, answered, reminded of and closed', async () => {
  // Neither service nor lateness is the fault of goods, and two units are too few: only April’s four of nine count.
  market.clock.moveTo(new Date('2026-03-31T20:00:00Z'));
  await raiseQualityAlerts.run(market.context(), {});
  expect(await alerts(await trade.staff(StaffRole.SERVICE_MANAGER))).toEqual([]);
  market.clock.moveTo(new Date('2026-04-01T20:00:00Z'));
  await Promise.all([raiseQualityAlerts.run(market.context(), {}), raiseQualityAlerts.run(market.context(), {})]);
  await raiseQualityAlerts.run(market.context(), {});
  const boss = await trade.staff(StaffRole.SERVICE_MANAGER);
  const found = await alerts(boss);
  expect(found).toMatchObject([{ status: 'OPEN', returnedUnits: 4, shippedUnits: 9, availableActions: [] }]);
  const [alert] = found;
  if (!alert) throw new Error('no alert');
  expect(await alerts(other.owner)).toEqual([]);
  const told = await market.database.query<{ account_id: string }>(
    `select distinct account_id from message where kind = 'QUALITY_ALERT'`,
  );
  expect(told.map(({ account_id: id }) => id)).toEqual(expect.arrayContaining([shop.owner.id, operations.id]));
  expect(told.map(({ account_id: id }) => id)).not.toContain(other.owner.id);

  await market.settle(new Date('2026-04-04T20:00:00Z'));
  const late = await trade.staff(StaffRole.OPERATIONS);
  market.clock.moveTo(new Date('2026-04-04T20:01:00Z'));
  expect(await alerts(late)).toMatchObject([{ isLate: true }]);
  const { id } = alert;
  const over = { id, correctiveAction: '换供应商', dueOn: '2026-04-01' };
  const codes = async (mutation: string, input: string, values: object): Promise<string[]> =>
    (await act(late.client, mutation, input, values)).errors.map(({ code }) => code);
  expect(await codes('acknowledgeQualityAlert', 'AcknowledgeQualityAlertInput', over)).toEqual(['INVALID']);
  expect(await codes('closeQualityAlert', 'CloseQualityAlertInput', { id, effect: '？' })).toEqual(['NOT_ALLOWED_NOW']);
  await must(late.client, 'acknowledgeQualityAlert', 'AcknowledgeQualityAlertInput', { ...over, dueOn: '2026-04-10' });
  expect(await alerts(late)).toMatchObject([{ status: 'ACKNOWLEDGED', isLate: false }]);
  const overdue = () =>
    market.database.query(`select 1 from event where kind = 'QUALITY_ALERT_OVERDUE' and record_id = $1`, [id]);
  expect(await overdue()).toHaveLength(1);
  await market.settle(new Date('2026-04-10T16:00:00Z'));
  expect(await overdue()).toHaveLength(2);
  const last = await trade.staff(StaffRole.OPERATIONS);
  await must(last.client, 'closeQualityAlert', 'CloseQualityAlertInput', { id, effect: '四月下旬无新退货。' });
  expect(await alerts(last)).toMatchObject([{ status: 'CLOSED', isLate: false, availableActions: [] }]);
});

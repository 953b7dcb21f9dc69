import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isEnumType } from 'graphql';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { jobQueueOf } from '#api/kernel/job-queue.js';
import { startAlipayStandIn } from '#api/launcher/alipay-stand-in.js';
import { Progress } from '#api/launcher/progress.js';
import { verifyLedger } from '#api/ledger/index.js';
import { createOrm } from '#api/orm.js';
import { gatewaysOf } from '#api/payments/index.js';
import { marketSchema } from '#api/schema.js';
import { demoStateOf } from '#api/seed/demo-state.js';
import { prepareDemo } from '#api/seed/first-start.js';
import { seedMarket } from '#api/seed/seed-market.js';
import { testConfig } from '../kit/config.js';
import { cloneDatabase } from '../kit/database.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const database = await cloneDatabase();
let callers = 0;
const outside = createServer((socket) => {
  callers += 1;
  socket.destroy();
}).listen(0, '127.0.0.1');
await once(outside, 'listening');
const { port } = outside.address() as AddressInfo;
const config = {
  ...testConfig(database.url),
  ways: {
    hasMailbox: false,
    email: { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'market@jishi.example' },
    sms: { gatewayUrl: `http://127.0.0.1:${port}`, key: 'k'.repeat(32) },
  },
};
const orm = await createOrm(database.url, { poolSize: 4 });
const db = orm.em.getKysely<unknown>();
afterAll(async () => {
  await jobQueueOf(orm).stop();
  outside.close();
  await orm.close(true);
  await database.drop();
});
const size = { days: 9, perDay: 3, shops: 4 };
interface Paid {
  readonly number: string;
  readonly trade: string;
  readonly amount: number;
}
const values = async (sql: string): Promise<unknown[]> =>
  (await database.query<{ value: unknown }>(sql)).map(({ value }) => value);

describe('the history of the demo market (N1)', () => {
  it('is told by the use cases, and on from where it was interrupted', async () => {
    const interrupted = new AbortController();
    const untilOrders = async (): Promise<void> => {
      while ((await values('select id as value from customer_order limit 8')).length < 8) await delay(50);
      interrupted.abort();
    };
    const first = seedMarket({ config, orm, size, signal: interrupted.signal });
    await Promise.all([expect(first).rejects.toThrow(/abort/i), untilOrders()]);
    expect(await demoStateOf(db)).toBe('BEGUN');
    await seedMarket({ config, orm, size });
    expect(await demoStateOf(db)).toBe('WHOLE');
  });

  it('shows what the desk did by phone: an order with concessions, a change, a split, orders that leave together (E4, E10)', async () => {
    const [shown] = await values(`
      select json_build_object(
        'concessions', (select array_agg(distinct a.kind order by a.kind) from order_adjustment a
          join customer_order o on o.id = a.order_id where o.channel = 'PHONE'),
        'changes', (select array_agg(distinct status order by status) from order_change),
        'splits', (select count(*) from customer_order where split_from_id is not null),
        'together', (select count(*) from customer_order where ships_with_id is not null)) as value`);
    expect(shown).toMatchObject({
      concessions: expect.arrayContaining(['GIFT', 'PRICE_CUT']),
      changes: expect.arrayContaining(['ACCEPTED']),
      splits: 1,
      together: 2,
    });
  });

  it('leaves a ledger that sums to zero, with every balance equal to its entries (F1)', async () => {
    const { problems, transfers } = await verifyLedger(db);
    expect(problems).toEqual([]);
    expect(transfers).toBeGreaterThan(50);
  });

  it('leaves stock that its movements explain, and what is reserved is ordered and not sent (C3)', async () => {
    const unexplained = await values(`
      select s.variant_id as value from stock s join stock_movement m on m.variant_id = s.variant_id
      group by s.variant_id, s.on_hand, s.reserved
      having sum(m.on_hand_change) <> s.on_hand or sum(m.reserved_change) <> s.reserved`);
    const wronglyReserved = await values(`
      select s.variant_id as value from stock s left join lateral (
        select coalesce(sum(l.quantity - l.shipped_quantity), 0) as units from order_line l join customer_order o on o.id = l.order_id
        where l.variant_id = s.variant_id and o.status <> 'CANCELLED') open on true
      where open.units <> s.reserved`);
    expect({ unexplained, wronglyReserved }).toEqual({ unexplained: [], wronglyReserved: [] });
  });

  it('emits nothing that the schema has no word for, or whoever follows all events would be cut off (E11)', async () => {
    const type = marketSchema().getType('EventKind');
    const words = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(words).toEqual(expect.arrayContaining(await values('select distinct kind as value from event')));
  });

  it('leaves no order in a state that contradicts its parcels, money or clock (E3)', async () => {
    const impossible = await values(`
      select number as value from customer_order where
        (status in ('SHIPPED', 'DELIVERED', 'COMPLETED') and shipped_unit_count <> unit_count)
        or (status in ('PENDING_PAYMENT', 'PAID', 'REVIEWED') and shipped_unit_count > 0)
        or (status not in ('PENDING_PAYMENT', 'CANCELLED') and paid_at is null and not is_cash_on_delivery)
        or (is_cash_on_delivery and status in ('DELIVERED', 'COMPLETED') and paid_at is null)
        or (status = 'PENDING_PAYMENT' and due_at is null)
        or refunded_minor > total_minor
        or placed_at > updated_at`);
    const beyondTheEnd = await values(
      `select number as value from customer_order where updated_at > now() + interval '1 second'`,
    );
    expect({ impossible, beyondTheEnd }).toEqual({ impossible: [], beyondTheEnd: [] });
  });

  it('places no order twice although it was told in two runs (F4)', async () => {
    expect(
      await values(
        `select buyer_id as value from checkout group by buyer_id, placed_at, total_minor having count(*) > 1`,
      ),
    ).toEqual([]);
  });

  it('shows returns of every kind that gives something else than money, at different points of their way (G1)', async () => {
    expect(
      await values(`select distinct kind || ' ' || status as value from order_return
         where kind not in ('REFUND_ONLY', 'RETURN_REFUND') order by 1`),
    ).toEqual([
      'COMPENSATION COMPENSATED',
      'COMPENSATION COMPENSATING',
      'EXCHANGE AWAITING_GOODS',
      'EXCHANGE REPLACING',
      'REPAIR IN_REPAIR',
      'RESEND REPLACED',
      'RESEND REPLACEMENT_SENT',
    ]);
  });

  it('gives every desk something to do: orders in every state, an application, a complaint, a payout run', async () => {
    expect(await values('select distinct status as value from customer_order order by 1')).toEqual([
      'CANCELLED',
      'COMPLETED',
      'DELIVERED',
      'PAID',
      'PENDING_PAYMENT',
      'PICKING',
      'REVIEWED',
      'SHIPPED',
    ]);
    expect(await values('select distinct status as value from picking_batch order by 1')).toEqual([
      'ASSIGNED',
      'CANCELLED',
      'CLOSED',
      'OPEN',
      'PICKED',
      'PICKING',
    ]);
    expect(await values('select count(*)::int as value from waybill where print_count > 0')).toEqual([2]);
    expect(await values('select distinct status as value from merchant order by 1')).toEqual([
      'APPROVED',
      'REJECTED',
      'SUBMITTED',
    ]);
    expect(await values('select distinct status as value from payout_run order by 1')).toContain('DRAFT');
    expect(await values(`select 1 as value from complaint where status <> 'ARCHIVED' limit 1`)).toHaveLength(1);
    const merged = await values('select count(*)::int as value from complaint where merged_into_id is not null');
    expect(
      await values(`select count(*)::int as value from message where kind = 'COMPLAINT_MERGED' and channel = 'IN_APP'`),
    ).toEqual(merged);
    expect(merged).not.toEqual([0]);
    expect(await values('select 1 as value from event where position is null limit 1')).toEqual([]);
  });

  it('shows what is set up beside trade: apps and their use, a webhook that sends nothing, messages, members, a setting', async () => {
    expect(await values('select count(distinct used_on)::int as value from app_usage')).toEqual([6]);
    expect(await values('select count(*)::int as value from app where revoked_at is not null')).toEqual([1]);
    expect(await values('select distinct status as value from member_invitation order by 1')).toEqual([
      'ACCEPTED',
      'PENDING',
    ]);
    expect(await values(`select status as value from webhook_endpoint`)).toEqual(['DISABLED']);
    expect(await values('select distinct status as value from webhook_delivery order by 1')).toEqual([
      'DEAD',
      'DELIVERED',
    ]);
    expect(await values(`select count(*)::int as value from webhook_delivery where status = 'DEAD'`)).toEqual([1]);
    const kinds = await values(`select distinct kind as value from message where status = 'SENT' order by 1`);
    expect(kinds).toEqual(
      expect.arrayContaining(['ACCOUNT_ABSENT', 'MEMBER_INVITED', 'PASSWORD_CHANGED', 'REGISTER_CODE', 'RESET_CODE']),
    );
    expect(await values('select count(*) > 1 as value from in_app_message')).toEqual([true]);
    expect(await values('select value::int as value from market_setting')).toEqual([2]);
  });

  it('has a major incident: cases grouped, a sale stopped, customers told, half of the checklist done (H9)', async () => {
    const counts = await values(`
      select concat_ws(' ', i.status, o.name, (select count(*) > 3 from incident_record), (select count(*) from sale_stop),
        (select string_agg((done_at is not null)::text, ' ' order by position) from incident_step),
        (select told_count = customer_count and told_count > 0 from incident_contact)) as value
      from incident i join account o on o.id = i.owner_id`);
    expect(counts).toEqual(['OPEN 顾珊 t 1 true true false false t']);
  });

  it('has rounds of visits: one archived with what customers said, one that runs, and a draft (H6)', async () => {
    expect(await values('select status as value from visit_round order by planned_at, id')).toEqual([
      'ARCHIVED',
      'RUNNING',
      'DRAFT',
    ]);
    const results =
      await values(`select distinct v.status as value from visit v join visit_round r on r.id = v.visit_round_id
      where r.status = 'ARCHIVED' and v.done_by_id is not null order by 1`);
    expect(results).toEqual(['REACHED', 'REFUSED', 'WRONG_NUMBER']);
    expect(await values(`select count(*) > 0 as value from visit where status = 'WAITING'`)).toEqual([true]);
  });

  it('has surveys of expectation and perception: one closed with enough answers, and one that is open (H6)', async () => {
    expect(await values('select status as value from survey_round order by opens_at')).toEqual(['CLOSED', 'OPEN']);
    const [answered] = await values(`select answered_count as value from survey_round where status = 'CLOSED'`);
    expect(answered).toBeGreaterThanOrEqual(5);
    const rated = await values(`select count(*) > 0 and count(*) % 10 = 0 as value from survey_rating`);
    expect(rated).toEqual([true]);
  });

  it('has orders that are picked up or wished for at a time, held with a question, and flagged (E2, E4, E7)', async () => {
    const wishes = await values(`
      select distinct concat(delivery_method, case when wished_from is null then '' else ' AT' end) as value
      from customer_order order by 1`);
    expect(wishes).toEqual(['DELIVERY', 'DELIVERY AT', 'PICK_UP']);
    expect(await values('select status as value from customer_order where held_at is not null')).toEqual([
      'PAID',
      'PAID',
    ]);
    const flags = `select distinct unnest(flags) as value from customer_order where status = 'PAID' order by 1`;
    expect(await values(flags)).toEqual(['RED', 'YELLOW']);
  });

  it('has checkouts paid by Alipay, one try that failed, a forged notification, refunds through Alipay and a refused one (F3, F5)', async () => {
    expect(await values('select distinct status as value from payment_attempt order by 1')).toEqual(
      expect.arrayContaining(['CAPTURED', 'FAILED']),
    );
    expect(await values('select distinct verdict as value from gateway_notification order by 1')).toEqual(
      expect.arrayContaining(['FORGED', 'TAKEN']),
    );
    expect(await values('select distinct status as value from gateway_refund order by 1')).toContain('REFUSED');
  });

  it('is known to the Alipay beside it: what was paid and sent back stands in its book, and can be refunded further (F5, F6)', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'jishi-book-'));
    const standIn = await startAlipayStandIn({ ...config, environment: 'development', dataDir });
    try {
      await standIn?.remind(db);
      const alipay = standIn && gatewaysOf(standIn.alipay).ALIPAY;
      const [paid] = (await values(`
        select json_build_object('number', id, 'trade', trade_number, 'amount', amount_minor) as value from payment_attempt a
        where paid_at is not null and not exists (select from gateway_refund where attempt_id = a.id) limit 1`)) as Paid[];
      if (!alipay || !paid) throw new Error('there is no Alipay, or nobody paid by it');
      const known = { status: 'PAID', tradeNumber: paid.trade, amountMinor: paid.amount };
      await vi.waitFor(async () => expect(await alipay.query(paid.number)).toMatchObject(known));
      const back = { number: paid.number, refundNumber: 'r1' };
      await alipay.refund({ ...back, amountMinor: paid.amount, reason: '退款' });
      expect(await alipay.hasRefunded(back)).toBe(true);
      const [sentBack] = (await values(`
        select json_build_object('number', attempt_id, 'refundNumber', id) as value from gateway_refund
        where settled_at is not null limit 1`)) as { number: string; refundNumber: string }[];
      if (!sentBack) throw new Error('nothing was sent back');
      expect(await alipay.hasRefunded(sentBack)).toBe(true);
    } finally {
      await standIn?.close();
      rmSync(dataDir, { recursive: true });
    }
  });

  it('writes to nobody outside, whatever ways are configured', () => {
    expect(callers).toBe(0);
  });

  it('is refused in production, in one sentence', async () => {
    const { signal } = new AbortController();
    const start = {
      config: { ...config, environment: 'production' as const },
      orm,
      signal,
      progress: new Progress(signal),
    };
    await expect(prepareDemo(start)).rejects.toThrow(/^This database holds the demo market, [^.]+\.$/);
  });
});

import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { Job } from '../kernel/job.js';
import { localDay } from '../kernel/local-day.js';
import { allocate, shareOf, toDecimal } from '../kernel/money.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { debtOf, lockBalances, payableTo } from '../ledger/index.js';
import { charge } from './charge.js';
import { ChargeKind, MerchantCharge } from './merchant-charge.entity.js';
import { giveBack } from './return-charge.js';

const BATCH = 50;

/**
 * Gives the sales rebates of last month and takes back what refunds of earlier months cost (B6); nightly, safe to repeat.
 *
 * The sales of a month are what its completed orders brought, less all that was refunded of them until the rebate is given. The
 * highest tier that they reach is the rate of all of them; a merchant's own tiers take the place of everybody's. What is refunded
 * of those orders later takes back the rebate in proportion to the fen: rebate × refunded ÷ sales, whatever tier is left.
 */
export const settleRebates: Job = {
  name: 'settle-rebates',
  cron: '40 2 * * *',
  run: async (request) => {
    while ((await giveRebates(request)) === BATCH);
    while ((await takeBack(request)) === BATCH);
  },
};

interface Sold {
  merchant_id: string;
  month_on: string;
  sales: string;
  /** Number of the last line on the account when the sales were reckoned. */
  last: string;
  basis_points: number | null;
}

function giveRebates(request: RequestContext): Promise<number> {
  const { timeZone } = request.market;
  const untilOn = `${localDay(request.clock.now(), timeZone).slice(0, 7)}-01`;
  const inMonth = (line: string) => sql`
    ${sql.ref(`${line}.kind`)} = 'SALE' and ${sql.ref(`${line}.occurred_at`)} < ${untilOn}::timestamp at time zone ${timeZone}
      and ${sql.ref(`${line}.occurred_at`)} >= (${untilOn}::date - interval '1 month') at time zone ${timeZone}`;
  const holds = sql`t.from_on < ${untilOn}::date and (t.until_on is null or t.until_on >= ${untilOn}::date)`;
  return inTransaction(request, async (ctx) => {
    await sql`select pg_advisory_xact_lock(hashtext('settle rebates'))`.execute(ctx.db);
    const { rows: sellers } = await sql<{ id: string }>`
      select m.id from merchant m
       where exists (select from rebate_tier t where (t.merchant_id is null or t.merchant_id = m.id) and ${holds})
         and exists (select from merchant_line l where l.merchant_id = m.id and ${inMonth('l')})
         and not exists (select from rebate r where r.merchant_id = m.id and r.month_on = (${untilOn}::date - interval '1 month')::date)
       order by m.id limit ${BATCH}`.execute(ctx.db);
    const ids = sellers.map(({ id }) => id);
    // Whoever refunds holds these: a refund is either taken off the sales or takes the rebate back, never both nor neither.
    await lockBalances(
      ctx,
      ids.flatMap((id) => [debtOf(id), payableTo(id)]),
    );
    const { rows } = await sql<Sold>`
      with sold as (
        select m.id, (select max(sequence) from merchant_line l where l.merchant_id = m.id) as last, (
          select coalesce(sum(amount_minor), 0) from merchant_line l
           where l.merchant_id = m.id and l.kind in ('SALE', 'SUBSIDY', 'REFUND', 'SUBSIDY_RETURN')
             and l.order_id in (select s.order_id from merchant_line s where s.merchant_id = m.id and ${inMonth('s')})) as sales
          from unnest(${ids}::text[]) as m (id))
      select id as merchant_id, (${untilOn}::date - interval '1 month')::date::text as month_on, sales, last, (
        select t.basis_points from rebate_tier t
         where ${holds} and t.from_sales_minor <= sold.sales and t.merchant_id is not distinct from (
           select t.merchant_id from rebate_tier t where ${holds} and t.merchant_id = sold.id limit 1)
         order by t.from_sales_minor desc, t.created_at desc limit 1) as basis_points
        from sold order by id`.execute(ctx.db);
    for (const row of rows) await give(ctx, row);
    await ctx.em.flush();
    return rows.length;
  });
}

/** A month in which no tier was reached is kept too, so that it is not reckoned again. */
async function give(ctx: UseCaseContext, { merchant_id: merchantId, month_on: monthOn, ...row }: Sold): Promise<void> {
  const salesMinor = Number(row.sales);
  const basisPoints = row.basis_points ?? 0;
  const amountMinor = shareOf(Math.max(0, salesMinor), basisPoints);
  const id = newId('rebate', ctx.clock);
  let chargeId: string | null = null;
  if (amountMinor > 0) {
    const month = monthOn.slice(0, 7);
    const sales = toDecimal(salesMinor, ctx.market.currency);
    const made = await charge(ctx, {
      ...{ merchantId, kind: ChargeKind.REBATE, amountMinor, reference: `${merchantId} ${month}` },
      rule: {
        zh: `${month} 销售额 ${sales}，返利 ${basisPoints / 100} %`,
        en: `${basisPoints / 100} % of ${sales} sold in ${month}`,
      },
    });
    await ctx.em.flush();
    chargeId = made.id;
  }
  await sql`
    insert into rebate (id, merchant_id, month_on, sales_minor, basis_points, amount_minor, charge_id, given_sequence, checked_sequence)
    values (${id}, ${merchantId}, ${monthOn}::date, ${salesMinor}, ${basisPoints}, ${amountMinor}, ${chargeId}, ${row.last}, ${row.last})`.execute(
    ctx.db,
  );
}

interface Given {
  id: string;
  charge_id: string;
  month: string;
  sales: string;
  amount: string;
  back: string;
  refunded: string;
  last: string;
}

function takeBack(request: RequestContext): Promise<number> {
  const { timeZone } = request.market;
  return inTransaction(request, async (ctx) => {
    await sql`select pg_advisory_xact_lock(hashtext('settle rebates'))`.execute(ctx.db);
    const { rows } = await sql<Given>`
      select r.id, r.charge_id, to_char(r.month_on, 'YYYY-MM') as month, r.sales_minor as sales, r.amount_minor as amount, r.returned_minor as back,
             (select max(sequence) from merchant_line l where l.merchant_id = r.merchant_id) as last, (
        select -coalesce(sum(l.amount_minor), 0) from merchant_line l
         where l.merchant_id = r.merchant_id and l.kind in ('REFUND', 'SUBSIDY_RETURN') and l.sequence > r.given_sequence and l.order_id in (
           select s.order_id from merchant_line s where s.merchant_id = r.merchant_id and s.kind = 'SALE'
             and s.occurred_at >= r.month_on::timestamp at time zone ${timeZone}
             and s.occurred_at < (r.month_on + interval '1 month') at time zone ${timeZone})) as refunded
        from rebate r
       where r.charge_id is not null and exists (select from merchant_line l
               where l.merchant_id = r.merchant_id and l.kind = 'REFUND' and l.sequence > r.checked_sequence)
       order by r.merchant_id, r.id limit ${BATCH} for update`.execute(ctx.db);
    for (const row of rows) await take(ctx, row);
    await ctx.em.flush();
    return rows.length;
  });
}

async function take(ctx: UseCaseContext, { id, charge_id, month, ...row }: Given): Promise<void> {
  const [sales, refunded] = [Number(row.sales), Math.min(Number(row.sales), Number(row.refunded))];
  const wholeMinor = allocate(Number(row.amount), [refunded, sales - refunded])[0] ?? 0;
  const amountMinor = wholeMinor - Number(row.back);
  if (amountMinor > 0) {
    const given = await ctx.em.findOneOrFail(
      MerchantCharge,
      { id: charge_id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const rule = { zh: `${month} 销售退款，收回返利`, en: `Taken back for refunds of ${month}` };
    await giveBack(ctx, given, { amountMinor, reason: rule.zh, rule });
  }
  await sql`
    update rebate set returned_minor = returned_minor + ${Math.max(0, amountMinor)}, checked_sequence = ${row.last} where id = ${id}`.execute(
    ctx.db,
  );
}

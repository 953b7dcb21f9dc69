import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { debtOf, lockBalances, payableTo } from '../ledger/index.js';
import { newNumber } from '../orders/index.js';
import type { PayoutMoney } from '../payments/index.js';
import { DueState, dueGroups } from './due-lines.js';

/** What one transaction of a run takes: it writes for about half a second, so that events of others are not late. */
export interface BatchLimits {
  readonly lines: number;
  readonly merchants: number;
}
export const BATCH: BatchLimits = { lines: 5_000, merchants: 500 };

const LOOKED_AHEAD = 64;

/** The first merchant by id to whom anything is due now; null when nothing is due to anybody. */
export async function firstWithDue(ctx: UseCaseContext): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select m.id from merchant m
     where m.settlement_account_number is not null
       and (select sum(net) filter (where state = ${DueState.DUE}) from (${dueGroups(ctx.now, ctx.market)}) d) > 0
     order by m.id limit 1`.execute(ctx.db);
  return rows[0]?.id ?? null;
}

interface Batch {
  readonly merchantIds: readonly string[];
  /** The merchant after them; null: there is none. */
  readonly next: string | null;
}

/** Merchants from `first` on whose lines wait, by id, until there are enough lines: at least one, however many it has. */
async function nextMerchants({ db }: UseCaseContext, first: string, limits: BatchLimits): Promise<Batch> {
  const merchantIds: string[] = [];
  let lines = 0;
  for (let from = sql`>= ${first}`; ; from = sql`> ${merchantIds.at(-1)}`) {
    const { rows } = await sql<{ id: string; lines: string }>`
      select merchant_id as id, count(*) as lines from merchant_line
       where payout_id is null and merchant_id ${from} group by merchant_id order by merchant_id limit ${LOOKED_AHEAD}`.execute(
      db,
    );
    for (const { id, lines: count } of rows) {
      lines += Number(count);
      const isFull = merchantIds.length === limits.merchants || lines > limits.lines;
      if (isFull && merchantIds.length > 0) return { merchantIds, next: id };
      merchantIds.push(id);
    }
    if (rows.length < LOOKED_AHEAD) return { merchantIds, next: null };
  }
}

export interface Claimed {
  readonly payouts: readonly PayoutMoney[];
  /** Where the next batch begins; null: this was the last. */
  readonly next: string | null;
}

/**
 * Writes the next payouts of a run and stamps every due line of their merchants with one of them, in one statement (I3). The
 * merchants' accounts are locked before: whoever writes or questions a line holds them, so that no refund slips in between line
 * and money. A line that has a stamp is never stamped again.
 */
export async function claimLines(
  ctx: UseCaseContext,
  { id: runId, first }: { id: string; first: string },
  limits: BatchLimits,
): Promise<Claimed> {
  const { merchantIds, next } = await nextMerchants(ctx, first, limits);
  if (merchantIds.length === 0) return { payouts: [], next };
  await lockBalances(
    ctx,
    merchantIds.flatMap((id) => [payableTo(id), debtOf(id)]),
  );
  const { rows } = await sql<{ id: string; merchant_id: string; amount: string; claimed: string; stamped: string }>`
    with due as materialized (
      select m.id as merchant_id, d.net, d.line_ids from merchant m cross join lateral (${dueGroups(ctx.now, ctx.market)}) d
       where m.id = any(${merchantIds}::text[]) and m.settlement_account_number is not null and d.state = ${DueState.DUE}
    ), sum as (
      select merchant_id, sum(net) as amount, sum(cardinality(line_ids)) as line_count from due group by merchant_id having sum(net) > 0
    ), made as (
      insert into payout (id, number, payout_run_id, merchant_id, currency, amount_minor, line_count, account_kind, account_holder,
        account_number, bank_name, created_at, updated_at)
      select c.id, c.number, ${runId}, m.id, ${ctx.market.currency}, sum.amount, sum.line_count, m.settlement_account_kind,
             m.settlement_account_holder, m.settlement_account_number, m.settlement_bank_name, ${ctx.now}, ${ctx.now}
        from unnest(${merchantIds}::text[], ${merchantIds.map(() => newId('payout', ctx.clock))}::text[],
                    ${merchantIds.map(() => newNumber(ctx.now, ctx.market.timeZone))}::text[]) as c (merchant_id, id, number)
        join sum using (merchant_id) join merchant m on m.id = c.merchant_id
      returning id, merchant_id, amount_minor, line_count
    ), stamped as (
      update merchant_line l set payout_id = made.id
        from made join due using (merchant_id) cross join unnest(due.line_ids) as line (id)
       where l.id = line.id and l.payout_id is null
      returning 1
    )
    select id, merchant_id, amount_minor as amount, (select sum(line_count) from made) as claimed, (select count(*) from stamped) as stamped
      from made order by merchant_id`.execute(ctx.db);
  if (rows[0] && rows[0].claimed !== rows[0].stamped) throw new Error('a line was claimed twice');
  const payouts = rows.map(({ id, merchant_id, amount }) => ({
    payoutId: id,
    merchantId: merchant_id,
    amountMinor: Number(amount),
    reference: referenceOf({ id, attempt: 1 }),
  }));
  return { payouts, next };
}

/** Unique per attempt, so that a payout that failed can be reserved again. */
export const referenceOf = ({ id, attempt }: { id: string; attempt: number }): string => `${id}:${attempt}`;

/** Our own number of a try at Alipay (I4). */
export const transferNumberOf = ({ number, attempt }: { number: string; attempt: number }): string =>
  `${number.replaceAll('-', '')}T${attempt}`;

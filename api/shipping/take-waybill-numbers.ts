import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { printed } from './waybill-numbers.js';

interface Counter {
  readonly range_id: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly digits: number;
}

/**
 * Takes the next waybill number of a carrier for a merchant's parcel: from the merchant's own ranges first, else from the
 * platform's, the oldest range first (E5). No number is given twice: counters move by a guarded statement and stay locked
 * until the caller's transaction ends; one that rolls back gives its numbers back.
 *
 * Lock order: orders first, then waybill counters, then stock. Whoever takes numbers of several carriers in one transaction
 * asks in the order of the carriers' ids.
 * @throws Refusal NO_WAYBILL_NUMBERS when the ranges hold too few; nothing is taken then.
 */
export async function takeWaybillNumber(ctx: UseCaseContext, carrierId: string, merchantId: string): Promise<string> {
  const [number] = await takeWaybillNumbers(ctx, { carrierId, merchantId, count: 1 });
  if (number === undefined) throw new Error('one number was asked for and none was given');
  return number;
}

/** The same for a batch: so many numbers in one go, in ascending order within each range. */
export async function takeWaybillNumbers(
  ctx: UseCaseContext,
  { carrierId, merchantId, count }: { carrierId: string; merchantId: string; count: number },
): Promise<string[]> {
  // Every caller locks the counters of a carrier and merchant in this one order, whether they are used up or not.
  const { rows: counters } = await sql<Counter>`
    select c.range_id, c.prefix, c.suffix, c.digits
    from waybill_counter c join waybill_range r on r.id = c.range_id
    where r.carrier_id = ${carrierId} and r.is_active and (r.merchant_id = ${merchantId} or r.merchant_id is null)
      and c.next_number <= c.last_number
    order by (r.merchant_id is null), r.created_at, r.id`.execute(ctx.db);
  const taken: string[] = [];
  for (const counter of counters) {
    if (taken.length === count) break;
    taken.push(...(await takeFrom(ctx, counter, count - taken.length)));
  }
  if (taken.length < count)
    throw refuse('NO_WAYBILL_NUMBERS', `${taken.length} waybill numbers of this carrier are left`, 'carrierId');
  return taken;
}

async function takeFrom(ctx: UseCaseContext, counter: Counter, wanted: number): Promise<string[]> {
  const { rows } = await sql<{ first: string; taken: number }>`
    with before as materialized (
      select range_id, next_number, least(${wanted}::bigint, last_number - next_number + 1) as take
      from waybill_counter where range_id = ${counter.range_id} for update),
    moved as (
      update waybill_counter c set next_number = b.next_number + b.take
      from before b where c.range_id = b.range_id and b.take > 0 returning b.next_number as first, b.take::int as taken),
    used as (
      insert into waybill_use (range_id, day, count)
      select ${counter.range_id}, ${localDay(ctx.now, ctx.market.timeZone)}::date, taken from moved
      on conflict (range_id, day) do update set count = waybill_use.count + excluded.count)
    select first, taken from moved`.execute(ctx.db);
  const { first, taken } = rows[0] ?? { first: '0', taken: 0 };
  return Array.from({ length: taken }, (_, index) => printed(counter, Number(first) + index));
}

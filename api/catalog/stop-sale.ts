import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { SaleStop } from './sale-stop.entity.js';

interface NewSaleStop {
  readonly merchantId: string;
  /** Absent: everything the shop sells. */
  readonly variantId: string | null;
  readonly causeId: string;
  readonly reason: string;
}

/**
 * Stops the sale of a variant or of a whole shop (H9). It takes the lock that every checkout takes on the stock it reserves:
 * an order that was there first stands, whoever comes later is refused.
 */
export async function placeSaleStop(ctx: UseCaseContext, asked: NewSaleStop): Promise<SaleStop> {
  const stop = ctx.em.create(SaleStop, {
    id: newId('salestop', ctx.clock),
    ...asked,
    ...{ placedById: ctx.actor.accountId, placedAt: ctx.now },
  });
  await ctx.em.flush();
  await countStop(ctx, stop, 1);
  return stop;
}

/** Lifts a stop of this cause; null when none of that id holds any more. What other stops hold stays stopped. */
export async function liftSaleStop(ctx: UseCaseContext, id: string): Promise<SaleStop | null> {
  const stop = await ctx.em.findOne(SaleStop, { id, liftedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!stop) return null;
  Object.assign(stop, { liftedAt: ctx.now, liftedById: ctx.actor.accountId });
  await ctx.em.flush();
  await countStop(ctx, stop, -1);
  return stop;
}

/** Lifts whatever this cause stopped. */
export async function liftSaleStopsOf(ctx: UseCaseContext, causeId: string): Promise<void> {
  const stops = await ctx.em.find(SaleStop, { causeId, liftedAt: null }, { orderBy: { id: 'asc' } });
  for (const { id } of stops) await liftSaleStop(ctx, id);
}

const countStop = (ctx: UseCaseContext, { merchantId, variantId }: SaleStop, by: 1 | -1): Promise<unknown> =>
  sql`with stopped as materialized (
      select variant_id from stock
      where merchant_id = ${merchantId} and (${variantId}::text is null or variant_id = ${variantId}) order by variant_id for update)
    update stock s set sale_stops = greatest(s.sale_stops + ${by}::int, 0) from stopped p where s.variant_id = p.variant_id`.execute(
    ctx.db,
  );

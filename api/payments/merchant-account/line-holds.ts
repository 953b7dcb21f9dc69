import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { debtOf, lockBalances, payableTo } from '../../ledger/index.js';

/** What a hold needs to know of a line. */
export interface LineToHold {
  readonly id: string;
  readonly merchantId: string;
  readonly orderId: string | null;
  /** The payout that claimed it; null: it waits for one. */
  readonly payoutId: string | null;
}

/**
 * A line on a merchant’s account, with the merchant’s balances locked until the transaction ends: a payout run that claims at
 * the same time comes before or after, never between (I3). Null when there is none.
 */
export async function lockLine(ctx: UseCaseContext, id: string): Promise<LineToHold | null> {
  const known = await lineOf(ctx, id);
  if (!known) return null;
  await lockBalances(ctx, [debtOf(known.merchantId), payableTo(known.merchantId)]);
  return lineOf(ctx, id);
}

async function lineOf(ctx: UseCaseContext, id: string): Promise<LineToHold | null> {
  const { rows } = await sql<LineToHold>`
    select id, merchant_id as "merchantId", order_id as "orderId", payout_id as "payoutId" from merchant_line where id = ${id}`.execute(
    ctx.db,
  );
  return rows[0] ?? null;
}

/**
 * Keeps a line out of payout runs until the same cause lifts it (I2, I3): with all that waits of its order, or alone where it is
 * of none. It has no effect while a payout has claimed the line. Lock the line before.
 *
 * @returns whether it was placed: one hold a line at a time
 */
export async function holdLine(ctx: UseCaseContext, line: LineToHold, causeId: string): Promise<boolean> {
  const { rows } = await sql`
    insert into merchant_line_hold (id, line_id, merchant_id, cause_id, placed_at)
    values (${newId('linehold', ctx.clock)}, ${line.id}, ${line.merchantId}, ${causeId}, ${ctx.now})
    on conflict (line_id) where lifted_at is null do nothing returning id`.execute(ctx.db);
  return rows.length > 0;
}

/** Lifts what this cause holds; does nothing when it is lifted already. */
export async function freeLine(ctx: UseCaseContext, causeId: string): Promise<void> {
  await sql`
    update merchant_line_hold set lifted_at = ${ctx.now} where cause_id = ${causeId} and lifted_at is null`.execute(
    ctx.db,
  );
}

import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { Coupon, CouponStatus } from '../../promotions/index.js';
import { Slip, SlipStatus } from '../../slips/index.js';
import { CostKind, CostPayer, recordCosts } from '../../verdicts/index.js';
import { afterSaleOf } from '../judgement/judge-return.js';
import { enter, type HeldReturn } from '../move-return.js';
import { ReturnStatus } from '../return-status.js';
import { withReturn } from '../with-return.js';

const decided = sql`order_return r
    left join slip s on s.id = r.slip_id
    left join coupon c on c.id = r.coupon_id
  where r.status = 'WITH_FINANCE'
    and (s.status in ('PAID', 'REJECTED', 'WITHDRAWN') or c.status in ('ISSUED', 'USED', 'EXPIRED', 'REJECTED', 'WITHDRAWN'))`;

/**
 * Ends compensations whose slip was paid or whose coupon was approved; one that was turned down is due again (F7). What a slip paid
 * is a cost of the return, which its verdict shares out; of a complaint's return it is one of the complaint (G4).
 */
export const followCompensations: Sweep = {
  name: 'follow-compensations',
  dueAt: () => sql`(select min(coalesce(s.updated_at, c.updated_at)) from ${decided})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select r.id from ${decided} order by r.id limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id } of rows) await withReturn(request, id, follow);
    return rows.length;
  },
};

async function follow(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const { made } = held;
  if (made.status !== ReturnStatus.WITH_FINANCE) return;
  const isGiven = made.slipId ? await isPaid(ctx, held, made.slipId) : await isIssued(ctx, made.couponId ?? '');
  if (isGiven !== null) await enter(ctx, held, isGiven ? ReturnStatus.COMPENSATED : ReturnStatus.COMPENSATING);
}

/** Null while nobody decided. */
async function isPaid(ctx: UseCaseContext, { made }: HeldReturn, slipId: string): Promise<boolean | null> {
  const { status, amountMinor } = await ctx.em.findOneOrFail(Slip, { id: slipId }, { refresh: true });
  if (status === SlipStatus.REJECTED || status === SlipStatus.WITHDRAWN) return false;
  if (status !== SlipStatus.PAID) return null;
  const cost = { kind: CostKind.COMPENSATION, paidBy: CostPayer.MARKET, amountMinor, reference: slipId };
  if (!made.complaintId) await recordCosts(ctx, afterSaleOf(made), [cost]);
  return true;
}

async function isIssued(ctx: UseCaseContext, couponId: string): Promise<boolean | null> {
  const { status } = await ctx.em.findOneOrFail(Coupon, { id: couponId }, { refresh: true });
  if (status === CouponStatus.TO_APPROVE) return null;
  return status === CouponStatus.ISSUED || status === CouponStatus.USED;
}

import { LockMode } from '@mikro-orm/core';
import { type RawBuilder, sql } from 'kysely';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import type { Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { Coupon } from './coupon.entity.js';
import { moveCoupon } from './coupon.events.js';
import { writeToBuyer } from './issue-coupon.js';

/** So many at a time, in one transaction: a few hundred milliseconds. */
const BATCH = 500;

/** Reminds buyers of coupons that lapse soon, once. */
export const remindOfCoupons: Sweep = {
  name: 'remind-of-coupons',
  dueAt: () => earliest('reminder_due_at'),
  run: (request) =>
    eachDue(request, 'reminderDueAt', async (ctx, coupon) => {
      coupon.reminderDueAt = null;
      await writeToBuyer(ctx, coupon, MessageKind.COUPON_LAPSES);
    }),
};

/** Coupons lapse when nobody used them, or nobody approved them, in time. */
export const expireCoupons: Sweep = {
  name: 'expire-coupons',
  dueAt: () => earliest('due_at'),
  run: (request) => eachDue(request, 'dueAt', (ctx, coupon) => moveCoupon(ctx, coupon, 'EXPIRE')),
};

const earliest = (column: 'due_at' | 'reminder_due_at'): RawBuilder<Date | null> =>
  sql`(select min(${sql.ref(column)}) from coupon where ${sql.ref(column)} is not null)`;

/** Coupons in use by a checkout just now are left to the next round. */
const eachDue = (
  request: RequestContext,
  clock: 'dueAt' | 'reminderDueAt',
  act: (ctx: UseCaseContext, coupon: Coupon) => Promise<void>,
): Promise<number> =>
  inTransaction(request, async (ctx) => {
    const due = await ctx.em.find(
      Coupon,
      { [clock]: { $lte: ctx.now } },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { [clock]: 'asc', id: 'asc' }, limit: BATCH },
    );
    for (const coupon of due) await act(ctx, coupon);
    await ctx.em.flush();
    return due.length;
  });

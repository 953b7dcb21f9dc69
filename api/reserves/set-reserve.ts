import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import type { EndReserveInput, SetReserveInput } from './reserve.inputs.js';
import { ReserveRule } from './reserve-rule.entity.js';

/**
 * Keeps back a part of what a merchant's orders bring from now on (I1): risk does not wait for the next period. Takes the place of
 * the rule in force; what was kept back before is freed when it was promised.
 */
export const setReserve = useCase(
  { name: 'setReserve', permission: Permission.PAYOUTS_PREPARE, stepUp: true },
  async (ctx, { merchantId, basisPoints, days, most, reason }: SetReserveInput) => {
    const merchant = await ctx.em.findOne(Merchant, { id: merchantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!merchant) throw notFound('merchant', 'merchantId');
    const before = await ctx.em.findOne(ReserveRule, { merchantId, endedAt: null });
    if (before) Object.assign(before, { endedAt: ctx.now, endReason: reason });
    await ctx.em.flush();
    return ctx.em.create(ReserveRule, {
      id: newId('reserverule', ctx.clock),
      ...{ merchantId, basisPoints, days, reason },
      mostMinor: most ? toMinor(most, ctx.market.currency, 'most') : null,
      setById: ctx.actor.accountId,
      createdAt: ctx.now,
    });
  },
);

/** Keeps nothing back of what is earned from now on; what was kept back before is freed when it was promised. */
export const endReserve = useCase(
  { name: 'endReserve', permission: Permission.PAYOUTS_PREPARE, stepUp: true },
  async (ctx, { id, reason }: EndReserveInput) => {
    const rule = await ctx.em.findOne(ReserveRule, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!rule) throw notFound('reserve rule', 'id');
    if (!rule.endedAt) Object.assign(rule, { endedAt: ctx.now, endReason: reason });
    return rule;
  },
);

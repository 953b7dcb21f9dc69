import { LockMode } from '@mikro-orm/postgresql';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { CourierDay } from './courier-day.entity.js';
import { printingHours } from './printing-hours.js';
import type { RecordCourierInput } from './waybill.inputs.js';

/** The courier is still here until some time today, and printing goes on; or has left, and it stops (E5). */
export const recordCourier = useCase(
  { name: 'recordCourier', permission: Permission.ORDERS_SHIP },
  async (ctx, { merchantId, hereUntil = null }: RecordCourierInput) => {
    const isKnown = reaches(ctx.scope, { merchantId }) && (await ctx.em.count(Merchant, { id: merchantId })) > 0;
    if (!isKnown) throw notFound('merchant', 'merchantId');
    const { timeZone } = ctx.market;
    const day = localDay(ctx.now, timeZone);
    if (hereUntil && (hereUntil <= ctx.now || localDay(hereUntil, timeZone) !== day))
      throw refuse('INVALID', 'a time later today', 'hereUntil');
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const known = await ctx.em.findOne(CourierDay, { merchantId, day }, { lockMode });
    const said = Object.assign(known ?? new CourierDay(), {
      ...{ hereUntil, leftAt: hereUntil ? null : ctx.now, accountId: ctx.actor.accountId, updatedAt: ctx.now },
    });
    if (!known) ctx.em.persist(Object.assign(said, { id: newId('courierday', ctx.clock), merchantId, day }));
    await flushUnique(ctx, {
      courier_day_merchant_id_day: () => refuse('CONFLICT', 'somebody else said it just now; look again'),
    });
    return { id: said.id, hours: await printingHours(ctx.db, ctx.market, ctx.now, merchantId) };
  },
);

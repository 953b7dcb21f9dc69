import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { reaches } from '../kernel/actor.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { Carrier } from './carrier.entity.js';
import { fitsPattern, tidyNumber } from './tracking-number.js';
import type { CreateWaybillRangeInput, UpdateWaybillRangeInput } from './waybill.inputs.js';
import { spanOf } from './waybill-numbers.js';
import { WaybillRange } from './waybill-range.entity.js';

/** Enters numbers a carrier has given out, to the platform or to one merchant (E5). */
export const createWaybillRange = useCase(
  { name: 'createWaybillRange', permission: Permission.WAYBILL_RANGES_WRITE },
  async (ctx, input: CreateWaybillRangeInput) => {
    const merchantId = input.merchantId ?? null;
    if (merchantId === null ? !ctx.scope.all : !reaches(ctx.scope, { merchantId }))
      throw notFound('merchant', 'merchantId');
    const carrier = await ctx.em.findOne(Carrier, { id: input.carrierId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!carrier) throw notFound('carrier', 'carrierId');
    const [firstNumber, lastNumber] = [tidyNumber(input.firstNumber), tidyNumber(input.lastNumber)];
    const span = spanOf(firstNumber, lastNumber);
    if (typeof span === 'string') throw refuse('INVALID', span, 'lastNumber');
    if (!fitsPattern(carrier.numberPattern, firstNumber) || !fitsPattern(carrier.numberPattern, lastNumber))
      throw refuse('TRACKING_NUMBER_WRONG', `no number of ${carrier.code} looks like this`, 'firstNumber');
    const { prefix, suffix, digits, first, last } = span;
    const { rows } = await sql`
      select from waybill_counter c join waybill_range r on r.id = c.range_id
      where r.carrier_id = ${carrier.id} and c.prefix = ${prefix} and c.suffix = ${suffix} and c.digits = ${digits}
        and c.first_number <= ${last} and c.last_number >= ${first} limit 1`.execute(ctx.db);
    if (rows.length > 0)
      throw refuse('WAYBILL_RANGE_OVERLAPS', 'another range holds some of these numbers', 'firstNumber');
    const range = ctx.em.create(WaybillRange, {
      id: newId('range', ctx.clock),
      carrierId: carrier.id,
      merchantId,
      firstNumber,
      lastNumber,
      createdAt: ctx.now,
    });
    await ctx.em.flush();
    await sql`
      insert into waybill_counter (range_id, prefix, suffix, digits, first_number, last_number, next_number)
      values (${range.id}, ${prefix}, ${suffix}, ${digits}, ${first}, ${last}, ${first})`.execute(ctx.db);
    return range;
  },
);

/** Stops taking numbers from a range, or takes them again (E5). */
export const updateWaybillRange = useCase(
  { name: 'updateWaybillRange', permission: Permission.WAYBILL_RANGES_WRITE },
  async (ctx, input: UpdateWaybillRangeInput) => {
    const range = await ctx.em.findOne(WaybillRange, { id: input.id });
    if (!range || !reaches(ctx.scope, { merchantId: range.merchantId })) throw notFound('waybill range', 'id');
    assertVersion(range, input.version, { isActive: input.isActive });
    range.isActive = input.isActive;
    return range;
  },
);

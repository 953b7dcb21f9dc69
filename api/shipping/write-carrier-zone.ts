import { LockMode } from '@mikro-orm/core';
import { isRegionCode } from '../accounts/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { Carrier } from './carrier.entity.js';
import type { CarrierZoneIdInput, CreateCarrierZoneInput, UpdateCarrierZoneInput } from './carrier.inputs.js';
import { CarrierZone } from './carrier-zone.entity.js';

/** Adds a zone with its rates to a carrier (E5). */
export const createCarrierZone = useCase(
  { name: 'createCarrierZone', permission: Permission.CARRIERS_WRITE },
  async (ctx, input: CreateCarrierZoneInput) => {
    await lockCarrier(ctx, input.carrierId);
    await checkRegions(ctx, input.carrierId, input.regionCodes, null);
    const zone = ctx.em.create(CarrierZone, {
      id: newId('zone', ctx.clock),
      carrierId: input.carrierId,
      name: input.name.trim(),
      regionCodes: [...new Set(input.regionCodes)],
      isServed: input.isServed,
      feeMinor: toMinor(input.fee, ctx.market.currency, 'fee'),
      firstWeightGrams: input.firstWeightGrams ?? null,
      furtherWeightGrams: input.furtherWeightGrams ?? null,
      furtherFeeMinor: input.furtherFee ? toMinor(input.furtherFee, ctx.market.currency, 'furtherFee') : null,
      createdAt: ctx.now,
    });
    requireWhole(zone);
    return zone;
  },
);

/** Changes the regions or rates of a zone; what is left out stays (E5). */
export const updateCarrierZone = useCase(
  { name: 'updateCarrierZone', permission: Permission.CARRIERS_WRITE },
  async (ctx, input: UpdateCarrierZoneInput) => {
    const zone = await ctx.em.findOne(CarrierZone, { id: input.id });
    if (!zone) throw notFound('zone', 'id');
    await lockCarrier(ctx, zone.carrierId);
    assertVersion(zone, input.version, {
      name: input.name ?? undefined,
      regionCodes: input.regionCodes ?? undefined,
      isServed: input.isServed ?? undefined,
      firstWeightGrams: input.firstWeightGrams ?? undefined,
      furtherWeightGrams: input.furtherWeightGrams ?? undefined,
    });
    if (input.regionCodes) {
      await checkRegions(ctx, zone.carrierId, input.regionCodes, zone.id);
      zone.regionCodes = [...new Set(input.regionCodes)];
    }
    zone.name = input.name?.trim() || zone.name;
    zone.isServed = input.isServed ?? zone.isServed;
    if (input.fee) zone.feeMinor = toMinor(input.fee, ctx.market.currency, 'fee');
    if (input.firstWeightGrams !== undefined) zone.firstWeightGrams = input.firstWeightGrams;
    if (input.furtherWeightGrams !== undefined) zone.furtherWeightGrams = input.furtherWeightGrams;
    if (input.furtherFee !== undefined)
      zone.furtherFeeMinor = input.furtherFee && toMinor(input.furtherFee, ctx.market.currency, 'furtherFee');
    requireWhole(zone);
    return zone;
  },
);

/** Takes a zone away: the carrier goes there no more, unless a wider zone says so (E5). */
export const deleteCarrierZone = useCase(
  { name: 'deleteCarrierZone', permission: Permission.CARRIERS_WRITE },
  async (ctx, { id }: CarrierZoneIdInput) => {
    const zone = await ctx.em.findOne(CarrierZone, { id });
    if (!zone) throw notFound('zone', 'id');
    ctx.em.remove(zone);
    return { id };
  },
);

/** Zones of one carrier are written one after the other, so that no region gets into two. */
async function lockCarrier(ctx: UseCaseContext, id: string): Promise<void> {
  const carrier = await ctx.em.findOne(Carrier, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!carrier) throw notFound('carrier', 'carrierId');
}

async function checkRegions(
  ctx: UseCaseContext,
  carrierId: string,
  codes: readonly string[],
  own: string | null,
): Promise<void> {
  const unknown = codes.find((code) => !isRegionCode(code));
  if (unknown !== undefined) throw refuse('INVALID_REGION', `${unknown} is no region of the mainland`, 'regionCodes');
  const others = await ctx.em.find(CarrierZone, { carrierId, ...(own !== null && { id: { $ne: own } }) });
  const taken = codes.find((code) => others.some(({ regionCodes }) => regionCodes.includes(code)));
  if (taken !== undefined)
    throw refuse('REGION_IN_OTHER_ZONE', `another zone of this carrier names ${taken}`, 'regionCodes');
}

function requireWhole({ firstWeightGrams, furtherWeightGrams, furtherFeeMinor }: CarrierZone): void {
  const given = [firstWeightGrams, furtherWeightGrams, furtherFeeMinor].filter((value) => value !== null);
  if (given.length !== 0 && given.length !== 3)
    throw refuse('INVALID', 'first weight, further weight and further fee go together, or are all left out', 'fee');
}

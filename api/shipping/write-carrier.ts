import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { Carrier } from './carrier.entity.js';
import type { CreateCarrierInput, UpdateCarrierInput } from './carrier.inputs.js';
import { isNumberPattern } from './tracking-number.js';

/** Lists a courier company (E6). */
export const createCarrier = useCase(
  { name: 'createCarrier', permission: Permission.CARRIERS_WRITE },
  async (ctx, input: CreateCarrierInput) => {
    check(input);
    const carrier = ctx.em.create(Carrier, {
      id: newId('carrier', ctx.clock),
      code: input.code,
      nameZh: input.name.zh.trim(),
      nameEn: input.name.en.trim(),
      phone: input.phone?.trim() || null,
      trackingUrl: input.trackingUrl?.trim() || null,
      numberPattern: input.numberPattern || null,
      createdAt: ctx.now,
    });
    await flushUnique(ctx, {
      carrier_code: () => refuse('CARRIER_CODE_TAKEN', 'another carrier has this code', 'code'),
    });
    return carrier;
  },
);

/** Changes what is known of a carrier; an inactive one takes no new parcels, those on their way go on (E6). */
export const updateCarrier = useCase(
  { name: 'updateCarrier', permission: Permission.CARRIERS_WRITE },
  async (ctx, input: UpdateCarrierInput) => {
    const carrier = await ctx.em.findOne(Carrier, { id: input.id });
    if (!carrier) throw notFound('carrier', 'id');
    assertVersion(carrier, input.version, {
      nameZh: input.name?.zh,
      nameEn: input.name?.en,
      phone: input.phone ?? undefined,
      trackingUrl: input.trackingUrl ?? undefined,
      numberPattern: input.numberPattern ?? undefined,
      isActive: input.isActive ?? undefined,
    });
    check(input);
    if (input.name) {
      carrier.nameZh = input.name.zh.trim();
      carrier.nameEn = input.name.en.trim();
    }
    if (input.phone !== undefined) carrier.phone = input.phone?.trim() || null;
    if (input.trackingUrl !== undefined) carrier.trackingUrl = input.trackingUrl?.trim() || null;
    if (input.numberPattern !== undefined) carrier.numberPattern = input.numberPattern || null;
    carrier.isActive = input.isActive ?? carrier.isActive;
    return carrier;
  },
);

function check({ trackingUrl, numberPattern }: { trackingUrl?: string | null; numberPattern?: string | null }): void {
  if (trackingUrl && !(URL.canParse(trackingUrl) && /^https?:/.test(trackingUrl) && trackingUrl.includes('{number}')))
    throw refuse('INVALID', 'a web address with {number} in it', 'trackingUrl');
  if (numberPattern && !isNumberPattern(numberPattern))
    throw refuse('INVALID', 'letters, figures, \\d, [A-Z0-9], {12}, {10,14} and |', 'numberPattern');
}

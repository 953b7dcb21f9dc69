import { Variant } from '../catalog/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import type {
  CreateFeePlanInput,
  CreateRebateTierInput,
  CreateSupplyPriceInput,
  EndFeeTermInput,
} from './fee.inputs.js';
import { FeeCycle, FeePlan } from './fee-plan.entity.js';
import type { ChargeKind } from './merchant-charge.entity.js';
import { RebateTier } from './rebate-tier.entity.js';
import { SupplyPrice } from './supply-price.entity.js';

/** What each kind of fee may be charged by. */
const cyclesOf: Readonly<Partial<Record<ChargeKind, readonly FeeCycle[]>>> = {
  JOINING_FEE: [FeeCycle.ONCE],
  MEMBERSHIP: [FeeCycle.MONTHLY, FeeCycle.YEARLY],
  DELIVERY_SERVICE: [FeeCycle.PER_ORDER],
};

const writes = { permission: Permission.PAYOUTS_PREPARE, stepUp: true } as const;

/** Sets a fee with dates (B6); what was charged before stays. */
export const createFeePlan = useCase(
  { name: 'createFeePlan', ...writes },
  async (ctx, { merchantId, kind, cycle, amount, rule, fromOn, untilOn }: CreateFeePlanInput) => {
    await checkTerm(ctx, { merchantId, fromOn, untilOn });
    if (!cyclesOf[kind]?.includes(cycle)) throw refuse('INVALID', `${kind} is not charged ${cycle}`, 'cycle');
    const isPeriodic = cycle === FeeCycle.MONTHLY || cycle === FeeCycle.YEARLY;
    return ctx.em.create(FeePlan, {
      id: newId('feeplan', ctx.clock),
      ...{ merchantId: merchantId ?? null, kind, cycle, ruleZh: rule.zh, ruleEn: rule.en, fromOn },
      amountMinor: toMinor(amount, ctx.market.currency, 'amount'),
      untilOn: untilOn ?? null,
      nextOn: isPeriodic ? fromOn : null,
      createdAt: ctx.now,
    });
  },
);

/** Ends a fee before a day, tomorrow at the earliest; a period that has begun stays charged. */
export const endFeePlan = useCase({ name: 'endFeePlan', ...writes }, async (ctx, input: EndFeeTermInput) => {
  const plan = await ctx.em.findOne(FeePlan, { id: input.id });
  if (!plan) throw notFound('fee plan', 'id');
  endTerm(ctx, plan, input);
  if (plan.nextOn !== null && plan.nextOn >= input.untilOn) plan.nextOn = null;
  return plan;
});

/** Sets a tier of the sales rebate 销售返利 from a day on (B6). */
export const createRebateTier = useCase(
  { name: 'createRebateTier', ...writes },
  async (ctx, { merchantId, fromSales, basisPoints, fromOn, untilOn }: CreateRebateTierInput) => {
    await checkTerm(ctx, { merchantId, fromOn, untilOn });
    return ctx.em.create(RebateTier, {
      id: newId('rebatetier', ctx.clock),
      ...{ merchantId: merchantId ?? null, basisPoints, fromOn, untilOn: untilOn ?? null },
      fromSalesMinor: toMinor(fromSales, ctx.market.currency, 'fromSales'),
      createdAt: ctx.now,
    });
  },
);

/** Ends a tier before a day, tomorrow at the earliest. */
export const endRebateTier = useCase({ name: 'endRebateTier', ...writes }, async (ctx, input: EndFeeTermInput) => {
  const tier = await ctx.em.findOne(RebateTier, { id: input.id });
  if (!tier) throw notFound('rebate tier', 'id');
  endTerm(ctx, tier, input);
  return tier;
});

/** Settles a variant at its supply price from a day on (B6); orders placed before keep their terms. */
export const createSupplyPrice = useCase(
  { name: 'createSupplyPrice', ...writes },
  async (ctx, { variantId, amount, fromOn, untilOn }: CreateSupplyPriceInput) => {
    const variant = await ctx.em.findOne(Variant, { id: variantId });
    if (!variant) throw notFound('variant', 'variantId');
    await checkTerm(ctx, { fromOn, untilOn });
    return ctx.em.create(SupplyPrice, {
      id: newId('supplyprice', ctx.clock),
      ...{ variantId, merchantId: variant.merchantId, fromOn, untilOn: untilOn ?? null },
      amountMinor: toMinor(amount, ctx.market.currency, 'amount'),
      createdAt: ctx.now,
    });
  },
);

/** Ends a supply price before a day, tomorrow at the earliest: then the variant is sold for commission. */
export const endSupplyPrice = useCase({ name: 'endSupplyPrice', ...writes }, async (ctx, input: EndFeeTermInput) => {
  const price = await ctx.em.findOne(SupplyPrice, { id: input.id });
  if (!price) throw notFound('supply price', 'id');
  endTerm(ctx, price, input);
  return price;
});

interface Term {
  readonly merchantId?: string | null;
  readonly fromOn: string;
  readonly untilOn?: string | null;
}

async function checkTerm(ctx: UseCaseContext, { merchantId, fromOn, untilOn }: Term): Promise<void> {
  if (merchantId && !(await ctx.em.count(Merchant, { id: merchantId }))) throw notFound('merchant', 'merchantId');
  if (fromOn < localDay(ctx.now, ctx.market.timeZone))
    throw refuse('RATE_IN_THE_PAST', 'it begins today or later', 'fromOn');
  if (untilOn && untilOn <= fromOn) throw refuse('INVALID', 'it ends after it begins', 'untilOn');
}

function endTerm(
  ctx: UseCaseContext,
  term: { fromOn: string; untilOn: string | null; version: number },
  { version, untilOn }: EndFeeTermInput,
): void {
  assertVersion(term, version, { untilOn });
  if (untilOn <= localDay(ctx.now, ctx.market.timeZone))
    throw refuse('RATE_IN_THE_PAST', 'it ends tomorrow or later', 'untilOn');
  if (untilOn <= term.fromOn) throw refuse('INVALID', 'it ends after it begins', 'untilOn');
  term.untilOn = untilOn;
}

import { Category } from '../catalog/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { CommissionRule } from './commission-rule.entity.js';
import type { CreateCommissionRuleInput, EndCommissionRuleInput } from './fee.inputs.js';

/** Sets a rate of commission from a day on (B6); orders placed before keep theirs. */
export const createCommissionRule = useCase(
  { name: 'createCommissionRule', permission: Permission.PAYOUTS_PREPARE, stepUp: true },
  async (ctx, input: CreateCommissionRuleInput) => {
    if (input.merchantId && !(await ctx.em.count(Merchant, { id: input.merchantId })))
      throw notFound('merchant', 'merchantId');
    if (input.categoryId && !(await ctx.em.count(Category, { id: input.categoryId })))
      throw notFound('category', 'categoryId');
    if (input.fromOn < localDay(ctx.now, ctx.market.timeZone))
      throw refuse('RATE_IN_THE_PAST', 'a rate begins today or later: what was ordered keeps its rate', 'fromOn');
    if (input.untilOn && input.untilOn <= input.fromOn) throw refuse('INVALID', 'it ends after it begins', 'untilOn');
    return ctx.em.create(CommissionRule, {
      id: newId('commissionrule', ctx.clock),
      merchantId: input.merchantId ?? null,
      categoryId: input.categoryId ?? null,
      basisPoints: input.basisPoints,
      note: input.note?.trim() ?? '',
      fromOn: input.fromOn,
      untilOn: input.untilOn ?? null,
      createdAt: ctx.now,
    });
  },
);

/** Ends a rate of commission before a day, tomorrow at the earliest (B6). */
export const endCommissionRule = useCase(
  { name: 'endCommissionRule', permission: Permission.PAYOUTS_PREPARE, stepUp: true },
  async (ctx, { id, version, untilOn }: EndCommissionRuleInput) => {
    const rule = await ctx.em.findOne(CommissionRule, { id });
    if (!rule) throw notFound('commission rule', 'id');
    assertVersion(rule, version, { untilOn });
    if (untilOn <= localDay(ctx.now, ctx.market.timeZone))
      throw refuse('RATE_IN_THE_PAST', 'it ends tomorrow or later', 'untilOn');
    if (untilOn <= rule.fromOn) throw refuse('INVALID', 'it ends after it begins', 'untilOn');
    rule.untilOn = untilOn;
    return rule;
  },
);

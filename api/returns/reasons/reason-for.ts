import { notFound } from '../../kernel/editing.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { requireKind } from '../application/return-terms.js';
import type { ReturnKind, ReturnReason } from '../return-status.js';
import { ReturnReasonRule } from './return-reason-rule.entity.js';

interface AskedFor {
  readonly kind: ReturnKind;
  readonly reason: ReturnReason;
  readonly reasonRuleId?: string | null;
}

/**
 * The reason of the market's list that an application names, or the built-in one of its enum value (G2).
 *
 * @throws Refusal NOT_FOUND for one that is not offered, INVALID where it does not count as `reason`, KIND_NOT_OFFERED
 */
export async function reasonFor(ctx: UseCaseContext, asked: AskedFor): Promise<ReturnReasonRule> {
  const { kind, reason, reasonRuleId } = asked;
  const which = reasonRuleId ? { id: reasonRuleId, isActive: true } : { code: reason };
  const rule = await ctx.em.findOne(ReturnReasonRule, which);
  if (!rule) throw notFound('reason', reasonRuleId ? 'reasonRuleId' : 'reason');
  if (rule.reason !== reason) throw refuse('INVALID', `${rule.code} counts as ${rule.reason}`, 'reason');
  requireKind(kind, rule);
  return rule;
}

/** The reasons that are offered, in the market's order. */
export const reasonsOffered = (ctx: UseCaseContext): Promise<ReturnReasonRule[]> =>
  ctx.em.find(ReturnReasonRule, { isActive: true }, { orderBy: { position: 'asc', id: 'asc' }, limit: 100 });

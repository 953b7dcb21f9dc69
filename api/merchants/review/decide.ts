import { emit } from '../../events/index.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import type { RejectionReason } from '../application/application-field.js';
import type { Merchant } from '../merchant.entity.js';
import { eventOf } from '../merchant.events.js';
import { isOwnReview, type MerchantAction, merchantLifecycle } from '../merchant-status.js';
import { MerchantDecision } from './merchant-decision.entity.js';

interface Grounds {
  readonly reason?: string | null;
  readonly fieldReasons?: readonly RejectionReason[];
}

/** Moves a locked merchant to its next state (B2), keeps who decided it and why, and tells everybody. */
export async function decide(
  ctx: UseCaseContext,
  merchant: Merchant,
  action: MerchantAction,
  grounds: Grounds = {},
): Promise<Merchant> {
  if (isOwnReview(action, merchant.id, ctx.actor))
    throw refuse('OWN_SHOP', 'ask somebody who is no member of this shop');
  const { from, to } = transition(merchantLifecycle, action, merchant);
  merchant.updatedAt = ctx.now;
  ctx.em.create(MerchantDecision, {
    id: newId('decision', ctx.clock),
    merchantId: merchant.id,
    action,
    fromStatus: from,
    toStatus: to,
    reason: grounds.reason?.trim() || null,
    fieldReasons: [...(grounds.fieldReasons ?? [])],
    decidedById: ctx.actor.accountId,
    decidedAt: ctx.now,
  });
  const kind = eventOf[action];
  if (kind) {
    merchant.sequence += 1;
    await emit(ctx, {
      kind,
      recordId: merchant.id,
      sequence: merchant.sequence,
      merchantId: merchant.id,
      facts: { from, to },
    });
  }
  return merchant;
}

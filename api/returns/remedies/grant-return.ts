import type { UseCaseContext } from '../../kernel/request-context.js';
import { enter, type HeldReturn } from '../move-return.js';
import { returnKinds } from '../return-kinds.js';
import { ReturnStatus } from '../return-status.js';
import { payBack } from './pay-back.js';
import { areStillPaid, callOffReplacement, replaceGoods } from './replace-goods.js';
import { giveUpRepairOf, sendToRepair } from './send-to-repair.js';

/** What an accepted return leads to: goods first where goods come back, else what was asked for. */
export async function accept(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  held.made.answeredAt = ctx.now;
  await grant(ctx, held, { isWhole: true });
}

interface Refunded {
  /** Units that inspection refused are paid too; otherwise what was granted, or is left of them. */
  readonly isWhole: boolean;
  readonly mostMinor?: number | null;
}

/**
 * Money instead of what was asked for, or as it was asked for; ends the return. A replacement that has not left is called off, a
 * repair that is not done is given up. Stock comes last.
 */
export async function refund(ctx: UseCaseContext, held: HeldReturn, how: Refunded): Promise<void> {
  await payBack(ctx, held, how);
  held.made.refundMinor = held.made.paidMinor;
  await giveUpRepairOf(ctx, held.made);
  await enter(ctx, held, ReturnStatus.REFUNDED);
  await callOffReplacement(ctx, held.made);
}

/**
 * Gives the buyer what the kind of return gives, once nothing stands in its way any more (G1): goods that never came back are
 * awaited first; what cannot be repaired here is paid back, as far as there is money left of it.
 *
 * @param isWhole units that inspection refused are given too; otherwise they are left out
 */
export async function grant(
  ctx: UseCaseContext,
  held: HeldReturn,
  { isWhole }: { readonly isWhole: boolean },
): Promise<void> {
  const { made } = held;
  const { bringsGoodsBack, gives } = returnKinds[made.kind];
  if (bringsGoodsBack && !made.sentBackAt) return enter(ctx, held, ReturnStatus.AWAITING_GOODS);
  if (gives === ReturnStatus.REPLACING && (await areStillPaid(ctx, held))) return replaceGoods(ctx, held, { isWhole });
  if (gives === ReturnStatus.IN_REPAIR && (await sendToRepair(ctx, held, { isWhole }))) return;
  if (gives === ReturnStatus.COMPENSATING) return enter(ctx, held, gives);
  return refund(ctx, held, { isWhole });
}

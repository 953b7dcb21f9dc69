import type { UseCaseContext } from '../kernel/request-context.js';
import { enter, type HeldReturn } from './move-return.js';
import { payBack } from './pay-back.js';
import { returnKinds } from './return-kinds.js';
import { ReturnStatus } from './return-status.js';

/** What an accepted return leads to: goods first where goods come back, else what was asked for. */
export async function accept(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  held.made.answeredAt = ctx.now;
  await grant(ctx, held, { isWhole: true });
}

/** Money instead of what was asked for, or as it was asked for; ends the return. */
export async function refund(ctx: UseCaseContext, held: HeldReturn, mostMinor: number | null = null): Promise<void> {
  await payBack(ctx, held, { isWhole: true, mostMinor });
  held.made.refundMinor = held.made.paidMinor;
  await enter(ctx, held, ReturnStatus.REFUNDED);
}

/**
 * Gives the buyer what the kind of return gives, once nothing stands in its way any more (G1): goods that never came back are
 * awaited first.
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
  if (gives !== ReturnStatus.REFUNDED) return enter(ctx, held, gives);
  await payBack(ctx, held, { isWhole });
  made.refundMinor = made.paidMinor;
  return enter(ctx, held, ReturnStatus.REFUNDED);
}

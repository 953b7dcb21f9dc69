import type { UseCaseContext } from '../../kernel/request-context.js';
import { giveUpRepair, openRepair, whyNotRepaired } from '../../repairs/index.js';
import { enter, type HeldReturn } from '../move-return.js';
import type { Return } from '../return.entity.js';
import { ReturnLine, unitsDue } from '../return-line.entity.js';
import { ReturnStatus } from '../return-status.js';

/**
 * The goods of a return go on to an outlet, under warranty: a repair order that has the buyer's parcel as the way in, and waits for
 * the outlet to receive it (G1, G8). False, and nothing done, where nobody can repair them now.
 *
 * @param isWhole units that inspection refused are repaired too
 */
export async function sendToRepair(
  ctx: UseCaseContext,
  held: HeldReturn,
  { isWhole }: { readonly isWhole: boolean },
): Promise<boolean> {
  const { made } = held;
  const [asked] = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
  if (!asked) return false;
  asked.grantedQuantity = isWhole ? asked.quantity : unitsDue(asked);
  const { orderLineId, grantedQuantity: quantity } = asked;
  if (await whyNotRepaired(ctx, orderLineId, quantity)) return false;
  const repair = await openRepair(ctx, {
    ...{ orderLineId, quantity, isWarranty: true, fault: made.description, returnId: made.id },
    sentIn: { carrier: made.carrier, trackingNumber: made.trackingNumber },
  });
  made.repairId = repair.id;
  await enter(ctx, held, ReturnStatus.IN_REPAIR);
  return true;
}

/** The repair of a return that is paid back instead is given up, unless it is done: the goods go back to the buyer as they are. */
export async function giveUpRepairOf(ctx: UseCaseContext, made: Return): Promise<void> {
  if (made.repairId) await giveUpRepair(ctx, made.repairId);
}

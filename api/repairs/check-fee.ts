import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { Slip, SlipPayee, SlipReason, SlipStatus, writeSlip } from '../slips/index.js';
import { CostKind, CostPayer, recordCosts, VerdictCause } from '../verdicts/index.js';
import { moved } from './move-repair.js';
import { Repair } from './repair.entity.js';
import type { CheckRepairFeeInput, SettleOutletFeesInput } from './repair.inputs.js';
import { RepairOutlet } from './repair-outlet.entity.js';
import { RepairAction } from './repair-status.js';

/**
 * Checks what the outlet asks for a repair (G8). Two different people have to come to the same amount; another amount starts the
 * check anew. Under warranty what it cost belongs to the return then, and its verdict says who bears it (G4).
 */
export const checkRepairFee = useCase(
  { name: 'checkRepairFee', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { id, fee }: CheckRepairFeeInput) => {
    const repair = await moved(ctx, id, RepairAction.CHECK_FEE);
    const { accountId } = ctx.actor;
    if (!accountId) throw refuse('NOT_ALLOWED_NOW', 'people answer for fees');
    const feeMinor = toMinor(fee, ctx.market.currency, 'fee');
    if (repair.feeCheckedById === null || repair.outletFeeMinor !== feeMinor) {
      Object.assign(repair, { outletFeeMinor: feeMinor, feeCheckedById: accountId });
      return { id };
    }
    if (repair.feeCheckedById === accountId) throw refuse('OWN_CHECK', 'somebody else checks it too', 'id');
    repair.feeConfirmedById = accountId;
    await ctx.em.flush();
    await passOn(ctx, repair, feeMinor);
    return { id };
  },
);

async function passOn(ctx: UseCaseContext, repair: Repair, amountMinor: number): Promise<void> {
  const { id: reference, returnId, isWarranty, number, orderId, merchantId, buyerId } = repair;
  if (!returnId || !isWarranty || amountMinor === 0) return;
  const of = { causeId: returnId, kind: VerdictCause.RETURN, number, orderId, merchantId, buyerId };
  await recordCosts(ctx, of, [{ kind: CostKind.REPAIR, paidBy: CostPayer.MARKET, amountMinor, reference }]);
}

/**
 * Settles what two people have checked of an outlet's fees: one slip to its bank account for all of them, which goes the way of every
 * slip (G8, F7). What a slip that was turned down, withdrawn or sent back was for is settled again.
 */
export const settleOutletFees = useCase(
  { name: 'settleOutletFees', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { id }: SettleOutletFeesInput) => {
    const outlet = await ctx.em.findOne(RepairOutlet, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!outlet) throw notFound('outlet', 'id');
    const repairs = await unsettled(ctx, outlet.id);
    const amountMinor = repairs.reduce((sum, { outletFeeMinor }) => sum + (outletFeeMinor ?? 0), 0);
    if (amountMinor === 0) throw refuse('NOTHING_TO_SETTLE', 'no checked fee waits', 'id');
    const { accountHolder, accountNumber, bankName } = outlet;
    const slip = await writeSlip(ctx, {
      reason: SlipReason.OUTLET_FEE,
      content: `${outlet.name} ${repairs.length}`,
      amountMinor,
      ...{ payee: SlipPayee.OUTSIDE, accountHolder, accountNumber, bankName },
    });
    for (const repair of repairs) repair.slipId = slip.id;
    return { id: outlet.id, slipId: slip.id };
  },
);

async function unsettled(ctx: UseCaseContext, outletId: string): Promise<Repair[]> {
  const where = { outletId, feeConfirmedById: { $ne: null }, outletFeeMinor: { $gt: 0 } };
  const repairs = await ctx.em.find(Repair, where, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
    limit: 200,
  });
  const slips = await ctx.em.find(Slip, { id: { $in: repairs.flatMap(({ slipId }) => slipId ?? []) } });
  const undone = new Set([SlipStatus.REJECTED, SlipStatus.WITHDRAWN, SlipStatus.RETURNED]);
  return repairs.filter(({ slipId }) => {
    const slip = slips.find((each) => each.id === slipId);
    return !slip || undone.has(slip.status);
  });
}

import type { UseCaseContext } from '../kernel/request-context.js';
import { feesFor, postTransfer, TransferKind, vatFor, walletOf } from '../ledger/index.js';
import { includedVat, merchantAccountSettings } from '../payments/index.js';
import { settingsOf } from '../settings/index.js';
import { movePartStock, PartMovementKind } from './part-stock.js';
import type { Repair } from './repair.entity.js';
import { RepairPartUse } from './repair-part-use.entity.js';

/**
 * The buyer pays a repair from the wallet (G8): the market's income, with the VAT within it. Every other way of payment fills the
 * wallet first.
 *
 * @throws Refusal INSUFFICIENT_FUNDS
 */
export async function payRepair(ctx: UseCaseContext, repair: Repair): Promise<void> {
  repair.paidAt = ctx.now;
  await ctx.em.flush();
  await postFee(ctx, repair, 1);
}

/** What was paid for a repair that did not come about goes back into the wallet, and its parts into the outlet's stock. */
export async function undoRepair(ctx: UseCaseContext, repair: Repair): Promise<void> {
  const isPaid = repair.paidAt !== null && repair.paidBackAt === null;
  if (isPaid) repair.paidBackAt = ctx.now;
  await ctx.em.flush();
  if (isPaid) await postFee(ctx, repair, -1);
  const uses = await ctx.em.find(RepairPartUse, { repairId: repair.id });
  await movePartStock(
    ctx,
    uses.map(({ partId, quantity }) => ({
      ...{ outletId: repair.outletId, partId, quantity, kind: PartMovementKind.PUT_BACK, causeId: repair.id, path: [] },
    })),
  );
}

async function postFee(ctx: UseCaseContext, { id, number, buyerId, feeMinor }: Repair, sign: 1 | -1): Promise<void> {
  if (feeMinor === 0) return;
  const rate = (await settingsOf(ctx))(merchantAccountSettings.feeVat);
  const vatMinor = includedVat(feeMinor, rate);
  await postTransfer(ctx, {
    kind: sign > 0 ? TransferKind.REPAIR_PAID : TransferKind.REPAIR_PAID_BACK,
    reference: id,
    memo: number,
    lines: [
      { account: walletOf(buyerId), amountMinor: -sign * feeMinor },
      { account: feesFor(id), amountMinor: sign * (feeMinor - vatMinor) },
      { account: vatFor(id), amountMinor: sign * vatMinor },
    ],
  });
}

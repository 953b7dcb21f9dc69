import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { enter, moved } from './move-repair.js';
import { movePartStock, PartMovementKind } from './part-stock.js';
import { payRepair, undoRepair } from './pay-repair.js';
import type { AnswerRepairQuoteInput, QuoteRepairInput } from './repair.inputs.js';
import { RepairPart } from './repair-part.entity.js';
import { RepairPartUse } from './repair-part-use.entity.js';
import { RepairAction, RepairOutcome, RepairStatus } from './repair-status.js';

/**
 * What the outlet found and what it costs (G8): parts at the price of the list, and labour. The parts are set aside at once. Under
 * warranty the repair begins; else the buyer answers.
 */
export const quoteRepair = useCase(
  { name: 'quoteRepair', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, input: QuoteRepairInput) => {
    const repair = await moved(ctx, input.id, RepairAction.QUOTE);
    const { merchantId, buyerId, outletId } = repair;
    const wanted = (input.parts ?? []).map(({ repairPartId: partId, quantity }) => ({ partId, quantity }));
    const parts = await ctx.em.find(RepairPart, { id: { $in: wanted.map(({ partId }) => partId) }, isActive: true });
    const uses = wanted.map(({ partId, quantity }, index) => {
      const part = parts.find(({ id }) => id === partId);
      if (!part) throw refuse('NOT_FOUND', 'there is no such part', 'parts', String(index), 'repairPartId');
      if (wanted.findIndex((each) => each.partId === partId) !== index)
        throw refuse('INVALID', 'a part is named twice', 'parts', String(index), 'repairPartId');
      return Object.assign(new RepairPartUse(), {
        id: newId('repairpartuse', ctx.clock),
        ...{ repairId: repair.id, merchantId, buyerId, partId, quantity },
        unitPriceMinor: part.priceMinor,
        amountMinor: part.priceMinor * quantity,
      });
    });
    ctx.em.persist(uses);
    repair.diagnosis = input.diagnosis;
    repair.partsMinor = uses.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    repair.laborMinor = toMinor(input.labor, ctx.market.currency, 'labor');
    repair.feeMinor = repair.isWarranty ? 0 : repair.partsMinor + repair.laborMinor;
    await enter(ctx, repair, repair.feeMinor > 0 ? RepairStatus.QUOTED : RepairStatus.REPAIRING);
    await ctx.em.flush();
    const moves = wanted.map(({ partId, quantity }, index) => ({
      ...{ outletId, partId, quantity: -quantity, kind: PartMovementKind.USED, causeId: repair.id },
      path: ['parts', String(index), 'quantity'],
    }));
    await movePartStock(ctx, moves);
    return { id: repair.id };
  },
);

/** The buyer accepts the price and pays it from the wallet, or has the goods sent back as they are (G8). */
export const answerRepairQuote = useCase(
  { name: 'answerRepairQuote', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, { id, isAccepted }: AnswerRepairQuoteInput) => {
    const repair = await moved(ctx, id, RepairAction.ANSWER_QUOTE);
    if (!isAccepted) repair.outcome = RepairOutcome.DECLINED;
    await enter(ctx, repair, isAccepted ? RepairStatus.REPAIRING : RepairStatus.TO_SEND_BACK);
    if (isAccepted) await payRepair(ctx, repair);
    else await undoRepair(ctx, repair);
    return { id: repair.id };
  },
);

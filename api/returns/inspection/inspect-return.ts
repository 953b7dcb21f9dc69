import { lockStock, putBackStock, scrapStock } from '../../catalog/index.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { OrderLine } from '../../orders/index.js';
import { addEvidence } from '../application/add-evidence.js';
import { EvidenceStage } from '../application/return-evidence.entity.js';
import { enter, type HeldReturn, returnFor } from '../move-return.js';
import { grant } from '../remedies/grant-return.js';
import { payBack } from '../remedies/pay-back.js';
import type { ConfirmReturnedGoodsInput, InspectedUnitsInput } from '../return.inputs.js';
import { returnKinds } from '../return-kinds.js';
import { ReturnLine } from '../return-line.entity.js';
import { ReturnAction, ReturnStatus } from '../return-status.js';
import { InspectionVerdict, ReturnInspection, refusedVerdicts } from './return-inspection.entity.js';

/**
 * The merchant has inspected what came back, unit by unit (G5): resaleable units go back into stock, defective ones are scrapped,
 * and what is missing or not ours is left out, which the buyer may appeal. The others get what was asked for.
 */
export const confirmReturnedGoods = useCase(
  { name: 'confirmReturnedGoods', permission: Permission.RETURNS_ANSWER, idempotent: true },
  async (ctx, input: ConfirmReturnedGoodsInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.CONFIRM_GOODS);
    const { made } = held;
    const lines = await ctx.em.find(ReturnLine, { returnId: made.id }, { orderBy: { id: 'asc' } });
    const found = input.inspections?.length ? input.inspections : wholesale(lines, input.isResaleable);
    await note(ctx, held, lines, found);
    made.inspectedAt = ctx.now;
    await goOn(ctx, held, lines);
    return { id: made.id };
  },
);

const wholesale = (lines: readonly ReturnLine[], isResaleable: boolean): InspectedUnitsInput[] =>
  lines.map(({ id, quantity }) => ({
    ...{ returnLineId: id, quantity, note: '', evidenceFileIds: [] },
    verdict: isResaleable ? InspectionVerdict.RESALEABLE : InspectionVerdict.DEFECTIVE,
  }));

/** Writes down what was found; every unit of every line has one verdict. */
async function note(
  ctx: UseCaseContext,
  { made }: HeldReturn,
  lines: readonly ReturnLine[],
  found: readonly InspectedUnitsInput[],
): Promise<void> {
  for (const [index, { returnLineId, verdict, quantity, note: words, evidenceFileIds }] of found.entries()) {
    const at = ['inspections', String(index)];
    const line = lines.find((each) => each.id === returnLineId);
    if (!line) throw refuse('NOT_FOUND', 'the return has no such line', ...at, 'returnLineId');
    const { orderLineId } = line;
    if (verdict === InspectionVerdict.NOT_OURS && evidenceFileIds.length === 0)
      throw refuse('EVIDENCE_REQUIRED', 'what is not ours needs a picture', ...at, 'evidenceFileIds');
    const owners = { returnId: made.id, merchantId: made.merchantId, buyerId: made.buyerId };
    const id = newId('inspection', ctx.clock);
    const facts = { id, ...owners, orderLineId, verdict, quantity, note: words ?? '', inspectedAt: ctx.now };
    ctx.em.persist(Object.assign(new ReturnInspection(), facts));
    const pictures = { fileIds: evidenceFileIds, stage: EvidenceStage.INSPECTION, inspectionId: id };
    await addEvidence(ctx, made, { ...pictures, path: [...at, 'evidenceFileIds'] });
    if (verdict === InspectionVerdict.RESALEABLE) line.resaleableQuantity += quantity;
    if (verdict === InspectionVerdict.DEFECTIVE) line.defectiveQuantity += quantity;
    if (refusedVerdicts.has(verdict)) line.refusedQuantity += quantity;
  }
  for (const { quantity, resaleableQuantity, defectiveQuantity, refusedQuantity } of lines)
    if (resaleableQuantity + defectiveQuantity + refusedQuantity !== quantity)
      throw refuse('INVALID', `every unit of a line needs one verdict; this one has ${quantity}`, 'inspections');
}

/**
 * All refused: a no. Some refused: the others are paid at once where money is given, and the buyer may appeal. Money moves before
 * stock; what came back is in stock before it is sent to somebody else.
 */
async function goOn(ctx: UseCaseContext, held: HeldReturn, lines: readonly ReturnLine[]): Promise<void> {
  const { made } = held;
  const { gives } = returnKinds[made.kind];
  const refused = lines.reduce((sum, { refusedQuantity }) => sum + refusedQuantity, 0);
  const isNothing = lines.every(({ quantity, refusedQuantity }) => quantity === refusedQuantity);
  if (isNothing) made.answeredAt = ctx.now;
  if (refused > 0 && !isNothing && gives === ReturnStatus.REFUNDED) await payBack(ctx, held, { isWhole: false });
  if (gives === ReturnStatus.REFUNDED && refused === 0) await grant(ctx, held, { isWhole: true });
  await ctx.em.flush();
  if (gives !== ReturnStatus.IN_REPAIR) await moveStock(ctx, made.id, lines);
  if (isNothing) return enter(ctx, held, ReturnStatus.REJECTED);
  if (refused > 0) return enter(ctx, held, ReturnStatus.PARTLY_ACCEPTED);
  if (gives !== ReturnStatus.REFUNDED) await grant(ctx, held, { isWhole: true });
}

/**
 * What came back goes into stock; what cannot be sold leaves it again as scrap, with the return as its cause (C3). What is exchanged
 * for another variant is locked along with it, in the one order.
 */
async function moveStock(ctx: UseCaseContext, causeId: string, lines: readonly ReturnLine[]): Promise<void> {
  const orderLines = await ctx.em.find(OrderLine, { id: { $in: lines.map(({ orderLineId }) => orderLineId) } });
  const variants = new Map(orderLines.map(({ id, variantId }) => [id, variantId]));
  const units = (of: (line: ReturnLine) => number) =>
    lines.flatMap((line) => {
      const variantId = variants.get(line.orderLineId);
      return variantId && of(line) > 0 ? [{ variantId, quantity: of(line), causeId }] : [];
    });
  const back = units(({ resaleableQuantity, defectiveQuantity }) => resaleableQuantity + defectiveQuantity);
  await lockStock(ctx, [
    ...back.map(({ variantId }) => variantId),
    ...lines.flatMap(({ variantId }) => variantId ?? []),
  ]);
  await putBackStock(ctx, back);
  await scrapStock(
    ctx,
    units(({ defectiveQuantity }) => defectiveQuantity),
  );
}

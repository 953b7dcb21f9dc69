import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Order } from './order.entity.js';
import { OrderAdjustment } from './order-adjustment.entity.js';
import { type AdjustmentFile, rewriteShares } from './order-adjustments.js';
import type { OrderLine } from './order-line.entity.js';

/** A line of one of the two orders, with what each adjustment takes off it. */
export interface SharedLine {
  readonly line: OrderLine;
  readonly shares: readonly number[];
}

/** What each adjustment takes off this line, in the order of the adjustments. */
export const sharesOf = (files: readonly AdjustmentFile[], line: OrderLine): number[] =>
  files.map(({ shares }) => shares.find(({ orderLineId }) => orderLineId === line.id)?.amountMinor ?? 0);

/** Divides the adjustments of an order between it and its sibling (E4): each has what its own lines bear, to the fen. */
export function splitAdjustments(
  ctx: UseCaseContext,
  files: readonly AdjustmentFile[],
  sibling: Order,
  { stayed, went }: { stayed: readonly SharedLine[]; went: readonly SharedLine[] },
): void {
  const write = (file: AdjustmentFile, index: number, lines: readonly SharedLine[]): void => {
    const amounts = lines.map(({ shares }) => shares[index] ?? 0);
    file.adjustment.amountMinor = amounts.reduce((total, amount) => total + amount, 0);
    rewriteShares(
      ctx,
      file,
      lines.map(({ line }) => line),
      amounts,
    );
  };
  for (const [index, file] of files.entries()) {
    if (went.some(({ shares }) => (shares[index] ?? 0) > 0)) {
      const { version: _version, ...facts } = file.adjustment;
      const own = { id: newId('adjustment', ctx.clock), orderId: sibling.id };
      const adjustment = Object.assign(new OrderAdjustment(), facts, own);
      ctx.em.persist(adjustment);
      write({ adjustment, shares: [] }, index, went);
    }
    write(file, index, stayed);
  }
}

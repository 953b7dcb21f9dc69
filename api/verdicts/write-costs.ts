import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { AfterSaleCost } from './after-sale-cost.entity.js';
import { type AfterSale, CostKind, CostPayer } from './cost-kind.js';

/** Something that was paid because of a return or complaint. */
export interface NewCost {
  readonly kind: CostKind;
  readonly paidBy: CostPayer;
  readonly amountMinor: number;
  /** Id of what paid it; with the kind recorded once. */
  readonly reference: string;
  readonly commissionMinor?: number;
  readonly commissionVatBasisPoints?: number;
  readonly subsidyMinor?: number;
}

/** Writes costs that are not recorded yet, and answers those. Lock the cause before. */
export async function writeCosts(
  ctx: UseCaseContext,
  { causeId, kind: causeKind, orderId, merchantId, buyerId }: AfterSale,
  costs: readonly NewCost[],
): Promise<AfterSaleCost[]> {
  const known = await ctx.em.find(AfterSaleCost, { reference: { $in: costs.map(({ reference }) => reference) } });
  const made = costs
    .filter(({ kind, reference }) => !known.some((cost) => cost.kind === kind && cost.reference === reference))
    .filter(({ amountMinor }) => amountMinor !== 0)
    .map((cost) =>
      Object.assign(new AfterSaleCost(), {
        id: newId('aftersalecost', ctx.clock),
        ...{ causeId, causeKind, orderId, merchantId, buyerId, ...cost },
        createdAt: ctx.now,
      }),
    );
  ctx.em.persist(made);
  await ctx.em.flush();
  return made;
}

/**
 * What was paid out by slips because of a complaint (F7, H5), and what of it the bank sent back: compensation that the market paid.
 * What a slip pays to a merchant, or puts right, is none.
 */
export async function slipCosts(ctx: UseCaseContext, complaintId: string): Promise<NewCost[]> {
  const { rows } = await sql<{ id: string; amount: string; returned: boolean }>`
    select id, amount_minor as amount, status = 'RETURNED' as returned from slip
     where complaint_id = ${complaintId} and status in ('PAID', 'RETURNED') and payee <> 'MERCHANT'
       and reason in ('COMPENSATION', 'GOODWILL') order by id`.execute(ctx.db);
  const kind = { kind: CostKind.COMPENSATION, paidBy: CostPayer.MARKET };
  return rows.flatMap(({ id, amount, returned }) => [
    { ...kind, amountMinor: Number(amount), reference: id },
    ...(returned ? [{ ...kind, amountMinor: -Number(amount), reference: `${id} returned` }] : []),
  ]);
}

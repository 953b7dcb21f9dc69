import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import { shareOf } from '../../kernel/money.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { debtOf, lockBalances, payableTo, reserveOf, TransferKind } from '../../ledger/index.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';
import { postToMerchant } from '../merchant-account/post-to-merchant.js';

const DAY_MS = 86_400_000;

export interface ReserveTerms {
  readonly basisPoints: number;
  readonly days: number;
  /** What is kept back of all orders together at most; null: without end. */
  readonly mostMinor: number | null;
}

export interface ReservedIncome {
  readonly orderId: string;
  readonly merchantId: string;
  /** What the order brought the merchant: sale and subsidy less commission. */
  readonly incomeMinor: number;
}

/**
 * Keeps back a part of what a completed order brought its merchant (I1), rounded as commission is. Never more than keeps all parts
 * together within the terms, nor more than is due after what the merchant owed was paid off: a reserve makes no debt.
 */
export async function holdReserve(
  ctx: UseCaseContext,
  { orderId, merchantId, incomeMinor }: ReservedIncome,
  { basisPoints, days, mostMinor }: ReserveTerms,
): Promise<void> {
  const [payable, reserve] = [payableTo(merchantId), reserveOf(merchantId)];
  const balances = await lockBalances(ctx, [debtOf(merchantId), payable, reserve]);
  const room = mostMinor === null ? incomeMinor : mostMinor - (balances.get(reserve.id) ?? 0);
  const heldMinor = Math.min(shareOf(incomeMinor, basisPoints), room, balances.get(payable.id) ?? 0);
  if (heldMinor <= 0) return;
  const rate = basisPoints / 100;
  await sql`
    insert into reserve_part (id, merchant_id, order_id, held_minor, held_at, due_at)
    values (${newId('reservepart', ctx.clock)}, ${merchantId}, ${orderId}, ${heldMinor}, ${ctx.now},
            ${new Date(ctx.now.getTime() + days * DAY_MS)})`.execute(ctx.db);
  await postToMerchant(ctx, {
    kind: TransferKind.RESERVE_HELD,
    reference: orderId,
    memo: orderId,
    merchantId,
    lines: [
      {
        kind: MerchantLineKind.RESERVE_HELD,
        amountMinor: -heldMinor,
        orderId,
        rule: { zh: `预留 ${rate} %，${days} 天`, en: `Reserve ${rate} %, ${days} days` },
      },
    ],
    against: [{ account: reserve, amountMinor: heldMinor }],
  });
}

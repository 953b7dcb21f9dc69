import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { lockBalances, payableTo, postTransfer, reserveOf, TransferKind } from '../../ledger/index.js';
import { addMerchantLines } from '../merchant-account/add-merchant-lines.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';

/**
 * Frees reserve for what a merchant has to give and has not got, so that it owes only what its reserve does not cover (I1): the
 * parts that would be freed first are used first. Lock the merchant's payable before.
 *
 * @returns how much was freed; it is due to the merchant now
 */
export async function useReserve(ctx: UseCaseContext, merchantId: string, missingMinor: number): Promise<number> {
  const { rows } = await sql<{ exists: boolean }>`
    select exists (select from reserve_part where merchant_id = ${merchantId} and freed_minor < held_minor)`.execute(
    ctx.db,
  );
  if (!rows[0]?.exists) return 0;
  const reserve = reserveOf(merchantId);
  const balances = await lockBalances(ctx, [reserve]);
  const usedMinor = Math.min(missingMinor, balances.get(reserve.id) ?? 0);
  if (usedMinor <= 0) return 0;
  await sql`
    update reserve_part p set freed_minor = freed_minor + least(p.held_minor - p.freed_minor, ${usedMinor} - part.before)
      from (select id, sum(held_minor - freed_minor) over (order by due_at, id) - (held_minor - freed_minor) as before
              from reserve_part where merchant_id = ${merchantId} and freed_minor < held_minor) part
     where p.id = part.id and part.before < ${usedMinor}`.execute(ctx.db);
  const reference = newId('reserveuse', ctx.clock);
  const transferId = await postTransfer(ctx, {
    kind: TransferKind.RESERVE_FREED,
    reference,
    memo: reference,
    lines: [
      { account: reserve, amountMinor: -usedMinor },
      { account: payableTo(merchantId), amountMinor: usedMinor },
    ],
  });
  const rule = { zh: '抵扣应付不足', en: 'Used against what was missing' };
  const line = { kind: MerchantLineKind.RESERVE_FREED, amountMinor: usedMinor, merchantId, transferId, rule };
  await addMerchantLines(ctx, [line]);
  return usedMinor;
}

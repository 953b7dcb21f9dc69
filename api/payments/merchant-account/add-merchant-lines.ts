import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { MerchantLineKind } from './merchant-line-kind.js';

/** Why an amount is what it is, e.g. the rate of a commission, as it stands on statements. */
export interface LineRule {
  readonly zh: string;
  readonly en: string;
}

/** What is written on a merchant's account; below zero: taken from it. */
export interface NewMerchantLine {
  readonly kind: MerchantLineKind;
  readonly amountMinor: number;
  /** VAT within the amount, with its sign. */
  readonly vatMinor?: number;
  readonly vatBasisPoints?: number;
  readonly rule?: LineRule | null;
  readonly orderId?: string | null;
  /** The payout that claims the line from the start; absent: it waits for one. */
  readonly payoutId?: string | null;
}

export interface BookedLine extends NewMerchantLine {
  readonly merchantId: string;
  readonly transferId: string;
}

/**
 * Writes lines on merchants' accounts, in the order given, with running number and balance (I2). The transfers are
 * booked before in the same transaction, so payable and debt of every merchant are locked and nobody else takes the number.
 */
export async function addMerchantLines(ctx: UseCaseContext, lines: readonly BookedLine[]): Promise<void> {
  if (lines.length === 0) return;
  const of = <T>(value: (line: BookedLine) => T): T[] => lines.map(value);
  await sql`
    insert into merchant_line (id, merchant_id, sequence, kind, amount_minor, balance_after_minor, vat_minor, vat_basis_points,
      rule_zh, rule_en, order_id, payout_id, transfer_id, occurred_at)
    select line.id, line.merchant_id, coalesce(last.sequence, 0) + row_number() over history, line.kind, line.amount_minor,
           coalesce(last.balance_after_minor, 0) + sum(line.amount_minor) over history, line.vat_minor, line.vat_basis_points,
           line.rule_zh, line.rule_en, line.order_id, line.payout_id, line.transfer_id, ${ctx.now}
      from unnest(${of(() => newId('merchantline', ctx.clock))}::text[], ${of((line) => line.merchantId)}::text[],
                  ${of((line) => line.kind)}::text[], ${of((line) => line.amountMinor)}::bigint[],
                  ${of((line) => line.vatMinor ?? 0)}::bigint[], ${of((line) => line.vatBasisPoints ?? 0)}::int[],
                  ${of((line) => line.rule?.zh ?? null)}::text[], ${of((line) => line.rule?.en ?? null)}::text[],
                  ${of((line) => line.orderId ?? null)}::text[], ${of((line) => line.payoutId ?? null)}::text[],
                  ${of((line) => line.transferId)}::text[]) with ordinality
           as line (id, merchant_id, kind, amount_minor, vat_minor, vat_basis_points, rule_zh, rule_en, order_id, payout_id,
                    transfer_id, place)
      left join lateral (
        select sequence, balance_after_minor from merchant_line l
         where l.merchant_id = line.merchant_id order by sequence desc limit 1
      ) last on true
    window history as (partition by line.merchant_id order by line.place)`.execute(ctx.db);
}

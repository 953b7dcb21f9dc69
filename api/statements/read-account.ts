import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import type { MerchantLineKind } from '../payments/index.js';
import type { Period } from './statement-period.js';

export interface StatedLine {
  readonly id: string;
  readonly kind: MerchantLineKind;
  readonly orderNumber: string | null;
  readonly ruleZh: string | null;
  readonly ruleEn: string | null;
  readonly amountMinor: number;
  readonly vatMinor: number;
  readonly vatBasisPoints: number;
  /** The account's balance after it, reckoned from the opening balance. */
  readonly balanceMinor: number;
  readonly occurredAt: Date;
}

/** A merchant's account in a period. */
export interface AccountOfPeriod {
  readonly openingMinor: number;
  readonly closingMinor: number;
  /** What payable and debt in the ledger were when the period ended. */
  readonly ledgerMinor: number;
  readonly lines: readonly StatedLine[];
  readonly sha256: string;
}

/** Lines of a month are read at once: a shop with more sells through partners that take CSV by the day. */
export const LINES_AT_MOST = 50_000;

interface Row {
  id: string;
  kind: MerchantLineKind;
  order_number: string | null;
  rule_zh: string | null;
  rule_en: string | null;
  amount: string;
  vat: string;
  vat_basis_points: number;
  occurred_at: string;
}

/**
 * Reads opening balance, lines in their order with running balance, and closing balance; and what the ledger says of the
 * same instant, by its own entries (I2). Days begin at midnight of the market, wherever the server stands.
 */
export async function readAccount(
  db: Db,
  timeZone: string,
  { merchantId, fromOn, untilOn }: Period & { merchantId: string },
): Promise<AccountOfPeriod> {
  const start = (day: string) => sql`${day}::timestamp at time zone ${timeZone}`;
  const sums = await sql<{ opening: string; ledger: string }>`
    select (select coalesce(sum(amount_minor), 0) from merchant_line
             where merchant_id = ${merchantId} and occurred_at < ${start(fromOn)}) as opening,
           (select coalesce(sum(amount_minor), 0) from ledger_entry
             where account_id = any(${[`merchant:${merchantId}:payable`, `merchant:${merchantId}:debt`]}::text[])
               and created_at < ${start(untilOn)}) as ledger`.execute(db);
  const { rows } = await sql<Row>`
    select l.id, l.kind, o.number as order_number, l.rule_zh, l.rule_en, l.amount_minor as amount, l.vat_minor as vat,
           l.vat_basis_points, l.occurred_at
      from merchant_line l left join customer_order o on o.id = l.order_id
     where l.merchant_id = ${merchantId} and l.occurred_at >= ${start(fromOn)} and l.occurred_at < ${start(untilOn)}
     order by l.sequence limit ${LINES_AT_MOST + 1}`.execute(db);
  const openingMinor = Number(sums.rows[0]?.opening ?? 0);
  let balanceMinor = openingMinor;
  const lines = rows.map((row): StatedLine => {
    balanceMinor += Number(row.amount);
    return {
      id: row.id,
      kind: row.kind,
      orderNumber: row.order_number,
      ruleZh: row.rule_zh,
      ruleEn: row.rule_en,
      amountMinor: Number(row.amount),
      vatMinor: Number(row.vat),
      vatBasisPoints: row.vat_basis_points,
      balanceMinor,
      occurredAt: new Date(row.occurred_at),
    };
  });
  return {
    openingMinor,
    closingMinor: balanceMinor,
    ledgerMinor: Number(sums.rows[0]?.ledger ?? 0),
    lines,
    sha256: hashOf(openingMinor, lines, balanceMinor),
  };
}

function hashOf(openingMinor: number, lines: readonly StatedLine[], closingMinor: number): string {
  const hash = createHash('sha256').update(`${openingMinor}\n`);
  for (const line of lines) hash.update(`${JSON.stringify(line)}\n`);
  return hash.update(String(closingMinor)).digest('hex');
}

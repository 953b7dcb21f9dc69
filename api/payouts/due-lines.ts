import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { SettlementSchedule } from '../merchants/index.js';
import { cutOffDay } from './cut-off.js';

/** Income of a completed order that no payout has claimed yet. */
export interface DueLine {
  readonly releaseId: string;
  readonly orderId: string;
  readonly grossMinor: number;
  readonly commissionMinor: number;
  readonly subsidyMinor: number;
  readonly refundedMinor: number;
  readonly netMinor: number;
  readonly isHeld: boolean;
}

export interface DueMerchant {
  readonly merchantId: string;
  readonly accountHolder: string;
  readonly accountNumber: string;
  readonly bankName: string | null;
  readonly lines: readonly DueLine[];
}

interface Row {
  merchant_id: string;
  schedule: SettlementSchedule;
  account_holder: string | null;
  account_number: string | null;
  bank_name: string | null;
  release_id: string;
  order_id: string;
  gross: string;
  commission: string;
  subsidy: string;
  refunded: string;
  is_held: boolean;
  created_at: string;
}

/**
 * What is due now, merchant by merchant, by each one's schedule (I1). Suspended shops are held as a whole; lines of
 * orders with an open return or complaint are told, and held (I3).
 */
export async function dueMerchants(ctx: UseCaseContext): Promise<DueMerchant[]> {
  const { rows } = await sql<Row>`
    select r.merchant_id, m.settlement_schedule as schedule, m.settlement_account_holder as account_holder,
      m.settlement_account_number as account_number, m.settlement_bank_name as bank_name, r.id as release_id, r.order_id,
      r.gross_minor as gross, r.commission_minor - r.commission_returned_minor as commission,
      r.subsidy_minor - r.subsidy_returned_minor as subsidy, r.refunded_minor as refunded,
      o.open_hold_count > 0 as is_held, r.created_at
    from order_release r join merchant m on m.id = r.merchant_id join customer_order o on o.id = r.order_id
    where m.status in ('APPROVED', 'CLOSED')
      and not exists (select 1 from payout_line l where l.release_id = r.id and not l.is_discarded)
    order by r.merchant_id, r.id`.execute(ctx.db);
  const today = localDay(ctx.now, ctx.market.timeZone);
  const due = rows.filter((row) => {
    const cutOff = cutOffDay(row.schedule, today);
    return cutOff === null || localDay(new Date(row.created_at), ctx.market.timeZone) < cutOff;
  });
  return [...Map.groupBy(due, (row) => row.merchant_id)].map(([merchantId, own]) => ({
    merchantId,
    accountHolder: own[0]?.account_holder ?? '',
    accountNumber: own[0]?.account_number ?? '',
    bankName: own[0]?.bank_name ?? null,
    lines: own.map(lineOf),
  }));
}

function lineOf(row: Row): DueLine {
  const [grossMinor, commissionMinor] = [Number(row.gross), Number(row.commission)];
  const [subsidyMinor, refundedMinor] = [Number(row.subsidy), Number(row.refunded)];
  return {
    releaseId: row.release_id,
    orderId: row.order_id,
    grossMinor,
    commissionMinor,
    subsidyMinor,
    refundedMinor,
    netMinor: grossMinor + subsidyMinor - commissionMinor - refundedMinor,
    isHeld: row.is_held,
  };
}

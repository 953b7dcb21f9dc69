import { sql } from 'kysely';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { byUrgency, isToPick, shipBy, urgencyNow } from './pick-queue.js';

/** An order that is still here, and how far it is. */
export interface WaitingOrder {
  readonly id: string;
  readonly batchId: string | null;
  readonly shipBy: string | null;
  readonly mustGo: boolean;
  readonly isSpecial: boolean;
  readonly isReady: boolean;
}

interface Asked {
  readonly merchantId: string | null;
  /** Only what must leave today. */
  readonly isMustGo: boolean;
}

/** More than these no desk works on at once. */
const MOST = 100;

/** What waits to leave the shops somebody works for, most urgent first (E5): not yet batched, being picked, or held. */
export async function waitingOrders(
  { db, actor, clock, market }: RequestContext,
  { merchantId, isMustGo }: Asked,
): Promise<WaitingOrder[]> {
  const urgency = await urgencyNow(db, market, clock.now());
  const visible = byOwner(scopeOf(actor, Permission.ORDERS_PICK), sql.ref('o.merchant_id'));
  const mustGo = sql<boolean>`coalesce(${shipBy(urgency)} <= ${urgency.today}::date, false)`;
  const { rows } = await sql<WaitingOrder>`
    select o.id, o.batch_id as "batchId", (${shipBy(urgency)})::text as "shipBy", ${mustGo} as "mustGo",
      ('RED' = any(o.flags) or o.buyer_note <> '') as "isSpecial", (${isToPick(urgency)}) as "isReady"
    from customer_order o
    where o.status in ('REVIEWED', 'PICKING') and o.shipped_unit_count < o.unit_count
      and ${typeof visible === 'boolean' ? sql.lit(visible) : visible}
      ${merchantId === null ? sql`` : sql`and o.merchant_id = ${merchantId}`}
      ${isMustGo ? sql`and ${mustGo}` : sql``}
    order by ${byUrgency(urgency)} limit ${sql.lit(MOST)}`.execute(db);
  return rows;
}

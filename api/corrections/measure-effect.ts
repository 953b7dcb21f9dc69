import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import type { CorrectiveAction } from './corrective-action.entity.js';
import { CorrectiveVerdict } from './corrective-action-status.js';

const DAY_MS = 86_400_000;

/** Complaints and orders in a window before and the same window after. */
export interface Effect {
  readonly complaintsBefore: number;
  readonly ordersBefore: number;
  readonly complaintsAfter: number;
  readonly ordersAfter: number;
}

/**
 * Whether complaints per order fell by so many per cent (H3): exact, in whole numbers. Nothing before and nothing after is
 * effective; complaints without a single order after are not.
 */
export function verdictOf(effect: Effect, leastDropPercent: number): CorrectiveVerdict {
  const { complaintsBefore, ordersBefore, complaintsAfter, ordersAfter } = effect;
  if (complaintsAfter === 0) return CorrectiveVerdict.EFFECTIVE;
  if (ordersAfter === 0 || ordersBefore === 0) return CorrectiveVerdict.NOT_EFFECTIVE;
  const after = BigInt(complaintsAfter) * BigInt(ordersBefore) * 100n;
  const allowed = BigInt(complaintsBefore) * BigInt(ordersAfter) * BigInt(100 - leastDropPercent);
  return after <= allowed ? CorrectiveVerdict.EFFECTIVE : CorrectiveVerdict.NOT_EFFECTIVE;
}

/** Complaints per 1,000 orders in hundredths; null where nothing was ordered. */
export const ratePerMille = (complaints: number, orders: number): number | null =>
  orders === 0 ? null : Math.round((complaints * 100_000) / orders);

/** Counts complaints of the branch of causes, or about the product, and paid orders, in both windows: one statement. */
export async function countEffect(
  db: Db,
  { rootCauseId, productId }: Pick<CorrectiveAction, 'rootCauseId' | 'productId'>,
  { doneAt, windowDays }: { doneAt: Date; windowDays: number },
): Promise<Effect> {
  const from = new Date(doneAt.getTime() - windowDays * DAY_MS);
  const until = new Date(doneAt.getTime() + windowDays * DAY_MS);
  const ofCause = rootCauseId
    ? sql`exists (select from complaint_cause n join complaint_cause top on top.id = ${rootCauseId}
        where n.id = c.root_cause_id and starts_with(n.path, top.path))`
    : sql`true`;
  const about = (order: string) =>
    productId
      ? sql`exists (select from order_line l where l.order_id = ${sql.ref(order)} and l.product_id = ${productId})`
      : sql`true`;
  const { rows } = await sql<Effect>`
    select cases.before as "complaintsBefore", cases.after as "complaintsAfter",
      orders.before as "ordersBefore", orders.after as "ordersAfter"
    from (select (count(*) filter (where c.registered_at < ${doneAt}))::int as before,
                 (count(*) filter (where c.registered_at >= ${doneAt}))::int as after
            from complaint c where c.registered_at >= ${from} and c.registered_at < ${until} and c.merged_into_id is null
             and ${ofCause} and ${about('c.order_id')}) as cases,
         (select (count(*) filter (where o.placed_at < ${doneAt}))::int as before,
                 (count(*) filter (where o.placed_at >= ${doneAt}))::int as after
            from customer_order o where o.placed_at >= ${from} and o.placed_at < ${until} and o.paid_at is not null
             and ${about('o.id')}) as orders`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a count without a row');
  return row;
}

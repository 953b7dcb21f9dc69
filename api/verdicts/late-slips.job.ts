import { sql } from 'kysely';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { lockOrder } from '../orders/index.js';
import { recordCosts } from './record-costs.js';
import { verdictOn } from './standing-verdict.js';
import { slipCosts } from './write-costs.js';

/** How long after the newest a slip is looked at: what was paid is recorded within a minute. */
const LOOK_BACK_DAYS = 30;

const settled = sql`complaint_id is not null and status in ('PAID', 'RETURNED')`;

/** Slips of complaints that were judged before they were paid or came back, and whose cost is not recorded. */
const late = sql`
  (select * from slip where ${settled} and updated_at >
    (select max(updated_at) from slip where ${settled}) - ${`${LOOK_BACK_DAYS} days`}::interval) s
  join verdict v on v.cause_id = s.complaint_id and v.superseded_at is null
 where s.payee <> 'MERCHANT' and s.reason in ('COMPENSATION', 'GOODWILL')
   and not exists (select from after_sale_cost c where c.kind = 'COMPENSATION'
     and c.reference = case s.status when 'PAID' then s.id else s.id || ' returned' end)`;

/** What a slip pays after the verdict on its complaint is borne by that verdict too (G4, H5). */
export const bearLateSlips: Sweep = {
  name: 'late-slips',
  restMs: 60_000,
  dueAt: () => sql`(select min(s.updated_at) from ${late})`,
  run: async (request) => {
    const { rows } = await sql<{ complaintId: string }>`
      select distinct s.complaint_id as "complaintId" from ${late} limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { complaintId } of rows) {
      await inTransaction(request, async (ctx) => {
        const known = await verdictOn(ctx, complaintId);
        if (!known) return;
        const { kind, number, orderId, merchantId, buyerId } = known.verdict;
        if (orderId) await lockOrder(ctx, orderId);
        const of = { causeId: complaintId, kind, number, orderId, merchantId, buyerId };
        await recordCosts(ctx, of, await slipCosts(ctx, complaintId));
      });
    }
    return rows.length;
  },
};

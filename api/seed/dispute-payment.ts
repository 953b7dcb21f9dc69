import { sql } from 'kysely';
import { recordChargeback } from '../chargebacks/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const HOURS_MS = 4 * 3_600_000;

/** Notes the one chargeback whose evidence is due when the demo opens (F5): of an order that arrived and was paid by Alipay. */
export function noteChargeback(scene: Scene): void {
  const { agenda, stage, until } = scene;
  agenda.note(new Date(until.getTime() - HOURS_MS), async () => {
    const { rows } = await sql<{ attempt_id: string; order_id: string }>`
      select t.attempt_id, a.order_id from tender t join tender_allocation a on a.tender_id = t.id
        join customer_order o on o.id = a.order_id
       where t.attempt_id is not null and o.status in ('DELIVERED', 'COMPLETED') and a.refunded_minor = 0
         and a.amount_minor > 1000
       order by o.id desc limit 1`.execute(as(stage).db);
    const [paid] = rows;
    if (!paid) return;
    await recordChargeback(as(stage, staffMember(scene, 'finance')), {
      ...{ attemptId: paid.attempt_id, orderId: paid.order_id, amount: { amount: '10.00' } },
      disputeNumber: '2026112200077841',
      reason: '买家称未收到货',
      idempotencyKey: keyOf('chargeback', paid.attempt_id),
    });
  });
}

import { sql } from 'kysely';
import { deliveryCode } from '../delivery/delivery-code.js';
import { DeliveryFailure } from '../delivery/delivery-status.js';
import { acceptDelivery, completeDelivery, failDelivery, pickUpDelivery, takeDeliveryBack } from '../delivery/index.js';
import { settle } from '../settle.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const DAY_MS = 86_400_000;

/** How far the courier gets with the parcels of the last hours, the first sent first; the others stay open. */
const ends = ['ACCEPTED', 'PICKED_UP', 'DELIVERED', 'FAILED', 'RETURNING', 'RETURNED'] as const;

/** Notes what the platform's courier does at the end with parcels that shops bring themselves (E6). */
export function noteDeliveries(scene: Scene): void {
  const { agenda, stage, until } = scene;
  agenda.note(until, async () => {
    await settle(stage.market);
    const { rows } = await sql<{ id: string }>`
      select t.id from delivery_task t join customer_order o on o.id = t.order_id
      where t.status = 'OPEN' and o.status = 'SHIPPED' and o.open_hold_count = 0 and t.collect_minor = 0
        and not exists (select from delivery_task where courier_id is not null and collect_minor = 0)
      order by t.created_at, t.id`.execute(as(stage).db);
    for (const [index, end] of ends.entries()) {
      const id = rows[index + 1]?.id;
      if (id) await bring(scene, id, end);
    }
    await settle(stage.market);
  });
}

async function bring(scene: Scene, id: string, end: (typeof ends)[number]): Promise<void> {
  const { stage } = scene;
  const courier = as(stage, staffMember(scene, 'courier'));
  await acceptDelivery(courier, { id });
  if (end === 'ACCEPTED') return;
  await pickUpDelivery(courier, { id });
  if (end === 'PICKED_UP') return;
  if (end === 'DELIVERED') {
    const code = deliveryCode(courier.services.keys.codes, id);
    await completeDelivery(courier, { id, code, idempotencyKey: keyOf('delivered', id) });
    return;
  }
  const attempts = end === 'FAILED' ? 1 : 3;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await pickUpDelivery(courier, { id });
    await failDelivery(courier, {
      id,
      failure: DeliveryFailure.NOBODY_HOME,
      note: '敲门无人应答，已电话联系。',
      redeliverAt: new Date(stage.clock.now().getTime() + DAY_MS),
      idempotencyKey: keyOf('undelivered', id, attempt),
    });
  }
  if (end === 'RETURNED')
    await takeDeliveryBack(as(stage, staffMember(scene, 'tracker')), {
      id,
      reason: '三次派送无人签收，已退回店铺',
      idempotencyKey: keyOf('back', id),
    });
}

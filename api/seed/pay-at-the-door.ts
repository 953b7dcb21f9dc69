import { sql } from 'kysely';
import { deliveryCode } from '../delivery/delivery-code.js';
import { acceptDelivery, completeDelivery, pickUpDelivery } from '../delivery/index.js';
import { toDecimal } from '../kernel/money.js';
import { PaymentChoice, payOnDelivery, placeOrder, reviewOrder, shipOrder } from '../orders/index.js';
import { LOCAL_DELIVERY } from '../orders/parcel-way.js';
import { announceBankTransfer } from '../payments/index.js';
import { settle } from '../settle.js';
import { as, type Person } from './cast.js';
import type { Ware } from './fill-shelves.js';
import { keyOf } from './keys.js';
import { ownerOf, type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;

/** How far the orders come that are to be paid at the door. */
const ends = ['TO_REVIEW', 'AT_THE_DOOR', 'COLLECTED'] as const;

/**
 * Notes, shortly before the end, one order that waits for a bank transfer, and three that are paid in cash at the door: one to be reviewed,
 * one with the courier, and one whose cash the courier has to hand in (F3, F6).
 */
export function noteCash(scene: Scene): void {
  const { agenda, buyers, stage, until, wares } = scene;
  agenda.note(new Date(until.getTime() - 20 * MINUTE_MS), async () => {
    const ware = wares.find(({ yuan }) => yuan >= 20 && yuan <= 100);
    const [first, second] = buyers;
    if (!ware || !first || !second) return;
    const { rows } = await sql`select from courier_purse`.execute(as(stage).db);
    if (rows.length > 0) return;
    const { checkoutId } = await order(scene, second, ware, 'transfer');
    await announceBankTransfer(as(stage, second), { checkoutId, idempotencyKey: keyOf('transfer', 'announce') });
    for (const end of ends) {
      stage.clock.advance(MINUTE_MS);
      await atTheDoor(scene, { buyer: first, ware, end });
    }
  });
}

const order = ({ stage }: Scene, buyer: Person, { variantId }: Ware, what: string) =>
  placeOrder(as(stage, buyer), {
    ...{ lines: [{ variantId, quantity: 1 }], payWith: PaymentChoice.LATER },
    idempotencyKey: keyOf('cash', 'place', what),
  });

async function atTheDoor(
  scene: Scene,
  { buyer, ware, end }: { readonly buyer: Person; readonly ware: Ware; readonly end: (typeof ends)[number] },
): Promise<void> {
  const { stage } = scene;
  const keyed = (step: string) => ({ idempotencyKey: keyOf('cash', step, end) });
  const { orderIds } = await order(scene, buyer, ware, end);
  const id = orderIds[0] ?? '';
  await payOnDelivery(as(stage, buyer), { id, ...keyed('agree') });
  if (end === 'TO_REVIEW') return;
  const shop = as(stage, ownerOf(scene, ware.merchantId));
  await reviewOrder(shop, { id, ...keyed('review') });
  await shipOrder(shop, { id, carrier: LOCAL_DELIVERY, ...keyed('ship') });
  await settle(stage.market);
  const { rows } = await sql<{ id: string; collect: string }>`
    select id, collect_minor as collect from delivery_task where order_id = ${id}`.execute(as(stage).db);
  const [task] = rows;
  if (!task) return;
  const courier = as(stage, staffMember(scene, 'courier'));
  await acceptDelivery(courier, { id: task.id });
  await pickUpDelivery(courier, { id: task.id });
  if (end === 'AT_THE_DOOR') return;
  await completeDelivery(courier, {
    id: task.id,
    code: deliveryCode(courier.services.keys.codes, task.id),
    collected: { amount: toDecimal(Number(task.collect), courier.market.currency) },
    ...keyed('deliver'),
  });
}

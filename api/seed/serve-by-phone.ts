import { type RawBuilder, sql } from 'kysely';
import { bookStock } from '../catalog/index.js';
import { AdjustmentKind } from '../kernel/price-adjustment.js';
import { proposeOrderChange } from '../orders/change-order.js';
import { cutPrice, giveGift, waiveDeliveryFee } from '../orders/concede.js';
import { PaymentChoice, placeOrder } from '../orders/index.js';
import { placePhoneOrder } from '../orders/place-phone-order.js';
import { shipTogether } from '../orders/ship-together.js';
import { splitOrder } from '../orders/split-order.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { topUp } from './make-purchase.js';
import { ownerOf, type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const caller = {
  name: '陈阿姨',
  phone: '13905505678',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '琅琊西路 18 号 2 栋 301',
};

/** Notes what the desk does this afternoon: a phone order with concessions, changes, a split, orders that leave together (E4, E10). */
export function notePhoneWork(scene: Scene): void {
  const { agenda, until } = scene;
  const at = (hours: number): Date => new Date(until.getTime() - hours * HOUR_MS);
  agenda.note(at(1.4), () => takeCall(scene));
  agenda.note(at(0.6), () => workOnOrders(scene));
}

/** Two of something dear, delivered free, a little off, and something small from the same shop on top. */
async function takeCall(scene: Scene): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'service'));
  const dear = scene.wares.find(({ merchantId, yuan }) => yuan >= 30 && yuan <= 200 && small(scene, merchantId));
  const gift = dear && small(scene, dear.merchantId);
  if (!dear || !gift) return;
  const { checkoutId } = await placePhoneOrder(agent, {
    ...{ phone: caller.phone, buyerName: caller.name, recipient: caller, agentNumber: 'KF102' },
    ...{ lines: [{ variantId: dear.variantId, quantity: 2 }], note: '电话订购，请下午送。' },
    idempotencyKey: keyOf('phone', 'order'),
  });
  for (const { id, fee } of await ordersWhere(scene, sql`o.checkout_id = ${checkoutId}`)) {
    const about = (what: string) => ({ id, reason: '老顾客来电', idempotencyKey: keyOf('phone', what) });
    await giveGift(agent, { ...about('gift'), variantId: gift.variantId, quantity: 1 });
    if (Number(fee) > 0) await waiveDeliveryFee(agent, about('fee'));
    await cutPrice(agent, { ...about('cut'), amount: { amount: '1.00' }, declined: [AdjustmentKind.FREE_DELIVERY] });
  }
}

/** What an agent may give away beside one yuan off. */
const small = ({ wares }: Scene, merchantId: string) =>
  wares.find((ware) => ware.merchantId === merchantId && ware.yuan <= 9);

/** Of somebody's orders this afternoon one is changed, one is split, and two leave together. */
async function workOnOrders(scene: Scene): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'service'));
  const [buyer] = scene.buyers;
  const ware = scene.wares.find(({ yuan }) => yuan >= 20 && yuan <= 100);
  if (!buyer || !ware) return;
  const { variantId } = ware;
  await topUp(scene, buyer, ['together', 0]);
  await bookStock(as(scene.stage, ownerOf(scene, ware.merchantId)), {
    ...{ id: variantId, change: 20, note: '到货入库', idempotencyKey: keyOf('phone', 'stock') },
  });
  const ids: string[] = [];
  for (const [turn, quantity] of [3, 2, 1, 1].entries()) {
    scene.stage.clock.advance(MINUTE_MS);
    const payment = { payWith: PaymentChoice.WALLET, idempotencyKey: keyOf('together', turn) };
    const { orderIds } = await placeOrder(as(scene.stage, buyer), { lines: [{ variantId, quantity }], ...payment });
    ids.push(...orderIds);
  }
  const [changed = '', split = '', id = '', other = ''] = ids;
  const less = { lines: [{ variantId, quantity: 2 }], reason: '多下了一件', idempotencyKey: keyOf('change', 'less') };
  await proposeOrderChange(as(scene.stage, buyer), { id: changed, ...less });
  const [found] = await ordersWhere(scene, sql`o.id = ${split} and l.quantity = 2`);
  if (found) {
    const lines = [{ orderLineId: found.line, quantity: 1 }];
    await splitOrder(agent, { id: split, lines, reason: '一件急用，先发', idempotencyKey: keyOf('split', 'one') });
  }
  await shipTogether(agent, { id, orderIds: [other], idempotencyKey: keyOf('together', 'mark') });
}

interface FoundOrder {
  readonly id: string;
  readonly line: string;
  readonly fee: string;
}

async function ordersWhere({ stage }: Scene, condition: RawBuilder<unknown>): Promise<FoundOrder[]> {
  const { rows } = await sql<FoundOrder>`
    select distinct on (o.id) o.id, l.id as line, o.delivery_fee_minor::text as fee
    from customer_order o join order_line l on l.order_id = o.id
    where ${condition} order by o.id desc, l.position limit 2`.execute(as(stage).db);
  return rows;
}

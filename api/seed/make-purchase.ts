import { sql } from 'kysely';
import { bookStock } from '../catalog/index.js';
import { Refusal } from '../kernel/refusal.js';
import { DeliveryMethod } from '../orders/delivery-method.js';
import { PaymentChoice, payCheckout, placeOrder } from '../orders/index.js';
import type { DeliveryChoiceInput } from '../orders/order.inputs.js';
import { confirmTopUp } from '../payments/wallet/decide-top-up.js';
import { requestTopUp } from '../payments/wallet/request-top-up.js';
import { as, type Person } from './cast.js';
import { followOrder } from './follow-order.js';
import { figuresOf, keyOf } from './keys.js';
import { isPaidOutside, payOutside } from './pay-outside.js';
import { DAY_MS, type Purchase } from './plan-purchases.js';
import { Random } from './random.js';
import { inOpeningHours, ownerOf, type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const notes = [
  '请放门口，谢谢。',
  '工作日下午送，家里有老人。',
  '送到前台，写我名字。',
  '包装漂亮一点，要送人。',
  '到了先打电话。',
];

/** Somebody fills a basket, orders, pays; what follows is noted for later (E1, E2, F3). */
export async function makePurchase(scene: Scene, purchase: Purchase): Promise<void> {
  const { stage, agenda } = scene;
  const { stopsAt } = purchase;
  const random = new Random(purchase.number * 7_919);
  const buyer = scene.buyers[purchase.buyer];
  if (!buyer) throw new Error(`purchase ${purchase.number} has no buyer`);
  const wanted = purchase.lines.flatMap(({ ware, quantity }) => {
    const found = scene.wares[ware];
    return found ? [{ ...found, quantity }] : [];
  });
  const isOutside = isPaidOutside(purchase);
  const input = {
    lines: wanted.map(({ variantId, quantity }) => ({ variantId, quantity })),
    payWith: purchase.pays === 'AT_ONCE' && !isOutside ? PaymentChoice.WALLET : PaymentChoice.LATER,
    note: random.happens(0.2) ? random.of(notes) : null,
    agentNumber: random.happens(0.3) ? `KF${random.between(101, 106)}` : null,
    invoice: random.happens(0.1) ? { title: '滁州学院', taxNumber: '12341100MB1234567U' } : null,
    deliveries: deliveriesOf(scene, purchase, wanted),
    idempotencyKey: keyOf('place', purchase.number),
  };
  const { checkoutId, orderIds } = await persist(scene, purchase, buyer, () => placeOrder(as(stage, buyer), input));
  const follow = async (): Promise<void> => {
    if (stopsAt === 'PENDING_PAYMENT') return;
    for (const [index, orderId] of orderIds.entries())
      await followOrder(scene, { orderId, buyer, random: new Random(purchase.number * 100 + index), stopsAt });
  };
  if (isOutside) {
    await payOutside(scene, purchase, buyer, checkoutId);
    await follow();
  } else if (purchase.pays === 'AT_ONCE') await follow();
  else if (purchase.pays === 'LATER')
    agenda.note(new Date(purchase.at.getTime() + random.between(20, 180) * MINUTE_MS), async () => {
      const payment = { id: checkoutId, idempotencyKey: keyOf('pay', purchase.number) };
      await persist(scene, purchase, buyer, () => payCheckout(as(stage, buyer), payment));
      await follow();
    });
}

/**
 * One in five fetches it, one in four wishes for two hours of the next day (E2). By the plan's time, so that a second run
 * asks for the same under the same key.
 */
function deliveriesOf(
  scene: Scene,
  { number, at }: Purchase,
  wanted: readonly { readonly merchantId: string }[],
): DeliveryChoiceInput[] {
  const random = new Random(number * 104_729);
  const tomorrow = Math.ceil((at.getTime() + DAY_MS) / HOUR_MS) * HOUR_MS;
  const from = inOpeningHours(scene, new Date(tomorrow));
  const until = new Date(from.getTime() + 2 * HOUR_MS);
  return [...new Set(wanted.map(({ merchantId }) => merchantId))].flatMap((merchantId): DeliveryChoiceInput[] => {
    const dice = random.next();
    if (dice < 0.2) return [{ merchantId, method: DeliveryMethod.PICK_UP }];
    return dice < 0.45 ? [{ merchantId, method: DeliveryMethod.DELIVERY, from, until }] : [];
  });
}

/** Does it; when the wallet is empty or a shelf is, sees to that and does it again, as people do. */
async function persist<T>(scene: Scene, purchase: Purchase, buyer: Person, act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refusal) || attempt > 3) throw error;
      const codes = error.errors.map(({ code }) => code);
      if (codes.includes('INSUFFICIENT_FUNDS')) await topUp(scene, buyer, ['purchase', purchase.number, attempt]);
      else if (codes.includes('OUT_OF_STOCK')) await restock(scene, purchase, attempt);
      else throw error;
    }
  }
}

/** A bank transfer into the wallet, which finance sees on the bank's statement and confirms (F2). */
export async function topUp(scene: Scene, buyer: Person, step: readonly (string | number)[]): Promise<void> {
  const { stage } = scene;
  const amount = { amount: String(1_000 * (3 + (Number(figuresOf(1, ...step)) % 5))) };
  const { topUpId } = await requestTopUp(as(stage, buyer), { amount, idempotencyKey: keyOf('top up', ...step) });
  stage.clock.advance(3 * MINUTE_MS);
  await confirmTopUp(as(stage, staffMember(scene, 'finance')), {
    id: topUpId,
    received: amount,
    bankReference: `CCB${figuresOf(16, 'bank', ...step)}`,
    idempotencyKey: keyOf('confirm', ...step),
  });
}

/** A delivery arrives for every variant of the purchase that has run short (C3). */
async function restock({ stage, ...scene }: Scene, purchase: Purchase, attempt: number): Promise<void> {
  for (const { ware, quantity } of purchase.lines) {
    const found = scene.wares[ware];
    if (!found) continue;
    const { rows } = await sql<{ available: number }>`
      select on_hand - reserved as available from stock where variant_id = ${found.variantId}`.execute(as(stage).db);
    if ((rows[0]?.available ?? 0) >= quantity) continue;
    await bookStock(as(stage, ownerOf({ stage, ...scene }, found.merchantId)), {
      id: found.variantId,
      change: 40,
      note: '到货',
      idempotencyKey: keyOf('restock', purchase.number, found.variantId, attempt),
    });
  }
}

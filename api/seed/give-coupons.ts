import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { PaymentChoice, placeOrder } from '../orders/index.js';
import { giveCoupon } from '../promotions/give-coupon.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Notes two goodwill coupons of the last hours (D2, H5): one waits in its buyer's hands, one is used in an order not paid yet. */
export function noteCoupons(scene: Scene): void {
  const { agenda, stage, buyers, wares, until } = scene;
  const [first, second] = buyers;
  const [ware] = wares;
  if (!first || !second || !ware) return;
  const give = (buyerId: string, amount: string, reason: string): Promise<{ couponId: string }> =>
    giveCoupon(as(stage, staffMember(scene, 'supervisor')), {
      ...{ buyerId, amount: { amount }, validDays: 30, bearer: AdjustmentBearer.PLATFORM, reason },
      idempotencyKey: keyOf('coupon', buyerId),
    });
  agenda.note(new Date(until.getTime() - 5 * HOUR_MS), async () => {
    await give(first.id, '20.00', '配送超时两小时，发券致歉');
    const { couponId } = await give(second.id, '10.00', '商品与描述略有出入，发券安抚');
    stage.clock.advance(MINUTE_MS);
    await placeOrder(as(stage, second), {
      ...{ lines: [{ variantId: ware.variantId, quantity: 1 }], payWith: PaymentChoice.LATER, couponIds: [couponId] },
      idempotencyKey: keyOf('place-with-coupon', second.id),
    });
  });
}

import { offeredVariants, reserveStock } from '../catalog/index.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { AdjustmentBearer, AdjustmentKind, AdjustmentTarget } from '../kernel/price-adjustment.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { notAllowedNow } from '../kernel/transition.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { linesOf } from './apply-change.js';
import type { CutPriceInput, GiveGiftInput, WaiveDeliveryFeeInput } from './concession.inputs.js';
import { requireWithinLimit } from './concession-limit.js';
import { orderFor, requireAllowed } from './move-order.js';
import type { Order } from './order.entity.js';
import { tell } from './order.events.js';
import { OrderAdjustment } from './order-adjustment.entity.js';
import { type AdjustmentFile, adjustmentsOf } from './order-adjustments.js';
import { OrderEntryKind } from './order-entry.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderAction } from './order-status.js';
import { record } from './order-timeline.js';
import { repriceOrder } from './reprice-order.js';

const { GIFT, FREE_DELIVERY, PRICE_CUT, COUPON } = AdjustmentKind;

/** What agents give; coupons come with the checkout. */
type Given = Exclude<AdjustmentKind, AdjustmentKind.COUPON>;

const labels: Readonly<Record<Given, readonly [zh: string, en: string]>> = {
  GIFT: ['客服赠品', 'Gift'],
  FREE_DELIVERY: ['客服免运费', 'Free delivery'],
  PRICE_CUT: ['客服优惠', 'Goodwill discount'],
};

/** An agent adds goods to an unpaid order that cost the buyer nothing; their stock is set aside like any other (E10, C3). */
export const giveGift = useCase(
  { name: 'giveGift', permission: Permission.ORDERS_CONCEDE, idempotent: true },
  async (ctx, { id, variantId, quantity, reason }: GiveGiftInput) => {
    const desk = await atDesk(ctx, id, OrderAction.GIVE_GIFT);
    const { order } = desk;
    const offer = (await offeredVariants(ctx.db, [variantId])).get(variantId);
    if (!offer?.isOffered || offer.merchantId !== order.merchantId)
      throw refuse('NOT_FOR_SALE', 'this variant is not on sale in this shop', 'variantId');
    const amountMinor = offer.priceMinor * quantity;
    await requireWithinLimit(ctx, desk.bearer, givenBy(desk.files) + amountMinor, 'quantity');
    const line = Object.assign(new OrderLine(), {
      ...{ id: newId('line', ctx.clock), orderId: order.id, merchantId: order.merchantId, buyerId: order.buyerId },
      position: Math.max(...desk.lines.map(({ position }) => position)) + 1,
      ...{ productId: offer.productId, variantId, sku: offer.sku, titleZh: offer.titleZh, titleEn: offer.titleEn },
      ...{ options: offer.options, imageFileId: offer.coverFileId, unitPriceMinor: offer.priceMinor, quantity },
      isGift: true,
    });
    ctx.em.persist(line);
    order.unitCount += quantity;
    const gift = { kind: GIFT, target: AdjustmentTarget.GOODS, amountMinor, reason, giftLineId: line.id } as const;
    const adjustment = await concede(ctx, { ...desk, lines: [...desk.lines, line] }, gift);
    await reserveStock(ctx, [{ variantId, quantity, causeId: adjustment.id, path: ['quantity'] }]);
    return { id: order.id, adjustmentId: adjustment.id };
  },
);

/** An agent waives what is left of the delivery fee of an unpaid order (E10). */
export const waiveDeliveryFee = useCase(
  { name: 'waiveDeliveryFee', permission: Permission.ORDERS_CONCEDE, idempotent: true },
  async (ctx, { id, reason }: WaiveDeliveryFeeInput) => {
    const desk = await atDesk(ctx, id, OrderAction.WAIVE_DELIVERY_FEE);
    const waived = sumOf(desk.files, ({ target }) => target === AdjustmentTarget.DELIVERY);
    const amountMinor = desk.order.deliveryFeeMinor - waived;
    if (amountMinor === 0) throw notAllowedNow('its delivery costs nothing');
    const { DELIVERY: target } = AdjustmentTarget;
    const adjustment = await concede(ctx, desk, { kind: FREE_DELIVERY, target, amountMinor, reason });
    return { id: desk.order.id, adjustmentId: adjustment.id };
  },
);

/**
 * An agent takes something off the price of an unpaid order, within the limit of their role, once a gift or free delivery was
 * given or offered in vain (E10).
 */
export const cutPrice = useCase(
  { name: 'cutPrice', permission: Permission.ORDERS_CONCEDE, idempotent: true },
  async (ctx, { id, amount, declined, reason }: CutPriceInput) => {
    const desk = await atDesk(ctx, id, OrderAction.CUT_PRICE);
    const amountMinor = toMinor(amount, ctx.market.currency, 'amount');
    if (amountMinor === 0) throw refuse('INVALID_AMOUNT', 'take something off', 'amount', 'amount');
    const left = desk.order.goodsMinor - sumOf(desk.files, ({ target }) => target === AdjustmentTarget.GOODS);
    if (amountMinor > left) throw refuse('INVALID_AMOUNT', 'the goods cost less than that', 'amount', 'amount');
    if (declined.includes(PRICE_CUT) || declined.includes(COUPON))
      throw refuse('INVALID', 'a gift or free delivery, before the price', 'declined');
    const isFirst = !desk.files.some(({ adjustment: { kind } }) => kind === GIFT || kind === FREE_DELIVERY);
    if (isFirst && declined.length === 0)
      throw refuse('OFFER_FIRST', 'offer a gift or free delivery before the price', 'declined');
    await requireWithinLimit(ctx, desk.bearer, givenBy(desk.files) + amountMinor, 'amount');
    const cut = { kind: PRICE_CUT, target: AdjustmentTarget.GOODS, amountMinor, reason, declined } as const;
    const adjustment = await concede(ctx, desk, cut);
    return { id: desk.order.id, adjustmentId: adjustment.id };
  },
);

interface Desk {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly files: readonly AdjustmentFile[];
  readonly bearer: AdjustmentBearer;
}

/** The order, locked and unpaid, with all that bears on its price; nobody handles an order of their own. */
async function atDesk(ctx: ScopedContext, id: string, action: OrderAction): Promise<Desk> {
  const order = await orderFor(ctx, id, action);
  if (order.buyerId === ctx.actor.accountId) throw refuse('OWN_ORDER', 'a colleague handles your own orders', 'id');
  requireAllowed(order, action);
  const isOfShop = ctx.actor.merchants.get(order.merchantId)?.has(Permission.ORDERS_CONCEDE) === true;
  return {
    order,
    lines: await linesOf(ctx, order),
    files: await adjustmentsOf(ctx, order),
    // Whoever gives it away bears it: the shop's own people the shop, the platform's the platform.
    bearer: isOfShop ? AdjustmentBearer.MERCHANT : AdjustmentBearer.PLATFORM,
  };
}

interface Concession {
  readonly kind: Given;
  readonly target: AdjustmentTarget;
  readonly amountMinor: number;
  readonly reason: string;
  readonly declined?: AdjustmentKind[];
  readonly giftLineId?: string;
}

/** Writes it down with reason and agent, prices the order anew, and the payment follows. */
async function concede(
  ctx: UseCaseContext,
  { order, lines, files, bearer }: Desk,
  { kind, target, amountMinor, reason, declined = [], ...gift }: Concession,
): Promise<OrderAdjustment> {
  const [labelZh, labelEn] = labels[kind];
  const adjustment = Object.assign(new OrderAdjustment(), {
    id: newId('adjustment', ctx.clock),
    ...{ orderId: order.id, merchantId: order.merchantId, buyerId: order.buyerId ?? '' },
    ...{ kind, target, amountMinor, bearer, labelZh, labelEn, declined },
    position: files.length,
    accountId: ctx.actor.accountId,
    createdAt: ctx.now,
  });
  ctx.em.persist(adjustment);
  const { id: referenceId } = adjustment;
  const entry = { kind: OrderEntryKind.CONCESSION, message: reason, referenceId, isInternal: true };
  adjustment.causeId = record(ctx, order, entry).id;
  await repriceOrder(ctx, order, lines, [...files, { adjustment, shares: [], ...gift }]);
  await tell(ctx, order, 'ORDER_CHANGED', { adjustmentId: adjustment.id, kind, amountMinor });
  await ctx.em.flush();
  return adjustment;
}

/** Gifts and price cuts so far; a waived fee and the buyer's own coupons do not count. */
const givenBy = (files: readonly AdjustmentFile[]): number =>
  sumOf(files, ({ kind }) => kind === GIFT || kind === PRICE_CUT);

const sumOf = (files: readonly AdjustmentFile[], counts: (adjustment: OrderAdjustment) => boolean): number =>
  files.reduce((sum, { adjustment }) => sum + (counts(adjustment) ? adjustment.amountMinor : 0), 0);

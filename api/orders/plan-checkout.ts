import { type OfferedVariant, outOfStock } from '../catalog/index.js';
import { localDay } from '../kernel/local-day.js';
import { toDecimal } from '../kernel/money.js';
import type { GivenAdjustment } from '../kernel/price-adjustment.js';
import { Refusals } from '../kernel/refusal.js';
import { deliversTo, type SellingRules, sellingRules } from '../merchants/index.js';
import { takeOffByCoupons, type WishedCoupon } from '../promotions/index.js';
import type { Settings } from '../settings/index.js';
import { rateOf } from '../shipping/index.js';
import { DeliveryMethod } from './delivery-method.js';
import { type Moment, offersOfToday } from './offers-of-today.js';
import { priceChanged } from './order.errors.js';
import type { DeliveryChoiceInput } from './order.inputs.js';
import { orderSettings } from './order-settings.js';
import { outsideDeliveryArea } from './outside-delivery-area.type.js';
import { type PricedOrder, priceOrder, sum } from './price-order.js';

/** What is to be ordered, with the price the buyer was shown where it is known. */
export interface WantedLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly seenPriceMinor: number | null;
  readonly path: readonly string[];
}

/** How one merchant's part of a checkout reaches the buyer, and when. */
export interface PlannedDelivery {
  readonly method: DeliveryMethod;
  /** When the buyer wishes it; null: any time. */
  readonly window: { readonly from: Date; readonly until: Date } | null;
  /** The day it is promised for 交期, by the market's calendar. */
  readonly promisedOn: string;
  /** The carrier the buyer wishes; null: any. */
  readonly wishedCarrierId: string | null;
}

/** One merchant's part of a checkout, as it would be ordered now. */
export interface CheckoutPart {
  readonly rules: SellingRules;
  readonly delivery: PlannedDelivery;
  readonly lines: readonly { readonly offer: OfferedVariant; readonly quantity: number }[];
  readonly priced: PricedOrder;
  /** What is taken off it from the beginning, in the order of the shares in `priced`. */
  readonly adjustments: readonly GivenAdjustment[];
}

interface Plan {
  readonly parts: readonly CheckoutPart[];
  /** Everything that keeps it from being ordered, so that all of it is told at once (E1). */
  readonly refusals: Refusals;
}

interface Asked {
  readonly wanted: readonly WantedLine[];
  /** Where it goes; null while nobody has said. */
  readonly regionCode: string | null;
  readonly deliveries: readonly DeliveryChoiceInput[];
  /** Those the buyer wishes to use, locked by whoever uses them. */
  readonly coupons: readonly WishedCoupon[];
  readonly settings: Settings;
}

const DAY_MS = 24 * 3_600_000;
const LATEST_WISH_MS = 30 * DAY_MS;

/**
 * What a checkout would come to now: prices, offers, stock, delivery areas and wishes looked at again (E1, E2). Lines that are
 * not on sale are left out of the parts. `placeOrder` refuses what stands in `refusals`, `checkoutQuote` tells it.
 */
export async function planCheckout(
  moment: Moment,
  { wanted, regionCode, deliveries, coupons, settings }: Asked,
): Promise<Plan> {
  const offered = await offersOfToday(
    moment,
    wanted.map(({ variantId }) => variantId),
  );
  const refusals = new Refusals();
  checkOffers(moment, wanted, offered, refusals);
  const onSale = wanted.flatMap(({ variantId, quantity }) => {
    const offer = offered.get(variantId);
    return offer?.isOffered ? [{ offer, quantity }] : [];
  });
  const byMerchant = Map.groupBy(onSale, ({ offer }) => offer.merchantId);
  const rules = await sellingRules(moment.db, [...byMerchant.keys()]);
  const isComplete = onSale.length === wanted.length;
  for (const [index, { merchantId }] of deliveries.entries())
    if (isComplete && !byMerchant.has(merchantId))
      refusals.add('NOT_FOUND', 'nothing is ordered from this shop', 'deliveries', String(index), 'merchantId');
  await checkCarrierWishes(moment, { regionCode, deliveries, refusals });
  const goods = [...byMerchant].map(([merchantId, lines]) => ({
    merchantId,
    goodsMinor: sum(lines.map(({ offer, quantity }) => offer.priceMinor * quantity)),
  }));
  // Of a checkout that is not complete nobody can tell what a coupon counts for.
  const told = isComplete ? refusals : new Refusals();
  const given = takeOffByCoupons(goods, coupons, { now: moment.now, refusals: told });
  const parts = rules.map((each): CheckoutPart => {
    const lines = byMerchant.get(each.merchantId) ?? [];
    const adjustments = given.get(each.merchantId) ?? [];
    const delivery = planDelivery(moment, each, { regionCode, deliveries, settings, refusals });
    const isPickedUp = delivery.method === DeliveryMethod.PICK_UP;
    const priced = priceOrder(
      lines.map(({ offer, quantity }) => ({ unitPriceMinor: offer.priceMinor, quantity })),
      isPickedUp ? { deliveryFeeMinor: 0, freeDeliveryFromMinor: null } : each,
      adjustments,
    );
    return { rules: each, delivery, lines, priced, adjustments };
  });
  return { parts, refusals };
}

/** On sale, at the price that was shown, and as many as there are. */
function checkOffers(
  { market }: Moment,
  wanted: readonly WantedLine[],
  offered: ReadonlyMap<string, OfferedVariant>,
  refusals: Refusals,
): void {
  const money = (minor: number): { amount: string; currency: string } => ({
    amount: toDecimal(minor, market.currency),
    currency: market.currency,
  });
  for (const { variantId, seenPriceMinor, path } of wanted) {
    const offer = offered.get(variantId);
    if (!offer?.isOffered) refusals.add('NOT_FOR_SALE', 'this variant is not on sale', ...path);
    else if (seenPriceMinor !== null && seenPriceMinor !== offer.priceMinor)
      refusals.addFacts(
        priceChanged({ variantId, shown: money(seenPriceMinor), current: money(offer.priceMinor), path }),
      );
  }
  for (const [variantId, lines] of Map.groupBy(wanted, (line) => line.variantId)) {
    const offer = offered.get(variantId);
    const requested = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    if (offer?.isOffered && requested > offer.available)
      refusals.addFacts(outOfStock({ variantId, requested, available: offer.available, path: lines[0]?.path ?? null }));
  }
}

/** A carrier that is wished for goes there; asked only where somebody wishes one. */
async function checkCarrierWishes(
  { db }: Moment,
  { regionCode, deliveries, refusals }: Pick<Asked, 'regionCode' | 'deliveries'> & { refusals: Refusals },
): Promise<void> {
  for (const [index, { carrierId, method }] of deliveries.entries()) {
    if (!carrierId) continue;
    const path = ['deliveries', String(index), 'carrierId'];
    if (method === DeliveryMethod.PICK_UP)
      refusals.add('INVALID', 'what is picked up travels with no carrier', ...path);
    else if (regionCode !== null && !(await rateOf(db, carrierId, regionCode)))
      refusals.add('NOT_FOUND', 'there is no such carrier that goes there', ...path);
  }
}

function planDelivery(
  { market, now }: Moment,
  rules: SellingRules,
  { regionCode, deliveries, settings, refusals }: Omit<Asked, 'wanted' | 'coupons'> & { refusals: Refusals },
): PlannedDelivery {
  const index = deliveries.findIndex(({ merchantId }) => merchantId === rules.merchantId);
  const choice = deliveries[index];
  const refuseAt = (code: string, message: string, field: string): void =>
    refusals.add(code, message, 'deliveries', String(index), field);
  const method = choice?.method ?? DeliveryMethod.DELIVERY;
  if (method === DeliveryMethod.PICK_UP && !rules.offersPickUp)
    refuseAt('PICK_UP_NOT_OFFERED', 'this shop offers no picking up', 'method');
  if (method === DeliveryMethod.DELIVERY && regionCode !== null && !deliversTo(rules, regionCode))
    refusals.addFacts(outsideDeliveryArea(rules));
  const { from, until } = choice ?? {};
  const window = from && until ? { from, until } : null;
  if (Boolean(from) !== Boolean(until)) refuseAt('INVALID', 'a window has a beginning and an end', 'until');
  if (window && (window.from < now || window.until <= window.from))
    refuseAt('INVALID', 'a window lies ahead and ends after it begins', 'until');
  else if (window && window.until.getTime() > now.getTime() + LATEST_WISH_MS)
    refuseAt('INVALID', 'a window lies within the next 30 days', 'until');
  const promisedAt = window?.until ?? new Date(now.getTime() + settings(orderSettings.promiseDays) * DAY_MS);
  const promisedOn = localDay(promisedAt, market.timeZone);
  return { method, window, promisedOn, wishedCarrierId: choice?.carrierId ?? null };
}

/** Lines as a client names them: at whatever price there is. */
export const linesOf = (lines: readonly { variantId: string; quantity: number }[]): WantedLine[] =>
  lines.map(({ variantId, quantity }, index) => ({
    variantId,
    quantity,
    seenPriceMinor: null,
    path: ['lines', String(index), 'quantity'],
  }));

/** A line of a basket, at the price its buyer was shown. */
export const wantedOfBasket = ({ variantId, quantity, seenPriceMinor }: Omit<WantedLine, 'path'>): WantedLine => ({
  variantId,
  quantity,
  seenPriceMinor,
  path: ['basket', variantId],
});

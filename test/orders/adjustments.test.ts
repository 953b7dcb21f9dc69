import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AdjustmentKind, AdjustmentTarget, type PriceAdjustment } from '#api/kernel/price-adjustment.js';
import { changedVersion, type OrderVersion } from '#api/orders/order-version.js';
import { paidForUnits } from '#api/orders/paid-for-units.js';
import { priceOrder } from '#api/orders/price-order.js';
import { splitLine } from '#api/orders/split-line.js';

const { GIFT, FREE_DELIVERY, PRICE_CUT } = AdjustmentKind;
const { GOODS, DELIVERY } = AdjustmentTarget;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** An order with gifts, price cuts and a waived fee, each as large as what is left allows. */
const anyOrder = fc
  .record({
    bought: fc.array(fc.record({ unitPriceMinor: fc.nat(9_999), quantity: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    gifts: fc.array(fc.record({ unitPriceMinor: fc.nat(999), quantity: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 2,
    }),
    cuts: fc.array(fc.nat(30_000), { maxLength: 3 }),
    fee: fc.nat(1_500),
    isFree: fc.boolean(),
    turn: fc.nat(5),
  })
  .map(({ bought, gifts, cuts, fee, isFree, turn }) => {
    const lines = [
      ...bought.map((line) => ({ ...line, isGift: false })),
      ...gifts.map((line) => ({ ...line, isGift: true })),
    ];
    const given: PriceAdjustment[] = gifts.map(({ unitPriceMinor, quantity }, index) => ({
      ...{ kind: GIFT, target: GOODS, amountMinor: unitPriceMinor * quantity, lines: [bought.length + index] },
    }));
    let left = sum(bought.map(({ unitPriceMinor, quantity }) => unitPriceMinor * quantity));
    const taken = cuts.map((wish): PriceAdjustment => {
      const amountMinor = Math.min(wish, left);
      left -= amountMinor;
      return { kind: PRICE_CUT, target: GOODS, amountMinor };
    });
    const waived: PriceAdjustment[] = isFree ? [{ kind: FREE_DELIVERY, target: DELIVERY, amountMinor: fee }] : [];
    const rules = { deliveryFeeMinor: fee, freeDeliveryFromMinor: null };
    // Given in any order: a gift may come after the price was cut.
    const adjustments = [...waived, ...given, ...taken];
    const first = turn % Math.max(1, adjustments.length);
    return { lines, rules, adjustments: [...adjustments.slice(first), ...adjustments.slice(0, first)] };
  });

type Order = typeof anyOrder extends fc.Arbitrary<infer T> ? T : never;

function versionOf({ lines, rules, adjustments }: Order): OrderVersion {
  const { lines: sums, shares, ...total } = priceOrder(lines, rules, adjustments);
  return {
    ...total,
    unitCount: sum(lines.map(({ quantity }) => quantity)),
    lines: lines.flatMap((line, index) => {
      const id = `line_${index}`;
      const known = { lineId: id, productId: null, variantId: id, sku: id, titleZh: '', titleEn: '', options: [] };
      return sums[index] ? [{ ...known, imageFileId: null, ...line, ...sums[index] }] : [];
    }),
    adjustments: adjustments.map((each, index) => ({
      ...each,
      adjustmentId: String(index),
      shares: shares[index] ?? [],
    })),
  };
}

/** Whatever does not add up; nothing does not. */
function check({ lines, adjustments, ...order }: OrderVersion): void {
  for (const [index, line] of lines.entries()) {
    expect(line.totalMinor).toBeGreaterThanOrEqual(0);
    expect(line.discountMinor).toBe(sum(adjustments.map(({ shares }) => shares[index] ?? 0)));
    expect(line.totalMinor).toBe(line.subtotalMinor - line.discountMinor + line.deliveryFeeMinor);
    if (line.isGift) expect(line.totalMinor).toBe(0);
  }
  for (const { amountMinor, shares } of adjustments) expect(sum(shares)).toBe(amountMinor);
  const all = (of: 'subtotalMinor' | 'deliveryFeeMinor' | 'totalMinor') => sum(lines.map((line) => line[of]));
  expect(all('subtotalMinor')).toBe(order.goodsMinor);
  expect(all('deliveryFeeMinor')).toBe(order.deliveryFeeMinor);
  expect(all('totalMinor')).toBe(order.totalMinor);
  expect(order.totalMinor).toBe(
    order.goodsMinor - sum(adjustments.map(({ amountMinor }) => amountMinor)) + order.deliveryFeeMinor,
  );
}

it('E2 total is goods less adjustments plus delivery, and every part of it is split over the lines to the fen', () => {
  fc.assert(fc.property(anyOrder, (order) => check(versionOf(order))));
});

it('E2 the fee of goods that cost nothing is borne by them, not by the gift beside them', () => {
  const free = { unitPriceMinor: 0, quantity: 1 };
  const given = { kind: GIFT, target: GOODS, amountMinor: 0, lines: [2] };
  const rules = { deliveryFeeMinor: 3, freeDeliveryFromMinor: null };
  const { lines } = priceOrder([free, free, { ...free, isGift: true }], rules, [given]);
  expect(lines.map(({ totalMinor }) => totalMinor)).toEqual([2, 1, 0]);
});

it('E2 E4 through any changes of goods the parts add up, gifts stay, and adjustments never grow', () => {
  const wishes = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(anyOrder, wishes, (order, changes) => {
      let version = versionOf(order);
      const gifts = version.lines.filter(({ isGift }) => isGift);
      for (const units of changes) {
        const wanted = version.lines.flatMap(({ variantId, isGift, quantity }, index) => {
          const wish = Math.min(quantity, units[index % 5] ?? 0);
          return variantId && !isGift && wish > 0 ? [{ variantId, quantity: wish }] : [];
        });
        if (wanted.length === 0) continue;
        const next = changedVersion(version, wanted, new Map());
        check(next);
        expect(next.lines.filter(({ isGift }) => isGift).map(({ lineId }) => lineId)).toEqual(
          gifts.map(({ lineId }) => lineId),
        );
        for (const [index, { amountMinor }] of next.adjustments.entries())
          expect(amountMinor).toBeLessThanOrEqual(version.adjustments[index]?.amountMinor ?? 0);
        version = next;
      }
    }),
  );
});

it('E2 F5 units given back in any steps, before or after splits, are worth exactly what the line paid', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 });
  const refunded = (line: { quantity: number; totalMinor: number }, wishes: readonly number[]): number => {
    let gone = 0;
    let paid = 0;
    for (const wish of [...wishes, line.quantity]) {
      const units = Math.min(wish, line.quantity - gone);
      paid += paidForUnits(line, gone, units);
      gone += units;
    }
    return paid;
  };
  fc.assert(
    fc.property(anyOrder, steps, fc.nat(8), (order, wishes, cut) => {
      const { lines, adjustments } = versionOf(order);
      for (const [index, line] of lines.entries()) {
        expect(refunded(line, wishes)).toBe(line.totalMinor);
        if (line.quantity < 2) continue;
        const shares = adjustments.map(({ target, shares: all }) => ({ target, amountMinor: all[index] ?? 0 }));
        const { stays, goes } = splitLine({ ...line, shares }, 1 + (cut % (line.quantity - 1)));
        expect(refunded(stays, wishes) + refunded(goes, wishes)).toBe(line.totalMinor);
      }
    }),
  );
});

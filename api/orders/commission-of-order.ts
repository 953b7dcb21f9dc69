import { allocate, shareOf } from '../kernel/money.js';
import type { LineRule } from '../payments/index.js';
import type { Order } from './order.entity.js';
import type { OrderLine } from './order-line.entity.js';

type Rated = Pick<OrderLine, 'totalMinor' | 'refundedMinor' | 'commissionBasisPoints'> &
  Partial<Pick<OrderLine, 'supplyPriceMinor' | 'quantity' | 'returnedQuantity'>>;

interface Earned {
  readonly commissionMinor: number;
  readonly commissionRule: LineRule;
  readonly marginMinor: number;
  readonly marginRule: LineRule;
}

/**
 * The commission on the goods of an order that were not refunded (B6): shared over the lines by what each still paid, added up
 * by rate, and taken by each rate as it was frozen on the lines; a line without one has the order's. A line with a supply price
 * bears no commission: what it brought above that price for the units kept is the market's margin 差价, never below nothing.
 */
export function commissionOf(
  { commissionBasisPoints: agreed }: Pick<Order, 'commissionBasisPoints'>,
  lines: readonly Rated[],
  goodsMinor: number,
): Earned {
  const parts =
    lines.length > 0
      ? allocate(
          goodsMinor,
          lines.map(({ totalMinor, refundedMinor }) => totalMinor - refundedMinor),
        )
      : [goodsMinor];
  const byRate = new Map<number, number>();
  let marginMinor = 0;
  for (const [index, part] of parts.entries()) {
    const { supplyPriceMinor = null, quantity = 0, returnedQuantity = 0 } = lines[index] ?? {};
    if (supplyPriceMinor !== null) {
      marginMinor += Math.max(0, part - supplyPriceMinor * (quantity - returnedQuantity));
      continue;
    }
    const rate = lines[index]?.commissionBasisPoints ?? agreed;
    byRate.set(rate, part + (byRate.get(rate) ?? 0));
  }
  const rates = [...byRate.keys()].toSorted((one, other) => one - other);
  const text = rates.map((rate) => `${rate / 100} %`);
  return {
    commissionMinor: [...byRate].reduce((sum, [rate, part]) => sum + shareOf(part, rate), 0),
    commissionRule: { zh: `佣金费率 ${text.join('、')}`, en: `Commission ${text.join(', ')}` },
    marginMinor,
    marginRule: { zh: '售价与供货价之差', en: 'Paid above the supply price' },
  };
}

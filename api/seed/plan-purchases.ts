import { Random } from './random.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How far an order gets before the history ends. */
export type Stop =
  | 'PENDING_PAYMENT'
  | 'PAID'
  | 'REVIEWED'
  | 'PICKING'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'CANCELLED';

/** One checkout somebody will make. */
export interface Purchase {
  readonly number: number;
  readonly at: Date;
  /** Place in the list of buyers. */
  readonly buyer: number;
  /** Places in the list of wares. */
  readonly lines: readonly { ware: number; quantity: number }[];
  /** With it, when it is placed; some time after; never, until the market cancels it. */
  readonly pays: 'AT_ONCE' | 'LATER' | 'NEVER';
  /** The state to stop in; absent: as far as time allows. */
  readonly stopsAt?: Stop;
}

export interface Plan {
  readonly from: Date;
  readonly until: Date;
  readonly buyers: number;
  readonly wares: number;
  /** Checkouts a day; weekends bring more. */
  readonly perDay: number;
}

/** States that orders of the last hours stop in, so that every desk of the demo has something to do today. */
const today: readonly Stop[] = [
  ...Array<Stop>(3).fill('PENDING_PAYMENT'),
  ...Array<Stop>(5).fill('PAID'),
  ...Array<Stop>(4).fill('REVIEWED'),
  ...Array<Stop>(4).fill('PICKING'),
  ...Array<Stop>(4).fill('SHIPPED'),
  ...Array<Stop>(5).fill('DELIVERED'),
  'CANCELLED',
  'COMPLETED',
];

/** Who buys what when, over the whole history; the same for the same dates and numbers. */
export function planPurchases(plan: Plan): Purchase[] {
  const random = new Random(341_100);
  const purchases: Purchase[] = [];
  const buy = (at: Date, rest: Pick<Purchase, 'pays' | 'stopsAt'>): void => {
    purchases.push({
      number: purchases.length + 1,
      at,
      buyer: random.between(0, plan.buyers - 1),
      lines: basket(random, plan.wares),
      ...rest,
    });
  };
  const quiet = 10 * HOUR_MS;
  for (let day = plan.from.getTime(); day < plan.until.getTime() - quiet; day += DAY_MS) {
    const isBusy = [0, 6].includes(new Date(day).getUTCDay());
    const count = plan.perDay + random.between(-1, 1) + (isBusy ? 2 : 0);
    for (let index = 0; index < count; index += 1) {
      const at = new Date(day + random.between(0, 14 * 60) * MINUTE_MS);
      const dice = random.next();
      if (at.getTime() < plan.until.getTime() - quiet)
        buy(at, { pays: dice < 0.82 ? 'AT_ONCE' : dice < 0.93 ? 'LATER' : 'NEVER' });
    }
  }
  for (const stopsAt of today) {
    const at = new Date(plan.until.getTime() - random.between(7 * 60, 9 * 60) * MINUTE_MS);
    buy(at, { pays: stopsAt === 'PENDING_PAYMENT' ? 'NEVER' : 'AT_ONCE', stopsAt });
  }
  return purchases;
}

/** One to three different things, often from one shop, most of them bought once. */
function basket(random: Random, wares: number): { ware: number; quantity: number }[] {
  const first = random.between(0, wares - 1);
  const isOneShop = random.happens(0.5);
  // Wares stand shop by shop, so what is near is from the same shop or its neighbour.
  const another = (): number => (isOneShop ? (first + random.between(1, 9)) % wares : random.between(0, wares - 1));
  const chosen = new Set([first, ...Array.from({ length: random.between(0, 2) }, another)]);
  return [...chosen].map((ware) => ({ ware, quantity: random.happens(0.75) ? 1 : random.between(2, 3) }));
}

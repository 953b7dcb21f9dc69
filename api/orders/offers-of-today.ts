import { type OfferedVariant, offeredVariants } from '../catalog/index.js';
import { commissionRateOn, supplyPriceOn } from '../fees/index.js';
import { localDay } from '../kernel/local-day.js';
import type { Db, MarketFacts } from '../kernel/request-context.js';

/** When and where something is sold. */
export interface Moment {
  readonly db: Db;
  readonly market: MarketFacts;
  readonly now: Date;
}

/**
 * What is offered now, with the rate of commission and the supply price of today (B6): whatever becomes an order line freezes
 * them. What does not exist is left out.
 */
export function offersOfToday(
  { db, market, now }: Moment,
  variantIds: readonly string[],
): Promise<Map<string, OfferedVariant>> {
  const today = localDay(now, market.timeZone);
  return offeredVariants(db, variantIds, commissionRateOn(today), supplyPriceOn(today));
}

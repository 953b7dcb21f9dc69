import { sql } from 'kysely';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { carriersNamed, fitsPattern, tidyNumber } from '../../shipping/index.js';
import { Return } from '../return.entity.js';

interface ReturnParcel {
  readonly carrier: string;
  readonly trackingNumber: string | null;
}

/**
 * What a buyer said about the parcel goods come back in, checked (G5): numbers of a listed company have its form, and one number is
 * one return's parcel. Whoever tells the same number at once waits for the other.
 *
 * @throws Refusal TRACKING_NUMBER_WRONG, TRACKING_NUMBER_USED
 */
export async function returnParcel(
  ctx: UseCaseContext,
  { id }: Return,
  given: { readonly carrier: string; readonly trackingNumber?: string | null },
): Promise<ReturnParcel> {
  const name = given.carrier.trim();
  const listed = (await carriersNamed(ctx.db, [name])).get(name);
  const carrier = listed?.nameZh ?? name;
  const trackingNumber = given.trackingNumber ? tidyNumber(given.trackingNumber) || null : null;
  if (trackingNumber === null) return { carrier, trackingNumber };
  if (listed && !fitsPattern(listed.numberPattern, trackingNumber))
    throw refuse('TRACKING_NUMBER_WRONG', `no number of ${carrier} looks like this`, 'trackingNumber');
  await sql`select pg_advisory_xact_lock(hashtextextended(${`return parcel ${trackingNumber}`}, 0))`.execute(ctx.db);
  const [other] = await ctx.em.find(Return, { carrier, trackingNumber, id: { $ne: id } }, { limit: 1 });
  if (other) throw refuse('TRACKING_NUMBER_USED', 'another return has this parcel', 'trackingNumber');
  return { carrier, trackingNumber };
}

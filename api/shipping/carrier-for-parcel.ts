import { notFound } from '../kernel/editing.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Carrier } from './carrier.entity.js';
import { fitsPattern } from './tracking-number.js';

/**
 * The carrier a parcel is sent with, checked: it is there, takes parcels, and its tracking number looks as its numbers do.
 *
 * @param trackingNumber tidied by `tidyNumber`; null when the parcel has none yet
 * @throws Refusal NOT_FOUND, CARRIER_INACTIVE or TRACKING_NUMBER_WRONG
 */
export async function carrierForParcel(
  ctx: UseCaseContext,
  carrierId: string,
  trackingNumber: string | null,
): Promise<Carrier> {
  const carrier = await ctx.em.findOne(Carrier, { id: carrierId });
  if (!carrier) throw notFound('carrier', 'carrierId');
  if (!carrier.isActive) throw refuse('CARRIER_INACTIVE', 'this carrier takes no parcels at present', 'carrierId');
  if (trackingNumber && !fitsPattern(carrier.numberPattern, trackingNumber))
    throw refuse('TRACKING_NUMBER_WRONG', `no number of ${carrier.code} looks like this`, 'trackingNumber');
  return carrier;
}

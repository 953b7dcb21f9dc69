import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { carrierForParcel, tidyNumber } from '../shipping/index.js';
import { Shipment } from './shipment.entity.js';

/** Who brings a parcel when the shop does, by a courier of its own or of the platform. */
export const LOCAL_DELIVERY = '本店配送';

/** Who brings a parcel, and under which number. */
export interface ParcelWay {
  readonly carrierId: string | null;
  readonly carrier: string;
  readonly trackingNumber: string | null;
}

interface GivenWay {
  readonly carrierId?: string | null;
  readonly carrier?: string | null;
  readonly trackingNumber?: string | null;
}

/**
 * What somebody said about who brings a parcel, checked (E6): a listed company, whose numbers have their form, or anybody by
 * name. One number of one company is one parcel's.
 *
 * @param shipmentId the parcel itself, when it is there already
 */
export async function parcelWay(ctx: UseCaseContext, given: GivenWay, shipmentId?: string): Promise<ParcelWay> {
  const number = given.trackingNumber?.trim() || null;
  const company = given.carrierId
    ? await carrierForParcel(ctx, given.carrierId, number === null ? null : tidyNumber(number))
    : null;
  if (company && given.carrier) throw refuse('INVALID', 'either a listed carrier or another name', 'carrier');
  const carrier = company?.nameZh ?? given.carrier?.trim();
  if (!carrier) throw refuse('INVALID', 'who brings it', 'carrierId');
  const trackingNumber = company && number !== null ? tidyNumber(number) : number;
  if (trackingNumber) {
    const [other] = await ctx.em.find(Shipment, { carrier, trackingNumber }, { limit: 1 });
    if (other && other.id !== shipmentId)
      throw refuse('INVALID', 'another parcel has this tracking number', 'trackingNumber');
  }
  return { carrierId: company?.id ?? null, carrier, trackingNumber };
}

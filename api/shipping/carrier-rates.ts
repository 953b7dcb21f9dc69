import { sql } from 'kysely';
import { regionPrefix } from '../accounts/index.js';
import type { Db } from '../kernel/request-context.js';

/** What a carrier asks for a parcel to an address. */
export interface CarrierRate {
  readonly carrierId: string;
  readonly zoneId: string;
  /** In minor units of the market's currency. */
  readonly feeMinor: number;
}

export interface Prices {
  readonly feeMinor: number;
  readonly firstWeightGrams: number | null;
  readonly furtherWeightGrams: number | null;
  readonly furtherFeeMinor: number | null;
}

/** The fee for a weight: flat, or first weight and every further weight begun. Unknown weight: the first. */
export function feeFor(prices: Prices, weightGrams: number | null): number {
  const { feeMinor, firstWeightGrams, furtherWeightGrams, furtherFeeMinor } = prices;
  if (weightGrams === null || firstWeightGrams === null || furtherWeightGrams === null || furtherFeeMinor === null)
    return feeMinor;
  const over = Math.max(0, weightGrams - firstWeightGrams);
  return feeMinor + Math.ceil(over / furtherWeightGrams) * furtherFeeMinor;
}

interface Zone extends Prices {
  readonly id: string;
  readonly carrierId: string;
  readonly regionCodes: readonly string[];
  readonly isServed: boolean;
}

/**
 * Which active carriers go to a district and for how much (E5), the cheapest first. The zone naming the smallest region
 * around it decides for each carrier; one without such a zone does not go there.
 */
export async function carriersServing(
  db: Db,
  regionCode: string,
  weightGrams: number | null = null,
): Promise<CarrierRate[]> {
  return ratesOf(await zonesOf(db, null), regionCode, weightGrams);
}

/** Whether one carrier goes to a district and for how much; null when it does not, or takes no parcels at present. */
export async function rateOf(
  db: Db,
  carrierId: string,
  regionCode: string,
  weightGrams: number | null = null,
): Promise<CarrierRate | null> {
  return ratesOf(await zonesOf(db, carrierId), regionCode, weightGrams)[0] ?? null;
}

function ratesOf(zones: readonly Zone[], regionCode: string, weightGrams: number | null): CarrierRate[] {
  const nearest = new Map<string, { zone: Zone; length: number }>();
  for (const zone of zones)
    for (const code of zone.regionCodes) {
      const prefix = regionPrefix(code);
      const length = prefix.length;
      if (regionCode.startsWith(prefix) && length > (nearest.get(zone.carrierId)?.length ?? -1))
        nearest.set(zone.carrierId, { zone, length });
    }
  return [...nearest.values()]
    .filter(({ zone }) => zone.isServed)
    .map(({ zone }) => ({ carrierId: zone.carrierId, zoneId: zone.id, feeMinor: feeFor(zone, weightGrams) }))
    .sort((a, b) => a.feeMinor - b.feeMinor || (a.carrierId < b.carrierId ? -1 : 1));
}

async function zonesOf(db: Db, carrierId: string | null): Promise<Zone[]> {
  const { rows } = await sql<Omit<Zone, 'feeMinor' | 'furtherFeeMinor'> & { fee: string; further: string | null }>`
    select z.id, z.carrier_id as "carrierId", z.region_codes as "regionCodes", z.is_served as "isServed", z.fee_minor as fee,
      z.first_weight_grams as "firstWeightGrams", z.further_weight_grams as "furtherWeightGrams", z.further_fee_minor as further
    from carrier_zone z join carrier c on c.id = z.carrier_id
    where c.is_active ${carrierId === null ? sql`` : sql`and c.id = ${carrierId}`}
    order by z.id`.execute(db);
  return rows.map(({ fee, further, ...zone }) => ({
    ...zone,
    feeMinor: Number(fee),
    furtherFeeMinor: further === null ? null : Number(further),
  }));
}

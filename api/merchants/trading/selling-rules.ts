import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';

/** What a merchant sells by, as it stands at this moment (B3, B6). */
export interface SellingRules {
  readonly merchantId: string;
  readonly nameEn: string;
  readonly commissionBasisPoints: number;
  readonly deliveryFeeMinor: number;
  /** Goods worth this much are delivered free; null: never. */
  readonly freeDeliveryFromMinor: number | null;
  /** Codes of GB/T 2260; empty: everywhere. */
  readonly deliveryRegionCodes: readonly string[];
  readonly offersPickUp: boolean;
  readonly allowsCashOnDelivery: boolean;
}

/** The rules of these merchants, in one statement, by id. */
export async function sellingRules(db: Db, merchantIds: readonly string[]): Promise<SellingRules[]> {
  const { rows } = await sql<
    Omit<SellingRules, 'deliveryFeeMinor' | 'freeDeliveryFromMinor'> & { fee: string; free: string | null }
  >`
    select id as "merchantId", name_en as "nameEn", commission_basis_points as "commissionBasisPoints",
      delivery_fee_minor as fee, free_delivery_from_minor as free, delivery_region_codes as "deliveryRegionCodes",
      offers_pick_up as "offersPickUp", allows_cash_on_delivery as "allowsCashOnDelivery"
    from merchant where id = any(${[...merchantIds]}::text[]) order by id`.execute(db);
  return rows.map(({ fee, free, ...rules }) => ({
    ...rules,
    deliveryFeeMinor: Number(fee),
    freeDeliveryFromMinor: free === null ? null : Number(free),
  }));
}

/** Whether a merchant delivers to a region: its own code, or that of a city or province around it, is on the list. */
export const deliversTo = ({ deliveryRegionCodes }: SellingRules, regionCode: string): boolean =>
  deliveryRegionCodes.length === 0 ||
  deliveryRegionCodes.some((code) => regionCode.startsWith(code.slice(0, 6).replace(/(00){1,2}$/, '')));

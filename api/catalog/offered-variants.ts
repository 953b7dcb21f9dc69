import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import type { VariantOption } from './variant.entity.js';

/** All a basket or an order needs to know of a variant, as it is offered now. */
export interface OfferedVariant {
  readonly variantId: string;
  readonly productId: string;
  readonly merchantId: string;
  readonly sku: string;
  readonly options: VariantOption[];
  readonly priceMinor: number;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly coverFileId: string | null;
  /** On sale: the variant is sold, the product published, the shop open, and nothing stops it (H9). */
  readonly isOffered: boolean;
  /** Units that could be ordered a moment ago; only the reservation itself is sure (C3). */
  readonly available: number;
  /** The rate of commission by a rule above (B6); null where none was asked for or none says one. */
  readonly commissionBasisPoints: number | null;
  /** What its merchant is due for a unit by a rule above (B6); null where none was asked for or it is sold for commission. */
  readonly supplyPriceMinor: number | null;
}

type Row = Omit<OfferedVariant, 'priceMinor' | 'supplyPriceMinor'> & {
  priceMinor: string;
  supplyPriceMinor: string | null;
};

/**
 * Variants as they are offered at this moment, by id, in one statement. Unknown ids are absent.
 *
 * @param commissionRate an expression over variant `v` and product `p`, from the domain that knows the rates
 * @param supplyPrice the same for the supply price
 */
export async function offeredVariants(
  db: Db,
  variantIds: readonly string[],
  commissionRate: RawBuilder<number | null> = sql`null::int`,
  supplyPrice: RawBuilder<string | null> = sql`null::bigint`,
): Promise<Map<string, OfferedVariant>> {
  const { rows } = await sql<Row>`
    select v.id as "variantId", v.product_id as "productId", v.merchant_id as "merchantId", v.sku, v.options, v.price_minor as "priceMinor",
      p.title_zh as "titleZh", p.title_en as "titleEn", p.cover_file_id as "coverFileId",
      (v.is_active and p.status = 'PUBLISHED' and m.status = 'APPROVED' and coalesce(s.sale_stops, 0) = 0) as "isOffered",
      coalesce(s.on_hand - s.reserved, 0) as available, ${commissionRate} as "commissionBasisPoints",
      ${supplyPrice} as "supplyPriceMinor"
    from variant v join product p on p.id = v.product_id join merchant m on m.id = v.merchant_id
      left join stock s on s.variant_id = v.id
    where v.id = any(${[...variantIds]}::text[])`.execute(db);
  return new Map(
    rows.map(({ priceMinor, supplyPriceMinor, ...row }) => [
      row.variantId,
      {
        ...row,
        priceMinor: Number(priceMinor),
        supplyPriceMinor: supplyPriceMinor === null ? null : Number(supplyPriceMinor),
      },
    ]),
  );
}

import { sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { ProductReview } from './product-review.entity.js';

/** The scores of a review as they count: by the goods, 4 and 5 are good 好评, 3 is middling 中评, 1 and 2 are bad 差评. */
export type Scores = Pick<ProductReview, 'goodsScore' | 'serviceScore' | 'deliveryScore'>;

/**
 * Counts scores in (`1`) or out (`-1`) of what a product and its shop are rated (C7). One guarded statement a row, product
 * first, so that no two writers lose a count; call it last, after everything else is flushed.
 */
export async function countScores(
  ctx: UseCaseContext,
  { productId, merchantId }: Pick<ProductReview, 'productId' | 'merchantId'>,
  { goodsScore, serviceScore, deliveryScore }: Scores,
  sign: 1 | -1,
): Promise<void> {
  const counts = [1, Number(goodsScore > 3), Number(goodsScore === 3), Number(goodsScore < 3)];
  const values = sql.join([...counts, goodsScore, serviceScore, deliveryScore]);
  for (const id of [productId, merchantId])
    await (sign === 1
      ? sql`
        insert into rating as r (id, review_count, good_count, middling_count, bad_count, goods_sum, service_sum, delivery_sum)
        values (${id}, ${values})
        on conflict (id) do update set
          review_count = r.review_count + excluded.review_count, good_count = r.good_count + excluded.good_count,
          middling_count = r.middling_count + excluded.middling_count, bad_count = r.bad_count + excluded.bad_count,
          goods_sum = r.goods_sum + excluded.goods_sum, service_sum = r.service_sum + excluded.service_sum,
          delivery_sum = r.delivery_sum + excluded.delivery_sum`
      : sql`
        update rating r set
          review_count = r.review_count - o.reviews, good_count = r.good_count - o.good,
          middling_count = r.middling_count - o.middling, bad_count = r.bad_count - o.bad,
          goods_sum = r.goods_sum - o.goods, service_sum = r.service_sum - o.service,
          delivery_sum = r.delivery_sum - o.delivery
        from (select ${sql.join([...counts, goodsScore, serviceScore, deliveryScore].map((value) => sql`${value}::int`))})
          as o (reviews, good, middling, bad, goods, service, delivery)
        where r.id = ${id}`
    ).execute(ctx.db);
}

import { Field, Float, Int, ObjectType, Resolver } from 'type-graphql';
import { ProductType } from '../catalog/index.js';
import { Related, reads } from '../kernel/read/index.js';
import { MerchantType } from '../merchants/index.js';

@ObjectType('Rating', {
  simpleResolvers: true,
  description: 'What the reviews of a product, or of all products of a shop, come to (C7, B3).',
})
export class RatingType {
  @Field(() => Int, { description: 'How many reviews count: those that are published.' })
  reviewCount!: number;

  @Field(() => Int, { description: 'Good ones 好评: 4 or 5 for the goods.' })
  goodCount!: number;

  @Field(() => Int, { description: 'Middling ones 中评: 3 for the goods.' })
  middlingCount!: number;

  @Field(() => Int, { description: 'Bad ones 差评: 1 or 2 for the goods.' })
  badCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean score of the goods, 1 to 5, two places; null when none counts.',
  })
  goodsAverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean score of the service, 1 to 5, two places; null when none counts.',
  })
  serviceAverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean score of the delivery, 1 to 5, two places; null when none counts.',
  })
  deliveryAverage!: number | null;
}

const columns = {
  id: 'id',
  reviewCount: { column: 'review_count', type: 'integer' },
  goodCount: { column: 'good_count', type: 'integer' },
  middlingCount: { column: 'middling_count', type: 'integer' },
  badCount: { column: 'bad_count', type: 'integer' },
  goodsSum: { column: 'goods_sum', type: 'integer' },
  serviceSum: { column: 'service_sum', type: 'integer' },
  deliverySum: { column: 'delivery_sum', type: 'integer' },
} as const;

const meanOf = (sum: 'goodsSum' | 'serviceSum' | 'deliverySum') => ({
  needs: [sum, 'reviewCount'] as const,
  from: (row: Readonly<Record<string, unknown>>): number | null => {
    const count = Number(row['reviewCount']);
    return count === 0 ? null : Math.round((Number(row[sum]) * 100) / count) / 100;
  },
});

const computed = {
  goodsAverage: meanOf('goodsSum'),
  serviceAverage: meanOf('serviceSum'),
  deliveryAverage: meanOf('deliverySum'),
};

export const ratingReads = reads(RatingType, { table: 'rating', columns, visibleTo: 'everyone', computed });

/** What a product is rated. */
@Resolver(() => ProductType)
export class RatingOfProduct {
  @Related(() => RatingType, {
    by: 'id',
    description: 'What its reviews come to (C7); null until it has one.',
  })
  rating!: RatingType | null;
}

/** What a shop is rated. */
@Resolver(() => MerchantType)
export class RatingOfMerchant {
  @Related(() => RatingType, {
    by: 'id',
    description: 'What the reviews of its products come to (C7, B3); null until there is one.',
  })
  rating!: RatingType | null;
}

import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { ProductReviewType } from '../reviews/index.js';
import { ComplaintType } from './complaint.type.js';

/** The complaint a low review led to. */
@Resolver(() => ProductReviewType)
export class ComplaintsOfReview {
  @Connection(() => ComplaintType, {
    by: 'productReviewId',
    description: 'The complaint its low score registered (H1): at most one, none for whoever may not see it.',
  })
  complaints!: Connection<ComplaintType>;
}

/** The review a complaint came out of. */
@Resolver(() => ComplaintType)
export class ReviewOfComplaint {
  @Related(() => ProductReviewType, {
    by: 'productReviewId',
    description: 'The review whose low score registered it (H1); null for none.',
  })
  productReview!: ProductReviewType | null;
}

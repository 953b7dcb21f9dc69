import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A picture in a review, or in its follow-up. */
@Entity({ tableName: 'product_review_picture' })
export class ReviewPicture {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  reviewId!: string;

  @Property({ type: 'text' })
  fileId!: string;

  @Property({ type: 'boolean' })
  isOfFollowUp!: boolean;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

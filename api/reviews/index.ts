export { ProductReview } from './product-review.entity.js';
export { ProductReviewType, productReviewReads, reviewPictureReads, reviewReportReads } from './product-review.type.js';
export { ratingReads } from './rating.type.js';
export { reviewErrorCodes } from './review.errors.js';
export { reviewEventKinds } from './review.events.js';
export { ReviewPicture } from './review-picture.entity.js';
export { ReviewReport } from './review-report.entity.js';
export { reviewSettings } from './review-settings.js';

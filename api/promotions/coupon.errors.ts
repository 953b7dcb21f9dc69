import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const couponErrorCodes: ErrorCodes = {
  COUPON_TOO_HIGH: 'More than your role may give as a coupon; ask somebody whose limit is higher.',
  OWN_COUPON: 'Nobody gives a coupon to themselves, nor decides on one they gave or would get.',
  COUPON_USED: 'This coupon was used already.',
  COUPON_NOT_VALID: 'This coupon cannot be used: it lapsed, was taken back, or waits for its approval.',
  COUPON_OUT_OF_SCOPE: 'Nothing is bought that this coupon counts for.',
  COUPON_BELOW_MINIMUM: 'The goods this coupon counts for come to less than its minimum.',
  COUPONS_DO_NOT_ADD_UP: 'A checkout takes one coupon of the whole market and one for each shop.',
};

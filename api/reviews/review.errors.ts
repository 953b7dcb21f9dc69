import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const reviewErrorCodes: ErrorCodes = {
  ALREADY_REVIEWED: 'This line of the order has its review; change that one.',
  NOT_DELIVERED: 'What has not arrived is not reviewed yet.',
  REVIEW_TIME_OVER: 'The time in which one may review, or follow up, is over.',
  NOT_REVIEWABLE: 'Gifts, replacements and goods of one’s own shop are not reviewed.',
  ALREADY_REPORTED: 'You have reported this review; staff look at it.',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const reviewErrorCodes: ErrorCodes = {
  ALREADY_REVIEWED: 'This line of the order has its review; change that one.',
  NOT_DELIVERED: 'What has not arrived is not reviewed yet.',
  REVIEW_TIME_OVER: 'The time in which one may review, or follow up, is over.',
  NOT_REVIEWABLE: 'Gifts, replacements and goods of one’s own shop are not reviewed.',
  ALREADY_REPORTED: 'You have reported this review; staff look at it.',
  NO_PHONE: 'Its author gave no phone number.',
  NOT_CALLING_TIME: 'Customers are not called now; the message tells from when on.',
  COMPENSATION_TOO_HIGH: 'More than the caps a review or a buyer leave; the message tells how much can be given.',
  REVIEW_HIDDEN: 'Nothing is given because of a review that staff have hidden.',
  OWN_BAD_REVIEW: 'Whoever worked on its case at the bad-review desk does not hide a review.',
};

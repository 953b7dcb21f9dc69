import type { Lifecycle } from '../kernel/transition.js';

export enum ProductReviewStatus {
  PUBLISHED = 'PUBLISHED',
  HIDDEN = 'HIDDEN',
}

export enum ProductReviewAction {
  CHANGE = 'CHANGE',
  FOLLOW_UP = 'FOLLOW_UP',
  REPLY = 'REPLY',
  REPORT = 'REPORT',
  HIDE = 'HIDE',
  SHOW = 'SHOW',
  KEEP = 'KEEP',
}

/** Why staff hide a review; that it is bad is no reason (C7). */
export enum HidingReason {
  ABUSE = 'ABUSE',
  ADVERTISING = 'ADVERTISING',
  PERSONAL_DATA = 'PERSONAL_DATA',
  UNRELATED = 'UNRELATED',
  ILLEGAL = 'ILLEGAL',
}

export interface ReviewFacts {
  status: ProductReviewStatus;
  readonly followedUpAt: Date | null;
  readonly openReportCount: number;
}

const { PUBLISHED, HIDDEN } = ProductReviewStatus;

/** The states of a review 评价 (C7). No clock runs: nobody is waited for. */
export const reviewLifecycle: Lifecycle<ProductReviewStatus, ProductReviewAction, ReviewFacts> = {
  name: 'review',
  states: {
    PUBLISHED: { means: 'Everybody reads it, and its scores count.' },
    HIDDEN: {
      means: 'Hidden by staff with a reason: its author, its shop and staff read it, and its scores do not count.',
    },
  },
  transitions: {
    CHANGE: { from: [PUBLISHED, HIDDEN] },
    FOLLOW_UP: {
      from: [PUBLISHED],
      unless: ({ followedUpAt }) => (followedUpAt ? 'it has its one follow-up' : null),
    },
    REPLY: { from: [PUBLISHED] },
    REPORT: { from: [PUBLISHED] },
    HIDE: { from: [PUBLISHED], to: HIDDEN },
    SHOW: { from: [HIDDEN], to: PUBLISHED },
    KEEP: {
      from: [PUBLISHED],
      unless: ({ openReportCount }) => (openReportCount === 0 ? 'nobody has reported it' : null),
    },
  },
};

import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { HidingReason, ProductReviewAction, ProductReviewStatus, reviewLifecycle } from './review-status.js';

registerEnumType(ProductReviewStatus, {
  name: 'ProductReviewStatus',
  description: 'Whether a review is read by everybody (C7).',
  valuesConfig: describedStates(reviewLifecycle),
});

registerEnumType(ProductReviewAction, {
  name: 'ProductReviewAction',
  description: 'What can be done with a review.',
  valuesConfig: {
    CHANGE: { description: 'Word and score it anew, as its author.' },
    FOLLOW_UP: { description: 'Add the one follow-up, as its author.' },
    REPLY: { description: 'Reply for the shop, or word the reply anew.' },
    REPORT: { description: 'Report it to staff.' },
    HIDE: { description: 'Hide it, for a reason other than its score.' },
    SHOW: { description: 'Show it again.' },
    KEEP: { description: 'Decide that it stays although it was reported.' },
  },
});

registerEnumType(HidingReason, {
  name: 'ReviewHidingReason',
  description: 'Why a review should not be there; that it is bad is no reason (C7).',
  valuesConfig: {
    ABUSE: { description: '辱骂: it insults or threatens somebody.' },
    ADVERTISING: { description: '广告: it advertises something.' },
    PERSONAL_DATA: { description: '泄露隐私: it tells somebody’s personal data.' },
    UNRELATED: { description: '与商品无关: it is about something else.' },
    ILLEGAL: { description: '违法: the law forbids it.' },
  },
});

import { registerEnumType } from 'type-graphql';
import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { CouponAction, CouponStatus, couponLifecycle } from './coupon-status.js';

registerEnumType(CouponStatus, {
  name: 'CouponStatus',
  description: 'Where a goodwill coupon stands (D2).',
  valuesConfig: describedStates(couponLifecycle),
});

registerEnumType(CouponAction, {
  name: 'CouponAction',
  description: 'What can be done with a goodwill coupon.',
  valuesConfig: {
    APPROVE: { description: 'Approve it, as a second person.' },
    REJECT: { description: 'Turn it down, as a second person.' },
    WITHDRAW: { description: 'Take it back before it is used.' },
  },
});

registerEnumType(AdjustmentBearer, {
  name: 'AdjustmentBearer',
  description: 'Out of whose pocket an adjustment is.',
  valuesConfig: {
    MERCHANT: { description: 'The shop gets less.' },
    PLATFORM: { description: 'The market pays it to the shop when the order completes.' },
  },
});

import type { EventKinds } from '../events/index.js';
import { MerchantAction } from './merchant-status.js';

export const merchantEventKinds: EventKinds = {
  MERCHANT_SUBMITTED: 'A merchant handed in its application.',
  MERCHANT_APPROVED: 'A merchant may trade.',
  MERCHANT_REJECTED: 'A reviewer asked a merchant to correct its application.',
  MERCHANT_SUSPENDED: 'A merchant is hidden and takes no new orders.',
  MERCHANT_REINSTATED: 'A suspended merchant trades again.',
  MERCHANT_CLOSED: 'A merchant closed for good.',
};

/** The event that tells of an action which changed the state. */
export const eventOf: Readonly<Partial<Record<MerchantAction, string>>> = {
  [MerchantAction.SUBMIT]: 'MERCHANT_SUBMITTED',
  [MerchantAction.APPROVE]: 'MERCHANT_APPROVED',
  [MerchantAction.REJECT]: 'MERCHANT_REJECTED',
  [MerchantAction.SUSPEND]: 'MERCHANT_SUSPENDED',
  [MerchantAction.REINSTATE]: 'MERCHANT_REINSTATED',
  [MerchantAction.CLOSE]: 'MERCHANT_CLOSED',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const deliveryErrorCodes: ErrorCodes = {
  NO_COURIER:
    'The account is no courier of the shop or of the platform; what is paid at the door is brought by the platform’s.',
  CASH_HELD: 'There is cash to hand in, or to settle.',
  COLLECT_EXACTLY: 'What was collected in cash is entered exactly as the task says.',
  PROOF_REQUIRED: 'A delivery is proven by the buyer’s code or a picture.',
  WRONG_DELIVERY_CODE: 'This is not the code that the buyer was given.',
};

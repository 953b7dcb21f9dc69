import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const deliveryErrorCodes: ErrorCodes = {
  NO_COURIER: 'The account is no courier of the shop or of the platform.',
  PROOF_REQUIRED: 'A delivery is proven by the buyer’s code or a picture.',
  WRONG_DELIVERY_CODE: 'This is not the code that the buyer was given.',
};

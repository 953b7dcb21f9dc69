import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const chargebackErrorCodes: ErrorCodes = {
  DISPUTE_NUMBER_USED: 'This number of a dispute is recorded with another payment, order or amount.',
  CHARGEBACK_TOO_HIGH: 'More than came by this payment and was not refunded or taken back yet.',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const ledgerErrorCodes: ErrorCodes = {
  INSUFFICIENT_FUNDS: 'The balance does not cover the amount; nothing was moved.',
  ALREADY_POSTED: 'This was booked before; it is never booked twice.',
};

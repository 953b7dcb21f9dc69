import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const slipErrorCodes: ErrorCodes = {
  SLIP_TOO_HIGH: 'More than your role may pay out by hand; ask somebody whose limit is higher.',
  OWN_SLIP: 'Nobody decides on a slip they wrote, or that pays themselves.',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const feeErrorCodes: ErrorCodes = {
  RATE_IN_THE_PAST: 'A rate of commission is not changed for what was ordered before.',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const problemErrorCodes: ErrorCodes = {
  NOT_A_TRACKER: 'The account has no role that works at the tracking desk.',
};

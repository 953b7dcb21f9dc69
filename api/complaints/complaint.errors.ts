import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const complaintErrorCodes: ErrorCodes = {
  NOT_A_HANDLER: 'The account has no role that handles complaints.',
  COMPLAINTS_OPEN: 'Complaints are not resolved.',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const statementErrorCodes: ErrorCodes = {
  PERIOD_OPEN: 'The month is not over, so there is no statement of it.',
  STATEMENT_TOO_LONG: 'The statement has too many lines for this.',
};

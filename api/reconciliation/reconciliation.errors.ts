import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const reconciliationErrorCodes: ErrorCodes = {
  STATEMENT_UNREADABLE:
    'The file is no statement of this bank’s layout, or lines of it are malformed; the message tells which.',
  PROFILE_NAME_TAKEN: 'Another layout of a bank has this name.',
  OWN_RESOLUTION: 'Nobody approves a booking they proposed, nor one that pays themselves or their shop.',
  AMOUNTS_DIFFER: 'Money is missing or too much: it has to be booked somewhere, an explanation does not do.',
};

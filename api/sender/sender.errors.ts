import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const senderErrorCodes: ErrorCodes = {
  UNKNOWN_VARIABLE: 'The text names a variable that this message does not have.',
  VARIABLE_MISSING: 'The text lacks a variable without which the message is of no use.',
  CHANNEL_UNAVAILABLE: 'The market has no way to send SMS, or e-mail.',
};

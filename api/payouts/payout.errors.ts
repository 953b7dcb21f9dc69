import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const payoutErrorCodes: ErrorCodes = {
  NOTHING_DUE: 'Nothing is due to anybody now.',
  NOT_SENT: 'The payout run has not been sent, so there is no batch of it.',
  OWN_DRAFT: 'Whoever drafted a payout run does not approve it.',
};

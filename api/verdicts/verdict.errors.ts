import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const verdictErrorCodes: ErrorCodes = {
  SHARES_NOT_WHOLE: 'The shares of the parties are whole per cents, each party once, and add up to 100.',
  BUYER_PAID_ALREADY: 'The buyer is paid already: its own share cannot be changed any more.',
  NO_MERCHANT: 'No merchant is concerned, so none can be responsible.',
};

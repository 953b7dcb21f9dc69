import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const merchantErrorCodes: ErrorCodes = {
  SLUG_TAKEN: 'Another shop has this address.',
  CREDIT_CODE_TAKEN: 'A shop of this company is under review or open already.',
  INVALID_CREDIT_CODE: 'Not a unified social credit code: 18 characters, the last one checks the others.',
  LICENCE_EXPIRED: 'The business licence has expired.',
  DOCUMENT_EXPIRED: 'The last day of the document is over.',
  DOCUMENTS_OPEN: 'Documents of the shop were not judged yet, or are missing.',
  KIND_BUILT_IN: 'The business licence is asked for from every shop.',
  OWN_SHOP: 'Nobody reviews a shop they are a member of.',
  MERCHANT_NOT_TRADING: 'The merchant is not approved, is suspended or closed: nothing is published or ordered there.',
};

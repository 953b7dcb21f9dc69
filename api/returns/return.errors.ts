import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const returnErrorCodes: ErrorCodes = {
  EVIDENCE_REQUIRED: 'This reason needs a picture.',
  KIND_NOT_OFFERED: 'This kind of return does not answer this reason here.',
  TRACKING_NUMBER_USED: 'Another return came back in a parcel with this number.',
  VARIANT_DEARER: 'Goods are exchanged for a variant of the same product that costs no more.',
  REFUND_TOO_HIGH: 'More than these units paid.',
  REASON_BUILT_IN: 'The six built-in reasons are always there.',
  REASON_CODE_TAKEN: 'Another reason has this code.',
  RETURNS_OPEN: 'Returns are not decided.',
};

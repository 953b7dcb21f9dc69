import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const returnErrorCodes: ErrorCodes = {
  EVIDENCE_REQUIRED: 'This reason needs a picture.',
  KIND_NOT_OFFERED: 'This kind of return does not answer this reason here.',
  REFUND_TOO_HIGH: 'More than these units paid.',
  RETURNS_OPEN: 'Returns are not decided.',
};

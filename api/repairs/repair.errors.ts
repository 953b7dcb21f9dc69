import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const repairErrorCodes: ErrorCodes = {
  NO_OUTLET: 'No service outlet takes repairs now.',
  PARTS_SHORT: 'The outlet has not so many of a part.',
  PART_SKU_TAKEN: 'Another part has this SKU.',
  REPAIRS_OPEN: 'Repair orders are not over.',
  OWN_CHECK: 'A fee is checked by two different people.',
  NOTHING_TO_SETTLE: 'No checked fee of this outlet waits to be paid.',
};

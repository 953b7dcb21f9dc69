import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const shippingErrorCodes: ErrorCodes = {
  CARRIER_CODE_TAKEN: 'Another carrier has this code.',
  CARRIER_INACTIVE: 'The carrier takes no parcels at present.',
  TRACKING_NUMBER_WRONG: 'The tracking number does not look like one of this carrier.',
  REGION_IN_OTHER_ZONE: 'Another zone of the carrier names this region.',
  WAYBILL_RANGE_OVERLAPS: 'Another range of the carrier holds some of these numbers.',
  NO_WAYBILL_NUMBERS: 'The carrier’s ranges hold too few waybill numbers.',
};

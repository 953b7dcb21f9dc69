import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const pickingErrorCodes: ErrorCodes = {
  NOT_TO_BE_PICKED: 'The order cannot be put into a picking batch; the message tells why.',
  ORDER_IN_BATCH: 'The order is in a picking batch already.',
  NOTHING_TO_PICK: 'No order waits to be picked.',
  NOT_A_PICKER: 'This account may not pick for the merchant.',
  NOT_THE_PICKER: 'Only the named picker of the batch does this.',
  PRINTING_CLOSED: 'New waybills are not printed any more today; see `printingHours` and `recordCourier`.',
  RECIPIENT_HIDDEN: 'Waybills show names and addresses in clear, which only the shop’s own people read.',
  WAYBILL_NUMBER_TAKEN: 'Another waybill of the carrier has this number.',
  WAYBILL_OPEN: 'The order has a waybill that is not used yet.',
  NOTES_UNCONFIRMED: 'Special notes of an order are not confirmed, or changed since.',
};

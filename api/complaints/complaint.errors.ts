import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const complaintErrorCodes: ErrorCodes = {
  ALREADY_QUESTIONED: 'This line is questioned and not answered yet.',
  NOT_AT_DESK: 'You are no agent of the complaint desk.',
  AWAY: 'You are away from the complaint desk; come back first.',
  NOTHING_WAITS: 'No complaint waits that suits you.',
  AT_CAPACITY: 'You have as much open as you can carry.',
  ALREADY_SET: 'There is one already.',
  NOT_A_HANDLER: 'The account has no role that handles complaints.',
  REMEDY_TOO_HIGH: 'More than is left for one complaint.',
  STEPS_OPEN: 'Required steps of the procedure are neither taken nor left out; the message names them.',
  OWN_FINE: 'Somebody else decides about a fine of one’s own, or on one’s own shop.',
  COMPLAINTS_OPEN: 'Complaints are not resolved.',
};

import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const visitErrorCodes: ErrorCodes = {
  REST_HOURS: 'Customers rest now; nobody is called until the rest is over.',
  NOBODY_SELECTED: 'The selection reaches no customer who may be called.',
  TOO_MANY_CUSTOMERS: 'The selection reaches more customers than one round takes.',
  NOBODY_TO_CALL: 'No agent is there to share the visits out among.',
};

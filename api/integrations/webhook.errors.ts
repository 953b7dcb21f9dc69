import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const webhookErrorCodes: ErrorCodes = {
  URL_NOT_ALLOWED: 'The address is not one the market sends events to: https, a public host, and no credentials in it.',
  APP_CANNOT_READ_EVENTS: 'The app lacks the scope EVENTS_READ, is revoked or has expired.',
};

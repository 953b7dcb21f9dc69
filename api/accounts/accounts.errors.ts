import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const accountErrorCodes: ErrorCodes = {
  INVALID_PHONE: 'Not a phone number: a mainland mobile number, or + and country code.',
  INVALID_EMAIL: 'Not an e-mail address.',
  PHONE_TAKEN: 'Another account has this phone number.',
  EMAIL_TAKEN: 'Another account has this e-mail address.',
  WEAK_PASSWORD: 'The password is too short, too long or too easily guessed.',
  WRONG_CREDENTIALS: 'Nobody has this name with this password.',
  WRONG_PASSWORD: 'That is not the present password.',
  ACCOUNT_BLOCKED: 'The account is blocked or closed.',
  TOTP_REQUIRED: 'The account has a second factor: repeat the request with its code.',
  WRONG_CODE: 'The code is wrong, too old, or was used before.',
  NO_SECOND_FACTOR: 'The account has no second factor yet.',
  OWN_RIGHTS: 'Nobody changes their own roles, nor blocks their own account.',
  LAST_OWNER: 'A merchant keeps at least one owner.',
  ALREADY_GIVEN: 'The account has this role already.',
  ALREADY_INVITED: 'This person has been offered this duty, and has not answered yet.',
  INVITATION_OF_ANOTHER: 'The invitation names another phone number or e-mail address than this account has.',
  INVITATION_EXPIRED: 'The invitation was not answered in time.',
  SCOPE_NOT_ALLOWED: 'Apps never get this permission, or you do not have it yourself.',
  INVALID_REGION: 'No region code of mainland China.',
  TOO_MANY: 'The limit of such records is reached.',
};

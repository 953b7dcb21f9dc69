import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const fileErrorCodes: ErrorCodes = {
  FILE_TOO_LARGE: 'The file is larger than its purpose allows.',
  FILE_TYPE_REFUSED: 'The bytes are not of a type that this purpose takes, whatever the name says.',
  FILE_NOT_STORED: 'The file was announced, but its bytes have not arrived.',
  FILE_WRONG_PURPOSE: 'The file was uploaded for something else.',
  UPLOAD_LINK_INVALID: 'The upload link was altered, has expired or was used before.',
  TOO_MANY_UPLOADS: 'Too many announced uploads are waiting for their bytes.',
};

/** The parts of an application a reviewer can object to, one by one (B2). */
export enum ApplicationField {
  NAME = 'NAME',
  COMPANY_NAME = 'COMPANY_NAME',
  CREDIT_CODE = 'CREDIT_CODE',
  LICENCE = 'LICENCE',
  LICENCE_EXPIRES_ON = 'LICENCE_EXPIRES_ON',
  CONTACT_NAME = 'CONTACT_NAME',
  CONTACT_PHONE = 'CONTACT_PHONE',
  CITY_CODE = 'CITY_CODE',
  CATEGORY_WISHES = 'CATEGORY_WISHES',
  SETTLEMENT_ACCOUNT = 'SETTLEMENT_ACCOUNT',
}

/** What is wrong with one part. */
export interface RejectionReason {
  readonly field: ApplicationField;
  readonly reason: string;
}

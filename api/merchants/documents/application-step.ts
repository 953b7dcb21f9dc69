/** The steps of an application, in the order they are filled in (B1). */
export enum ApplicationStep {
  SHOP = 'SHOP',
  COMPANY = 'COMPANY',
  ACCOUNT = 'ACCOUNT',
  DOCUMENTS = 'DOCUMENTS',
}

/** Whose fault something was; who bears its cost follows from it (G4, H3). */
export enum ResponsibleParty {
  MERCHANT = 'MERCHANT',
  COURIER = 'COURIER',
  WAREHOUSE = 'WAREHOUSE',
  PLATFORM = 'PLATFORM',
  AGENT = 'AGENT',
  BUYER = 'BUYER',
}

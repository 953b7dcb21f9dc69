import { registerEnumType } from 'type-graphql';

/** Where a buyer’s claim for the freight of the way back stands (G4). */
export enum FreightStatus {
  CLAIMED = 'CLAIMED',
  WITH_FINANCE = 'WITH_FINANCE',
  PAID = 'PAID',
  DECLINED = 'DECLINED',
}

registerEnumType(FreightStatus, {
  name: 'ReturnFreightStatus',
  description: 'Where a buyer’s claim for the freight of the way back stands (G4).',
  valuesConfig: {
    CLAIMED: { description: 'Waits for service.' },
    WITH_FINANCE: { description: 'A slip is with finance; claimed again when it is turned down.' },
    PAID: { description: 'Paid into the buyer’s wallet; the verdict shares it out.' },
    DECLINED: { description: 'The buyer bears it; told why.' },
  },
});

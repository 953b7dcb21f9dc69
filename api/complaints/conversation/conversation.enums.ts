import { registerEnumType } from 'type-graphql';

/** Who reads a message of a case (H). */
export enum ComplaintAudience {
  CUSTOMER = 'CUSTOMER',
  MERCHANT = 'MERCHANT',
  INTERNAL = 'INTERNAL',
}

/** Which side wrote it. */
export enum ComplaintSide {
  CUSTOMER = 'CUSTOMER',
  STAFF = 'STAFF',
  MERCHANT = 'MERCHANT',
}

registerEnumType(ComplaintAudience, {
  name: 'ComplaintAudience',
  description: 'Who reads a message of a case. Staff read every one.',
  valuesConfig: {
    CUSTOMER: { description: 'The customer, and the merchant the case is about.' },
    MERCHANT: { description: 'The merchant alone: what it is asked, and what it answers.' },
    INTERNAL: { description: 'Nobody outside: a note of the desk.' },
  },
});
registerEnumType(ComplaintSide, {
  name: 'ComplaintSide',
  description: 'Which side wrote a message of a case.',
  valuesConfig: {
    CUSTOMER: { description: 'Whoever complains.' },
    STAFF: { description: 'The platform’s staff.' },
    MERCHANT: { description: 'The merchant the case is about.' },
  },
});

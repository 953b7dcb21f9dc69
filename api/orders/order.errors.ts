import { Field, ID, ObjectType } from 'type-graphql';
import type { UserErrorFacts } from '../kernel/refusal.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { type ErrorCodes, UserError } from '../kernel/schema/user-error.js';

export const orderErrorCodes: ErrorCodes = {
  BASKET_EMPTY: 'There is nothing in the basket.',
  BASKET_CHANGED: 'The basket is not the one you last saw; read it again.',
  PRICE_CHANGED: 'A price is not the one you were shown; `PriceChanged` tells both.',
  OUTSIDE_DELIVERY_AREA:
    'A shop does not deliver there; `OutsideDeliveryArea` tells which, and whether one can pick up.',
  PICK_UP_NOT_OFFERED: 'The shop offers no picking up.',
  ADDRESS_INCOMPLETE: 'The address lacks something a courier needs.',
  ORDER_READ: 'The order clerk has the order in hand: its goods stay; order what is to be added anew.',
  CHANGE_OPEN: 'Another change of the order waits for its answer.',
  OWN_ORDER: 'Nobody handles an order of their own: a colleague does.',
  OFFER_FIRST: 'A gift or free delivery is offered before the price is cut.',
  CONCESSION_TOO_HIGH: 'More would be given than your role may; `ConcessionTooHigh` tells the limit.',
  NOT_TOGETHER: 'These orders cannot leave together: other buyer, shop or address, or not waiting to leave.',
  SHIPS_TOGETHER: 'It leaves with other orders, which are not ready yet; take it out, or wait.',
  INVALID_TAX_NUMBER: 'Not a unified social credit code whose check character fits (GB 32100-2015).',
  QUANTITY_TOO_HIGH: 'More units than the line has left.',
  CASH_UNAVAILABLE: 'This cannot be paid in cash at the door; the message tells why.',
  CASH_TOO_MUCH: 'An order that is paid in cash at the door may cost less only.',
  CASH_BARRED: 'Too many orders of this buyer were not taken at the door lately.',
  CASH_SHIPS_WHOLE: 'What is paid at the door leaves in one parcel, brought by a courier of the market.',
  ORDERS_OPEN: 'Orders are not finished.',
};

@ObjectType('PriceChanged', {
  implements: UserError,
  simpleResolvers: true,
  description: 'The price is not the one the buyer was shown (E1). Show the new one, then place the order again.',
})
export class PriceChanged extends UserError {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => MoneyType, { description: 'What the buyer was shown.' })
  shown!: MoneyType;

  @Field(() => MoneyType, { description: 'What it costs now.' })
  current!: MoneyType;
}

interface ChangedPrice {
  variantId: string;
  shown: MoneyType;
  current: MoneyType;
  path: readonly string[];
}

export const priceChanged = ({ variantId, shown, current, path }: ChangedPrice): UserErrorFacts & ChangedPrice => ({
  __typename: 'PriceChanged',
  code: 'PRICE_CHANGED',
  message: `shown at ${shown.amount}, it now costs ${current.amount}`,
  path: ['input', ...path],
  variantId,
  shown,
  current,
});

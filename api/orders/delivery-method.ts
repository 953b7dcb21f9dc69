import { registerEnumType } from 'type-graphql';

/** How an order reaches its buyer. */
export enum DeliveryMethod {
  DELIVERY = 'DELIVERY',
  PICK_UP = 'PICK_UP',
}

registerEnumType(DeliveryMethod, {
  name: 'DeliveryMethod',
  description: 'How an order reaches its buyer (E2).',
  valuesConfig: {
    DELIVERY: { description: 'It is brought to the recipient 配送.' },
    PICK_UP: { description: 'The buyer fetches it at the shop 自提; there is no delivery fee.' },
  },
});

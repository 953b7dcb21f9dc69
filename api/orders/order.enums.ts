import { registerEnumType } from 'type-graphql';
import { OrderChannel, OrderOrigin } from './order.entity.js';

registerEnumType(OrderOrigin, {
  name: 'OrderOrigin',
  description: 'Where an order comes from.',
  valuesConfig: {
    MARKET: { description: 'Placed on this market.' },
    IMPORTED: {
      description:
        'A past order of another system: it keeps its own currency, was never paid here and takes part in nothing.',
    },
  },
});

registerEnumType(OrderChannel, {
  name: 'OrderChannel',
  description: 'How an order was placed.',
  valuesConfig: {
    ONLINE: { description: 'By the buyer.' },
    PHONE: { description: 'By an agent, for a buyer who called (E10).' },
    REPLACEMENT: { description: 'By a return, at no price, for goods that are replaced or sent again (G5).' },
  },
});

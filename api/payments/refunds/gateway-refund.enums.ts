import { registerEnumType } from 'type-graphql';
import { describedStates } from '../../kernel/schema/described-states.js';
import { GatewayRefundAction, GatewayRefundStatus, gatewayRefundLifecycle } from './gateway-refund-status.js';

registerEnumType(GatewayRefundStatus, {
  name: 'GatewayRefundStatus',
  description: 'Where money that goes back through a gateway stands.',
  valuesConfig: describedStates(gatewayRefundLifecycle),
});

registerEnumType(GatewayRefundAction, {
  name: 'GatewayRefundAction',
  description: 'What finance does with a refund that a gateway refused.',
  valuesConfig: {
    RETRY: { description: 'Ask the gateway once more.' },
    REDIRECT: { description: 'Put it into the buyer’s wallet instead.' },
  },
});

import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { ChargebackAction, ChargebackStatus, chargebackLifecycle } from './chargeback-status.js';

registerEnumType(ChargebackStatus, {
  name: 'ChargebackStatus',
  description: 'Where a chargeback stands (F5).',
  valuesConfig: describedStates(chargebackLifecycle),
});

registerEnumType(ChargebackAction, {
  name: 'ChargebackAction',
  description: 'What can be done with a chargeback.',
  valuesConfig: {
    ANSWER: { description: 'Evidence was sent to the gateway.' },
    WIN: { description: 'The gateway gave the money back.' },
    LOSE: { description: 'The gateway decided for the buyer, or nobody wants to contest it.' },
  },
});

import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { SlipReason } from './slip.entity.js';
import { SlipAction, SlipPayee, SlipStatus, slipLifecycle } from './slip-status.js';

registerEnumType(SlipStatus, {
  name: 'SlipStatus',
  description: 'Where a slip stands (F7).',
  valuesConfig: describedStates(slipLifecycle),
});

registerEnumType(SlipReason, {
  name: 'SlipReason',
  description: 'What money is paid out by hand for.',
  valuesConfig: {
    COMPENSATION: { description: 'Somebody suffered a loss.' },
    GOODWILL: { description: 'A gesture without a duty.' },
    CORRECTION: { description: 'An error of the market is put right.' },
    OUTLET_FEE: { description: 'What a service outlet gets for repairs (G8).' },
    RETURN_FREIGHT: { description: 'What the way back of a return cost a buyer (G4).' },
  },
});

registerEnumType(SlipPayee, {
  name: 'SlipPayee',
  description: 'Who gets the money of a slip.',
  valuesConfig: {
    WALLET: { description: 'A buyer, into the wallet.' },
    MERCHANT: { description: 'A merchant, on its account.' },
    OUTSIDE: { description: 'Anybody, by a bank transfer made by hand.' },
  },
});

registerEnumType(SlipAction, {
  name: 'SlipAction',
  description: 'What can be done with a slip.',
  valuesConfig: {
    APPROVE: { description: 'Approve it, as a second person.' },
    REJECT: { description: 'Turn it down, with a reason.' },
    PAY: { description: 'Pay it.' },
    WITHDRAW: { description: 'Take back what one wrote.' },
    RETURN: { description: 'The bank sent the money back.' },
    ATTACH: { description: 'Add what proves it, as whoever wrote it.' },
  },
});

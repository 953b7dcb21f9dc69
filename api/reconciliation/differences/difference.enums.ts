import { registerEnumType } from 'type-graphql';
import { describedStates } from '../../kernel/schema/described-states.js';
import {
  DifferenceAction,
  DifferenceKind,
  DifferenceStatus,
  DifferenceTarget,
  differenceLifecycle,
} from './difference-status.js';

registerEnumType(DifferenceStatus, {
  name: 'DifferenceStatus',
  description: 'Where a difference stands (F6).',
  valuesConfig: describedStates(differenceLifecycle),
});

registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'How a bill and the ledger differ (F6).',
  valuesConfig: {
    MISSING_HERE: { description: 'On the bill, and not booked.' },
    MISSING_THERE: { description: 'Booked, and on no bill although the tolerance is over.' },
    AMOUNT: { description: 'Both have it, with different amounts.' },
    DATE: {
      description:
        'Both have it, on different business days of the market: any other day for a gateway, beyond the tolerance for the bank.',
    },
  },
});

registerEnumType(DifferenceTarget, {
  name: 'DifferenceTarget',
  description: 'Where the money of a difference goes (F6).',
  valuesConfig: {
    SUSPENSE: { description: 'To suspense 暂挂, until it is clear; it stays on the desk.' },
    GATEWAY_CHARGE: { description: 'A charge of the gateway or the bank.' },
    DIFFERENCE: { description: 'Written off.' },
    WALLET: { description: 'A buyer’s wallet.' },
    MERCHANT: { description: 'A merchant’s account.' },
    EXPLAINED: { description: 'Nowhere: amounts agree, only days differ.' },
  },
});

registerEnumType(DifferenceAction, {
  name: 'DifferenceAction',
  description: 'What can be done with a difference.',
  valuesConfig: {
    ASSIGN: { description: 'Take it up, or give it to somebody.' },
    NOTE: { description: 'Write a note.' },
    RESOLVE: { description: 'Say where the money belongs.' },
    APPROVE: { description: 'Approve the booking, as a second person.' },
    REJECT: { description: 'Turn the booking down, with a reason.' },
  },
});

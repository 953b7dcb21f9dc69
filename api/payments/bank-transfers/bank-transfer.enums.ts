import { registerEnumType } from 'type-graphql';
import { describedStates } from '../../kernel/schema/described-states.js';
import {
  BankTransferAction,
  BankTransferOutcome,
  BankTransferStatus,
  bankTransferLifecycle,
} from './bank-transfer-status.js';

registerEnumType(BankTransferStatus, {
  name: 'BankTransferStatus',
  description: 'Where a bank transfer for a checkout stands.',
  valuesConfig: describedStates(bankTransferLifecycle),
});

registerEnumType(BankTransferAction, {
  name: 'BankTransferAction',
  description: 'What can be done with a bank transfer.',
  valuesConfig: {
    CONFIRM: { description: 'The money arrived: book it.' },
    REJECT: { description: 'It did not arrive: turn it down, with a reason.' },
  },
});

registerEnumType(BankTransferOutcome, {
  name: 'BankTransferOutcome',
  description: 'Why the money of a bank transfer paid no order and is in the wallet.',
  valuesConfig: {
    UNDERPAID: { description: 'Less arrived than the orders cost; they still wait.' },
    NOTHING_TO_PAY: { description: 'The orders were cancelled or paid otherwise before.' },
    WALLET_SHORT: { description: 'The wallet did not cover its part any more; the orders still wait.' },
  },
});

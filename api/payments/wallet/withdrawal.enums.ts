import { registerEnumType } from 'type-graphql';
import { describedStates } from '../../kernel/schema/described-states.js';
import { WithdrawalWay } from './withdrawal.entity.js';
import { WithdrawalAction, WithdrawalStatus, withdrawalLifecycle } from './withdrawal-status.js';

registerEnumType(WithdrawalStatus, {
  name: 'WithdrawalStatus',
  description: 'Where a withdrawal stands (F2).',
  valuesConfig: describedStates(withdrawalLifecycle),
});

registerEnumType(WithdrawalWay, {
  name: 'WithdrawalWay',
  description: 'Where a withdrawal goes.',
  valuesConfig: {
    BANK: { description: 'To a bank account.' },
    ALIPAY: { description: 'To an Alipay account.' },
  },
});

registerEnumType(WithdrawalAction, {
  name: 'WithdrawalAction',
  description: 'What can be done with a withdrawal.',
  valuesConfig: {
    APPROVE: { description: 'Approve it; a large one is approved by two people.' },
    REJECT: { description: 'Turn it down, with a reason.' },
    PAY: { description: 'It was transferred.' },
    FAIL: { description: 'It could not be paid, or came back.' },
    CANCEL: { description: 'Take one’s own back.' },
  },
});

import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { StepAction, StepStatus, stepLifecycle } from './step-status.js';

registerEnumType(StepStatus, {
  name: 'PlaybookStepStatus',
  description: 'What became of a step of a playbook (G2, H3).',
  valuesConfig: describedStates(stepLifecycle),
});

registerEnumType(StepAction, {
  name: 'PlaybookStepAction',
  description: 'What can be done with a step of a playbook.',
  valuesConfig: {
    TAKE: { description: 'Tick it.' },
    LEAVE_OUT: { description: 'Leave it out, with the reason.' },
    REOPEN: { description: 'Open it again; not where what was done ticked it.' },
  },
});

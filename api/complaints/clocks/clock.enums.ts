import { registerEnumType } from 'type-graphql';
import { AlertClock, AlertKind, PauseReason } from './clock-words.js';

registerEnumType(PauseReason, {
  name: 'PauseReason',
  description: 'Why the clocks of a complaint stand still (H4).',
  valuesConfig: {
    QUESTION: { description: 'The customer was asked something.' },
    PROPOSAL: { description: 'The customer decides about a remedy.' },
    GOODS: { description: 'The customer sends something.' },
    APPOINTMENT: { description: 'The customer wants to be contacted later.' },
  },
});
registerEnumType(AlertKind, {
  name: 'AlertKind',
  description: 'What time did to a complaint (H4).',
  valuesConfig: {
    HALF_TIME: { description: 'Half of the working time was over.' },
    NEARLY_DUE: { description: 'Four fifths of the working time were over.' },
    BREACH: { description: 'The working time was over.' },
    TAKEN_BACK: { description: 'Whoever was in charge did nothing, and the case went back to the backlog.' },
    SILENCE: { description: 'The customer stayed silent, and the clocks ran again.' },
  },
});
registerEnumType(AlertClock, {
  name: 'AlertClock',
  description: 'The clocks of a complaint (H4).',
  valuesConfig: {
    FIRST_ANSWER: { description: 'Until the customer gets a first answer.' },
    RESOLUTION: { description: 'Until it is resolved.' },
    LEVEL: { description: 'Until the level it rose to has dealt with it.' },
  },
});

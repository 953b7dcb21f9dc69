import { registerEnumType } from 'type-graphql';
import { AssignmentKind, HandOverReason } from './assignment-words.js';

registerEnumType(AssignmentKind, {
  name: 'AssignmentKind',
  description: 'How a complaint came to whoever is in charge, or left them (H4).',
  valuesConfig: {
    AUTOMATIC: { description: 'By skill, shift, room and load.' },
    TAKEN: { description: 'Its agent took the next one.' },
    ASSIGNED: { description: 'Somebody assigned it.' },
    HANDED_OVER: { description: 'It was handed over, with reason and note.' },
    TAKEN_BACK: { description: 'Its agent did not touch it in time.' },
    AWAY: { description: 'Its agent went away or left the desk.' },
  },
});
registerEnumType(HandOverReason, {
  name: 'HandOverReason',
  description: 'Why a customer is handed over (H4).',
  valuesConfig: {
    SKILL: { description: 'Somebody else knows more about it.' },
    SHIFT_END: { description: 'The shift ends and it cannot wait.' },
    ABSENCE: { description: 'Ill, on leave, away.' },
    LOAD: { description: 'Too much at once.' },
    CUSTOMER_WISH: { description: 'The customer wants somebody else.' },
    PARTIALITY: { description: 'It is about the agent, or somebody close.' },
    ESCALATION: { description: 'It needs a higher level.' },
    OTHER: { description: 'Something else; the note says it.' },
  },
});

import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { InquiryAction, InquiryChannel, InquiryKind, InquiryStatus, inquiryLifecycle } from './inquiry-status.js';

registerEnumType(InquiryStatus, {
  name: 'InquiryStatus',
  description: 'Where an inquiry stands (H8).',
  valuesConfig: describedStates(inquiryLifecycle),
});

registerEnumType(InquiryKind, {
  name: 'InquiryKind',
  description: 'What was meant (H8).',
  valuesConfig: {
    QUESTION: { description: 'A question 咨询.' },
    SUGGESTION: { description: 'A proposal of what should become better 建议.' },
  },
});

registerEnumType(InquiryChannel, {
  name: 'InquiryChannel',
  description: 'How an inquiry reached us (H8).',
  valuesConfig: {
    WEB: { description: 'Through a front end.' },
    PHONE: { description: 'By phone.' },
    CHAT: { description: 'In a conversation.' },
    EMAIL: { description: 'By e-mail.' },
    ON_SITE: { description: 'Face to face, at an event or a counter.' },
  },
});

registerEnumType(InquiryAction, {
  name: 'InquiryAction',
  description: 'What can be done with an inquiry.',
  valuesConfig: {
    TAKE: { description: 'Take it in hand.' },
    ANSWER: { description: 'Answer it.' },
    RECORD_CHANGE: { description: 'Record the change it led to.' },
    ASK_AGAIN: { description: 'Ask again: the answer was not enough.' },
  },
});

export enum InquiryTopicAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(InquiryTopicAction, {
  name: 'InquiryTopicAction',
  description: 'What can be done with a topic of inquiries.',
  valuesConfig: {
    CREATE: { description: 'Add another one.' },
    EDIT: { description: 'Word it anew, move it, or offer it no more.' },
  },
});

import { registerEnumType } from 'type-graphql';
import { describedStates } from '../../kernel/schema/described-states.js';
import {
  BadReviewAction,
  BadReviewSeverity,
  BadReviewStatus,
  BadReviewStep,
  badReviewLifecycle,
  ContactResult,
  ContactStatus,
  ContactWay,
} from './bad-review-status.js';

registerEnumType(BadReviewStatus, {
  name: 'BadReviewStatus',
  description: 'How far the bad-review desk got with an author (C7).',
  valuesConfig: describedStates(badReviewLifecycle),
});

registerEnumType(BadReviewSeverity, {
  name: 'BadReviewSeverity',
  description: 'How bad a review is, by the lowest of its three scores.',
  valuesConfig: {
    MIDDLING: { description: '中评: 3, or whatever more the market counts.' },
    BAD: { description: '差评: 2.' },
    SEVERE: { description: '严重差评: 1.' },
  },
});

registerEnumType(BadReviewStep, {
  name: 'BadReviewStep',
  description: 'What a case of the bad-review desk waits for.',
  valuesConfig: {
    CALL: { description: 'Its author has not answered: to be called, at a calling time.' },
    DECISION: { description: 'Its author answered: what comes of it is to be decided.' },
    CHANGE: { description: 'Its author promised a change.' },
    PAYMENT: { description: 'Finance has the slip.' },
  },
});

registerEnumType(ContactStatus, {
  name: 'ReviewContactStatus',
  description: 'How the author of a bad review was contacted: the farthest the desk went.',
  valuesConfig: {
    NONE: { description: '未联系: not yet.' },
    MESSAGED: { description: '已发消息: a message in the app.' },
    TEXTED: { description: '已发短信: an SMS.' },
    PHONED: { description: '已电话: a call.' },
  },
});

registerEnumType(ContactWay, {
  name: 'ReviewContactWay',
  description: 'A way to reach the author of a bad review.',
  valuesConfig: {
    MESSAGE: { description: 'A message in the app.' },
    SMS: { description: 'An SMS.' },
    PHONE: { description: 'A call.' },
  },
});

registerEnumType(ContactResult, {
  name: 'ReviewContactResult',
  description: 'What came of an attempt to reach the author of a bad review.',
  valuesConfig: {
    SENT: { description: 'It was sent.' },
    NO_ANSWER: { description: 'Nobody answered.' },
    ANSWERED: { description: 'They answered.' },
  },
});

registerEnumType(BadReviewAction, {
  name: 'BadReviewAction',
  description: 'What can be done at the bad-review desk. Changing or removing the review is none of it.',
  valuesConfig: {
    TAKE: { description: 'Take it in hand.' },
    MESSAGE: { description: 'Write to its author.' },
    PHONE: { description: 'Record a call.' },
    NOTE_ANSWER: { description: 'Record what its author answered.' },
    PROMISE: { description: 'Record by when its author wants to change it.' },
    COMPENSATE: { description: 'Ask finance to make good what went wrong.' },
    REFUSE: { description: 'Record that its author leaves it as it is.' },
    CLOSE: { description: 'Close it with a note.' },
  },
});

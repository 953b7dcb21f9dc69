import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import {
  VisitOccasion,
  VisitResult,
  VisitRoundAction,
  VisitRoundStatus,
  VisitStatus,
  visitLifecycle,
  visitRoundLifecycle,
} from './visit-words.js';

registerEnumType(VisitOccasion, {
  name: 'VisitOccasion',
  description: 'Why customers are visited (H6).',
  valuesConfig: {
    FESTIVAL: { description: 'A festival 节日.' },
    ANNIVERSARY: { description: 'An anniversary of the customer or the market 周年.' },
    PROMOTION: { description: 'An offer 促销: only of who agreed to offers by SMS.' },
    RENEWAL: { description: 'A membership that ends soon 会员续费.' },
    UPGRADE: { description: 'A membership that may go up a grade 会员升级.' },
  },
});
registerEnumType(VisitRoundStatus, {
  name: 'VisitRoundStatus',
  description: 'Where a round of visits stands (H6).',
  valuesConfig: describedStates(visitRoundLifecycle),
});
registerEnumType(VisitRoundAction, {
  name: 'VisitRoundAction',
  description: 'What can be done with a round of visits.',
  valuesConfig: {
    CREATE: { description: 'Draft another one.' },
    EDIT: { description: 'Write the draft anew.' },
    START: { description: 'Fix its customers and share them out.' },
    END: { description: 'End it before its last day is over.' },
    ARCHIVE: { description: 'Sum it up and keep it for good.' },
    DISCARD: { description: 'Give the draft up.' },
  },
});
registerEnumType(VisitStatus, {
  name: 'VisitStatus',
  description: 'Where a visit stands (H6).',
  valuesConfig: describedStates(visitLifecycle),
});
registerEnumType(VisitResult, {
  name: 'VisitResult',
  description: 'How an attempt to reach a customer went (H6).',
  valuesConfig: {
    REACHED: { description: 'The customer was reached.' },
    NO_ANSWER: { description: 'Nobody answered, or another time was asked for.' },
    REFUSED: { description: 'The customer does not want to be called.' },
    WRONG_NUMBER: { description: 'The number belongs to somebody else.' },
  },
});

export enum VisitAction {
  RECORD = 'RECORD',
}
registerEnumType(VisitAction, {
  name: 'VisitAction',
  description: 'What can be done with a visit.',
  valuesConfig: { RECORD: { description: 'Record how an attempt went.' } },
});

export enum VisitRoundOrderField {
  PLANNED_AT = 'PLANNED_AT',
}
registerEnumType(VisitRoundOrderField, {
  name: 'VisitRoundOrderField',
  description: 'What rounds of visits are sorted by.',
  valuesConfig: { PLANNED_AT: { description: 'When it was drafted.' } },
});

export enum VisitOrderField {
  DUE_AT = 'DUE_AT',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(VisitOrderField, {
  name: 'VisitOrderField',
  description: 'What visits are sorted by.',
  valuesConfig: {
    DUE_AT: { description: 'When the next attempt is made; the most urgent first when ascending.' },
    CREATED_AT: { description: 'When it was given out.' },
  },
});

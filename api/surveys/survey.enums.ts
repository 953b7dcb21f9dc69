import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { SurveyAction, SurveyStatus, surveyLifecycle } from './survey-words.js';

registerEnumType(SurveyStatus, {
  name: 'SurveyStatus',
  description: 'Where a round of the survey stands (H6).',
  valuesConfig: describedStates(surveyLifecycle),
});
registerEnumType(SurveyAction, {
  name: 'SurveyAction',
  description: 'What can be done with a round of the survey; it opens and closes by itself.',
  valuesConfig: {
    CREATE: { description: 'Plan another one.' },
    EDIT: { description: 'Write the draft anew.' },
    DISCARD: { description: 'Give the draft up.' },
  },
});

export enum SurveyRoundOrderField {
  OPENS_AT = 'OPENS_AT',
}
registerEnumType(SurveyRoundOrderField, {
  name: 'SurveyRoundOrderField',
  description: 'What rounds of the survey are sorted by.',
  valuesConfig: { OPENS_AT: { description: 'When it opens.' } },
});

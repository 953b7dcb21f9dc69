import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const surveyErrorCodes: ErrorCodes = {
  SURVEYS_OVERLAP: 'Another round of the survey is planned or open in that time.',
  SURVEY_ANSWERED: 'You have answered this survey; an answer is given once.',
};

export { surveyErrorCodes } from './survey.errors.js';
export { closeSurveyRounds, openSurveyRounds, tellInvited } from './survey-clocks.job.js';
export { SurveyRound, SurveyStatement } from './survey-round.entity.js';
export { surveyRoundReads, surveyStatementReads } from './survey-round.type.js';
export { surveySettings } from './survey-settings.js';

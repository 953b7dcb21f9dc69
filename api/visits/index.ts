export { endVisitRounds, withdrawVisits } from './end-visit-rounds.job.js';
export { Visit, VisitAttempt } from './visit.entity.js';
export { visitErrorCodes } from './visit.errors.js';
export { visitAttemptReads, visitReads } from './visit.type.js';
export { VisitAgent, VisitRound, VisitScript } from './visit-round.entity.js';
export { visitAgentReads, visitRoundReads, visitScriptReads } from './visit-round.type.js';
export { visitSettings } from './visit-settings.js';

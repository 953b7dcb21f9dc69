import './step.enums.js';

export { checkWords } from './check-words.js';
export { StepAction, StepStatus, stepLifecycle } from './step-status.js';
export { leaveStepOut, openStepAgain, takeStep, tickDone } from './take-step.js';

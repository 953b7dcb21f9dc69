export { correctiveEventKinds } from './corrective.events.js';
export { CorrectiveAction, CorrectiveMeasurement } from './corrective-action.entity.js';
export { correctiveActionReads, correctiveMeasurementReads } from './corrective-action.type.js';
export { watchCorrectiveActions } from './corrective-clock.job.js';
export { correctiveSettings } from './corrective-settings.js';

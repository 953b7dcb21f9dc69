import type { EventKinds } from '../events/index.js';

/** What happens to corrective actions (H3). */
export const correctiveEventKinds: EventKinds = {
  CORRECTIVE_ACTION_PLANNED: 'A corrective action was planned.',
  CORRECTIVE_ACTION_CHANGED: 'A corrective action was handed over, done, replaced or cancelled.',
  CORRECTIVE_ACTION_DUE_SOON: 'A corrective action is due soon.',
  CORRECTIVE_ACTION_OVERDUE: 'A corrective action was not done in time; one level up is told.',
  CORRECTIVE_ACTION_MEASURED: 'The effect of a corrective action was measured.',
};

import type { EventKinds } from '../../events/index.js';

/** What happens to quality alerts (G7). */
export const qualityEventKinds: EventKinds = {
  QUALITY_ALERT_RAISED: 'Too much of a product came back in a month.',
  QUALITY_ALERT_CHANGED: 'A corrective action was named, or seen to be taken.',
  QUALITY_ALERT_OVERDUE: 'A quality alert was not answered, or its corrective action not closed, in time.',
};

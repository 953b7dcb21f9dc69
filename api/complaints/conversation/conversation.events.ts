import type { EventKinds } from '../../events/index.js';

/** For the desk alone: they have no owner. */
export const viewerEventKinds: EventKinds = {
  COMPLAINT_VIEWERS: 'Somebody of the desk opened or left a complaint, or began or stopped writing on it.',
};

import {
  deleteExpiredCodes,
  deleteExpiredSessions,
  deleteOldInvitations,
  expireDataExports,
} from './accounts/index.js';
import { deleteOldDrafts, deleteOldMails } from './complaints/index.js';
import { deleteExpiredEvents } from './events/index.js';
import { deleteStrayUploads } from './files/index.js';
import { deleteOldDeliveries } from './integrations/index.js';
import { deleteExpiredKeys } from './kernel/idempotency.js';
import type { Job } from './kernel/job.js';
import { deletePastPoints } from './kernel/serving/shared-points.js';
import { deleteOldBaskets } from './orders/index.js';
import { deleteOldNotifications } from './payments/index.js';
import { expirePrintouts } from './picking/index.js';
import { deleteOldMessages } from './sender/index.js';

/** Deletes every night what has run out and nobody may use any more. */
export const housekeeping: Job = {
  name: 'housekeeping',
  cron: '17 4 * * *',
  run: async ({ db, clock, services }) => {
    const now = clock.now();
    await deleteExpiredSessions(db, now);
    await deleteOldInvitations(db, now);
    await deleteExpiredCodes(db, now);
    await expireDataExports(db, now);
    await expirePrintouts(db, now);
    await deleteExpiredKeys(db, now);
    await deleteExpiredEvents(db, now);
    await deletePastPoints(db, now);
    await deleteStrayUploads(db, services.files, now);
    await deleteOldMessages(db, now);
    await deleteOldDeliveries(db, now);
    await deleteOldBaskets(db, now);
    await deleteOldDrafts(db, now);
    await deleteOldMails(db, now);
    await deleteOldNotifications(db, now);
  },
};

import type { Job } from '../../kernel/job.js';
import { reconcile } from '../matching/reconcile.js';

/** Compares what is here with the ledger at once, after a statement was imported (F6). */
export const compareSources: Job = {
  name: 'compare-with-ledger',
  timeoutSeconds: 3_600,
  run: reconcile,
};

import type { RequestContext } from './request-context.js';

/** Ids only: a job reads what it needs when it runs, and its row holds no personal data. */
export type JobIds = Readonly<Record<string, string>>;

/**
 * Work that nobody waits for: imports, exports, mail, housekeeping. Runs outside any transaction, at least once and in
 * any process, so repeating it must be harmless. Business time never hangs on a job: that is what sweeps are for.
 */
export interface Job<Ids extends JobIds = JobIds> {
  readonly name: string;
  /** Done when it answers; an error it answers, and does not throw, is reported and not tried again: an alarm. */
  readonly run: (request: RequestContext, ids: Ids) => Promise<unknown>;
  /** Also enqueued by itself at these times, as cron in the market's zone. */
  readonly cron?: string;
  /** How many are taken and run at the same time; one when absent. All are tried again when one of them fails. */
  readonly atOnce?: number;
  /** A run that takes longer counts as dead and is tried again; 15 minutes when absent. */
  readonly timeoutSeconds?: number;
}

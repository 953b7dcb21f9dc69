import { sql } from 'kysely';
import type { Reaction } from '../../events/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { clockRules } from './clock-terms.js';
import { pausesOfClock } from './complaint-clock.js';
import { applyTerms } from './complaint-clocks.js';
import { lockClocks } from './lock-clocks.js';
import { saveSwept } from './save-swept.js';

/** Complaints counted anew by one statement each way; all of them stay in the one transaction of the change’s effect. */
const AT_ONCE = 5_000;

/**
 * Due times of open complaints follow when a calendar or a target changes (H4): all are counted anew from the beginning, over
 * their pauses. Whoever was late before stays so; a case that is late by the new terms alone is found by the next sweep.
 */
export const recountClocks: Reaction = {
  name: 'recount-complaint-clocks',
  kinds: ['WORKING_CALENDAR_CHANGED', 'COMPLAINT_TARGET_CHANGED'],
  run: async (ctx) => {
    for (let after = ''; ; ) {
      const last = await recountAfter(ctx, after);
      if (last === null) return;
      after = last;
    }
  },
};

/** Counts the next ones anew, in the order of their ids; says the last of them. */
async function recountAfter(ctx: UseCaseContext, after: string): Promise<string | null> {
  const locked = await lockClocks(
    ctx,
    pausesOfClock,
    sql`k.complaint_id > ${after} order by k.complaint_id limit ${AT_ONCE} for update of k, c`,
  );
  if (locked.length === 0) return null;
  const rules = await clockRules(ctx);
  for (const complaint of locked) {
    Object.assign(complaint.clock, rules.targetOf(complaint));
    applyTerms({ clock: complaint.clock, rules }, complaint, ctx.now);
  }
  await saveSwept(ctx, locked);
  return locked.at(-1)?.id ?? null;
}

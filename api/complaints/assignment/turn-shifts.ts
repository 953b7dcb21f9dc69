import { sql } from 'kysely';
import { loadCalendars } from '../../calendars/index.js';
import type { Reaction } from '../../events/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { lockDesk } from './lock-desk.js';

/** The shift that runs on a calendar, or the next one. */
export async function shiftOn(
  ctx: UseCaseContext,
  calendarId: string,
): Promise<{ shiftFromAt: Date; shiftUntilAt: Date }> {
  const calendar = (await loadCalendars(ctx)).get(calendarId);
  if (!calendar) throw new Error(`there is no calendar ${calendarId}`);
  const { fromMs, untilMs } = calendar.spanAt(ctx.now.getTime());
  return { shiftFromAt: new Date(fromMs), shiftUntilAt: new Date(untilMs) };
}

/** A shift is over: the next one of each agent is looked up (H4, J3). */
export const turnShifts: Sweep = {
  name: 'turn-shifts',
  dueAt: () => sql`(select min(shift_until_at) from desk_agent where is_active)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      await lockDesk(ctx);
      const { rows } = await sql<{ calendar_id: string }>`
        select distinct calendar_id from desk_agent where is_active and shift_until_at <= ${ctx.now}`.execute(ctx.db);
      for (const { calendar_id: calendarId } of rows) await turn(ctx, calendarId, sql`shift_until_at <= ${ctx.now}`);
      return Math.max(1, rows.length);
    }),
};

/** Shifts follow when their calendar changes. */
export const turnChangedShifts: Reaction = {
  name: 'turn-changed-shifts',
  kinds: ['WORKING_CALENDAR_CHANGED'],
  run: async (ctx, event) => {
    await lockDesk(ctx);
    await turn(ctx, event.recordId, sql`true`);
  },
};

async function turn(ctx: UseCaseContext, calendarId: string, which: ReturnType<typeof sql>): Promise<void> {
  const { shiftFromAt, shiftUntilAt } = await shiftOn(ctx, calendarId);
  await sql`update desk_agent set shift_from_at = ${shiftFromAt}, shift_until_at = ${shiftUntilAt}
    where calendar_id = ${calendarId} and is_active and ${which}`.execute(ctx.db);
}

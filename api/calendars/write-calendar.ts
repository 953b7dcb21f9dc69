import { emit } from '../events/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import type {
  CreateWorkingCalendarInput,
  SpecialDayInput,
  UpdateWorkingCalendarInput,
  WeeklyShiftInput,
} from './calendar.inputs.js';
import type { SpecialDay } from './calendar-words.js';
import { rulesOf } from './load-calendars.js';
import { WorkingCalendar } from './working-calendar.entity.js';

export const calendarEventKinds = {
  WORKING_CALENDAR_CHANGED: 'Shifts, holidays or adjusted working days of a calendar were changed.',
};

const NAME_MOST = 60;
const LEAST_MINUTES_A_WEEK = 600;

/** Makes another working calendar (H4). */
export const createWorkingCalendar = useCase(
  { name: 'createWorkingCalendar', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { name, shifts, specialDays }: CreateWorkingCalendarInput) => {
    checkName(name);
    checkShifts(shifts);
    return ctx.em.create(WorkingCalendar, {
      id: newId('calendar', ctx.clock),
      ...{ nameZh: name.zh.trim(), nameEn: name.en.trim(), weekly: plainShifts(shifts), days: plainDays(specialDays) },
      ...{ createdAt: ctx.now, updatedAt: ctx.now },
    });
  },
);

/** Changes a working calendar; whatever is counted on it is counted anew by those who use it (H4). */
export const updateWorkingCalendar = useCase(
  { name: 'updateWorkingCalendar', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, version, name, shifts, specialDays }: UpdateWorkingCalendarInput) => {
    const calendar = await ctx.em.findOne(WorkingCalendar, { id });
    if (!calendar) throw notFound('working calendar', 'id');
    assertVersion(calendar, version, { nameZh: name?.zh, nameEn: name?.en });
    if (name) {
      checkName(name);
      Object.assign(calendar, { nameZh: name.zh.trim(), nameEn: name.en.trim() });
    }
    if (shifts) {
      checkShifts(shifts);
      calendar.weekly = plainShifts(shifts);
    }
    if (specialDays) calendar.days = plainDays(specialDays);
    calendar.updatedAt = ctx.now;
    await ctx.em.flush();
    await emit(ctx, { kind: 'WORKING_CALENDAR_CHANGED', recordId: calendar.id, sequence: calendar.version });
    return calendar;
  },
);

function checkName({ zh, en }: { readonly zh: string; readonly en: string }): void {
  if (![zh, en].every((text) => text.trim().length > 0 && text.trim().length <= NAME_MOST))
    throw refuse('INVALID', `1 to ${NAME_MOST} characters in each language`, 'name');
}

/** A week of almost no work would set due times years ahead. */
function checkShifts(shifts: readonly WeeklyShiftInput[]): void {
  const { weekly } = rulesOf({ weekly: shifts, days: [] }, 'UTC');
  const minutes = weekly.flat().reduce((sum, { fromMinute, untilMinute }) => sum + untilMinute - fromMinute, 0);
  if (minutes < LEAST_MINUTES_A_WEEK) throw refuse('INVALID', 'a week has ten working hours at least', 'shifts');
}

const plainShifts = (shifts: readonly WeeklyShiftInput[]): WeeklyShiftInput[] =>
  shifts.map(({ weekday, from, until }) => ({ weekday, from, until }));

function plainDays(days: readonly SpecialDayInput[]): SpecialDay[] {
  const half = days.findIndex(({ from, until }) => !from !== !until);
  if (half >= 0) throw refuse('INVALID', 'a shift has a beginning and an end', 'specialDays', String(half));
  return days.map(({ day, name, from, until }) => ({
    day,
    name: name.trim(),
    from: from ?? null,
    until: until ?? null,
  }));
}

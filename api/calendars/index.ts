export { type SpecialDay, Weekday, type WeeklyShift } from './calendar-words.js';
export { loadCalendars, rulesOf, STANDARD_CALENDAR } from './load-calendars.js';
export { isRest, outsideRest, type RestHours, restHoursOf, restUntil } from './rest-hours.js';
export { restSettings } from './rest-settings.js';
export { WorkingCalendar } from './working-calendar.entity.js';
export { WorkingCalendarType, workingCalendarReads } from './working-calendar.type.js';
export {
  addWorkingTime,
  type CalendarRules,
  dueAfter,
  type Pause,
  type Shift,
  WorkingTime,
  workingTimeBetween,
} from './working-time.js';
export { calendarEventKinds } from './write-calendar.js';

import { SettlementSchedule } from './settlement.js';

/**
 * Up to when income counts for a schedule (I1), as an exclusive bound on the local calendar day: `null` for everything up
 * to now. Twice a month: the 1st and the 16th; monthly: the 1st. Both exist in every month, however short.
 */
export function cutOffDay(schedule: SettlementSchedule, today: string): string | null {
  if (schedule === SettlementSchedule.INSTANT) return null;
  const month = today.slice(0, 7);
  if (schedule === SettlementSchedule.TWICE_A_MONTH && Number(today.slice(8)) >= 16) return `${month}-16`;
  return `${month}-01`;
}

/** The local day on which the settlement period that `today` lies in is over (I1): tomorrow where each trade is its own. */
export function nextPeriodDay(schedule: SettlementSchedule, today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  if (schedule === SettlementSchedule.INSTANT) return calendarDay(year, month, day + 1);
  if (schedule === SettlementSchedule.TWICE_A_MONTH && day < 16) return calendarDay(year, month, 16);
  return calendarDay(year, month + 1, 1);
}

/** Reckoned on the calendar, in no time zone; months and days may overflow. */
const calendarDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

import { SettlementSchedule } from '../merchants/index.js';

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

/** A calendar month of the market: days from `fromOn`, before `untilOn`. */
export interface Period {
  readonly fromOn: string;
  readonly untilOn: string;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The days of a month written `2026-02`; null when it is none. Reckoned on the calendar alone, in no time zone (I1). */
export function monthPeriod(month: string): Period | null {
  const match = MONTH.exec(month);
  if (!match) return null;
  const [year, number] = [Number(match[1]), Number(match[2])];
  const next =
    number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${match[1]}-${String(number + 1).padStart(2, '0')}`;
  return { fromOn: `${month}-01`, untilOn: `${next}-01` };
}

/** The month before the one a local day lies in, as `2026-01`. */
export function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${day.slice(0, 4)}-${String(month - 1).padStart(2, '0')}`;
}

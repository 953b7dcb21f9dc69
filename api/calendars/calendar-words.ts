/** Days of the week, Monday first as ISO 8601 counts them. */
export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

/** One shift of a weekday, as people write it: `08:30` to `17:30`; an end that is not later lies on the next day. */
export interface WeeklyShift {
  readonly weekday: Weekday;
  readonly from: string;
  readonly until: string;
}

/** A shift of a day that differs from its weekday; a day without any shift (both null) is a holiday. */
export interface SpecialDay {
  readonly day: string;
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
}

import { dueAfter, type Pause, type WorkingTime } from '../../calendars/index.js';

/** How much working time a complaint has, on which calendar and since when (H4). */
export interface Terms {
  readonly calendar: WorkingTime;
  readonly startedAt: Date;
  readonly firstAnswerMs: number;
  readonly resolutionMs: number;
}

/** Half, four fifths and all of the working time of one clock. */
export interface Deadline {
  readonly halfAt: Date;
  readonly nearlyAt: Date;
  readonly dueAt: Date;
}

export interface Deadlines {
  readonly firstAnswer: Deadline;
  readonly resolution: Deadline;
}

/** Both clocks of a complaint, counted from the beginning over its pauses: moving a due time twice gives the same as once. */
export const countDeadlines = (
  { calendar, startedAt, firstAnswerMs, resolutionMs }: Terms,
  pauses: readonly Pause[],
): Deadlines => {
  const after = (ms: number): Date => dueAfter(calendar, startedAt, ms, pauses);
  const of = (ms: number): Deadline => ({
    halfAt: after(Math.floor(ms / 2)),
    nearlyAt: after(Math.floor((ms * 4) / 5)),
    dueAt: after(ms),
  });
  return { firstAnswer: of(firstAnswerMs), resolution: of(resolutionMs) };
};

import { addWorkingTime, type WorkingTime } from '../../calendars/index.js';
import { AlertClock, AlertKind, TOP_LEVEL } from './clock-words.js';

/** What still lies ahead of an open complaint; each is null once it happened, or when it does not apply. */
export interface Ahead {
  firstHalfAt: Date | null;
  firstNearlyAt: Date | null;
  firstDueAt: Date | null;
  halfAt: Date | null;
  nearlyAt: Date | null;
  dueAt: Date | null;
  levelFromAt: Date | null;
  levelAt: Date | null;
  takeBackAt: Date | null;
}

/** A complaint as its clocks see it. */
export interface Stepped {
  readonly ahead: Ahead;
  escalationLevel: number;
  readonly assigneeId: string | null;
}

/** One thing that time did, at the instant it was due: whenever it is noticed. */
export interface Happening {
  readonly kind: AlertKind;
  readonly clock: AlertClock | null;
  /** The level afterwards. */
  readonly level: number;
  readonly hasRisen: boolean;
  readonly at: Date;
}

export interface StepRules {
  readonly calendar: WorkingTime;
  /** Working ms a level has; null: no level above it is asked. */
  readonly levelMs: (level: number) => number | null;
}

type Step = Exclude<keyof Ahead, 'levelFromAt'>;

const means: Readonly<Record<Step, readonly [AlertKind, AlertClock | null]>> = {
  firstHalfAt: [AlertKind.HALF_TIME, AlertClock.FIRST_ANSWER],
  firstNearlyAt: [AlertKind.NEARLY_DUE, AlertClock.FIRST_ANSWER],
  firstDueAt: [AlertKind.BREACH, AlertClock.FIRST_ANSWER],
  halfAt: [AlertKind.HALF_TIME, AlertClock.RESOLUTION],
  nearlyAt: [AlertKind.NEARLY_DUE, AlertClock.RESOLUTION],
  dueAt: [AlertKind.BREACH, AlertClock.RESOLUTION],
  levelAt: [AlertKind.BREACH, AlertClock.LEVEL],
  takeBackAt: [AlertKind.TAKEN_BACK, null],
};

const isStep = (name: string): name is Step => name in means;
const allSteps: readonly Step[] = Object.keys(means).filter(isStep);
/** What an agent's own step finds already late counts as late; the case is not taken from who acts right now. */
export const facts: readonly Step[] = allSteps.filter((step) => step !== 'takeBackAt');

/**
 * Does to a complaint everything that time has done by `now`, in the order of time (H4): warnings at half and four fifths of
 * the working time, a breach when it is over, which lifts the case, each level with its own clock counted from the breach and
 * not from when it was noticed.
 */
export function runSteps(
  complaint: Stepped,
  now: Date,
  rules: StepRules,
  steps: readonly Step[] = allSteps,
): Happening[] {
  const happenings: Happening[] = [];
  for (let next = earliest(complaint.ahead, steps); next && next.at <= now; next = earliest(complaint.ahead, steps)) {
    complaint.ahead[next.step] = null;
    const [kind, clock] = means[next.step];
    const hasRisen = kind === AlertKind.BREACH && rise(complaint, clock, next.at, rules);
    happenings.push({ kind, clock, level: complaint.escalationLevel, hasRisen, at: next.at });
  }
  return happenings;
}

function earliest(ahead: Ahead, steps: readonly Step[]): { step: Step; at: Date } | null {
  let first: { step: Step; at: Date } | null = null;
  for (const step of steps) {
    const at = ahead[step];
    if (at && (!first || at < first.at)) first = { step, at };
  }
  return first;
}

/**
 * The first breach lifts a case from its agent to the supervisor; from there the clock of each level lifts it. A breach that
 * finds no level's clock running starts it anew. Says whether the case rose.
 */
function rise(complaint: Stepped, clock: AlertClock | null, at: Date, { calendar, levelMs }: StepRules): boolean {
  const { ahead } = complaint;
  const rises =
    complaint.escalationLevel < TOP_LEVEL && (clock === AlertClock.LEVEL || complaint.escalationLevel === 0);
  if (rises) complaint.escalationLevel += 1;
  else if (ahead.levelAt) return false;
  const ms = levelMs(complaint.escalationLevel);
  ahead.levelFromAt = at;
  ahead.levelAt = ms === null ? null : addWorkingTime(calendar, at, ms);
  return rises;
}

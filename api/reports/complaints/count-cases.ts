import { type Pause, type WorkingTime, workingTimeBetween } from '../../calendars/index.js';
import { type ComplaintFigures, ComplaintGrouping, type GroupFigures } from './complaint-facts.js';
import type { Case } from './read-cases.js';

/** More groups of one kind are not told; those with the most cases come first. */
const MOST_GROUPS = 100;
const MINUTE_MS = 60_000;

type Name = readonly [key: string | null, zh: string, en: string];

const plain = (key: string | null): readonly Name[] => [[key, key ?? '', key ?? '']];
const named = (of: { readonly key: string; readonly zh: string; readonly en: string }): Name => [of.key, of.zh, of.en];

/** The groups a case counts in: one of each kind; of products, every one in its order. */
const groupsOf: Readonly<Record<ComplaintGrouping, (of: Case) => readonly Name[]>> = {
  CAUSE: ({ cause }) => plain(cause),
  CATEGORY: ({ category }) => plain(category),
  DIMENSION: ({ dimension }) => plain(dimension),
  SEVERITY: ({ severity }) => plain(severity),
  CHANNEL: ({ channel }) => plain(channel),
  PARTY: ({ party }) => plain(party),
  MERCHANT: ({ merchant }) => (merchant ? [named(merchant)] : plain(null)),
  PRODUCT: ({ products }) => (products.length > 0 ? products.map(named) : plain(null)),
  AGENT: ({ agent }) => (agent ? [named(agent)] : plain(null)),
};

export interface Counting {
  readonly calendar: WorkingTime;
  readonly now: Date;
}

/** Figures of these cases (H7): pure, the same cases, calendar and instant give the same figures. */
export function figuresOf(cases: readonly Case[], counting: Counting): ComplaintFigures {
  const { calendar, now } = counting;
  const sum = (value: (of: Case) => number): number => cases.reduce((total, each) => total + value(each), 0);
  const number = (is: (of: Case) => boolean): number => cases.filter(is).length;
  const mean = (values: readonly (number | null)[], factor: number): number | null => {
    const known = values.filter((value) => value !== null);
    const total = known.reduce((all, value) => all + value, 0);
    return known.length === 0 ? null : Math.round((total * factor) / known.length);
  };
  const minutes = (of: Case, until: Date | null): number | null =>
    until && workedMs(calendar, of.registeredAt, until, of.pauses) / MINUTE_MS;
  return {
    count: cases.length,
    resolved: number(({ resolvedAt }) => resolvedAt !== null),
    reopened: number(({ reopenings }) => reopenings > 0),
    escalated: number(({ level }) => level > 0),
    handOffs: sum(({ assignments }) => Math.max(0, assignments - 1)),
    firstAnswerLate: number(({ firstAnswerDueAt, firstAnsweredAt, pausedAt, resolvedAt }) =>
      isOver(firstAnswerDueAt, firstAnsweredAt ?? pausedAt ?? resolvedAt ?? now),
    ),
    resolutionLate: number(({ resolutionDueAt, resolvedAt, pausedAt }) =>
      isOver(resolutionDueAt, resolvedAt ?? pausedAt ?? now),
    ),
    firstAnswerMinutes: mean(
      cases.map((each) => minutes(each, each.firstAnsweredAt)),
      1,
    ),
    resolutionMinutes: mean(
      cases.map((each) => minutes(each, each.resolvedAt)),
      1,
    ),
    rated: number(({ satisfaction }) => satisfaction !== null),
    satisfaction: mean(
      cases.map(({ satisfaction }) => satisfaction),
      100,
    ),
    paidMinor: sum(({ paidMinor }) => paidMinor),
    couponMinor: sum(({ couponMinor }) => couponMinor),
    returnMinor: sum(({ returnMinor }) => returnMinor),
    costMinor: sum(({ paidMinor, couponMinor, returnMinor }) => paidMinor + couponMinor + returnMinor),
    borneMinor: sum(({ borneMinor }) => borneMinor),
  };
}

/** The same cases by every grouping. */
export function groupsOfCases(
  cases: readonly Case[],
  counting: Counting,
): Record<ComplaintGrouping, readonly GroupFigures[]> {
  const by = (grouping: ComplaintGrouping): readonly GroupFigures[] => {
    const groups = new Map<string | null, { name: Name; cases: Case[] }>();
    for (const each of cases)
      for (const name of groupsOf[grouping](each)) {
        const group = groups.get(name[0]) ?? { name, cases: [] };
        group.cases.push(each);
        groups.set(name[0], group);
      }
    return [...groups.values()]
      .toSorted((one, two) => two.cases.length - one.cases.length || compare(one.name[0], two.name[0]))
      .slice(0, MOST_GROUPS)
      .map(({ name: [key, nameZh, nameEn], cases: own }) => ({ key, nameZh, nameEn, ...figuresOf(own, counting) }));
  };
  return {
    CAUSE: by(ComplaintGrouping.CAUSE),
    CATEGORY: by(ComplaintGrouping.CATEGORY),
    DIMENSION: by(ComplaintGrouping.DIMENSION),
    SEVERITY: by(ComplaintGrouping.SEVERITY),
    CHANNEL: by(ComplaintGrouping.CHANNEL),
    PARTY: by(ComplaintGrouping.PARTY),
    MERCHANT: by(ComplaintGrouping.MERCHANT),
    PRODUCT: by(ComplaintGrouping.PRODUCT),
    AGENT: by(ComplaintGrouping.AGENT),
  };
}

/** By code units, no group last: the same order on every machine. */
const compare = (one: string | null, two: string | null): number =>
  one === null ? 1 : two === null ? -1 : one < two ? -1 : 1;

const isOver = (dueAt: Date | null, at: Date): boolean => dueAt !== null && at > dueAt;

/** Working time in a span outside of the pauses, which do not overlap. */
function workedMs(calendar: WorkingTime, from: Date, until: Date, pauses: readonly Pause[]): number {
  const within = (instant: Date): Date =>
    new Date(Math.min(until.getTime(), Math.max(from.getTime(), instant.getTime())));
  const paused = pauses.reduce(
    (total, pause) => total + workingTimeBetween(calendar, within(pause.from), within(pause.until ?? until)),
    0,
  );
  return workingTimeBetween(calendar, from, until) - paused;
}

import type { BenchMarket } from './bench-market.ts';
import { busySeconds, cpuSecondsOf } from './machine.ts';

/** One side's work in one repeat. */
export interface Turn {
  readonly operations: number;
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

interface Measured extends Turn {
  /** Of the server and the database, per operation. */
  readonly cpuMs: number;
  /** Cores that others kept busy meanwhile. */
  readonly others: number;
}

export interface Limits {
  readonly repeats: number;
  /** No further repeat begins after this. */
  readonly budgetMs: number;
}

/** Operations a second, processor time of server and database, and latency: medians over the repeats. */
export interface SideFigures {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface Comparison {
  /** Floor's processor time by ours, one per repeat that counts: 1 = no overhead. */
  readonly cpuRatios: readonly number[];
  /** Our rate by the floor's. */
  readonly rateRatios: readonly number[];
  readonly ours: SideFigures;
  readonly floor: SideFigures;
  readonly repeats: number;
  /** Repeats in which others took more than 15 % of a core; left out when at least three remain. */
  readonly disturbed: number;
}

const DISTURBED_ABOVE_CORES = 0.15;
const LEAST_QUIET = 3;

/** Lets floor and market work in turn, after one turn each that does not count. */
export async function compare(
  bench: BenchMarket,
  { repeats, budgetMs }: Limits,
  sides: { floor(): Promise<Turn>; ours(): Promise<Turn> },
): Promise<Comparison> {
  await sides.floor();
  await sides.ours();
  const pairs: { floor: Measured; ours: Measured }[] = [];
  const endAt = performance.now() + budgetMs;
  while (pairs.length < repeats && (pairs.length === 0 || performance.now() < endAt)) {
    const floor = await measured(bench, bench.floor.pid, sides.floor);
    pairs.push({ floor, ours: await measured(bench, bench.market.pid, sides.ours) });
  }
  const quiet = pairs.filter(({ floor, ours }) => Math.max(floor.others, ours.others) <= DISTURBED_ABOVE_CORES);
  const counted = quiet.length >= LEAST_QUIET ? quiet : pairs;
  return {
    cpuRatios: counted.map(({ floor, ours }) => floor.cpuMs / ours.cpuMs),
    rateRatios: counted.map(({ floor, ours }) => rate(ours) / rate(floor)),
    ours: figuresOf(counted.map(({ ours }) => ours)),
    floor: figuresOf(counted.map(({ floor }) => floor)),
    repeats: pairs.length,
    disturbed: pairs.length - quiet.length,
  };
}

async function measured(bench: BenchMarket, pid: number, work: () => Promise<Turn>): Promise<Measured> {
  const read = (): { side: number; all: number; busy: number } => {
    const database = cpuSecondsOf(bench.databasePid, { withChildren: true });
    const [market, floor, self] = [bench.market.pid, bench.floor.pid, process.pid].map((each) => cpuSecondsOf(each));
    return {
      side: database + cpuSecondsOf(pid),
      all: database + (market ?? 0) + (floor ?? 0) + (self ?? 0),
      busy: busySeconds(),
    };
  };
  const [before, startedAt] = [read(), performance.now()];
  const turn = await work();
  const [after, elapsed] = [read(), (performance.now() - startedAt) / 1000];
  return {
    ...turn,
    cpuMs: ((after.side - before.side) * 1000) / turn.operations,
    others: Math.max(0, after.busy - before.busy - (after.all - before.all)) / elapsed,
  };
}

const rate = ({ operations, seconds }: Turn): number => operations / seconds;

function figuresOf(turns: readonly Measured[]): SideFigures {
  const latencies = turns.flatMap(({ latenciesMs }) => latenciesMs);
  return {
    perSecond: quantile(turns.map(rate), 0.5),
    cpuMs: quantile(
      turns.map(({ cpuMs }) => cpuMs),
      0.5,
    ),
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
  };
}

/** The value below which this share of the values lies; 0.5 = the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(middle)] ?? Number.NaN, sorted[Math.ceil(middle)] ?? Number.NaN];
  return low + (high - low) * (middle - Math.floor(middle));
}

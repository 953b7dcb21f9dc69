import type { BenchMarket } from './bench-market.ts';
import { type Comparison, type Limits, quantile } from './measure.ts';

/** How much is done: the whole, or just enough to see that it works. */
export interface Effort extends Limits {
  /** How long one turn of one side lasts. */
  readonly turnMs: number;
  readonly unitsInStock: number;
  readonly sockets: number;
  /** Buyers of G, each with a socket, and how many changes there are. */
  readonly watchers: number;
  readonly changes: number;
  /** Orders of the larger market of F. */
  readonly manyOrders: number;
  /** Entries of the long account of I. */
  readonly entries: number;
  /** Lines that are due in H, and to how many merchants. */
  readonly dueLines: number;
  readonly dueMerchants: number;
  /** Cases of the smaller and the larger register of J. */
  readonly fewCases: number;
  readonly manyCases: number;
  /** Cases that wait in K, and for how many agents. */
  readonly waitingCases: number;
  readonly deskAgents: number;
  /** Clocks that run out in L. */
  readonly clocks: number;
  /** Products of the smaller and the larger market of `search`. */
  readonly fewProducts: number;
  readonly manyProducts: number;
  /** How often F, I and J ask each question. */
  readonly questions: number;
}

/** What one workload came to. */
export interface Result extends Partial<Comparison> {
  /** What the goal speaks of. */
  readonly ratio: number;
  readonly goal: string;
  /** Least and greatest of the repeats. */
  readonly spread: readonly [number, number];
  /** How far up right products stand in searches: mean reciprocal rank over the judged queries (C4). */
  readonly mrr?: number;
  /** What else is worth a line. */
  readonly note?: string;
}

export interface Workload {
  readonly title: string;
  run(bench: BenchMarket, effort: Effort): Promise<Result>;
}

/** The result that judges by these ratios, one per repeat. */
export function judged(goal: string, ratios: readonly number[], comparison: Comparison, note?: string): Result {
  const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
  return { ratio: quantile(ratios, 0.5), goal, spread, ...comparison, note };
}

/** A figure that must be right whatever the machine does. */
export function mustBe(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a?.slice(0, 500)} instead of ${b?.slice(0, 500)}`);
}

import type { Random } from '#api/seed/random.js';
import type { Somebody, StormShop } from './population.ts';

/** What the storm thinks of an order; the market knows better and says so. */
export interface KnownOrder {
  readonly id: string;
  readonly checkoutId: string;
  readonly buyer: Somebody;
  readonly shop: StormShop;
  lines: readonly { readonly id: string; readonly quantity: number }[];
  status: string;
}

export interface KnownReturn {
  readonly id: string;
  readonly order: KnownOrder;
  status: string;
}

export interface KnownComplaint {
  readonly id: string;
  readonly order: KnownOrder;
  status: string;
}

export interface KnownRepair {
  readonly id: string;
  readonly order: KnownOrder;
  status: string;
}

/** Who is chosen among the newest of these, so that several workers are after the same one. */
const NEWEST = 40;

const openComplaints = 'REGISTERED ASSIGNED INVESTIGATING PROPOSED ACCEPTED REJECTED RESOLVED FOLLOWED_UP'.split(' ');
const openRepairs = 'AWAITING_GOODS ON_THE_WAY RECEIVED QUOTED REPAIRING TO_SEND_BACK SENT_BACK CALL_BACK_DUE'.split(
  ' ',
);

/** Orders and returns by the state they were last seen in. */
export class KnownThings {
  readonly orders: KnownOrder[] = [];
  readonly returns: KnownReturn[] = [];
  readonly complaints: KnownComplaint[] = [];
  readonly repairs: KnownRepair[] = [];
  readonly visitRounds: { readonly id: string; status: string }[] = [];
  /** What closed surveys found when they were read first. */
  readonly surveyFigures = new Map<string, string>();
  /** Coupons that were given, newest last. */
  readonly coupons: { readonly id: string; readonly buyer: Somebody }[] = [];
  /** Pages of the gateway that were opened and not used. */
  readonly doors: { readonly pageUrl: string; readonly checkoutId: string }[] = [];
  /** Announced bank transfers that finance has not seen. */
  readonly transfers: { readonly id: string; readonly amount: string; readonly checkoutId: string }[] = [];
  readonly runs: { readonly id: string; status: string }[] = [];
  readonly payouts: { readonly id: string; status: string }[] = [];
  readonly chargebacks: {
    readonly id: string;
    readonly attemptId: string;
    readonly disputeNumber: string;
    status: string;
  }[] = [];
  /** Every checkout that was answered, by its id. */
  readonly checkoutIds = new Set<string>();

  /** Mostly an order in one of these states, now and then any: what is refused must change nothing either. */
  order(random: Random, ...statuses: string[]): KnownOrder | null {
    return chosen(random, this.orders, statuses);
  }

  return(random: Random, ...statuses: string[]): KnownReturn | null {
    return chosen(random, this.returns, statuses);
  }

  /** One in these states; one that is not over, when none is named. */
  complaint(random: Random, ...statuses: string[]): KnownComplaint | null {
    return chosen(random, this.complaints, statuses.length > 0 ? statuses : openComplaints);
  }

  /** One that is not over. */
  repair(random: Random): KnownRepair | null {
    return chosen(random, this.repairs, openRepairs);
  }
}

function chosen<T extends { status: string }>(
  random: Random,
  all: readonly T[],
  statuses: readonly string[],
): T | null {
  const fitting = random.happens(0.1) ? all : all.filter(({ status }) => statuses.includes(status));
  const newest = fitting.slice(-NEWEST);
  return newest.length > 0 ? random.of(newest) : null;
}

/** What complaints are counted by (H7). */
export enum ComplaintGrouping {
  CAUSE = 'CAUSE',
  CATEGORY = 'CATEGORY',
  DIMENSION = 'DIMENSION',
  SEVERITY = 'SEVERITY',
  CHANNEL = 'CHANNEL',
  PARTY = 'PARTY',
  MERCHANT = 'MERCHANT',
  PRODUCT = 'PRODUCT',
  AGENT = 'AGENT',
}

/** Figures of some cases; whole numbers, so that they read the same whenever they are printed. */
export interface ComplaintFigures {
  readonly count: number;
  readonly resolved: number;
  readonly reopened: number;
  readonly escalated: number;
  /** How often somebody else was put in charge. */
  readonly handOffs: number;
  readonly firstAnswerLate: number;
  readonly resolutionLate: number;
  /** Working minutes on average; null when there is none to average. */
  readonly firstAnswerMinutes: number | null;
  readonly resolutionMinutes: number | null;
  readonly rated: number;
  /** Satisfaction in hundredths on average; null when nobody was asked. */
  readonly satisfaction: number | null;
  /** Paid out by slips. */
  readonly paidMinor: number;
  /** What coupons given because of them took off; not in reports issued before it was counted, as the next two. */
  readonly couponMinor?: number;
  /** What returns opened because of them cost: goods, freight, compensation, repair. */
  readonly returnMinor?: number;
  /** Slips, coupons and returns together. */
  readonly costMinor?: number;
  /** What merchants bore by verdicts. */
  readonly borneMinor: number;
}

export interface GroupFigures extends ComplaintFigures {
  readonly key: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A cause of the tree as it stood when the month was counted: what its branch comes to, and what exactly it does. */
export interface CauseFigures {
  readonly key: string | null;
  readonly parentKey: string | null;
  readonly level: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly branch: ComplaintFigures;
  readonly own: ComplaintFigures;
}

export interface CorrectiveAction {
  readonly productZh: string;
  readonly productEn: string;
  readonly action: string;
  readonly dueOn: string;
  readonly effect: string | null;
}

/** A corrective action of a month and what was measured of it (H3). */
export interface MeasuredAction {
  readonly number: string;
  readonly measure: string;
  /** The cause it is against; the product where it has none. */
  readonly againstZh: string;
  readonly againstEn: string;
  readonly status: string;
  /** Complaints per 1,000 orders in hundredths; null until it is measured, or where nothing was ordered. */
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  readonly verdict: string | null;
}

/** Orders listed as latent complaints in a month, and what became of them; and what was foreseen of the month's cases (H7). */
export interface LatentFigures {
  readonly listed: number;
  readonly contacted: number;
  /** Their customers complained themselves. */
  readonly complained: number;
  /** The desk registered a complaint before its customer did. */
  readonly openedByDesk: number;
  readonly dismissed: number;
  readonly faded: number;
  /** Cases of the month about an order that customers registered, and how many of those orders had been listed. */
  readonly orderCases: number;
  readonly foreseen: number;
}

/**
 * The monthly report of complaints 投诉月报 as facts, in no language (H7): cases registered in the month as they stood when it
 * was counted. Kept once, as these very bytes; every file and page is made of them.
 */
export interface ComplaintFacts {
  readonly month: string;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly countedAt: string;
  readonly currency: string;
  readonly total: ComplaintFigures;
  readonly groups: Readonly<Record<ComplaintGrouping, readonly GroupFigures[]>>;
  /** From the top down; not in reports issued before causes stood in a tree here. */
  readonly causeTree?: readonly CauseFigures[];
  /** Customers whose days after the resolution ended in the month, and how many of them bought again within those. */
  readonly wonBack: { readonly days: number; readonly customers: number; readonly boughtAgain: number };
  /** Causes of several cases, beside how many there were the month before. */
  readonly repeatedCauses: readonly { readonly cause: string; readonly count: number; readonly before: number }[];
  readonly correctiveActions: readonly CorrectiveAction[];
  /** Planned, done or measured in the month; not in reports issued before these were kept. */
  readonly measuredActions?: readonly MeasuredAction[];
  /** Complaints that were listed before they were made; not in reports issued before these were listed. */
  readonly latent?: LatentFigures;
  readonly inquiries: {
    readonly questions: number;
    readonly suggestions: number;
    readonly answered: number;
    readonly late: number;
    readonly changed: number;
    readonly topics: readonly { readonly nameZh: string; readonly nameEn: string; readonly count: number }[];
  };
}

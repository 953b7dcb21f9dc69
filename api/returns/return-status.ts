import type { StateRule } from '../kernel/transition.js';
import type { Setting } from '../settings/index.js';
import type { FreightStatus } from './freight/freight-status.js';
import { returnSettings } from './return-settings.js';

/** What the buyer wants (G1). */
export enum ReturnKind {
  REFUND_ONLY = 'REFUND_ONLY',
  RETURN_REFUND = 'RETURN_REFUND',
  EXCHANGE = 'EXCHANGE',
  REPAIR = 'REPAIR',
  RESEND = 'RESEND',
  COMPENSATION = 'COMPENSATION',
}

/** Why goods come back (G2). */
export enum ReturnReason {
  NOT_AS_DESCRIBED = 'NOT_AS_DESCRIBED',
  POOR_SERVICE = 'POOR_SERVICE',
  MISSING_OR_SHORT = 'MISSING_OR_SHORT',
  LATE_DELIVERY = 'LATE_DELIVERY',
  DAMAGED_IN_TRANSIT = 'DAMAGED_IN_TRANSIT',
  QUALITY = 'QUALITY',
}

export enum ReturnStatus {
  REQUESTED = 'REQUESTED',
  AWAITING_GOODS = 'AWAITING_GOODS',
  SENT_BACK = 'SENT_BACK',
  PARTLY_ACCEPTED = 'PARTLY_ACCEPTED',
  REJECTED = 'REJECTED',
  APPEALED = 'APPEALED',
  REPLACING = 'REPLACING',
  REPLACEMENT_SENT = 'REPLACEMENT_SENT',
  REPLACEMENT_FAILED = 'REPLACEMENT_FAILED',
  IN_REPAIR = 'IN_REPAIR',
  REPAIR_SENT = 'REPAIR_SENT',
  COMPENSATING = 'COMPENSATING',
  WITH_FINANCE = 'WITH_FINANCE',
  REFUNDED = 'REFUNDED',
  REPLACED = 'REPLACED',
  REPAIRED = 'REPAIRED',
  COMPENSATED = 'COMPENSATED',
  CLOSED = 'CLOSED',
}

export enum ReturnAction {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  SEND_BACK = 'SEND_BACK',
  CONFIRM_GOODS = 'CONFIRM_GOODS',
  ACCEPT_PART = 'ACCEPT_PART',
  TRY_AGAIN = 'TRY_AGAIN',
  TAKE_MONEY = 'TAKE_MONEY',
  COMPENSATE = 'COMPENSATE',
  GIVE_COUPON = 'GIVE_COUPON',
  WITHDRAW = 'WITHDRAW',
  APPEAL = 'APPEAL',
  DECIDE = 'DECIDE',
  CLAIM_FREIGHT = 'CLAIM_FREIGHT',
  PAY_FREIGHT = 'PAY_FREIGHT',
  DECLINE_FREIGHT = 'DECLINE_FREIGHT',
}

/** Whom a waiting state waits for; they are reminded before its clock runs out. */
export enum ReturnParty {
  BUYER = 'BUYER',
  MERCHANT = 'MERCHANT',
  PLATFORM = 'PLATFORM',
}

/** What a waiting state does by itself when its clock runs out: the rule's default, never nothing (G3). */
export type ReturnDefault = 'ACCEPT' | 'CLOSE' | 'COUNT_AS_FINE' | 'GRANT' | 'FINISH' | 'REFUND' | 'ASK_AGAIN';

/** What the guards of a return look at; the entity and a row of the read engine both have them. */
export interface ReturnFacts {
  status: ReturnStatus;
  readonly kind: ReturnKind;
  readonly appealedAt: unknown;
  readonly decidedAt: unknown;
  readonly freightStatus: FreightStatus | null;
}

/** A state that waits for somebody: whom, how long by a setting of the market, and what happens by itself then (G3). */
export interface ReturnStateRule extends StateRule {
  readonly waits?: { readonly for: ReturnParty; readonly setting: Setting; readonly runsOut: ReturnDefault };
}

const { BUYER, MERCHANT, PLATFORM } = ReturnParty;
const { answerHours, sendBackDays, inspectDays, appealDays, decideHours, replaceDays, arriveDays, chooseDays } =
  returnSettings;
const { repairDays, compensateHours, financeDays } = returnSettings;

/** The vocabulary of all kinds, with the clock of every state that waits; which kind has which stands in `return-kinds.ts`. */
export const returnStates: Readonly<Record<ReturnStatus, ReturnStateRule>> = {
  REQUESTED: {
    means: 'The merchant has 48 hours to answer; silence accepts.',
    waits: { for: MERCHANT, setting: answerHours, runsOut: 'ACCEPT' },
  },
  AWAITING_GOODS: {
    means: 'Accepted; the buyer has 7 days to send the goods back, or the return is closed.',
    waits: { for: BUYER, setting: sendBackDays, runsOut: 'CLOSE' },
  },
  SENT_BACK: {
    means: 'On its way back; the merchant has 7 days to inspect, or the goods count as fine.',
    waits: { for: MERCHANT, setting: inspectDays, runsOut: 'COUNT_AS_FINE' },
  },
  PARTLY_ACCEPTED: {
    means:
      'Inspection left units out; the buyer has 7 days to appeal against that, or the return goes on with the others. Money for those is paid already.',
    waits: { for: BUYER, setting: appealDays, runsOut: 'FINISH' },
  },
  REJECTED: {
    means: 'The merchant said no; the buyer has 7 days to appeal, once, or the return is closed.',
    waits: { for: BUYER, setting: appealDays, runsOut: 'CLOSE' },
  },
  APPEALED: {
    means: 'The platform decides within 72 hours, and its decision binds; silence gives the buyer what was asked for.',
    waits: { for: PLATFORM, setting: decideHours, runsOut: 'GRANT' },
  },
  REPLACING: {
    means: 'Another order at no price is under way; what has not left the shop after 7 days is paid back instead.',
    waits: { for: MERCHANT, setting: replaceDays, runsOut: 'REFUND' },
  },
  REPLACEMENT_SENT: {
    means: 'The replacement has left the shop; it counts as arrived after 15 days, unless the buyer appeals.',
    waits: { for: BUYER, setting: arriveDays, runsOut: 'FINISH' },
  },
  REPLACEMENT_FAILED: {
    means: 'There is no replacement: the buyer waits for another try or takes the money, which silence of 3 days does.',
    waits: { for: BUYER, setting: chooseDays, runsOut: 'REFUND' },
  },
  IN_REPAIR: {
    means: 'Being repaired; what cannot be repaired, or is not sent back after 15 days, is paid back instead.',
    waits: { for: MERCHANT, setting: repairDays, runsOut: 'REFUND' },
  },
  REPAIR_SENT: {
    means: 'Repaired and on its way to the buyer; it counts as arrived after 15 days, unless the buyer appeals.',
    waits: { for: BUYER, setting: arriveDays, runsOut: 'FINISH' },
  },
  COMPENSATING: {
    means: 'Compensation is due: service gives it by slip or coupon within 72 hours, or the order pays it back.',
    waits: { for: PLATFORM, setting: compensateHours, runsOut: 'REFUND' },
  },
  WITH_FINANCE: {
    means:
      'A slip is with finance, or a coupon with a second person; ends when it is paid or approved, is due again when it is turned down. Asked after every 3 days.',
    waits: { for: PLATFORM, setting: financeDays, runsOut: 'ASK_AGAIN' },
  },
  REFUNDED: { means: 'Paid back.' },
  REPLACED: { means: 'Replaced by another order.' },
  REPAIRED: { means: 'Repaired and back with the buyer.' },
  COMPENSATED: { means: 'Compensated in money or by a coupon.' },
  CLOSED: { means: 'Ended without anything.' },
};

/** The states that end a return: they let the order go. */
export const endStates: ReadonlySet<ReturnStatus> = new Set(
  Object.values(ReturnStatus).filter((status) => !returnStates[status].waits),
);

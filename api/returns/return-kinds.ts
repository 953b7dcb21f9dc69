import type { Lifecycle, TransitionRule } from '../kernel/transition.js';
import { FreightStatus } from './freight/freight-status.js';
import {
  type ReturnAction,
  type ReturnDefault,
  type ReturnFacts,
  ReturnKind,
  ReturnStatus,
  returnStates,
} from './return-status.js';

const S = ReturnStatus;

/** What is particular to a kind (G1): whether goods come back first, what granting it leads to, and which states it has. */
export interface KindRule {
  /** Goods come back and are inspected before the buyer gets what was asked for. */
  readonly bringsGoodsBack: boolean;
  /** The state in which the buyer gets what was asked for, or has got it. */
  readonly gives: ReturnStatus;
  /** How it ends well. */
  readonly ends: ReturnStatus;
  /** Its units are used up by it: nothing else can be asked for them later (G6). */
  readonly takesUnits: boolean;
  readonly states: readonly ReturnStatus[];
}

const always = [S.REQUESTED, S.REJECTED, S.APPEALED, S.REFUNDED, S.CLOSED];
const goods = [S.AWAITING_GOODS, S.SENT_BACK, S.PARTLY_ACCEPTED];
const replacing = [S.REPLACING, S.REPLACEMENT_SENT, S.REPLACEMENT_FAILED, S.REPLACED];

const beforeInspection: ReadonlySet<ReturnStatus> = new Set([S.REQUESTED, S.AWAITING_GOODS, S.SENT_BACK]);

export const returnKinds: Readonly<Record<ReturnKind, KindRule>> = {
  REFUND_ONLY: {
    ...{ bringsGoodsBack: false, gives: S.REFUNDED, ends: S.REFUNDED, takesUnits: true },
    states: always,
  },
  RETURN_REFUND: {
    ...{ bringsGoodsBack: true, gives: S.REFUNDED, ends: S.REFUNDED, takesUnits: true },
    states: [...always, ...goods],
  },
  EXCHANGE: {
    ...{ bringsGoodsBack: true, gives: S.REPLACING, ends: S.REPLACED, takesUnits: true },
    states: [...always, ...goods, ...replacing],
  },
  REPAIR: {
    ...{ bringsGoodsBack: true, gives: S.IN_REPAIR, ends: S.REPAIRED, takesUnits: true },
    states: [...always, ...goods, S.IN_REPAIR, S.REPAIR_SENT, S.REPAIRED, ...replacing],
  },
  RESEND: {
    ...{ bringsGoodsBack: false, gives: S.REPLACING, ends: S.REPLACED, takesUnits: true },
    states: [...always, ...replacing],
  },
  COMPENSATION: {
    ...{ bringsGoodsBack: false, gives: S.COMPENSATING, ends: S.COMPENSATED, takesUnits: false },
    states: [...always, S.COMPENSATING, S.WITH_FINANCE, S.COMPENSATED],
  },
};

/** Kinds that give money from the beginning: how much of it is asked for may be said. */
export const givesMoney = (kind: ReturnKind): boolean =>
  [ReturnStatus.REFUNDED, ReturnStatus.COMPENSATING].includes(returnKinds[kind].gives);

/** From where an action leads, and where to: one of `to`, as its use case finds. */
export interface Way {
  readonly from: readonly ReturnStatus[];
  readonly to: readonly ReturnStatus[];
  readonly unless?: (facts: ReturnFacts) => string | null;
}

const appealed = ({ appealedAt }: ReturnFacts): string | null =>
  appealedAt ? 'it was appealed once; what was decided binds' : null;
const decided = ({ decidedAt }: ReturnFacts): string | null =>
  decidedAt ? 'the platform decided for the buyer; inspect what came back instead' : null;

const claimed = ({ freightStatus }: ReturnFacts): string | null =>
  freightStatus ? 'the way back was claimed once' : null;
const notClaimed = ({ freightStatus }: ReturnFacts): string | null =>
  freightStatus === FreightStatus.CLAIMED ? null : 'nobody waits to be paid for the way back';

/** What one kind of return can do: its ways between the states it has. */
export function waysOfKind(kind: ReturnKind): Readonly<Record<ReturnAction, Way>> {
  const { bringsGoodsBack, gives, ends, states } = returnKinds[kind];
  const own = (list: readonly ReturnStatus[]): ReturnStatus[] => list.filter((status) => states.includes(status));
  const way = (from: readonly ReturnStatus[], to: readonly ReturnStatus[], unless?: Way['unless']): Way => ({
    from: own(from),
    to: [...new Set(own(to))],
    ...(unless ? { unless } : {}),
  });
  // The way back is paid for once the goods are with the shop, or the return is over.
  const inspected = bringsGoodsBack ? states.filter((status) => !beforeInspection.has(status)) : [];
  const first = bringsGoodsBack ? S.AWAITING_GOODS : gives;
  return {
    ACCEPT: way([S.REQUESTED], [first]),
    REJECT: way([S.REQUESTED, S.SENT_BACK], [S.REJECTED], decided),
    SEND_BACK: way([S.AWAITING_GOODS], [S.SENT_BACK]),
    CONFIRM_GOODS: way([S.SENT_BACK], [gives, S.PARTLY_ACCEPTED, S.REJECTED]),
    ACCEPT_PART: way([S.PARTLY_ACCEPTED], [gives]),
    TRY_AGAIN: way([S.REPLACEMENT_FAILED], [S.REPLACING]),
    TAKE_MONEY: way([S.REPLACEMENT_FAILED], [S.REFUNDED]),
    COMPENSATE: way([S.COMPENSATING], [S.WITH_FINANCE, ends]),
    GIVE_COUPON: way([S.COMPENSATING], [ends, S.WITH_FINANCE]),
    WITHDRAW: way([S.REQUESTED, S.AWAITING_GOODS, S.REJECTED], [S.CLOSED]),
    APPEAL: way([S.REJECTED, S.PARTLY_ACCEPTED, S.REPLACEMENT_SENT, S.REPAIR_SENT], [S.APPEALED], appealed),
    DECIDE: way([S.APPEALED], [first, gives, S.REFUNDED, ends, S.CLOSED]),
    CLAIM_FREIGHT: way([...(bringsGoodsBack ? [S.SENT_BACK] : []), ...inspected], [], claimed),
    PAY_FREIGHT: way(inspected, [], notClaimed),
    DECLINE_FREIGHT: way(inspected, [], notClaimed),
  };
}

/** Where the default of each clock leads. */
const defaultsOf = (
  { bringsGoodsBack, gives, ends }: KindRule,
  isSentBack: boolean,
): Readonly<Record<ReturnDefault, ReturnStatus>> => ({
  ACCEPT: bringsGoodsBack ? S.AWAITING_GOODS : gives,
  CLOSE: S.CLOSED,
  COUNT_AS_FINE: gives,
  // Goods that never came back are awaited first.
  GRANT: bringsGoodsBack && !isSentBack ? S.AWAITING_GOODS : gives,
  FINISH: ends,
  REFUND: S.REFUNDED,
  ASK_AGAIN: S.WITH_FINANCE,
});

/** Where a waiting state of a kind leads when its clock runs out, with its goods back or not; null where nobody is waited for. */
export function runsOutTo(kind: ReturnKind, status: ReturnStatus, isSentBack: boolean): ReturnStatus | null {
  const { waits } = returnStates[status];
  if (!waits) return null;
  const rule = returnKinds[kind];
  // A part that was accepted goes on to what the kind gives; a replacement or repair that arrived is the end.
  if (status === S.PARTLY_ACCEPTED) return rule.gives;
  if (status === S.REPLACEMENT_SENT) return S.REPLACED;
  return defaultsOf(rule, isSentBack)[waits.runsOut];
}

function lifecycleOf(kind: ReturnKind): Lifecycle<ReturnStatus, ReturnAction, ReturnFacts> {
  const ways = waysOfKind(kind);
  const rule = ({ from, to: [leadsTo], unless }: Way): TransitionRule<ReturnStatus, ReturnFacts> => ({
    from,
    ...(leadsTo ? { leadsTo } : {}),
    ...(unless ? { unless } : {}),
  });
  return {
    name: `return ${kind}`,
    states: returnStates,
    transitions: {
      ACCEPT: rule(ways.ACCEPT),
      REJECT: rule(ways.REJECT),
      SEND_BACK: rule(ways.SEND_BACK),
      CONFIRM_GOODS: rule(ways.CONFIRM_GOODS),
      ACCEPT_PART: rule(ways.ACCEPT_PART),
      TRY_AGAIN: rule(ways.TRY_AGAIN),
      TAKE_MONEY: rule(ways.TAKE_MONEY),
      COMPENSATE: rule(ways.COMPENSATE),
      GIVE_COUPON: rule(ways.GIVE_COUPON),
      WITHDRAW: rule(ways.WITHDRAW),
      APPEAL: rule(ways.APPEAL),
      DECIDE: rule(ways.DECIDE),
      CLAIM_FREIGHT: rule(ways.CLAIM_FREIGHT),
      PAY_FREIGHT: rule(ways.PAY_FREIGHT),
      DECLINE_FREIGHT: rule(ways.DECLINE_FREIGHT),
    },
  };
}

/** One state machine for each kind (G3). Actions name where they lead; their use cases enter it. */
export const returnLifecycles: Readonly<Record<ReturnKind, Lifecycle<ReturnStatus, ReturnAction, ReturnFacts>>> = {
  REFUND_ONLY: lifecycleOf(ReturnKind.REFUND_ONLY),
  RETURN_REFUND: lifecycleOf(ReturnKind.RETURN_REFUND),
  EXCHANGE: lifecycleOf(ReturnKind.EXCHANGE),
  REPAIR: lifecycleOf(ReturnKind.REPAIR),
  RESEND: lifecycleOf(ReturnKind.RESEND),
  COMPENSATION: lifecycleOf(ReturnKind.COMPENSATION),
};

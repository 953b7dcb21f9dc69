import { randomUUID } from 'node:crypto';
import { type MemberRole, permissionsOfMember } from '../accounts/merchant-roles.js';
import { permissionsOfStaff, type StaffRole } from '../accounts/platform-roles.js';
import { contextOf, internalArrival, type Market } from '../context.js';
import { type Actor, anonymous, systemActor } from '../kernel/actor.js';
import type { MovableClock } from '../kernel/clock.js';
import type { RequestContext } from '../kernel/request-context.js';

/** Somebody of the demo market who can act. */
export interface Person {
  readonly id: string;
  readonly roles?: readonly StaffRole[];
  /** Duties in one shop. */
  readonly merchantId?: string;
  readonly duties?: readonly MemberRole[];
}

/** The market whose history is told, and the clock that is moved through it. */
export interface Stage {
  readonly market: Market & { readonly clock: MovableClock };
  readonly clock: MovableClock;
}

export const stageOf = (market: Omit<Market, 'clock'>, clock: MovableClock): Stage => ({
  market: { ...market, clock },
  clock,
});

/** What a use case is called with when this person does it; without a person the market itself does. */
export const as = ({ market }: Stage, person?: Person): RequestContext =>
  contextOf(market, { ...internalArrival, requestId: randomUUID() }, person ? actorOf(market, person) : systemActor);

/** Signed in, with the second factor just shown where there is one. */
function actorOf({ clock }: Market, { id, roles = [], merchantId, duties = [] }: Person): Actor {
  return {
    ...anonymous('zh'),
    kind: 'PERSON',
    accountId: id,
    buyerId: id,
    platformPermissions: permissionsOfStaff(roles),
    merchants: new Map(merchantId ? [[merchantId, permissionsOfMember(duties)]] : []),
    steppedUpAt: clock.now(),
  };
}

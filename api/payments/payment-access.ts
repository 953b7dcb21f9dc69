import type { Expression } from 'kysely';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type Visibility } from '../kernel/read/index.js';

/** A whole payment concerns its buyer and staff: a merchant would learn from it what was bought elsewhere (A5). */
export const ofBuyerAndStaff = (viewer: Actor, row: { readonly buyerId: Expression<unknown> }): Visibility =>
  byOwner(scopeOf(viewer, Permission.PAYMENTS_READ), null, row.buyerId);

/** What was paid for or refunded on one order also concerns that order's merchant. */
export const ofEachParty = (
  viewer: Actor,
  row: { readonly merchantId: Expression<unknown>; readonly buyerId: Expression<unknown> },
): Visibility => byOwner(scopeOf(viewer, Permission.PAYMENTS_READ), row.merchantId, row.buyerId);

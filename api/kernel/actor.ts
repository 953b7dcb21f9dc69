import { Permission } from './permission.js';

/**
 * Who is asking. Made once per request from a session or an app token; jobs use `SYSTEM`.
 * The buyer id of a person is the id of their account.
 */
export interface Actor {
  readonly kind: 'ANONYMOUS' | 'PERSON' | 'APP' | 'SYSTEM';
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly appId: string | null;
  /** Permissions that reach every row: staff roles, all but those with merchants in their care, and app scopes. */
  readonly platformPermissions: ReadonlySet<Permission>;
  /** Permissions within single merchants, by membership or by an app that belongs to the merchant. */
  readonly merchants: ReadonlyMap<string, ReadonlySet<Permission>>;
  /** Merchants in one's care by a role of staff that reaches only those (A3); null without such a role. */
  readonly care: Care | null;
  /** Set for people: they buy, and own what they bought. */
  readonly buyerId: string | null;
  /** When the second factor was last shown in this session; money needs it at most ten minutes old. */
  readonly steppedUpAt: Date | null;
  readonly locale: 'zh' | 'en';
  /** Records whose personal data this request has opened, with a reason that is on record (A7). */
  readonly opened?: Set<string>;
  /** The app whose token was shown from an address it may not be shown from; the caller is anonymous. */
  readonly turnedAwayAppId?: string;
  /** Records whose secret this request has shown, such as a guest’s basket. */
  readonly shown?: Set<string>;
  /** Points an app may spend a minute, when that was set for it alone. */
  readonly pointsPerMinute?: number | null;
}

/** What a role that looks after some merchants only may do, and for which. */
export interface Care {
  readonly permissions: ReadonlySet<Permission>;
  readonly merchantIds: ReadonlySet<string>;
}

/** What a permission reaches for one actor: every row, the rows of some merchants, one's own rows, or nothing. */
export interface Scope {
  readonly all: boolean;
  readonly merchantIds: readonly string[];
  readonly buyerId: string | null;
  /** Held by a role that reaches some merchants only, be there none at present. */
  readonly isInCare?: boolean;
}

/** Whether money for this buyer or merchant is money for whoever asks: nobody decides on that (F7). */
export const paysActor = (
  { buyerId, merchants }: Actor,
  payee: { readonly buyerId: string | null; readonly merchantId: string | null },
): boolean =>
  (payee.buyerId !== null && payee.buyerId === buyerId) ||
  (payee.merchantId !== null && merchants.has(payee.merchantId));

/** What every person may do with what is theirs. */
const OWN: ReadonlySet<Permission> = new Set([
  Permission.SIGNED_IN,
  Permission.ACCOUNTS_READ,
  Permission.ORDERS_PLACE,
  Permission.ORDERS_READ,
  Permission.ORDERS_RECEIVE,
  Permission.ORDERS_CANCEL,
  Permission.ORDERS_CHANGE,
  Permission.WALLET_READ,
  Permission.WALLET_USE,
  Permission.PAYMENTS_READ,
  Permission.COUPONS_READ,
  Permission.RETURNS_READ,
  Permission.RETURNS_APPLY,
  Permission.COMPLAINTS_READ,
  Permission.COMPLAINTS_REGISTER,
  Permission.COMPLAINTS_ANSWER,
  Permission.PRODUCT_REVIEWS_READ,
  Permission.PRODUCT_REVIEWS_WRITE,
  Permission.INQUIRIES_READ,
  Permission.INQUIRIES_ASK,
  Permission.TRACKING_ASK,
  Permission.PERSONAL_DATA_READ,
]);

const noMerchants: ReadonlyMap<string, ReadonlySet<Permission>> = new Map();
const noPermissions: ReadonlySet<Permission> = new Set();
const NOTHING: Scope = { all: false, merchantIds: [], buyerId: null };
const EVERYTHING: Scope = { all: true, merchantIds: [], buyerId: null };

/**
 * What `permission` reaches for this actor. The only input of guards, visibility, field permissions and
 * available actions (A5).
 */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  if (permission === Permission.PUBLIC || actor.kind === 'SYSTEM') return EVERYTHING;
  if (permission === Permission.SIGNED_IN) {
    return actor.kind === 'ANONYMOUS'
      ? NOTHING
      : { all: false, merchantIds: [...actor.merchants.keys()], buyerId: actor.buyerId };
  }
  if (actor.platformPermissions.has(permission)) return EVERYTHING;
  const isInCare = actor.care?.permissions.has(permission) === true;
  const merchantIds = new Set(isInCare ? actor.care?.merchantIds : []);
  for (const [merchantId, permissions] of actor.merchants) if (permissions.has(permission)) merchantIds.add(merchantId);
  const buyerId = OWN.has(permission) ? actor.buyerId : null;
  return { all: false, merchantIds: [...merchantIds], buyerId, ...(isInCare && { isInCare }) };
}

/** Whether the permission reaches nothing at all, so that asking for it is refused outright. */
export const isNone = (scope: Scope): boolean =>
  !scope.all && !scope.isInCare && scope.merchantIds.length === 0 && scope.buyerId === null;

/** Whether the permission reaches a row with these owners. */
export function reaches(scope: Scope, row: { merchantId?: string | null; buyerId?: string | null }): boolean {
  if (scope.all) return true;
  if (row.merchantId && scope.merchantIds.includes(row.merchantId)) return true;
  return scope.buyerId !== null && row.buyerId === scope.buyerId;
}

/**
 * What a permission reaches without a role: one's own rows, and those of merchants one is a member of. Staff read personal
 * data in clear only after opening them (A7).
 */
export const scopeWithoutRoles = (actor: Actor, permission: Permission): Scope =>
  scopeOf({ ...actor, platformPermissions: noPermissions, care: null }, permission);

/** Whether somebody, or an app, acts for the platform. */
export const isOfPlatform = ({ platformPermissions, care }: Actor): boolean =>
  platformPermissions.size > 0 || care !== null;

/** Every permission that reaches anything for this actor; what `viewer { permissions }` tells. */
export const permissionsOf = (actor: Actor): Permission[] =>
  Object.values(Permission).filter((permission) =>
    permission === Permission.SIGNED_IN ? actor.kind !== 'ANONYMOUS' : !isNone(scopeOf(actor, permission)),
  );

export const anonymous = (locale: 'zh' | 'en' = 'en'): Actor => ({
  kind: 'ANONYMOUS',
  accountId: null,
  sessionId: null,
  appId: null,
  platformPermissions: noPermissions,
  merchants: noMerchants,
  care: null,
  buyerId: null,
  steppedUpAt: null,
  locale,
  shown: new Set(),
});

/** The market itself: clocks that run out, imports, the dispatcher. */
export const systemActor: Actor = { ...anonymous(), kind: 'SYSTEM' };

import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';

/** What no program ever gets: a second factor or a person's word stands behind these. */
const neverForApps: ReadonlySet<Permission> = new Set([
  Permission.PUBLIC,
  Permission.SIGNED_IN,
  Permission.ACCOUNTS_MANAGE,
  Permission.APPS_MANAGE,
  Permission.MEMBERS_MANAGE,
  Permission.SETTLEMENT_WRITE,
  Permission.MERCHANTS_REVIEW,
  Permission.ORDERS_PLACE_FOR,
  Permission.ORDERS_CONCEDE,
  Permission.WALLET_USE,
  Permission.TRANSFERS_CONFIRM,
  Permission.REFUNDS_ISSUE,
  Permission.RETURNS_DECIDE,
  Permission.PERSONAL_DATA_OPEN,
  Permission.PAYOUTS_PREPARE,
  Permission.PAYOUTS_APPROVE,
  Permission.SETTINGS_WRITE,
]);

/** Nobody gives an app what they do not have themselves, in that merchant or in the whole market. */
export function checkScopes(actor: Actor, merchantId: string | null, scopes: readonly Permission[]): void {
  const refusals = new Refusals();
  if (scopes.length === 0) refusals.add('REQUIRED', 'give at least one scope', 'scopes');
  for (const [index, permission] of scopes.entries()) {
    const scope = scopeOf(actor, permission);
    const isOwn = merchantId ? reaches(scope, { merchantId }) : scope.all;
    if (neverForApps.has(permission) || !isOwn)
      refusals.add('SCOPE_NOT_ALLOWED', `no app gets ${permission} from you`, 'scopes', String(index));
  }
  refusals.throwIfAny();
}

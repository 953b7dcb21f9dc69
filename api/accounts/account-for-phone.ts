import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Account, Locale } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import { createAccount } from './create-account.js';
import { normalisePhone } from './identifiers.js';
import { NO_PASSWORD } from './password.js';

/**
 * The account of somebody who calls (E10), made when there is none yet: without a password, which its owner sets by a
 * code sent to that number (A1). What a known account is called stays.
 *
 * @throws Refusal INVALID_PHONE, ACCOUNT_BLOCKED, REQUIRED when somebody new has no name
 */
export async function accountForPhone(
  ctx: UseCaseContext,
  { phone: typed, name }: { readonly phone: string; readonly name: string | null },
): Promise<Account> {
  const phone = normalisePhone(typed);
  if (!phone) throw refuse('INVALID_PHONE', 'a mainland mobile number, or + and country code', 'phone');
  const known = await ctx.em.findOne(Account, { phone });
  if (known && known.status !== AccountStatus.ACTIVE)
    throw refuse('ACCOUNT_BLOCKED', 'this account is blocked', 'phone');
  if (known) return known;
  if (!name?.trim()) throw refuse('REQUIRED', 'nobody has this number yet: say what to call them', 'buyerName');
  return createAccount(ctx, { phone, email: null, name, locale: Locale.ZH, passwordHash: NO_PASSWORD });
}

import { holdsRole, StaffRole } from '../accounts/index.js';
import { accessChanged } from '../events/index.js';
import { refuse } from '../kernel/refusal.js';
import { notAllowedNow, whyNot } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { lockMerchant } from './lock-merchant.js';
import type { Merchant } from './merchant.entity.js';
import { MerchantAction, merchantLifecycle, merchantPermissions } from './merchant-status.js';

export interface AccountManagerFacts {
  readonly id: string;
  /** Null: nobody any more. */
  readonly accountId?: string | null;
}

/**
 * Names the merchant manager who looks after a merchant, wherever it lies, or takes it from them (A3). It gives and takes
 * rights: both people's open streams are checked again.
 */
export const assignAccountManager = useCase(
  { name: 'assignAccountManager', permission: merchantPermissions.ASSIGN_ACCOUNT_MANAGER, stepUp: true },
  async (ctx, { id, accountId = null }: AccountManagerFacts): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    const reason = whyNot(merchantLifecycle, MerchantAction.ASSIGN_ACCOUNT_MANAGER, merchant);
    if (reason) throw notAllowedNow(reason);
    if (accountId !== null && accountId === ctx.actor.accountId)
      throw refuse('OWN_RIGHTS', 'nobody changes their own rights', 'accountId');
    if (accountId !== null && !(await holdsRole(ctx, accountId, StaffRole.MERCHANT_MANAGER)))
      throw refuse('INVALID', 'this is no merchant manager', 'accountId');
    const before = merchant.accountManagerId;
    if (before === accountId) return merchant;
    merchant.accountManagerId = accountId;
    merchant.updatedAt = ctx.now;
    for (const each of [before, accountId].filter((one) => one !== null).toSorted()) await accessChanged(ctx, each);
    return merchant;
  },
);

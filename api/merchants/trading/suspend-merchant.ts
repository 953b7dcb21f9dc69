import { useCase } from '../../kernel/use-case.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from '../review/decide.js';
import { givenReason } from '../review/given-reason.js';

/** Hides the shop and stops new orders; open ones are finished, payouts are held (B2). */
export const suspendMerchant = useCase(
  { name: 'suspendMerchant', permission: merchantPermissions.SUSPEND },
  async (ctx, input: { readonly id: string; readonly reason: string }): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, input.id);
    return decide(ctx, merchant, MerchantAction.SUSPEND, { reason: givenReason(input.reason) });
  },
);

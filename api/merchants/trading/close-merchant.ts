import { useCase } from '../../kernel/use-case.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from '../review/decide.js';
import { givenReason } from '../review/given-reason.js';

/** Closes the shop for good (B2). */
export const closeMerchant = useCase(
  { name: 'closeMerchant', permission: merchantPermissions.CLOSE },
  async (ctx, input: { readonly id: string; readonly reason: string }): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, input.id);
    return decide(ctx, merchant, MerchantAction.CLOSE, { reason: givenReason(input.reason) });
  },
);

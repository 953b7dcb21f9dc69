import { useCase } from '../../kernel/use-case.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from '../review/decide.js';

/** Lets a suspended merchant trade again (B2). */
export const reinstateMerchant = useCase(
  { name: 'reinstateMerchant', permission: merchantPermissions.REINSTATE },
  async (ctx, { id }: { readonly id: string }): Promise<Merchant> =>
    decide(ctx, await lockMerchant(ctx, id), MerchantAction.REINSTATE),
);

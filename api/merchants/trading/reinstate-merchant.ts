import { refuse } from '../../kernel/refusal.js';
import { useCase } from '../../kernel/use-case.js';
import { hasEndedDocuments } from '../documents/needed-documents.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from '../review/decide.js';

/** Lets a suspended merchant trade again (B2). */
export const reinstateMerchant = useCase(
  { name: 'reinstateMerchant', permission: merchantPermissions.REINSTATE },
  async (ctx, { id }: { readonly id: string }): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    if (await hasEndedDocuments(ctx, id))
      throw refuse('DOCUMENT_EXPIRED', 'a document of the shop has ended: accept a renewed one first');
    merchant.isSuspendedForExpiry = false;
    return decide(ctx, merchant, MerchantAction.REINSTATE);
  },
);

import { localDay } from '../../kernel/local-day.js';
import { refuse } from '../../kernel/refusal.js';
import { useCase } from '../../kernel/use-case.js';
import { MessageKind } from '../../sender/index.js';
import { keepLicence } from '../documents/judge-document.js';
import { requireSettledDocuments } from '../documents/needed-documents.js';
import { tellOwners } from '../documents/tell-owners.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from './decide.js';

export interface Approval {
  readonly id: string;
  /** Agreed commission in 1/10 000; the default stays when absent. */
  readonly commissionBasisPoints?: number | null;
}

const MOST_BASIS_POINTS = 5_000;

/** Opens the shop (B2): from now on it publishes products and takes orders. Of two reviewers at once one wins. */
export const approveMerchant = useCase(
  { name: 'approveMerchant', permission: merchantPermissions.APPROVE },
  async (ctx, { id, commissionBasisPoints }: Approval): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    if (commissionBasisPoints != null) {
      if (commissionBasisPoints < 0 || commissionBasisPoints > MOST_BASIS_POINTS)
        throw refuse('INVALID', `commission is 0 to ${MOST_BASIS_POINTS} basis points`, 'commissionBasisPoints');
      merchant.commissionBasisPoints = commissionBasisPoints;
    }
    const approved = await decide(ctx, merchant, MerchantAction.APPROVE);
    if (merchant.licenceExpiresOn && merchant.licenceExpiresOn < localDay(ctx.now, ctx.market.timeZone))
      throw refuse('LICENCE_EXPIRED', `it ended on ${merchant.licenceExpiresOn}`);
    await requireSettledDocuments(ctx, id);
    await keepLicence(ctx, merchant);
    merchant.approvedAt ??= ctx.now;
    await tellOwners(ctx, merchant, MessageKind.MERCHANT_APPROVED, id);
    return approved;
  },
);

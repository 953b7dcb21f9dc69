import { localDay } from '../../kernel/local-day.js';
import { Refusals, refuse } from '../../kernel/refusal.js';
import { flushUnique } from '../../kernel/unique.js';
import { useCase } from '../../kernel/use-case.js';
import { lackingDocuments, neededDocuments } from '../documents/needed-documents.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from '../review/decide.js';
import { missingFields } from './application.js';

/** Hands a complete application to the reviewers (B2); everything that is missing is told at once. */
export const submitMerchant = useCase(
  { name: 'submitMerchant', permission: merchantPermissions.SUBMIT },
  async (ctx, { id }: { readonly id: string }): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    await decide(ctx, merchant, MerchantAction.SUBMIT);
    const refusals = new Refusals();
    for (const field of missingFields(merchant)) refusals.add('REQUIRED', `${field} is missing`, field);
    if (merchant.licenceExpiresOn && merchant.licenceExpiresOn < localDay(ctx.now, ctx.market.timeZone))
      refusals.add('LICENCE_EXPIRED', `it ended on ${merchant.licenceExpiresOn}`, 'licenceExpiresOn');
    for (const { nameEn } of lackingDocuments(await neededDocuments(ctx.db, id)))
      refusals.add('REQUIRED', `hand in first: ${nameEn}`, 'documents');
    refusals.throwIfAny();
    merchant.submittedAt = ctx.now;
    merchant.rejectionReasons = [];
    await flushUnique(ctx, {
      merchant_credit_code_in_use: () =>
        refuse('CREDIT_CODE_TAKEN', 'this company has a shop under review or open', 'creditCode'),
    });
    return merchant;
  },
);

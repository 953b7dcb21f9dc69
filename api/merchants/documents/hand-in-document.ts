import { claimFile, FilePurpose } from '../../files/index.js';
import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { localDay } from '../../kernel/local-day.js';
import { Refusals } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition, whyNot } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, MerchantStatus, merchantLifecycle, merchantPermissions } from '../merchant-status.js';
import { MerchantDocument, MerchantDocumentPage } from './document.entity.js';
import type { HandInMerchantDocumentInput } from './document.inputs.js';
import { MerchantDocumentKind } from './document-kind.entity.js';
import { DocumentStatus, documentLifecycle } from './document-status.js';

/**
 * Hands in a document: with the application, or to renew one of an open or suspended shop (B1, B4). One that still waits or was
 * rejected gives way to it; one that was accepted counts until a reviewer accepts this one.
 */
export const handInMerchantDocument = useCase(
  { name: 'handInMerchantDocument', permission: merchantPermissions.HAND_IN_DOCUMENT, idempotent: true },
  async (ctx, input: HandInMerchantDocumentInput) => {
    const merchant = await lockMerchant(ctx, input.id);
    const reason = whyNot(merchantLifecycle, MerchantAction.HAND_IN_DOCUMENT, merchant);
    if (reason) throw notAllowedNow(reason);
    const kind = await ctx.em.findOne(MerchantDocumentKind, { id: input.merchantDocumentKindId, isActive: true });
    if (!kind) throw notFound('kind of document', 'merchantDocumentKindId');
    refuseUnfit(ctx, merchant, kind, input);
    const waiting = { status: { $in: [DocumentStatus.PENDING, DocumentStatus.REJECTED] } };
    for (const earlier of await ctx.em.find(MerchantDocument, { merchantId: merchant.id, kindId: kind.id, ...waiting }))
      transition(documentLifecycle, 'REPLACE', earlier);
    // At most one waits, says the database: the earlier one has to give way before this one is written.
    await ctx.em.flush();
    const document = ctx.em.create(MerchantDocument, {
      ...{ id: newId('merchantdocument', ctx.clock), merchantId: merchant.id, kindId: kind.id },
      ...{ status: DocumentStatus.PENDING, number: input.number?.trim() || null, expiresOn: input.expiresOn ?? null },
      ...{ handedInById: ctx.actor.accountId, handedInAt: ctx.now },
    });
    for (const [index, fileId] of input.pageFileIds.entries()) {
      const claim = { fileId, purpose: FilePurpose.LICENCE, merchantId: merchant.id, path: 'pageFileIds' };
      await claimFile(ctx, claim);
      await addPage(ctx, document, fileId, index + 1);
    }
    return { merchantId: merchant.id, documentId: document.id };
  },
);

export async function addPage(
  ctx: UseCaseContext,
  { id: documentId, merchantId }: MerchantDocument,
  fileId: string,
  position: number,
): Promise<void> {
  ctx.em.create(MerchantDocumentPage, {
    id: newId('documentpage', ctx.clock),
    ...{ documentId, merchantId, fileId, position },
  });
  await ctx.em.flush();
}

function refuseUnfit(
  ctx: UseCaseContext,
  merchant: Merchant,
  kind: MerchantDocumentKind,
  { number, expiresOn, pageFileIds }: HandInMerchantDocumentInput,
): void {
  if (kind.isBuiltIn && [MerchantStatus.DRAFT, MerchantStatus.REJECTED].includes(merchant.status))
    throw notAllowedNow('the first licence is part of the application: give it there');
  const refusals = new Refusals();
  if (kind.asksNumber && !number?.trim()) refusals.add('REQUIRED', `${kind.nameEn} has a number`, 'number');
  if (expiresOn && !kind.expires) refusals.add('INVALID', `${kind.nameEn} has no end`, 'expiresOn');
  if (expiresOn && expiresOn < localDay(ctx.now, ctx.market.timeZone))
    refusals.add('DOCUMENT_EXPIRED', `it ended on ${expiresOn}`, 'expiresOn');
  if (new Set(pageFileIds).size < pageFileIds.length) refusals.add('INVALID', 'each page once', 'pageFileIds');
  if (pageFileIds.length > kind.mostPages)
    refusals.add('TOO_MANY', `${kind.nameEn} has at most ${kind.mostPages} pages`, 'pageFileIds');
  refusals.throwIfAny();
}

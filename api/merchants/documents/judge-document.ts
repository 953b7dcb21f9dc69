import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { localDay } from '../../kernel/local-day.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, transition, whyNot } from '../../kernel/transition.js';
import { type ScopedContext, useCase } from '../../kernel/use-case.js';
import { MessageKind } from '../../sender/index.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import {
  isOwnReview,
  MerchantAction,
  MerchantStatus,
  merchantLifecycle,
  merchantPermissions,
} from '../merchant-status.js';
import { decide } from '../review/decide.js';
import { givenReason } from '../review/given-reason.js';
import { MerchantDocument, MerchantDocumentPage } from './document.entity.js';
import { documentClocks } from './document-clocks.js';
import { MerchantDocumentKind } from './document-kind.entity.js';
import { DocumentAction, DocumentStatus, documentLifecycle, heldStatuses } from './document-status.js';
import { addPage } from './hand-in-document.js';
import { hasEndedDocuments } from './needed-documents.js';
import { tellOwners } from './tell-owners.js';

const permission = Permission.MERCHANTS_REVIEW;

interface Answered {
  readonly merchantId: string;
  readonly documentId: string;
}

/** Accepts a document (B1). A renewed one takes the place of the old, and a suspension for its end is over (B4). */
export const acceptMerchantDocument = useCase(
  { name: 'acceptMerchantDocument', permission },
  async (ctx, { id }: { readonly id: string }): Promise<Answered> => {
    const { merchant, document } = await documentToJudge(ctx, id);
    if (document.expiresOn && document.expiresOn < localDay(ctx.now, ctx.market.timeZone))
      throw refuse('DOCUMENT_EXPIRED', `it ended on ${document.expiresOn}`, 'id');
    await giveWay(ctx, document);
    transition(documentLifecycle, DocumentAction.ACCEPT, document);
    judgedNow(ctx, document);
    Object.assign(document, await documentClocks(ctx, document.expiresOn));
    const kind = await ctx.em.findOneOrFail(MerchantDocumentKind, document.kindId);
    if (kind.isBuiltIn) await renewLicence(ctx, merchant, document);
    await ctx.em.flush();
    await endSuspension(ctx, merchant);
    return { merchantId: merchant.id, documentId: document.id };
  },
);

/** Says what is wrong with a document; the merchant hands in another (B1). One that was accepted before goes on counting. */
export const rejectMerchantDocument = useCase(
  { name: 'rejectMerchantDocument', permission },
  async (ctx, { id, reason }: { readonly id: string; readonly reason: string }): Promise<Answered> => {
    const { merchant, document } = await documentToJudge(ctx, id);
    transition(documentLifecycle, DocumentAction.REJECT, document);
    document.reason = givenReason(reason);
    judgedNow(ctx, document);
    const { nameZh, nameEn } = await ctx.em.findOneOrFail(MerchantDocumentKind, document.kindId);
    await tellOwners(ctx, merchant, MessageKind.MERCHANT_DOCUMENT_REJECTED, document.id, {
      document: { zh: nameZh, en: nameEn },
      reason: document.reason,
    });
    return { merchantId: merchant.id, documentId: document.id };
  },
);

/** Lets a merchant off a document, with the reason (B1). */
export const waiveMerchantDocument = useCase(
  { name: 'waiveMerchantDocument', permission: merchantPermissions.WAIVE_DOCUMENT },
  async (
    ctx,
    input: { readonly id: string; readonly merchantDocumentKindId: string; readonly reason: string },
  ): Promise<Answered> => {
    const merchant = await lockMerchant(ctx, input.id);
    refuseOwn(ctx, merchant);
    const not = whyNot(merchantLifecycle, MerchantAction.WAIVE_DOCUMENT, merchant);
    if (not) throw notAllowedNow(not);
    const kind = await ctx.em.findOne(MerchantDocumentKind, { id: input.merchantDocumentKindId, isActive: true });
    if (!kind) throw notFound('kind of document', 'merchantDocumentKindId');
    if (kind.isBuiltIn) throw refuse('KIND_BUILT_IN', 'every shop needs a business licence', 'merchantDocumentKindId');
    const present = { status: { $ne: DocumentStatus.REPLACED } };
    for (const earlier of await ctx.em.find(MerchantDocument, { merchantId: merchant.id, kindId: kind.id, ...present }))
      replaced(earlier);
    await ctx.em.flush();
    const document = ctx.em.create(MerchantDocument, {
      ...{ id: newId('merchantdocument', ctx.clock), merchantId: merchant.id, kindId: kind.id },
      ...{ status: DocumentStatus.WAIVED, reason: givenReason(input.reason), handedInAt: ctx.now },
      ...{ decidedById: ctx.actor.accountId, decidedAt: ctx.now },
    });
    await ctx.em.flush();
    await endSuspension(ctx, merchant);
    return { merchantId: merchant.id, documentId: document.id };
  },
);

/** Keeps the licence of an application that is approved as a document of its own, so that its end is watched (B4). */
export async function keepLicence(ctx: UseCaseContext, merchant: Merchant): Promise<void> {
  const kind = await ctx.em.findOneOrFail(MerchantDocumentKind, { isBuiltIn: true });
  const document = ctx.em.create(MerchantDocument, {
    ...{ id: newId('merchantdocument', ctx.clock), merchantId: merchant.id, kindId: kind.id },
    ...{ status: DocumentStatus.ACCEPTED, number: merchant.creditCode, expiresOn: merchant.licenceExpiresOn },
    ...{ handedInAt: merchant.submittedAt ?? ctx.now, decidedById: ctx.actor.accountId, decidedAt: ctx.now },
    ...(await documentClocks(ctx, merchant.licenceExpiresOn)),
  });
  if (merchant.licenceId) await addPage(ctx, document, merchant.licenceId, 1);
}

/** The document and its merchant, both locked; the merchant first, as everywhere. */
async function documentToJudge(
  ctx: ScopedContext,
  id: string,
): Promise<{ merchant: Merchant; document: MerchantDocument }> {
  const found = await ctx.em.findOne(MerchantDocument, { id });
  if (!found) throw notFound('document', 'id');
  const merchant = await lockMerchant(ctx, found.merchantId);
  refuseOwn(ctx, merchant);
  if (merchant.status === MerchantStatus.CLOSED) throw notAllowedNow('the shop is closed');
  const document = await ctx.em.findOneOrFail(
    MerchantDocument,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return { merchant, document };
}

function refuseOwn({ actor }: UseCaseContext, merchant: Merchant): void {
  if (isOwnReview(MerchantAction.WAIVE_DOCUMENT, merchant.id, actor))
    throw refuse('OWN_SHOP', 'ask somebody who is no member of this shop');
}

function judgedNow(ctx: UseCaseContext, document: MerchantDocument): void {
  document.decidedById = ctx.actor.accountId;
  document.decidedAt = ctx.now;
}

/** What counted until now gives way; the database allows one of a kind. */
async function giveWay(ctx: UseCaseContext, { merchantId, kindId }: MerchantDocument): Promise<void> {
  const held = { merchantId, kindId, status: { $in: [...heldStatuses] } };
  for (const earlier of await ctx.em.find(MerchantDocument, held)) replaced(earlier);
  await ctx.em.flush();
}

function replaced(document: MerchantDocument): void {
  transition(documentLifecycle, 'REPLACE', document);
  document.remindAt = null;
  document.endsAt = null;
}

async function renewLicence(ctx: UseCaseContext, merchant: Merchant, document: MerchantDocument): Promise<void> {
  const first = await ctx.em.findOne(MerchantDocumentPage, { documentId: document.id, position: 1 });
  merchant.licenceId = first?.fileId ?? merchant.licenceId;
  merchant.licenceExpiresOn = document.expiresOn;
  merchant.updatedAt = ctx.now;
}

/** The clock closed the shop because a document had ended: with the last of them renewed, it trades again. */
async function endSuspension(ctx: UseCaseContext, merchant: Merchant): Promise<void> {
  if (!merchant.isSuspendedForExpiry || (await hasEndedDocuments(ctx, merchant.id))) return;
  merchant.isSuspendedForExpiry = false;
  await decide(ctx, merchant, MerchantAction.REINSTATE, { reason: '证照已更新 / the document was renewed' });
}

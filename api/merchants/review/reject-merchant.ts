import { Refusals } from '../../kernel/refusal.js';
import { useCase } from '../../kernel/use-case.js';
import { MessageKind } from '../../sender/index.js';
import type { RejectionReason } from '../application/application-field.js';
import { DocumentStatus } from '../documents/document-status.js';
import { type NeededDocument, neededDocuments } from '../documents/needed-documents.js';
import { tellOwners } from '../documents/tell-owners.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantPermissions } from '../merchant-status.js';
import { decide } from './decide.js';

export interface Rejection {
  readonly id: string;
  readonly reasons: readonly RejectionReason[];
}

/** Sends an application back with what is wrong, field by field (B2). */
export const rejectMerchant = useCase(
  { name: 'rejectMerchant', permission: merchantPermissions.REJECT },
  async (ctx, { id, reasons }: Rejection): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    const kept = reasons.map(({ field, reason }) => ({ field, reason: reason.trim() }));
    refuseUnclear(kept, (await neededDocuments(ctx.db, id)).some(isRejected));
    merchant.rejectionReasons = kept;
    const rejected = await decide(ctx, merchant, MerchantAction.REJECT, { fieldReasons: kept });
    // An application is rejected as often as it is wrong: the sequence tells one time from the next.
    await tellOwners(ctx, merchant, MessageKind.MERCHANT_REJECTED, `${id}/${merchant.sequence}`, {
      reasons: kept.map(({ reason }) => reason).join('；') || '见证照审核结果 / see the documents',
    });
    return rejected;
  },
);

const isRejected = ({ status }: NeededDocument): boolean => status === DocumentStatus.REJECTED;

/** A document that was rejected has its own reason; without one, something in the application has to be wrong. */
function refuseUnclear(reasons: readonly RejectionReason[], isDocumentRejected: boolean): void {
  const refusals = new Refusals();
  if (reasons.length === 0 && !isDocumentRejected)
    refusals.add('REQUIRED', 'say at least one thing to correct', 'reasons');
  if (new Set(reasons.map(({ field }) => field)).size < reasons.length)
    refusals.add('INVALID', 'one reason a field', 'reasons');
  for (const [index, { reason }] of reasons.entries()) {
    if (!reason) refusals.add('REQUIRED', 'a reason says something', 'reasons', String(index), 'reason');
    if (reason.length > 500) refusals.add('TOO_LONG', 'at most 500 characters', 'reasons', String(index), 'reason');
  }
  refusals.throwIfAny();
}

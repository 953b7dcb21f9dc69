import { Refusals } from '../../kernel/refusal.js';
import { useCase } from '../../kernel/use-case.js';
import type { RejectionReason } from '../application/application-field.js';
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
    refuseUnclear(kept);
    merchant.rejectionReasons = kept;
    return decide(ctx, merchant, MerchantAction.REJECT, { fieldReasons: kept });
  },
);

function refuseUnclear(reasons: readonly RejectionReason[]): void {
  const refusals = new Refusals();
  if (reasons.length === 0) refusals.add('REQUIRED', 'say at least one thing to correct', 'reasons');
  if (new Set(reasons.map(({ field }) => field)).size < reasons.length)
    refusals.add('INVALID', 'one reason a field', 'reasons');
  for (const [index, { reason }] of reasons.entries()) {
    if (!reason) refusals.add('REQUIRED', 'a reason says something', 'reasons', String(index), 'reason');
    if (reason.length > 500) refusals.add('TOO_LONG', 'at most 500 characters', 'reasons', String(index), 'reason');
  }
  refusals.throwIfAny();
}

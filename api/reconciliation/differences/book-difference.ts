import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import {
  type AccountRef,
  chargesFor,
  differenceFor,
  postTransfer,
  suspenseFor,
  TransferKind,
  walletOf,
} from '../../ledger/index.js';
import { MerchantLineKind, postToMerchant } from '../../payments/index.js';
import { accountAt, accountsOf } from '../matching/source.js';
import type { ReconciliationDifference } from './difference.entity.js';
import { DifferenceKind, DifferenceTarget } from './difference-status.js';

/**
 * Books what the bill has more than the ledger (less, below zero) to where it belongs, once: with the difference's id as reference, and
 * another for the way out of suspense. A line that nobody had booked has its entry then.
 *
 * @throws Refusal INSUFFICIENT_FUNDS when a wallet does not cover what is taken from it
 */
export async function bookDifference(
  ctx: UseCaseContext,
  difference: ReconciliationDifference,
  wasInSuspense: boolean,
): Promise<void> {
  const { id, source, amountMinor, reason, proposedById, walletOfId, accountOfId, target } = difference;
  const from: AccountRef = wasInSuspense ? suspenseFor(id) : accountAt(source, id);
  const booking = {
    kind: TransferKind.DIFFERENCE_RESOLVED,
    reference: wasInSuspense ? `${id}:out` : id,
    memo: [reason, proposedById].filter(Boolean).join(' '),
  };
  const taken = { account: from, amountMinor: -amountMinor };
  if (target === DifferenceTarget.MERCHANT && accountOfId) {
    const lines = [{ kind: MerchantLineKind.ADJUSTMENT, amountMinor }];
    await postToMerchant(ctx, { ...booking, merchantId: accountOfId, lines, against: [taken] });
  } else
    await postTransfer(ctx, {
      ...booking,
      lines: [taken, { account: accountFor(target, id, walletOfId), amountMinor }],
    });
  if (wasInSuspense || difference.kind !== DifferenceKind.MISSING_HERE) return;
  await sql`
    insert into reconciliation_match (line_id, entry_id, way, created_at)
    select ${difference.lineId}, e.id, 'POSTED', ${ctx.now} from ledger_transfer t join ledger_entry e on e.transfer_id = t.id
     where t.kind = ${booking.kind} and t.reference = ${booking.reference} and e.account_id in ${accountsOf(source)}`.execute(
    ctx.db,
  );
}

function accountFor(target: DifferenceTarget | null, id: string, walletOfId: string | null): AccountRef {
  if (target === DifferenceTarget.SUSPENSE) return suspenseFor(id);
  if (target === DifferenceTarget.GATEWAY_CHARGE) return chargesFor(id);
  if (target === DifferenceTarget.DIFFERENCE) return differenceFor(id);
  if (target === DifferenceTarget.WALLET && walletOfId) return walletOf(walletOfId);
  throw new Error(`${id} cannot be booked to ${target}`);
}

import { holdersOf, tellAccount } from '../accounts/index.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { MessageKind } from '../sender/index.js';
import type { Payout } from './payout.entity.js';

/** Tells everybody who looks after a merchant's money that it was paid (I1), once a payout. */
export async function tellSettled(ctx: UseCaseContext, payout: Payout): Promise<void> {
  const amount = `${toDecimal(payout.amountMinor, payout.currency)} ${payout.currency}`;
  for (const account of await holdersOf(ctx, payout.merchantId, Permission.PAYOUTS_READ))
    await tellAccount(ctx, account, MessageKind.PAYOUT_PAID, {
      variables: { number: payout.number, amount },
      dedupeKey: `${payout.id}/${account.id}`,
    });
}

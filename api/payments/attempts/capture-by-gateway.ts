import type { UseCaseContext } from '../../kernel/request-context.js';
import { captureFromOutside } from '../capture-from-outside.js';
import { clearingOf } from '../gateways/clearing.js';
import type { PaymentFile } from '../open-payment.js';
import { TenderMethod } from '../tender.entity.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';

/** Pays a pending payment by what lies at a gateway and, where that is less, the rest from the wallet (F3). */
export const captureByGateway = (
  ctx: UseCaseContext,
  file: PaymentFile,
  { id: attemptId, gateway, amountMinor }: PaymentAttempt,
): Promise<void> =>
  captureFromOutside(ctx, file, {
    ...{ method: TenderMethod[gateway], attemptId, amountMinor },
    // The attempt's id is the number on the gateway's bill (F6).
    memo: `${file.payment.checkoutId} ${attemptId}`,
    lines: [{ account: clearingOf(gateway, attemptId), amountMinor: -amountMinor }],
  });

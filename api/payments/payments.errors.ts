import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const paymentErrorCodes: ErrorCodes = {
  NOTHING_PAID: 'Nothing was paid for this order, so nothing can be refunded.',
  REFUND_EXCEEDS_PAID: 'More than was paid for this order and not refunded yet.',
  CHARGEBACK_OPEN:
    'A chargeback that is not decided took this money; it is not refunded beside it. Wait for the gateway’s decision.',
  ALREADY_REFUNDED: 'This was refunded before; it is never refunded twice.',
  AMOUNT_DIFFERS: 'The amount that arrived is not the amount that was announced.',
  BANK_REFERENCE_USED: 'This line of the bank’s statement was booked already.',
  BANK_TRANSFER_UNAVAILABLE: 'This market takes no bank transfers for orders.',
  BANK_TRANSFER_OPEN: 'A bank transfer for this checkout is awaited already.',
  GATEWAY_UNAVAILABLE: 'This gateway is not configured here.',
  WAY_UNAVAILABLE: 'This gateway cannot be reached this way; the message tells which it offers.',
  TOO_MANY_ATTEMPTS: 'This was tried too often.',
  REFUND_ON_THE_WAY: 'Money is on its way back through a gateway.',
  WALLET_NOT_EMPTY: 'There is money in the wallet.',
  WITHDRAWAL_OPEN: 'A withdrawal is under way.',
  TOO_MANY_WITHDRAWALS: 'As many withdrawals as the market takes within 24 hours were requested already.',
  OWN_APPROVAL: 'Whoever approved something first does not approve it a second time.',
  TOP_UP_OPEN: 'An announced transfer has not arrived.',
};

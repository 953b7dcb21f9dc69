import type { Actor } from '#api/kernel/actor.js';
import type { RequestContext, UseCaseContext } from '#api/kernel/request-context.js';
import { inTransaction } from '#api/kernel/use-case.js';
import {
  balanceOf,
  bankFor,
  debtOf,
  escrowOf,
  payableTo,
  postTransfer,
  reservedFor,
  TransferKind,
  walletOf,
} from '#api/ledger/index.js';
import {
  cancelUnpaid,
  lockPayment,
  type OrderRelease,
  openPayment,
  type Payment,
  payByWallet,
  type Refund,
  RefundCause,
  refundOrder,
  releaseToMerchant,
} from '#api/payments/index.js';

export interface OrderOf {
  readonly orderId: string;
  readonly merchantId: string;
  readonly amountMinor: number;
}

/** Money as the domains above move it: each call is one transaction. */
export function moneyOf(market: { context(actor?: Actor): RequestContext }) {
  const ctx = market.context();
  const work = <R>(body: (ctx: UseCaseContext) => Promise<R>): Promise<R> => inTransaction(market.context(), body);
  const flushed = <R>(body: (ctx: UseCaseContext) => R | Promise<R>): Promise<R> =>
    work(async (inner) => {
      const result = await body(inner);
      await inner.em.flush();
      return result;
    });
  let topUps = 0;
  return {
    work: flushed,
    fill: (buyerId: string, amountMinor: number): Promise<string> => {
      topUps += 1;
      const reference = `topup_${topUps}`;
      return work((inner) =>
        postTransfer(inner, {
          kind: TransferKind.TOP_UP,
          reference,
          memo: reference,
          lines: [
            { account: bankFor(reference), amountMinor: -amountMinor },
            { account: walletOf(buyerId), amountMinor },
          ],
        }),
      );
    },
    open: (checkoutId: string, buyerId: string, orders: readonly OrderOf[]): Promise<Payment> =>
      flushed((inner) => openPayment(inner, { checkoutId, buyerId, orders }).payment),
    pay: (checkoutId: string): Promise<Payment> =>
      flushed(async (inner) => payByWallet(inner, await lockPayment(inner, checkoutId))),
    payAtOnce: (checkoutId: string, buyerId: string, orders: readonly OrderOf[]): Promise<Payment> =>
      flushed((inner) => payByWallet(inner, openPayment(inner, { checkoutId, buyerId, orders }))),
    cancel: (orderId: string): Promise<void> => flushed((inner) => cancelUnpaid(inner, orderId)),
    refund: (orderId: string, amountMinor: number, reference: string): Promise<Refund> =>
      flushed((inner) => refundOrder(inner, { orderId, amountMinor, cause: RefundCause.RETURN, reference })),
    release: (orderId: string, merchantId: string, commissionMinor: number): Promise<OrderRelease> =>
      flushed((inner) => releaseToMerchant(inner, { orderId, merchantId, commissionMinor })),
    wallet: (buyerId: string): Promise<number> => balanceOf(ctx, walletOf(buyerId)),
    held: (orderId: string, merchantId: string): Promise<number> => balanceOf(ctx, escrowOf(orderId, merchantId)),
    due: (merchantId: string): Promise<number> => balanceOf(ctx, payableTo(merchantId)),
    debt: (merchantId: string): Promise<number> => balanceOf(ctx, debtOf(merchantId)),
    reserved: (merchantId: string): Promise<number> => balanceOf(ctx, reservedFor(merchantId)),
  };
}

import { afterAll, expect } from 'vitest';
import { GatewayName, PayWay } from '#api/kernel/payment-gateway.js';
import { inTransaction } from '#api/kernel/use-case.js';
import {
  balanceOf,
  bankFor,
  escrowOf,
  postTransfer,
  refundsThrough,
  TransferKind,
  verifyLedger,
  walletOf,
} from '#api/ledger/index.js';
import { PaymentAttempt } from '#api/payments/index.js';
import { type AlipayStandIn, startAlipay } from '../kit/alipay/server.ts';
import { startTestMarket, type TestMarket } from '../kit/market.js';
import { type Person, type Shop, tradeOf, type Ware } from '../kit/trade.js';
import { act, key, must, type Outcome, recipient } from '../kit/trade-steps.js';

export interface Attempt {
  readonly id: string;
  readonly status: string;
  readonly pageUrl: string | null;
  readonly qrCode: string | null;
  readonly errorCode: string | null;
}

const attemptFields = 'paymentAttempt { id status pageUrl qrCode errorCode }';

interface Bought {
  readonly buyer: Person;
  readonly checkoutId: string;
  readonly orderIds: readonly string[];
}

/** A market with a stand-in Alipay beside it, and everything a test of payments does, each in one line. */
export async function marketWithAlipay(environment: Readonly<Record<string, string>> = {}) {
  const clock: { market: TestMarket | null } = { market: null };
  const alipay: AlipayStandIn = await startAlipay({ now: () => clock.market?.clock.now().getTime() ?? 0 });
  const market = await startTestMarket({ ...alipay.environment, PUBLIC_URL: 'http://market.invalid', ...environment });
  clock.market = market;
  afterAll(() => alipay.stop());
  // The market listens on a free port, which it does not know when it starts.
  market.config.publicUrl = market.url;
  const trade = tradeOf(market);
  const ctx = market.context();
  const [tea, rice]: [Shop, Shop] = [await trade.shop(), await trade.shop()];
  const wares: [Ware, Ware] = [
    await trade.ware(tea, { price: '10.00', onHand: 10_000 }),
    await trade.ware(rice, { price: '3.33', onHand: 10_000 }),
  ];

  /** Orders one of each, to be paid later: 13.33 in all. */
  const place = async (walletMinor = 0, quantity = 1, by?: Person): Promise<Bought> => {
    const buyer = by ?? (await trade.buyer(walletMinor));
    const lines = wares.map(({ variantId }) => ({ variantId, quantity }));
    const { checkout } = await must(
      buyer.client,
      'placeOrder',
      'PlaceOrderInput',
      { lines, recipient, payWith: 'LATER', ...key() },
      'checkout { id orders { nodes { id } } }',
    );
    const { id, orders } = checkout as { id: string; orders: { nodes: { id: string }[] } };
    return { buyer, checkoutId: id, orderIds: orders.nodes.map((order) => order.id) };
  };
  const tryToStart = ({ buyer, checkoutId }: Bought, more: object = {}): Promise<Outcome> =>
    act(
      buyer.client,
      'startPayment',
      'StartPaymentInput',
      { checkoutId, gateway: GatewayName.ALIPAY, way: PayWay.PAGE, ...key(), ...more },
      attemptFields,
    );
  const start = async (bought: Bought, more: object = {}): Promise<Attempt> => {
    const { errors, paymentAttempt } = await tryToStart(bought, more);
    expect(errors).toEqual([]);
    return paymentAttempt as Attempt;
  };
  const pay = ({ pageUrl, qrCode }: Attempt): Promise<void> => alipay.pay(pageUrl ?? qrCode ?? '');
  const attemptOf = (id: string): Promise<PaymentAttempt> => ctx.orm.fork().findOneOrFail(PaymentAttempt, id);
  const statuses = async ({ checkoutId }: Bought): Promise<string[]> => {
    const rows = await market.database.query<{ status: string }>(
      'select status from customer_order where checkout_id = $1 order by id',
      [checkoutId],
    );
    return rows.map(({ status }) => status);
  };
  const verdicts = async (attemptId: string): Promise<string[]> => {
    const rows = await market.database.query<{ verdict: string }>(
      'select verdict from gateway_notification where number = $1 order by received_at, id',
      [attemptId],
    );
    return rows.map(({ verdict }) => verdict);
  };
  return {
    ...{ market, alipay, trade, tea, rice, place, tryToStart, start, pay, attemptOf, statuses, verdicts },
    /** The buyer spends prepaid money elsewhere. */
    spend: async (buyer: Person, minor: number): Promise<string> =>
      inTransaction(ctx, (inner) =>
        postTransfer(inner, {
          kind: TransferKind.PAYMENT,
          reference: `elsewhere ${buyer.id}`,
          memo: 'elsewhere',
          lines: [
            { account: walletOf(buyer.id), amountMinor: -minor },
            { account: bankFor(buyer.id), amountMinor: minor },
          ],
        }),
      ),
    wallet: (buyer: Person): Promise<number> => balanceOf(ctx, walletOf(buyer.id)),
    held: (orderId: string, { merchantId }: Shop): Promise<number> => balanceOf(ctx, escrowOf(orderId, merchantId)),
    onTheWay: (refundId: string): Promise<number> => balanceOf(ctx, refundsThrough('alipay', refundId)),
    verify: async (): Promise<void> => expect(await verifyLedger(ctx.db)).toMatchObject({ problems: [] }),
  };
}

import { GatewayName, GatewayRefused, type PaidTrade, type PaymentGateway, PayWay } from '../kernel/payment-gateway.js';
import { startPayment } from '../payments/attempts/start-payment.js';
import { takeNotification } from '../payments/attempts/take-notification.js';
import { PaymentAttempt } from '../payments/index.js';
import { as, type Person } from './cast.js';
import { figuresOf, keyOf } from './keys.js';
import type { Purchase } from './plan-purchases.js';
import type { Scene } from './scene.js';

const MINUTE_MS = 60_000;

/** Of those who do not pay while they order, every second does it by Alipay; whoever cancels today did, too. */
export const isPaidOutside = ({ number, pays, stopsAt }: Purchase): boolean =>
  stopsAt === 'CANCELLED' || (pays === 'LATER' && number % 2 === 0);

/** A buyer pays a checkout by Alipay; one in three first tries a code, which the gateway does not open (F3). */
export async function payOutside(
  scene: Scene,
  { number, stopsAt }: Purchase,
  buyer: Person,
  checkoutId: string,
): Promise<void> {
  const { stage } = scene;
  const start = (way: PayWay) =>
    startPayment(as(stage, buyer), {
      ...{ checkoutId, gateway: GatewayName.ALIPAY, way },
      idempotencyKey: keyOf('pay outside', number, way),
    });
  if (stopsAt === 'CANCELLED' || number % 3 === 0) await start(PayWay.QR);
  const { attemptId } = await start(PayWay.PAGE);
  stage.clock.advance(2 * MINUTE_MS);
  const { amountMinor } = await as(stage).orm.fork().findOneOrFail(PaymentAttempt, attemptId);
  const paid = {
    ...{ number: attemptId, amount: String(amountMinor), tradeNumber: `20${figuresOf(26, 'trade', number)}` },
    paidAt: stage.clock.now().toISOString(),
  };
  const tell = (fields: Record<string, string>) => takeNotification(as(stage), new URLSearchParams(fields).toString());
  if (stopsAt === 'CANCELLED' || number % 4 === 0) await tell({ ...paid, sign: 'forged' });
  await tell(paid);
}

/** The gateway of the demo's history: believes what it is told here, and is spoken to by nobody else. */
export function demoGateway(): PaymentGateway {
  const trades = new Map<string, PaidTrade>();
  const refunded = new Set<string>();
  let refused: string | undefined;
  return {
    name: GatewayName.ALIPAY,
    ways: Object.values(PayWay),
    open: ({ number, way }) => {
      if (way === PayWay.QR) throw new GatewayRefused('ACQ.ACCESS_FORBIDDEN', 'Alipay: 商户未开通当面付');
      return Promise.resolve({ pageUrl: `https://pay.example/${number}`, orderString: null, qrCode: null });
    },
    read: (body) => {
      const told = new URLSearchParams(body);
      const number = told.get('number') ?? '';
      const tradeNumber = told.get('tradeNumber') ?? '';
      const claims = { id: `n${tradeNumber}`, number, status: 'TRADE_SUCCESS' };
      if (told.has('sign')) return { outcome: 'FORGED', claims };
      const paidAt = new Date(told.get('paidAt') ?? '');
      const trade: PaidTrade = { status: 'PAID', tradeNumber, amountMinor: Number(told.get('amount')), paidAt };
      trades.set(number, trade);
      return { outcome: { id: claims.id, number, state: trade }, claims };
    },
    query: (number) => Promise.resolve(trades.get(number) ?? { status: 'ABSENT' }),
    close: () => Promise.resolve(),
    refund: async ({ refundNumber }) => {
      refused ??= refundNumber;
      if (refused === refundNumber) throw new GatewayRefused('ACQ.TRADE_HAS_FINISHED', 'Alipay: 交易已结束，不可退款');
      refunded.add(refundNumber);
    },
    hasRefunded: ({ refundNumber }) => Promise.resolve(refunded.has(refundNumber)),
    transfer: ({ number }) => Promise.resolve({ status: 'SENT', transferNumber: number }),
    queryTransfer: () => Promise.resolve({ status: 'ABSENT' }),
    bill: () => Promise.resolve(null),
  };
}

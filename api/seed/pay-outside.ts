import type { Clock } from '../kernel/clock.js';
import { localDay } from '../kernel/local-day.js';
import {
  type GatewayBill,
  type GatewayBillLine,
  GatewayName,
  GatewayRefused,
  type PaidTrade,
  type PaymentGateway,
  PayWay,
} from '../kernel/payment-gateway.js';
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
export function demoGateway(clock: Clock): PaymentGateway {
  const trades = new Map<string, PaidTrade>();
  const refunded = new Map<string, GatewayBillLine>();
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
    refund: async ({ number, refundNumber, amountMinor }) => {
      refused ??= refundNumber;
      if (refused === refundNumber) throw new GatewayRefused('ACQ.TRADE_HAS_FINISHED', 'Alipay: 交易已结束，不可退款');
      const told = { kind: 'REFUND', number, ours: refundNumber, amountMinor: -amountMinor, title: '退款' } as const;
      refunded.set(refundNumber, refunded.get(refundNumber) ?? { ...told, occurredAt: clock.now() });
    },
    hasRefunded: ({ refundNumber }) => Promise.resolve(refunded.has(refundNumber)),
    transfer: ({ number }) => Promise.resolve({ status: 'SENT', transferNumber: number }),
    queryTransfer: () => Promise.resolve({ status: 'ABSENT' }),
    billZone: DEMO_BILL_ZONE,
    bill: (day) => Promise.resolve(billOf(day, trades, refunded)),
  };
}

const DEMO_BILL_ZONE = 'Asia/Shanghai';

/** A day's bill, with the charge of 0.6 %; one payment on it is not the market's, so that finance has something to find out (F6). */
function billOf(
  day: string,
  trades: ReadonlyMap<string, PaidTrade>,
  refunds: ReadonlyMap<string, GatewayBillLine>,
): GatewayBill {
  const payments = [...trades].map(([ours, { tradeNumber: number, amountMinor, paidAt: occurredAt }]) => ({
    ...{ kind: 'PAYMENT' as const, number, ours, amountMinor, occurredAt, title: '网购' },
  }));
  const lines: GatewayBillLine[] = [...payments, ...refunds.values()]
    .filter(({ occurredAt }) => localDay(occurredAt, DEMO_BILL_ZONE) === day)
    .flatMap((line) => [
      line,
      { ...line, kind: 'CHARGE', amountMinor: -Math.round(line.amountMinor * 0.006), title: '服务费' },
    ]);
  const unknown = { kind: 'PAYMENT', number: `20${figuresOf(26, 'unknown', 1)}`, ours: 'walk_in_20010001' } as const;
  const occurredAt = new Date(`${day}T15:20:00+08:00`);
  return {
    sha256: `demo ${day}`,
    lines: [...lines, { ...unknown, amountMinor: 18_800, occurredAt, title: '扫码收款' }],
  };
}

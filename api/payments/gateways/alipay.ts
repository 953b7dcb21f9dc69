import { AlipaySdk } from 'alipay-sdk';
import {
  GatewayName,
  GatewayRefused,
  type GatewayTransfer,
  type PaymentDoor,
  type PaymentGateway,
  type PaymentOffer,
  PayWay,
  type TradeState,
  type TransferState,
} from '../../kernel/payment-gateway.js';
import { downloadBill } from './alipay-bill.js';
import { ALIPAY_ZONE, alipayTime, parseAlipayTime, yuan, yuanToMinor } from './alipay-formats.js';
import { readNotification } from './alipay-notification.js';

/** An app at Alipay: its id, its own private key (PKCS#8, base64), and Alipay's public key. */
export interface AlipayApp {
  readonly appId: string;
  readonly privateKey: string;
  readonly alipayPublicKey: string;
  /** Where its interface is; the stand-in's in development and tests. */
  readonly gatewayUrl: string;
}

interface Variant {
  readonly name: GatewayName;
  readonly ways: readonly PayWay[];
  /** Alipay's names of the channels a buyer may pay by; all that the account has when absent. */
  readonly channels?: string;
}

type Answer = Readonly<Record<string, unknown>>;

const PATIENCE_MS = 10_000;
/** Refusals that a later attempt may get past. */
const PASSING = /SYSTEM_ERROR|SELLER_BALANCE_NOT_ENOUGH|PAYER_BALANCE_NOT_ENOUGH|LIMIT|^isp\.|^aop\./;
/** Nothing of this number ever arrived there. */
const ABSENT = new Set(['ACQ.TRADE_NOT_EXIST', 'ORDER_NOT_EXIST']);
const TRANSFER = { productCode: 'TRANS_ACCOUNT_NO_PWD', bizScene: 'DIRECT_TRANSFER' };

/**
 * Alipay by its own SDK (F3): page, wap, app and QR pay, RSA2 both ways. What it answers is believed only with its
 * signature. Amounts are yuan, so the market's currency is CNY.
 */
export function alipay(app: AlipayApp, variant: Partial<Variant> = {}): PaymentGateway {
  const { name, ways, channels }: Variant = { name: GatewayName.ALIPAY, ways: Object.values(PayWay), ...variant };
  const sdk = new AlipaySdk({
    appId: app.appId,
    privateKey: app.privateKey,
    alipayPublicKey: app.alipayPublicKey,
    keyType: 'PKCS8',
    gateway: app.gatewayUrl,
    timeout: PATIENCE_MS,
  });
  const ask = async (method: string, bizContent: object): Promise<Answer> => {
    const answer: Answer = await sdk.exec(method, { bizContent }, { validateSign: true });
    return understood(answer);
  };
  return {
    name,
    ways,
    open: (offer) => open(sdk, offer, channels),
    read: (body) =>
      readNotification(body, { appId: app.appId, isSigned: (fields) => sdk.checkNotifySignV2({ ...fields }) }),
    query: async (outTradeNo) => stateOf(await ask('alipay.trade.query', { outTradeNo }).catch(absentOr)),
    close: async (outTradeNo) => {
      await ask('alipay.trade.close', { outTradeNo }).catch(absentOr);
    },
    refund: async ({ number, refundNumber, amountMinor, reason }) => {
      await ask('alipay.trade.refund', {
        outTradeNo: number,
        outRequestNo: refundNumber,
        refundAmount: yuan(amountMinor),
        refundReason: reason.slice(0, 200),
      });
    },
    hasRefunded: async ({ number, refundNumber }) => {
      const asked = { outTradeNo: number, outRequestNo: refundNumber };
      const answer = await ask('alipay.trade.fastpay.refund.query', asked).catch(absentOr);
      return answer?.['refundStatus'] === 'REFUND_SUCCESS';
    },
    transfer: (order) => transfer(ask, order),
    queryTransfer: async (outBizNo) =>
      transferStateOf(await ask('alipay.fund.trans.common.query', { outBizNo, ...TRANSFER }).catch(absentOr)),
    billZone: ALIPAY_ZONE,
    bill: (day) => downloadBill((billType) => billUrl(ask, day, billType)),
  };
}

type Ask = (method: string, bizContent: object) => Promise<Answer>;

async function open(sdk: AlipaySdk, offer: PaymentOffer, channels: string | undefined): Promise<PaymentDoor> {
  const nothing: PaymentDoor = { pageUrl: null, orderString: null, qrCode: null };
  const bizContent = {
    outTradeNo: offer.number,
    totalAmount: yuan(offer.amountMinor),
    subject: offer.subject,
    timeExpire: alipayTime(offer.expiresAt),
    ...(channels && { enablePayChannels: channels }),
  };
  const { notifyUrl, returnUrl } = offer;
  const ways = { notifyUrl, ...(returnUrl && { returnUrl }) };
  switch (offer.way) {
    case PayWay.PAGE: {
      const page = { bizContent: { ...bizContent, productCode: 'FAST_INSTANT_TRADE_PAY' }, ...ways };
      return { ...nothing, pageUrl: sdk.pageExecute('alipay.trade.page.pay', 'GET', page) };
    }
    case PayWay.WAP: {
      const page = { bizContent: { ...bizContent, productCode: 'QUICK_WAP_WAY' }, ...ways };
      return { ...nothing, pageUrl: sdk.pageExecute('alipay.trade.wap.pay', 'GET', page) };
    }
    case PayWay.APP: {
      const order = { bizContent: { ...bizContent, productCode: 'QUICK_MSECURITY_PAY' }, notifyUrl };
      return { ...nothing, orderString: sdk.sdkExecute('alipay.trade.app.pay', order) };
    }
    case PayWay.QR: {
      const exec = async (method: string): Promise<Answer> =>
        understood(await sdk.exec(method, { bizContent, notifyUrl }, { validateSign: true }));
      return { ...nothing, qrCode: textOf(await exec('alipay.trade.precreate'), 'qrCode') };
    }
  }
}

/** What Alipay answers under 10000; `GatewayRefused` for its last word, another error for what may pass. */
function understood(answer: Answer): Answer {
  const code = textOf(answer, 'code');
  if (code === '10000') return answer;
  const subCode = textOf(answer, 'subCode') || code;
  const message = `Alipay: ${textOf(answer, 'subMsg') || textOf(answer, 'msg') || 'refused'} (${subCode})`;
  if (code === '20000' || code === '40006' || PASSING.test(subCode)) throw new Error(message);
  throw new GatewayRefused(subCode === 'ACQ.TRADE_STATUS_ERROR' ? 'TRADE_PAID' : subCode, message);
}

/** Null for what never arrived there. */
function absentOr(error: unknown): null {
  if (error instanceof GatewayRefused && ABSENT.has(error.code)) return null;
  throw error;
}

function stateOf(answer: Answer | null): TradeState {
  if (!answer) return { status: 'ABSENT' };
  const status = textOf(answer, 'tradeStatus');
  if (status === 'WAIT_BUYER_PAY') return { status: 'WAITING' };
  const amountMinor = yuanToMinor(textOf(answer, 'totalAmount'));
  const paidAt = parseAlipayTime(textOf(answer, 'sendPayDate'));
  // A trade that was paid and refunded whole is closed, too, and still tells when it was paid.
  if (status === 'TRADE_CLOSED' && !paidAt) return { status: 'CLOSED' };
  if (amountMinor === null || paidAt === null) throw new Error(`Alipay answers what makes no sense: ${status}`);
  return { status: 'PAID', tradeNumber: textOf(answer, 'tradeNo'), amountMinor, paidAt };
}

async function transfer(ask: Ask, { number, amountMinor, account, name, title }: GatewayTransfer) {
  return transferStateOf(
    await ask('alipay.fund.trans.uni.transfer', {
      outBizNo: number,
      transAmount: yuan(amountMinor),
      ...TRANSFER,
      orderTitle: title.slice(0, 100),
      payeeInfo: { identity: account, identityType: 'ALIPAY_LOGON_ID', name },
    }),
  );
}

function transferStateOf(answer: Answer | null): TransferState {
  if (!answer) return { status: 'ABSENT' };
  const reason = textOf(answer, 'failReason') || textOf(answer, 'errorCode') || 'no reason is told';
  switch (textOf(answer, 'status')) {
    case 'SUCCESS':
      return { status: 'SENT', transferNumber: textOf(answer, 'orderId') };
    case 'FAIL':
    case 'CLOSED':
      return { status: 'FAILED', reason };
    case 'REFUND':
      return { status: 'CAME_BACK', reason };
    default:
      return { status: 'UNDER_WAY' };
  }
}

/** Where a bill is fetched; null while there is none. */
async function billUrl(ask: Ask, billDate: string, billType: string): Promise<string | null> {
  const asked = { billType, billDate };
  const answer = await ask('alipay.data.dataservice.bill.downloadurl.query', asked).catch((error: unknown) => {
    if (error instanceof Error && /bill_not_exist/i.test(error.message)) return null;
    throw error;
  });
  return answer ? textOf(answer, 'billDownloadUrl') : null;
}

const textOf = (answer: Answer, field: string): string => {
  const value = answer[field];
  return typeof value === 'string' ? value : '';
};

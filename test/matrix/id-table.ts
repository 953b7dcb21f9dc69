import { randomUUID } from 'node:crypto';
import { address } from './example-address.js';
import { merchantRows } from './merchant-ids.js';
import { returnRows } from './return-ids.js';
import { reviewRows } from './review-ids.js';
import { surveyRows } from './survey-ids.js';
import type { Thing } from './twins.js';

/** One id of an input. */
export interface Place {
  /** What of one's own stands there. */
  readonly own: Thing;
  /** What of the others is put there instead; the same thing when absent. */
  readonly foreign?: Thing;
  /** Something of one's own that belongs to another record than the input's first. */
  readonly elsewhere?: Thing;
  /** Anybody may name anything that is there, and why. */
  readonly open?: string;
  /** What refuses a foreign one; NOT_FOUND when absent. */
  readonly code?: string;
}

/** A mutation that names records: who calls it, and which of their records stands at each id of its input. */
export interface NamingRow {
  readonly mutation: string;
  readonly by: 'buyer' | 'owner';
  /** By path within the input: `id`, `lines[].orderLineId`. */
  readonly ids: Readonly<Record<string, Place>>;
  /** What else the call needs to go through, by path; required fields that are absent get an example. */
  readonly rest?: () => Readonly<Record<string, unknown>>;
}

const simple = (
  by: NamingRow['by'],
  mutation: string,
  own: Thing,
  rest?: NamingRow['rest'],
  path = 'id',
): NamingRow => ({
  mutation,
  by,
  ids: { [path]: { own } },
  ...(rest && { rest }),
});
/** Words on a complaint, with a file. */
const words = (by: NamingRow['by'], mutation: string, file: Thing, own: Thing = 'complaint'): NamingRow => ({
  ...{ mutation, by, ids: { id: { own }, 'evidenceFileIds[]': { own: file } } },
});
const categories = 'the tree of categories is for all to see';

/** Every mutation that people without a role of the platform may call and that names a record (A5). */
export const namingRows: readonly NamingRow[] = [
  simple('buyer', 'editProfile', 'buyer'),
  simple('buyer', 'changePassword', 'buyer', () => ({ newPassword: 'another long pass phrase' })),
  simple('buyer', 'enrolSecondFactor', 'buyer'),
  simple('buyer', 'confirmSecondFactor', 'buyer'),
  simple('owner', 'renewRecoveryCodes', 'owner'),
  simple('owner', 'replaceSecondFactor', 'owner'),
  simple('buyer', 'saveAddress', 'address', () => ({ ...address, version: 1 })),
  simple('buyer', 'removeAddress', 'address'),
  simple(
    'owner',
    'saveView',
    'merchant',
    () => ({ list: 'orders', title: randomUUID(), filter: '{}', isShared: true }),
    'merchantId',
  ),
  simple('owner', 'removeView', 'savedView'),
  simple('buyer', 'endSession', 'session'),
  simple('buyer', 'markMessagesRead', 'message'),
  simple('owner', 'issueStatement', 'merchant', () => ({ month: '2026-02' }), 'merchantId'),
  simple('owner', 'questionLine', 'merchantLine', () => ({ reason: 'too much' })),
  simple('owner', 'downloadStatement', 'statement', () => ({ format: 'CSV' })),
  {
    mutation: 'registerComplaint',
    by: 'buyer',
    ids: {
      ...{ orderId: { own: 'deliveredOrder' }, accountId: { own: 'buyer' }, earlierComplaintId: { own: 'complaint' } },
      merchantId: { own: 'merchant', foreign: 'draftMerchant' },
      ...{ productId: { own: 'product', foreign: 'draftProduct' }, 'evidenceFileIds[]': { own: 'evidence' } },
    },
  },
  {
    mutation: 'registerInquiry',
    by: 'buyer',
    ids: {
      topicId: { own: 'inquiryTopic', open: 'topics are for all to see' },
      accountId: { own: 'buyer' },
      orderId: { own: 'deliveredOrder' },
      productId: { own: 'product', foreign: 'draftProduct' },
    },
  },
  ...reviewRows,
  ...surveyRows,
  ...merchantRows,
  simple('buyer', 'askAgain', 'inquiry'),
  simple('owner', 'acknowledgeQualityAlert', 'qualityAlert', () => ({ correctiveAction: 'x', dueOn: '2030-01-01' })),
  simple('buyer', 'askAboutOrder', 'paidOrder'),
  simple('owner', 'answerProblem', 'problemOrder', () => ({ note: 'an answer' })),
  simple('owner', 'recordChaser', 'problemOrder', () => ({ note: 'again' })),
  ...(['acceptRemedy', 'rejectRemedy'] as const).map((mutation) => simple('buyer', mutation, 'complaint')),
  words('owner', 'answerHearing', 'hearingEvidence', 'heardComplaint'),
  words('owner', 'appealComplaint', 'appealEvidence', 'resolvedComplaint'),
  simple('owner', 'appealFine', 'fine', () => ({ reason: 'not us' })),
  simple('buyer', 'evaluateComplaint', 'complaint', () => ({ satisfaction: 4 })),
  words('buyer', 'answerComplaint', 'evidence'),
  {
    mutation: 'addToBasket',
    by: 'buyer',
    ids: { variantId: { own: 'variant', foreign: 'draftVariant', code: 'NOT_FOR_SALE' } },
  },
  simple('buyer', 'setBasketQuantity', 'basketLine'),
  simple('buyer', 'removeFromBasket', 'basketLine'),
  {
    mutation: 'placeOrder',
    by: 'buyer',
    ids: {
      'lines[].variantId': { own: 'variant', foreign: 'draftVariant', code: 'NOT_FOR_SALE' },
      'deliveries[].merchantId': { own: 'merchant', foreign: 'draftMerchant' },
      'deliveries[].carrierId': { own: 'carrier', open: 'carriers are for all to see' },
      'couponIds[]': { own: 'coupon' },
    },
    rest: () => ({
      payWith: 'LATER',
      recipient: {
        name: '王',
        phone: '13700009999',
        regionCode: '341102',
        region: '安徽省滁州市琅琊区',
        street: '西街 3 号',
      },
    }),
  },
  simple('buyer', 'payCheckout', 'unpaidCheckout'),
  simple('buyer', 'payOnDelivery', 'unpaidCheckout'),
  simple('buyer', 'startPayment', 'unpaidCheckout', undefined, 'checkoutId'),
  simple('buyer', 'announceBankTransfer', 'unpaidCheckout', undefined, 'checkoutId'),
  simple('buyer', 'cancelWithdrawal', 'withdrawal'),
  simple('buyer', 'confirmReceipt', 'deliveredOrder'),
  simple('buyer', 'cancelOrder', 'unpaidOrder'),
  simple('buyer', 'answerOrderChange', 'changedOrder', () => ({ isAccepted: true })),
  {
    mutation: 'proposeOrderChange',
    by: 'owner',
    ids: { id: { own: 'paidOrder' }, 'lines[].variantId': { own: 'variant', code: 'NOT_FOR_SALE' } },
    rest: () => ({ 'lines[].quantity': 3 }),
  },
  {
    mutation: 'shipTogether',
    by: 'owner',
    ids: { id: { own: 'togetherOrder' }, 'orderIds[]': { own: 'besideOrder' } },
  },
  simple('owner', 'shipApart', 'togetherOrder'),
  {
    mutation: 'giveGift',
    by: 'owner',
    ids: { id: { own: 'dearOrder' }, variantId: { own: 'variant', code: 'NOT_FOR_SALE' } },
  },
  simple('owner', 'waiveDeliveryFee', 'dearOrder'),
  simple('owner', 'cutPrice', 'dearOrder', () => ({ amount: { amount: '0.01' }, declined: ['GIFT'] })),
  simple('owner', 'withdrawOrderChange', 'paidOrder'),
  {
    mutation: 'splitOrder',
    by: 'owner',
    ids: { id: { own: 'wholeOrder' }, 'lines[].orderLineId': { own: 'wholeLine', elsewhere: 'elsewhereLine' } },
    rest: () => ({ 'lines[].quantity': 1 }),
  },
  ...returnRows,
  ...['cancelRepair', 'sendToOutlet'].map((name) => simple('buyer', name, 'awaitedRepair')),
  simple('buyer', 'answerRepairQuote', 'quotedRepair'),
  simple('buyer', 'confirmRepairedGoods', 'returningRepair'),
  simple('buyer', 'closeAccount', 'buyer'),
  simple('owner', 'createApp', 'merchant', undefined, 'merchantId'),
  simple('owner', 'updateApp', 'app'),
  simple('owner', 'rotateAppToken', 'app'),
  simple('owner', 'createWebhookEndpoint', 'app', () => ({ url: 'https://erp.example.test/' }), 'appId'),
  simple('owner', 'updateWebhookEndpoint', 'webhookEndpoint'),
  simple('owner', 'rotateWebhookSecret', 'webhookEndpoint'),
  simple('owner', 'testWebhookEndpoint', 'webhookEndpoint'),
  simple('owner', 'replayWebhooks', 'webhookEndpoint'),
  simple('owner', 'disableWebhookEndpoint', 'webhookEndpoint'),
  simple('owner', 'enableWebhookEndpoint', 'webhookEndpoint'),
  simple('owner', 'redeliverWebhook', 'webhookDelivery'),
  simple('owner', 'removeWebhookEndpoint', 'webhookEndpoint'),
  simple('owner', 'revokeApp', 'app'),
  simple('owner', 'inviteMember', 'merchant', () => ({ identifier: 'somebody@example.test' }), 'merchantId'),
  simple('owner', 'withdrawInvitation', 'invitation'),
  simple('owner', 'removeMember', 'member'),
  {
    mutation: 'createProduct',
    by: 'owner',
    ids: { merchantId: { own: 'merchant' }, categoryId: { own: 'category', open: categories } },
    rest: () => ({ 'variants[].sku': randomUUID(), 'variants[].options': [] }),
  },
  {
    mutation: 'updateProduct',
    by: 'owner',
    ids: { id: { own: 'draftProduct' }, categoryId: { own: 'category', open: categories } },
    rest: () => ({ version: 2 }),
  },
  simple('owner', 'unlistProduct', 'product'),
  simple('owner', 'publishProduct', 'draftProduct'),
  { mutation: 'addProductImage', by: 'owner', ids: { id: { own: 'product' }, fileId: { own: 'productImage' } } },
  simple('owner', 'addVariant', 'product'),
  simple('owner', 'updateVariant', 'variant'),
  simple('owner', 'bookStock', 'variant'),
  {
    mutation: 'importRecords',
    by: 'owner',
    ids: { 'fileIds[]': { own: 'importFile' }, merchantId: { own: 'merchant' } },
    rest: () => ({ kind: 'PRODUCTS', isDryRun: false }),
  },
  {
    mutation: 'shipFromSheet',
    by: 'owner',
    ids: { 'fileIds[]': { own: 'parcelSheet' }, merchantId: { own: 'merchant' } },
    rest: () => ({ isDryRun: false }),
  },
  simple('owner', 'submitMerchant', 'draftMerchant'),
  {
    mutation: 'updateStorefront',
    by: 'owner',
    ids: { id: { own: 'merchant' }, logoId: { own: 'logo' }, bannerId: { own: 'banner' } },
  },
  simple('owner', 'updateSettlementAccount', 'merchant'),
  simple('owner', 'reviewOrder', 'paidOrder'),
  simple('owner', 'correctRecipient', 'paidOrder', () => ({
    'recipient.phone': '13700009999',
    'recipient.regionCode': '341102',
    'recipient.region': '安徽省滁州市琅琊区',
  })),
  simple('owner', 'correctOrderNote', 'paidOrder'),
  simple('owner', 'correctInvoice', 'paidOrder', () => ({ 'invoice.taxNumber': '12341100MB1234567U' })),
  simple('owner', 'markOrderRead', 'reviewedOrder'),
  simple('owner', 'addOrderNote', 'paidOrder', () => ({ flag: 'GREEN' })),
  simple('owner', 'clearOrderFlag', 'paidOrder', () => ({ flag: 'GREEN' })),
  simple('owner', 'holdOrder', 'paidOrder'),
  simple('owner', 'releaseOrder', 'paidOrder'),
  simple('owner', 'cancelOrder', 'paidOrder'),
  simple('owner', 'startPicking', 'reviewedOrder'),
  {
    mutation: 'shipOrder',
    by: 'owner',
    ids: {
      id: { own: 'reviewedOrder' },
      carrierId: { own: 'carrier', open: 'carriers are for all to see' },
      'lines[].orderLineId': { own: 'reviewedLine', elsewhere: 'otherLine' },
    },
    rest: () => ({ trackingNumber: randomUUID() }),
  },
  simple('owner', 'acceptDelivery', 'openDelivery'),
  {
    mutation: 'assignDelivery',
    by: 'owner',
    ids: { id: { own: 'openDelivery' }, accountId: { own: 'courier', code: 'NO_COURIER' } },
  },
  simple('owner', 'giveDeliveryBack', 'takenDelivery'),
  simple('owner', 'pickUpDelivery', 'fetchedDelivery'),
  {
    mutation: 'completeDelivery',
    by: 'owner',
    ids: { id: { own: 'carriedDelivery' }, photoId: { own: 'proof' } },
    rest: () => ({ code: null }),
  },
  {
    mutation: 'failDelivery',
    by: 'owner',
    ids: { id: { own: 'lostDelivery' }, photoId: { own: 'proof' } },
    rest: () => ({ redeliverAt: null }),
  },
  simple('owner', 'takeDeliveryBack', 'lostDelivery'),
  {
    mutation: 'takeParcelBack',
    by: 'owner',
    ids: { id: { own: 'otherOrder' }, shipmentId: { own: 'otherShipment', elsewhere: 'shipment' } },
  },
  {
    mutation: 'correctParcel',
    by: 'owner',
    ids: { id: { own: 'shipment' }, carrierId: { own: 'carrier', open: 'carriers are for all to see' } },
    rest: () => ({ trackingNumber: randomUUID() }),
  },
  {
    mutation: 'recordDelivery',
    by: 'owner',
    ids: { id: { own: 'sentOrder' }, shipmentId: { own: 'shipment', elsewhere: 'otherShipment' } },
  },
  {
    mutation: 'createWaybillRange',
    by: 'owner',
    ids: { carrierId: { own: 'carrier', open: 'carriers are for all to see' }, merchantId: { own: 'merchant' } },
    rest: () => ({ firstNumber: 'B0001', lastNumber: 'B0002' }),
  },
  simple('owner', 'updateWaybillRange', 'waybillRange'),
  simple('owner', 'setShipOn', 'paidOrder', () => ({ shipOn: '2026-03-09' })),
  {
    mutation: 'makePickingBatch',
    by: 'owner',
    ids: {
      merchantId: { own: 'merchant' },
      'orderIds[]': { own: 'pickableOrder' },
      accountId: { own: 'owner', code: 'NOT_A_PICKER' },
    },
  },
  {
    mutation: 'assignPickingBatch',
    by: 'owner',
    ids: { id: { own: 'batch' }, accountId: { own: 'owner', code: 'NOT_A_PICKER' } },
  },
  simple('owner', 'startPickingBatch', 'batch'),
  {
    mutation: 'confirmPickingNotes',
    by: 'owner',
    ids: { id: { own: 'startedBatch' }, 'orderIds[]': { own: 'startedOrder', elsewhere: 'batchedOrder' } },
  },
  {
    mutation: 'recordPick',
    by: 'owner',
    ids: {
      id: { own: 'startedBatch' },
      'lines[].pickingLineId': { own: 'startedLine', elsewhere: 'batchedLine' },
    },
    rest: () => ({ 'lines[].quantity': 0 }),
  },
  {
    mutation: 'printPickingList',
    by: 'owner',
    ids: { id: { own: 'startedBatch' }, orderId: { own: 'keptOrder', elsewhere: 'batchedOrder' } },
  },
  {
    mutation: 'reportShortPick',
    by: 'owner',
    ids: { id: { own: 'startedBatch' }, pickingLineId: { own: 'startedLine', elsewhere: 'batchedLine' } },
    rest: () => ({ quantity: 1 }),
  },
  {
    mutation: 'takeOutOfBatch',
    by: 'owner',
    ids: { id: { own: 'startedBatch' }, orderId: { own: 'keptOrder', elsewhere: 'batchedOrder' } },
  },
  simple('owner', 'finishPickingBatch', 'pickedBatch'),
  simple('owner', 'shipPickingBatch', 'pickedBatch'),
  {
    mutation: 'enterWaybill',
    by: 'owner',
    ids: { orderId: { own: 'pickableOrder' }, carrierId: { own: 'carrier', open: 'carriers are for all to see' } },
    rest: () => ({ number: randomUUID() }),
  },
  {
    mutation: 'printWaybills',
    by: 'owner',
    ids: {
      merchantId: { own: 'merchant' },
      'orderIds[]': { own: 'pickableOrder' },
      carrierId: { own: 'carrier', open: 'carriers are for all to see' },
    },
  },
  simple('owner', 'reprintWaybill', 'waybill'),
  simple('owner', 'voidWaybill', 'waybill'),
  {
    mutation: 'assignPrintHold',
    by: 'owner',
    ids: { id: { own: 'printHold' }, accountId: { own: 'owner', code: 'INVALID' } },
  },
  simple('owner', 'answerPrintHold', 'printHold'),
  simple('owner', 'recordCourier', 'merchant', undefined, 'merchantId'),
  simple('owner', 'cancelPickingBatch', 'batch'),
  simple('owner', 'closeMerchant', 'merchant'),
];

import type { Actor } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';
import type { StoredRow, World } from './world.js';

/**
 * Who sees which rows of the market, written a second time, in plain predicates (A5, A7). A type without a line here
 * fails the test that compares the read engine with it: say who sees it before it can be read.
 */
type Sees = (viewer: Actor, row: StoredRow, world: World) => boolean;

/** Staff with this permission, apps of the platform, and the market itself. */
export const everywhere = (viewer: Actor, permission: Permission): boolean =>
  viewer.kind === 'SYSTEM' || viewer.platformPermissions.has(permission);

/** Staff who look after this merchant. */
const isInCare = ({ care }: Actor, permission: Permission, merchantId: string): boolean =>
  care?.permissions.has(permission) === true && care.merchantIds.has(merchantId);

/** Whoever has the permission everywhere, or in this merchant. */
export const atMerchant = (viewer: Actor, permission: Permission, merchantId: unknown): boolean =>
  everywhere(viewer, permission) ||
  (typeof merchantId === 'string' && isInCare(viewer, permission, merchantId)) ||
  (typeof merchantId === 'string' && viewer.merchants.get(merchantId)?.has(permission) === true);

const isBuyer = (viewer: Actor, buyerId: unknown): boolean => viewer.buyerId !== null && viewer.buyerId === buyerId;
const isAccount = (viewer: Actor, accountId: unknown): boolean =>
  viewer.accountId !== null && viewer.accountId === accountId;

const staff =
  (permission: Permission): Sees =>
  (viewer) =>
    everywhere(viewer, permission);
const itsMerchant =
  (permission: Permission): Sees =>
  (viewer, row) =>
    atMerchant(viewer, permission, row['merchant_id']);
const itsBuyer =
  (permission: Permission): Sees =>
  (viewer, row) =>
    everywhere(viewer, permission) || isBuyer(viewer, row['buyer_id']);
const bothParties =
  (permission: Permission): Sees =>
  (viewer, row) =>
    atMerchant(viewer, permission, row['merchant_id']) || isBuyer(viewer, row['buyer_id']);

/** No role reads personal data of others in clear: staff open them, one record at a time. */
const without =
  (sees: Sees): Sees =>
  (viewer, row, world) =>
    sees({ ...viewer, platformPermissions: new Set(), care: null }, row, world);
/** Whoever has the permission anywhere. */
const somewhere =
  (permission: Permission): Sees =>
  (viewer) =>
    everywhere(viewer, permission) ||
    viewer.care?.permissions.has(permission) === true ||
    [...viewer.merchants.values()].some((permissions) => permissions.has(permission));
const find = (world: World, table: string, id: unknown): StoredRow | undefined =>
  world[table]?.find((row) => row.id === id);

const isOnSale = (product: StoredRow | undefined): boolean =>
  product?.['status'] === 'PUBLISHED' && product['is_shop_open'] === true;

const bookkeeping: Sees = (viewer, row) =>
  everywhere(viewer, Permission.LEDGER_READ) ||
  (row['buyer_id'] !== null && (everywhere(viewer, Permission.WALLET_READ) || isBuyer(viewer, row['buyer_id']))) ||
  (row['merchant_id'] !== null && atMerchant(viewer, Permission.PAYOUTS_READ, row['merchant_id']));

/** Private files are for those whose work is with what they are for. */
const readersOfFiles: Readonly<Record<string, readonly Permission[]>> = {
  LICENCE: [Permission.MERCHANTS_WRITE, Permission.MERCHANTS_REVIEW],
  EVIDENCE: [Permission.RETURNS_READ, Permission.COMPLAINTS_READ],
  DELIVERY_PROOF: [Permission.ORDERS_READ],
  IMPORT: [Permission.IMPORTS_RUN],
  PERSONAL_EXPORT: [],
  PRINTOUT: [],
};

const file: Sees = (viewer, row) => {
  if (row['visibility'] === 'PUBLIC' && row['status'] === 'STORED') return true;
  const uploader = viewer.accountId ?? viewer.appId;
  if (uploader !== null && row['merchant_id'] === null && row['buyer_id'] === null && row['uploaded_by'] === uploader)
    return true;
  const readers = readersOfFiles[String(row['purpose'])] ?? [];
  if (readers.some((permission) => atMerchant(viewer, permission, row['merchant_id']))) return true;
  const isForBuyers =
    row['purpose'] === 'EVIDENCE' || row['purpose'] === 'DELIVERY_PROOF' || row['purpose'] === 'PERSONAL_EXPORT';
  return isForBuyers && isBuyer(viewer, row['buyer_id']);
};

/** Seen by whom, by type of the schema. */
export const marketVisibility: Readonly<Record<string, Sees>> = {
  AuditRecord: staff(Permission.AUDIT_READ),
  File: file,
  Account: (viewer, row) => everywhere(viewer, Permission.ACCOUNTS_READ) || isBuyer(viewer, row.id),
  Session: (viewer, row) => everywhere(viewer, Permission.ACCOUNTS_MANAGE) || isAccount(viewer, row['account_id']),
  Address: itsBuyer(Permission.PERSONAL_DATA_READ),
  MerchantMember: (viewer, row) =>
    atMerchant(viewer, Permission.MERCHANTS_READ, row['merchant_id']) || isAccount(viewer, row['account_id']),
  MemberInvitation: itsMerchant(Permission.MEMBERS_MANAGE),
  Message: staff(Permission.MESSAGES_READ),
  MessageTemplate: staff(Permission.MESSAGES_READ),
  MessageTemplateVersion: staff(Permission.MESSAGES_READ),
  MailboxMessage: staff(Permission.MAILBOX_READ),
  InAppMessage: (viewer, row) => isAccount(viewer, row['account_id']),
  DataExport: without((viewer, row) => viewer.kind === 'SYSTEM' || isBuyer(viewer, row['buyer_id'])),
  App: itsMerchant(Permission.APPS_MANAGE),
  AppUsage: itsMerchant(Permission.APPS_MANAGE),
  WebhookEndpoint: itsMerchant(Permission.APPS_MANAGE),
  WebhookDelivery: itsMerchant(Permission.APPS_MANAGE),
  WebhookAttempt: itsMerchant(Permission.APPS_MANAGE),
  Carrier: () => true,
  CarrierZone: somewhere(Permission.CARRIERS_READ),
  WaybillRange: itsMerchant(Permission.CARRIERS_READ),
  LedgerAccount: bookkeeping,
  LedgerEntry: bookkeeping,
  LedgerTransfer: staff(Permission.LEDGER_READ),
  Slip: staff(Permission.SLIPS_READ),
  LedgerCheck: staff(Permission.LEDGER_READ),
  Wallet: (viewer, row, world) => row['kind'] === 'WALLET' && itsBuyer(Permission.WALLET_READ)(viewer, row, world),
  TopUp: itsBuyer(Permission.WALLET_READ),
  Withdrawal: itsBuyer(Permission.WALLET_READ),
  Payment: itsBuyer(Permission.PAYMENTS_READ),
  PaymentAttempt: itsBuyer(Permission.PAYMENTS_READ),
  GatewayNotification: staff(Permission.PAYMENTS_READ),
  GatewayRefund: itsBuyer(Permission.PAYMENTS_READ),
  Tender: itsBuyer(Permission.PAYMENTS_READ),
  TenderAllocation: bothParties(Permission.PAYMENTS_READ),
  Refund: bothParties(Permission.PAYMENTS_READ),
  RefundPart: itsBuyer(Permission.PAYMENTS_READ),
  Merchant: (viewer, row) => row['status'] === 'APPROVED' || atMerchant(viewer, Permission.MERCHANTS_READ, row.id),
  MerchantDecision: itsMerchant(Permission.MERCHANTS_READ),
  Category: (viewer, row) =>
    row['is_active'] === true ||
    everywhere(viewer, Permission.CATEGORIES_WRITE) ||
    [...viewer.merchants.values()].some((permissions) => permissions.has(Permission.CATEGORIES_WRITE)) ||
    (viewer.care?.permissions.has(Permission.CATEGORIES_WRITE) === true && viewer.care.merchantIds.size > 0),
  Product: (viewer, row) => isOnSale(row) || atMerchant(viewer, Permission.CATALOG_READ, row['merchant_id']),
  ProductImage: (viewer, row, world) =>
    atMerchant(viewer, Permission.CATALOG_READ, row['merchant_id']) ||
    isOnSale(find(world, 'product', row['product_id'])),
  Variant: (viewer, row, world) =>
    atMerchant(viewer, Permission.CATALOG_READ, row['merchant_id']) ||
    (row['is_active'] === true && isOnSale(find(world, 'product', row['product_id']))),
  StockMovement: itsMerchant(Permission.STOCK_READ),
  Basket: (viewer, row) => isBuyer(viewer, row['buyer_id']) || viewer.shown?.has(row.id) === true,
  BasketLine: (viewer, row, world) =>
    isBuyer(viewer, find(world, 'basket', row['basket_id'])?.['buyer_id']) ||
    viewer.shown?.has(String(row['basket_id'])) === true,
  Checkout: itsBuyer(Permission.ORDERS_READ),
  Order: bothParties(Permission.ORDERS_READ),
  OrderLine: bothParties(Permission.ORDERS_READ),
  OrderRecipient: bothParties(Permission.ORDERS_READ),
  OrderAdjustment: bothParties(Permission.ORDERS_READ),
  OrderChange: bothParties(Permission.ORDERS_READ),
  OrderEntry: (viewer, row) =>
    atMerchant(viewer, Permission.ORDERS_READ, row['merchant_id']) ||
    (isBuyer(viewer, row['buyer_id']) && row['is_internal'] !== true),
  Shipment: bothParties(Permission.ORDERS_READ),
  ShipmentLine: bothParties(Permission.ORDERS_READ),
  Waybill: itsMerchant(Permission.ORDERS_SHIP),
  WaybillPrint: itsMerchant(Permission.ORDERS_SHIP),
  PrintHold: itsMerchant(Permission.ORDERS_NOTE),
  PickingBatch: itsMerchant(Permission.ORDERS_PICK),
  PickingOrder: itsMerchant(Permission.ORDERS_PICK),
  PickingLine: itsMerchant(Permission.ORDERS_PICK),
  Printout: (viewer, row) =>
    (viewer.accountId ?? viewer.appId) !== null && row['printed_by'] === (viewer.accountId ?? viewer.appId),
  TrackingEvent: bothParties(Permission.ORDERS_READ),
  DeliveryTask: (viewer, row) =>
    atMerchant(viewer, Permission.DELIVERIES_ASSIGN, row['merchant_id']) ||
    isBuyer(viewer, row['buyer_id']) ||
    (atMerchant(viewer, Permission.DELIVERIES_RUN, row['merchant_id']) &&
      (row['status'] === 'OPEN' || isAccount(viewer, row['courier_id']))),
  DeliveryAttempt: (viewer, row) =>
    atMerchant(viewer, Permission.DELIVERIES_ASSIGN, row['merchant_id']) ||
    isBuyer(viewer, row['buyer_id']) ||
    isAccount(viewer, row['courier_id']),
  Return: bothParties(Permission.RETURNS_READ),
  ReturnLine: bothParties(Permission.RETURNS_READ),
  ReturnEvidence: bothParties(Permission.RETURNS_READ),
  PayoutRun: staff(Permission.PAYOUTS_READ),
  Payout: itsMerchant(Permission.PAYOUTS_READ),
  MerchantLine: itsMerchant(Permission.PAYOUTS_READ),
  Statement: itsMerchant(Permission.PAYOUTS_READ),
  CommissionRule: staff(Permission.PAYOUTS_PREPARE),
  MerchantCharge: itsMerchant(Permission.PAYOUTS_READ),
  Complaint: bothParties(Permission.COMPLAINTS_READ),
  ComplaintEntry: (viewer, row, world) =>
    everywhere(viewer, Permission.COMPLAINTS_READ) ||
    (bothParties(Permission.COMPLAINTS_READ)(viewer, row, world) && row['is_internal'] !== true),
  DisruptionNotice: () => true,
  OrderDisruption: bothParties(Permission.ORDERS_READ),
  SpotCheck: staff(Permission.TRACKING_WORK),
  TrackerNote: staff(Permission.TRACKING_WORK),
  TrackingDigest: staff(Permission.TRACKING_WORK),
  ProblemOrder: itsMerchant(Permission.TRACKING_READ),
  ProblemEntry: (viewer, row, world) =>
    everywhere(viewer, Permission.TRACKING_READ) ||
    (itsMerchant(Permission.TRACKING_READ)(viewer, row, world) && row['is_internal'] !== true),
};

const ofMerchant =
  (permission: Permission): Sees =>
  (viewer, row) =>
    atMerchant(viewer, permission, row.id);
const applicationFile = ofMerchant(Permission.MERCHANTS_READ);
const settlement = ofMerchant(Permission.PAYOUTS_READ);

/** Rows of which a field is told that not all who see the row may know; for others it is null. */
export const marketGuards: Readonly<Record<string, Sees>> = {
  'Account.blockReason': staff(Permission.ACCOUNTS_READ),
  'Merchant.creditCode': applicationFile,
  'Merchant.licence': applicationFile,
  'Merchant.licenceExpiresOn': applicationFile,
  'Merchant.contactName': applicationFile,
  'Merchant.contactPhone': applicationFile,
  'Merchant.categoryWishes': applicationFile,
  'Merchant.accountManager': applicationFile,
  'Merchant.commissionBasisPoints': applicationFile,
  'Merchant.settlementAccountKind': settlement,
  'Merchant.settlementAccountHolder': settlement,
  'Merchant.settlementAccountNumber': settlement,
  'Merchant.settlementBankName': settlement,
  'Merchant.settlementSchedule': settlement,
  'Merchant.nextSettlementSchedule': settlement,
  'Merchant.nextScheduleFrom': settlement,
  'OrderEntry.accountId': (viewer, row) =>
    atMerchant(viewer, Permission.ORDERS_READ, row['merchant_id']) || isAccount(viewer, row['account_id']),
  'OrderAdjustment.accountId': itsMerchant(Permission.ORDERS_READ),
  'OrderAdjustment.declined': itsMerchant(Permission.ORDERS_READ),
  'OrderAdjustment.bearer': itsMerchant(Permission.ORDERS_READ),
  'PayoutRun.bankFile': staff(Permission.PAYOUTS_PREPARE),
  'Refund.fromCommission': itsMerchant(Permission.PAYOUTS_READ),
  'Refund.fromMerchant': itsMerchant(Permission.PAYOUTS_READ),
  'TopUp.decidedByAccount': staff(Permission.TRANSFERS_CONFIRM),
  'Withdrawal.checkedBy': staff(Permission.TRANSFERS_CONFIRM),
  'Withdrawal.decidedBy': staff(Permission.TRANSFERS_CONFIRM),
  'Variant.movements': itsMerchant(Permission.STOCK_READ),
};

interface Mask {
  readonly clearFor: Sees;
  readonly mask: (value: string) => string;
}

const own = without((viewer, row) => viewer.kind === 'SYSTEM' || isBuyer(viewer, row.id));
const recipient = without(bothParties(Permission.PERSONAL_DATA_READ));
const bookOwner = without(itsBuyer(Permission.PERSONAL_DATA_READ));
/** Its buyer, and finance while it has to be transferred. */
const payee: Sees = (viewer, row, world) =>
  without(itsBuyer(Permission.WALLET_READ))(viewer, row, world) ||
  (everywhere(viewer, Permission.TRANSFERS_CONFIRM) && row['status'] === 'APPROVED');
/** Finance while it has to be paid. */
const slipPayer: Sees = (viewer, row) => everywhere(viewer, Permission.SLIPS_PAY) && row['status'] === 'TO_PAY';
const firstOf = (name: string): string => `${name.slice(0, 1)}**`;
const member = (viewer: Actor, permission: Permission, row: StoredRow): boolean =>
  viewer.merchants.get(row.id)?.has(permission) === true;

/** Personal data as those read it who do not need it (A7). */
export const marketMasks: Readonly<Record<string, Mask>> = {
  'Account.phone': { clearFor: own, mask: (phone) => `${phone.slice(0, 6)}****${phone.slice(-4)}` },
  'Account.email': {
    clearFor: own,
    mask: (email) => `${email.slice(0, 1)}***${email.slice(Math.max(0, email.indexOf('@')))}`,
  },
  'Merchant.contactPhone': {
    clearFor: (viewer, row) =>
      atMerchant(viewer, Permission.MERCHANTS_REVIEW, row.id) || member(viewer, Permission.MERCHANTS_READ, row),
    mask: (phone) => `${phone.slice(0, 3)}****${phone.slice(-2)}`,
  },
  'Merchant.settlementAccountNumber': {
    clearFor: (viewer, row) =>
      everywhere(viewer, Permission.PAYOUTS_PREPARE) || member(viewer, Permission.PAYOUTS_READ, row),
    mask: (number) => `****${number.slice(-4)}`,
  },
  'MemberInvitation.identifier': {
    clearFor: without(itsMerchant(Permission.MEMBERS_MANAGE)),
    mask: (identifier) => `${identifier.slice(0, 1)}***${identifier.slice(-4)}`,
  },
  'Address.recipient': { clearFor: bookOwner, mask: firstOf },
  'Address.phone': { clearFor: bookOwner, mask: (phone) => `${phone.slice(0, 6)}****${phone.slice(-4)}` },
  'Address.street': { clearFor: bookOwner, mask: () => '***' },
  'Slip.accountHolder': { clearFor: slipPayer, mask: firstOf },
  'Slip.accountNumber': { clearFor: slipPayer, mask: (number) => `****${number.slice(-4)}` },
  'Withdrawal.accountHolder': { clearFor: payee, mask: firstOf },
  'Withdrawal.accountNumber': { clearFor: payee, mask: (number) => `****${number.slice(-4)}` },
  'OrderEntry.oldValue': { clearFor: recipient, mask: () => '***' },
  'OrderRecipient.name': { clearFor: recipient, mask: firstOf },
  'OrderRecipient.phone': { clearFor: recipient, mask: (phone) => `*******${phone.slice(-4)}` },
  'OrderRecipient.street': { clearFor: recipient, mask: () => '***' },
  'OrderRecipient.invoiceTitle': { clearFor: recipient, mask: () => '***' },
  'OrderRecipient.invoiceTaxNumber': { clearFor: recipient, mask: () => '***' },
};

/** To-one relations that whoever sees the row follows without a further question. Each is a decision: say why. */
export const impliedRelations: Readonly<Record<string, string>> = {
  'CarrierZone.carrier': 'carriers are for all to see',
  'DisruptionNotice.carrier': 'carriers are for all to see',
  'OrderDisruption.notice': 'disruption notices are for all to see',
  'LedgerEntry.account': 'an entry and its account have the same owner',
  'Merchant.accountManager': 'a shop knows who looks after it; phone and e-mail are masked',
  'MerchantMember.account': 'colleagues know each other; phone and e-mail are masked',
  'Order.recipient': 'the recipient of an order has the owners of the order',
  'OrderLine.image': 'the picture of what was bought was public',
  'PrintHold.answeredBy': 'colleagues know who answered; phone and e-mail are masked',
  'PrintHold.order': 'who answers for a shop reads what is asked about',
  'PrintHold.owner': 'colleagues know who has to answer; phone and e-mail are masked',
  'Waybill.order': 'who sends for a shop reads what is sent',
  'WaybillPrint.account': 'colleagues know who printed; phone and e-mail are masked',
  'PickingBatch.picker': 'colleagues know who picks; phone and e-mail are masked',
  'PickingOrder.order': 'who picks for a shop reads what is to be picked',
  'Product.coverImage': 'pictures of goods are public',
  'Product.merchant': 'goods on sale belong to an open shop, others are seen by their own merchant',
  'ProductImage.file': 'pictures of goods are public',
  'Return.order': 'a return has the parties of its order',
  'ReturnLine.orderLine': 'a return has the parties of its order',
  'ShipmentLine.order': 'a parcel has the parties of its orders',
  'ShipmentLine.orderLine': 'a parcel has the parties of its orders',
  'ShipmentLine.shipment': 'a parcel has the parties of its orders',
  'GatewayRefund.attempt': 'what goes back of an attempt has its buyer',
  'Tender.payment': 'a tender and its payment have the same buyer',
  'WaybillRange.carrier': 'carriers are for all to see',
  'WebhookDelivery.endpoint': 'a delivery and its endpoint have the same keepers',
  'WebhookEndpoint.app': 'an endpoint and its app have the same keepers',
};

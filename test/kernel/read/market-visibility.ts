import type { Actor } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';
import { atMerchant, everywhere, worksOnReturns } from './permitted.js';
import type { StoredRow, World } from './world.js';

/**
 * Who sees which rows of the market, written a second time, in plain predicates (A5, A7). A type without a line here
 * fails the test that compares the read engine with it: say who sees it before it can be read.
 */
type Sees = (viewer: Actor, row: StoredRow, world: World) => boolean;

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
/** Nobody of the desk sees what belongs to a complaint about themselves. */
const isAboutViewer = (viewer: Actor, complaint: StoredRow | undefined): boolean =>
  (viewer.platformPermissions.size > 0 || viewer.care !== null) && isAccount(viewer, complaint?.['about_agent_id']);
const ofOthers =
  (sees: Sees): Sees =>
  (viewer, row, world) =>
    sees(viewer, row, world) &&
    !['complaint_id', 'other_id'].some((name) => isAboutViewer(viewer, find(world, 'complaint', row[name])));
const ofPhrases = staff(Permission.PHRASES_READ);
const ofBadReviews = staff(Permission.BAD_REVIEWS_READ);
const ofCase = ofOthers(staff(Permission.COMPLAINTS_READ));
const handles = staff(Permission.COMPLAINTS_HANDLE);
const ofDesk = ofOthers(handles);
const isCharged = (fine: StoredRow | undefined): boolean =>
  ['CHARGED', 'APPEALED', 'UPHELD', 'REVERSED'].includes(String(fine?.['status']));
const find = (world: World, table: string, id: unknown): StoredRow | undefined =>
  world[table]?.find((row) => row.id === id);

const isOnSale = (product: StoredRow | undefined): boolean =>
  product?.['status'] === 'PUBLISHED' && product['is_shop_open'] === true;

const bookkeeping: Sees = (viewer, row) =>
  everywhere(viewer, Permission.LEDGER_READ) ||
  (row['buyer_id'] !== null && (everywhere(viewer, Permission.WALLET_READ) || isBuyer(viewer, row['buyer_id']))) ||
  (row['merchant_id'] !== null && atMerchant(viewer, Permission.PAYOUTS_READ, row['merchant_id']));

/** Whoever counts cash, and the courier whose it is. */
const ofCourier: Sees = (viewer, row) =>
  everywhere(viewer, Permission.CASH_COUNT) || isAccount(viewer, row['courier_id']);

/** The merchant reads what it or the customer is told, the customer what the customer is told. */
const complaintWords: Sees = (viewer, row) =>
  everywhere(viewer, Permission.COMPLAINTS_READ) ||
  (row['audience'] !== 'INTERNAL' && atMerchant(viewer, Permission.COMPLAINTS_READ, row['merchant_id'])) ||
  (row['audience'] === 'CUSTOMER' && isBuyer(viewer, row['buyer_id']));

/** Private files are for those whose work is with what they are for. */
const readersOfFiles: Readonly<Record<string, readonly Permission[]>> = {
  LICENCE: [Permission.MERCHANTS_WRITE, Permission.MERCHANTS_REVIEW],
  EVIDENCE: [Permission.RETURNS_READ, Permission.COMPLAINTS_READ],
  SLIP_EVIDENCE: [Permission.SLIPS_APPROVE, Permission.SLIPS_PAY],
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

const ofReturn = bothParties(Permission.RETURNS_READ);
const same = (sees: Sees, ...types: readonly string[]): Record<string, Sees> =>
  Object.fromEntries(types.map((type) => [type, sees]));

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
  Chargeback: staff(Permission.CHARGEBACKS_HANDLE),
  ChargebackPart: itsMerchant(Permission.PAYMENTS_READ),
  Repair: bothParties(Permission.RETURNS_READ),
  RepairPartUse: bothParties(Permission.RETURNS_READ),
  RepairOutlet: staff(Permission.REPAIRS_WORK),
  RepairPart: staff(Permission.REPAIRS_WORK),
  PartStock: staff(Permission.REPAIRS_WORK),
  PartMovement: staff(Permission.REPAIRS_WORK),
  Verdict: itsMerchant(Permission.RETURNS_READ),
  VerdictShare: itsMerchant(Permission.RETURNS_READ),
  VerdictPosting: itsMerchant(Permission.RETURNS_READ),
  Coupon: (viewer, row) =>
    everywhere(viewer, Permission.COUPONS_READ) ||
    (row['expires_at'] !== null &&
      (atMerchant(viewer, Permission.COUPONS_READ, row['merchant_id']) || isBuyer(viewer, row['buyer_id']))),
  Slip: staff(Permission.SLIPS_READ),
  ReconciliationRun: staff(Permission.RECONCILIATION_READ),
  ReconciliationDifference: staff(Permission.RECONCILIATION_READ),
  BillLine: staff(Permission.RECONCILIATION_READ),
  BankProfile: staff(Permission.RECONCILIATION_READ),
  SlipEvidence: staff(Permission.SLIPS_READ),
  LedgerCheck: staff(Permission.LEDGER_READ),
  Wallet: (viewer, row, world) => row['kind'] === 'WALLET' && itsBuyer(Permission.WALLET_READ)(viewer, row, world),
  CourierPurse: ofCourier,
  CashCollection: ofCourier,
  CashCount: ofCourier,
  CashWriteOff: ofCourier,
  BankTransfer: itsBuyer(Permission.PAYMENTS_READ),
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
  ...same(itsMerchant(Permission.MERCHANTS_WRITE), 'MerchantDocument', 'MerchantDocumentPage'),
  MerchantDocumentKind: () => true,
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
  ...same(itsMerchant(Permission.ORDERS_PICK), 'PickingBatch', 'PickingOrder', 'PickingLine'),
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
  ...same(ofReturn, 'Return', 'ReturnLine', 'ReturnEvidence', 'ReturnInspection', 'ReturnRecord'),
  PayoutRun: staff(Permission.PAYOUTS_READ),
  Payout: itsMerchant(Permission.PAYOUTS_READ),
  MerchantLine: itsMerchant(Permission.PAYOUTS_READ),
  Statement: itsMerchant(Permission.PAYOUTS_READ),
  CommissionRule: staff(Permission.PAYOUTS_PREPARE),
  SupplyPrice: itsMerchant(Permission.PAYOUTS_READ),
  FeePlan: staff(Permission.PAYOUTS_PREPARE),
  RebateTier: staff(Permission.PAYOUTS_PREPARE),
  ReserveRule: itsMerchant(Permission.PAYOUTS_READ),
  MerchantCharge: itsMerchant(Permission.PAYOUTS_READ),
  Complaint: (viewer, row, world) =>
    bothParties(Permission.COMPLAINTS_READ)(viewer, row, world) && !isAboutViewer(viewer, row),
  ComplaintEntry: ofOthers(
    (viewer, row, world) =>
      everywhere(viewer, Permission.COMPLAINTS_READ) ||
      (bothParties(Permission.COMPLAINTS_READ)(viewer, row, world) && row['is_internal'] !== true),
  ),
  QualityAlert: itsMerchant(Permission.REPORTS_READ),
  Task: staff(Permission.TASKS_READ),
  TaskEntry: staff(Permission.TASKS_READ),
  ComplaintReport: staff(Permission.COMPLAINT_REPORTS_READ),
  ProductReview: (viewer, row, world) =>
    row['status'] === 'PUBLISHED' || bothParties(Permission.PRODUCT_REVIEWS_READ)(viewer, row, world),
  ProductReviewPicture: (viewer, row, world) =>
    everywhere(viewer, Permission.PRODUCT_REVIEWS_READ) ||
    find(world, 'product_review', row['review_id'])?.['status'] === 'PUBLISHED',
  ProductReviewReport: (viewer, row) =>
    everywhere(viewer, Permission.PRODUCT_REVIEWS_MODERATE) || isAccount(viewer, row['buyer_id']),
  Rating: () => true,
  ...{ BadReview: ofBadReviews, BadReviewContact: ofBadReviews, BadReviewCompensation: ofBadReviews },
  InquiryTopic: () => true,
  ReturnReasonRule: () => true,
  ReturnPlaybook: worksOnReturns,
  ReturnPlaybookStep: worksOnReturns,
  ReturnStep: itsMerchant(Permission.RETURNS_WORK),
  Inquiry: itsBuyer(Permission.INQUIRIES_READ),
  ComplaintMessage: ofOthers(complaintWords),
  ComplaintAttachment: ofOthers(complaintWords),
  ComplaintDraft: (viewer, row) => isAccount(viewer, row['account_id']),
  ComplaintHearing: ofOthers(itsMerchant(Permission.COMPLAINTS_READ)),
  ...{ QuickReply: ofPhrases, QuickReplyVersion: ofPhrases, ForbiddenPhrase: ofPhrases },
  MerchantFine: ofOthers(
    (viewer, row) =>
      everywhere(viewer, Permission.COMPLAINTS_READ) ||
      (atMerchant(viewer, Permission.COMPLAINTS_READ, row['merchant_id']) && isCharged(row)),
  ),
  ComplaintRemedy: ofOthers(
    (viewer, row, world) =>
      everywhere(viewer, Permission.COMPLAINTS_READ) ||
      (row['kind'] !== 'FINE' && isBuyer(viewer, row['buyer_id'])) ||
      (atMerchant(viewer, Permission.COMPLAINTS_READ, row['merchant_id']) &&
        (row['kind'] === 'RETURN' || isCharged(find(world, 'merchant_fine', row['fine_id'])))),
  ),
  ...{ ComplaintPause: ofCase, ComplaintAlert: ofCase, ComplaintAssignment: ofCase, ComplaintSheet: ofCase },
  ...{ ComplaintReopening: ofCase, FollowUp: ofCase, ComplaintViewer: ofDesk, ComplaintLink: ofDesk },
  ...{ InboundMail: ofDesk, ComplaintSuggestion: ofDesk, FollowUpAttempt: ofCase },
  ...{ ClassificationRule: handles, CorrectiveAction: handles, CorrectiveMeasurement: handles, CaseStep: ofDesk },
  ...{ ComplaintProcedure: handles, ComplaintProcedureVersion: handles, ComplaintProcedureStep: handles },
  ComplaintTarget: staff(Permission.COMPLAINTS_READ),
  DeskAgent: staff(Permission.COMPLAINTS_READ),
  WorkingCalendar: staff(Permission.COMPLAINTS_READ),
  ComplaintCause: staff(Permission.COMPLAINTS_READ),
  SaleStop: itsMerchant(Permission.STOCK_READ),
  ...{ LatentComplaint: handles, LatentSignal: handles, LatentContact: handles },
  ...{ Incident: handles, IncidentRecord: handles, IncidentStep: handles },
  ...{ IncidentContact: handles, IncidentHandOver: handles },
  ...{ VisitRound: handles, VisitScript: handles, VisitAgent: handles },
  ...{ Visit: handles, VisitAttempt: handles, SurveyRound: handles, SurveyStatement: handles },
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
const ofShop = (sees: Sees, fields: string): Record<string, Sees> =>
  same(sees, ...fields.split(' ').map((field) => `Merchant.${field}`));

/** Rows of which a field is told that not all who see the row may know; for others it is null. */
export const marketGuards: Readonly<Record<string, Sees>> = {
  'ProductReview.openReportCount': staff(Permission.PRODUCT_REVIEWS_MODERATE),
  'ProductReview.buyer': itsBuyer(Permission.PRODUCT_REVIEWS_READ),
  'ProductReview.order': itsBuyer(Permission.PRODUCT_REVIEWS_READ),
  'ProductReview.orderLine': itsBuyer(Permission.PRODUCT_REVIEWS_READ),
  'Account.blockReason': staff(Permission.ACCOUNTS_READ),
  ...ofShop(
    applicationFile,
    'creditCode licence licenceExpiresOn contactName contactPhone categoryWishes accountManager commissionBasisPoints categoryIds isSuspendedForExpiry',
  ),
  ...ofShop(
    settlement,
    'settlementAccountKind settlementAccountHolder settlementAccountNumber settlementBankName settlementSchedule nextSettlementSchedule nextScheduleFrom',
  ),
  'OrderEntry.accountId': (viewer, row) =>
    atMerchant(viewer, Permission.ORDERS_READ, row['merchant_id']) || isAccount(viewer, row['account_id']),
  'OrderAdjustment.accountId': itsMerchant(Permission.ORDERS_READ),
  'OrderAdjustment.declined': itsMerchant(Permission.ORDERS_READ),
  'OrderAdjustment.bearer': itsMerchant(Permission.ORDERS_READ),
  'Coupon.bearer': itsMerchant(Permission.COUPONS_READ),
  'Coupon.reason': staff(Permission.COUPONS_READ),
  'Coupon.refusedReason': staff(Permission.COUPONS_READ),
  'Repair.callBackNote': itsMerchant(Permission.REPAIRS_WORK),
  'Repair.outletFee': itsMerchant(Permission.REPAIRS_WORK),
  'PayoutRun.bankFile': staff(Permission.PAYOUTS_PREPARE),
  'Refund.fromCommission': itsMerchant(Permission.PAYOUTS_READ),
  'Refund.fromMerchant': itsMerchant(Permission.PAYOUTS_READ),
  'BankTransfer.decidedBy': staff(Permission.TRANSFERS_CONFIRM),
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
const lastFour = (number: string): string => `****${number.slice(-4)}`;
const ofEmail = (email: string): string => `${email.slice(0, 1)}***${email.slice(Math.max(0, email.indexOf('@')))}`;
const firstOf = (name: string): string => `${name.slice(0, 1)}**`;
const member = (viewer: Actor, permission: Permission, row: StoredRow): boolean =>
  viewer.merchants.get(row.id)?.has(permission) === true;

/** Personal data as those read it who do not need it (A7). */
export const marketMasks: Readonly<Record<string, Mask>> = {
  'Account.phone': { clearFor: own, mask: (phone) => `${phone.slice(0, 6)}****${phone.slice(-4)}` },
  'Account.email': { clearFor: own, mask: ofEmail },
  'Merchant.contactPhone': {
    clearFor: (viewer, row) =>
      atMerchant(viewer, Permission.MERCHANTS_REVIEW, row.id) || member(viewer, Permission.MERCHANTS_READ, row),
    mask: (phone) => `${phone.slice(0, 3)}****${phone.slice(-2)}`,
  },
  'Merchant.settlementAccountNumber': {
    clearFor: (viewer, row) =>
      everywhere(viewer, Permission.PAYOUTS_PREPARE) || member(viewer, Permission.PAYOUTS_READ, row),
    mask: lastFour,
  },
  'MerchantDocument.number': { clearFor: itsMerchant(Permission.MERCHANTS_WRITE), mask: lastFour },
  'MemberInvitation.identifier': {
    clearFor: without(itsMerchant(Permission.MEMBERS_MANAGE)),
    mask: (identifier) => `${identifier.slice(0, 1)}***${identifier.slice(-4)}`,
  },
  'InboundMail.sender': { clearFor: () => false, mask: ofEmail },
  'Address.recipient': { clearFor: bookOwner, mask: firstOf },
  'Address.phone': { clearFor: bookOwner, mask: (phone) => `${phone.slice(0, 6)}****${phone.slice(-4)}` },
  'Address.street': { clearFor: bookOwner, mask: () => '***' },
  'Slip.accountHolder': { clearFor: slipPayer, mask: firstOf },
  'Slip.accountNumber': { clearFor: slipPayer, mask: lastFour },
  'Withdrawal.accountHolder': { clearFor: payee, mask: firstOf },
  'Withdrawal.accountNumber': { clearFor: payee, mask: lastFour },
  'OrderEntry.oldValue': { clearFor: recipient, mask: () => '***' },
  'OrderRecipient.name': { clearFor: recipient, mask: firstOf },
  'OrderRecipient.phone': { clearFor: recipient, mask: (phone) => `*******${phone.slice(-4)}` },
  'OrderRecipient.street': { clearFor: recipient, mask: () => '***' },
  'OrderRecipient.invoiceTitle': { clearFor: recipient, mask: () => '***' },
  'OrderRecipient.invoiceTaxNumber': { clearFor: recipient, mask: () => '***' },
};

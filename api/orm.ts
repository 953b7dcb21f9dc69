import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { type EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import {
  Account,
  Address,
  App,
  DataExport,
  MemberInvitation,
  MerchantMember,
  SavedView,
  StaffRoleGrant,
} from './accounts/index.js';
import { WorkingCalendar } from './calendars/index.js';
import { Category, Product, ProductImage, SaleStop, Variant } from './catalog/index.js';
import { Chargeback, ChargebackPart } from './chargebacks/index.js';
import {
  ClassificationRule,
  Complaint,
  ComplaintAssignment,
  ComplaintAttachment,
  ComplaintCause,
  ComplaintEntry,
  ComplaintHearing,
  ComplaintLink,
  ComplaintMessage,
  ComplaintReopening,
  ComplaintSheet,
  ComplaintSuggestion,
  ComplaintTarget,
  DeskAgent,
  FollowUp,
  FollowUpAttempt,
  InboundMail,
  MerchantFine,
} from './complaints/index.js';
import { CorrectiveAction, CorrectiveMeasurement } from './corrections/index.js';
import {
  CashCollection,
  CashCount,
  CashWriteOff,
  CourierPurse,
  DeliveryAttempt,
  DeliveryTask,
} from './delivery/index.js';
import { DisruptionNotice, ProblemEntry, ProblemOrder, SpotCheck, TrackerNote, TrackingDigest } from './desk/index.js';
import { ChargeReturn, CommissionRule, FeePlan, MerchantCharge, RebateTier, SupplyPrice } from './fees/index.js';
import { File } from './files/index.js';
import { Incident, IncidentContact, IncidentHandOver, IncidentRecord, IncidentStep } from './incidents/index.js';
import { Inquiry, InquiryTopic } from './inquiries/index.js';
import { WebhookEndpoint } from './integrations/index.js';
import { ChangeRecorder } from './kernel/change-recorder.js';
import { GatheredInserts, gatherInserts } from './kernel/gather-inserts.js';
import { nameStatements } from './kernel/named-statements.js';
import { Merchant, MerchantDecision } from './merchants/index.js';
import {
  Basket,
  BasketLine,
  Checkout,
  Order,
  OrderAdjustment,
  OrderAdjustmentShare,
  OrderChange,
  OrderEntry,
  OrderHold,
  OrderLine,
  OrderRecipient,
  Shipment,
  ShipmentLine,
  TrackingEvent,
} from './orders/index.js';
import {
  BankTransfer,
  GatewayNotification,
  GatewayRefund,
  OrderRelease,
  Payment,
  PaymentAttempt,
  Refund,
  RefundPart,
  Tender,
  TenderAllocation,
  TopUp,
  Withdrawal,
} from './payments/index.js';
import { Payout, PayoutBatch, PayoutRun } from './payouts/index.js';
import { ForbiddenPhrase, QuickReply, QuickReplyVersion } from './phrases/index.js';
import {
  CourierDay,
  PickingBatch,
  PickingLine,
  PickingOrder,
  PrintHold,
  Printout,
  Waybill,
  WaybillPrint,
} from './picking/index.js';
import { Coupon } from './promotions/index.js';
import { BankProfile, LedgerCheck, ReconciliationDifference, ReconciliationRun } from './reconciliation/index.js';
import { Repair, RepairOutlet, RepairPart, RepairPartUse } from './repairs/index.js';
import { ComplaintReport, QualityAlert } from './reports/index.js';
import { ReserveRule } from './reserves/index.js';
import {
  Return,
  ReturnEvidence,
  ReturnInspection,
  ReturnLine,
  ReturnPlaybook,
  ReturnPlaybookStep,
  ReturnReasonRule,
  ReturnRecord,
  ReturnStep,
} from './returns/index.js';
import {
  BadReview,
  BadReviewCompensation,
  BadReviewContact,
  ProductReview,
  ReviewPicture,
  ReviewReport,
} from './reviews/index.js';
import { MessageTemplate, MessageTemplateVersion } from './sender/index.js';
import { MarketSetting } from './settings/index.js';
import { Carrier, CarrierZone, WaybillRange } from './shipping/index.js';
import { Slip, SlipEvidence } from './slips/index.js';
import { Statement } from './statements/index.js';
import { Task, TaskEntry } from './tasks/index.js';
import { AfterSaleCost, Verdict, VerdictPosting, VerdictShare } from './verdicts/index.js';
import { Visit, VisitAgent, VisitAttempt, VisitRound, VisitScript } from './visits/index.js';

/** Every entity: the write models of all domains. */
const entities: EntityClass<object>[] = [
  Account,
  Address,
  SavedView,
  App,
  WebhookEndpoint,
  MerchantMember,
  MemberInvitation,
  DataExport,
  StaffRoleGrant,
  File,
  WorkingCalendar,
  Carrier,
  CarrierZone,
  WaybillRange,
  Merchant,
  MerchantDecision,
  Payment,
  PaymentAttempt,
  GatewayNotification,
  GatewayRefund,
  Tender,
  TenderAllocation,
  OrderRelease,
  Refund,
  RefundPart,
  BankTransfer,
  TopUp,
  Withdrawal,
  LedgerCheck,
  BankProfile,
  ReconciliationRun,
  ReconciliationDifference,
  Slip,
  SlipEvidence,
  Category,
  Product,
  ProductImage,
  SaleStop,
  Variant,
  Coupon,
  Basket,
  BasketLine,
  Checkout,
  Order,
  OrderChange,
  OrderAdjustment,
  OrderAdjustmentShare,
  OrderLine,
  OrderRecipient,
  OrderEntry,
  OrderHold,
  Shipment,
  ShipmentLine,
  Chargeback,
  ChargebackPart,
  PickingBatch,
  PickingOrder,
  PickingLine,
  Printout,
  TrackingEvent,
  Waybill,
  WaybillPrint,
  PrintHold,
  CourierDay,
  CashCollection,
  CashCount,
  CashWriteOff,
  CourierPurse,
  DeliveryTask,
  DeliveryAttempt,
  Verdict,
  VerdictShare,
  AfterSaleCost,
  VerdictPosting,
  RepairOutlet,
  RepairPart,
  Repair,
  RepairPartUse,
  Return,
  ReturnLine,
  ReturnEvidence,
  ReturnInspection,
  ReturnRecord,
  ReturnReasonRule,
  ReturnPlaybook,
  ReturnPlaybookStep,
  ReturnStep,
  CommissionRule,
  MerchantCharge,
  ChargeReturn,
  FeePlan,
  RebateTier,
  SupplyPrice,
  ReserveRule,
  PayoutRun,
  PayoutBatch,
  Statement,
  Payout,
  ProductReview,
  ReviewPicture,
  ReviewReport,
  BadReview,
  BadReviewContact,
  BadReviewCompensation,
  InquiryTopic,
  Inquiry,
  Task,
  TaskEntry,
  Complaint,
  ComplaintEntry,
  ComplaintTarget,
  ComplaintAssignment,
  DeskAgent,
  ComplaintMessage,
  ComplaintAttachment,
  ComplaintHearing,
  ComplaintLink,
  InboundMail,
  QuickReply,
  QuickReplyVersion,
  ForbiddenPhrase,
  MerchantFine,
  ClassificationRule,
  ComplaintSuggestion,
  ComplaintCause,
  ComplaintReopening,
  ComplaintSheet,
  FollowUp,
  FollowUpAttempt,
  Incident,
  IncidentRecord,
  IncidentStep,
  IncidentContact,
  IncidentHandOver,
  VisitRound,
  VisitScript,
  VisitAgent,
  Visit,
  VisitAttempt,
  DisruptionNotice,
  ProblemOrder,
  ProblemEntry,
  SpotCheck,
  TrackerNote,
  TrackingDigest,
  QualityAlert,
  ComplaintReport,
  CorrectiveAction,
  CorrectiveMeasurement,
  MessageTemplate,
  MessageTemplateVersion,
  MarketSetting,
];

/** Written by guarded statements only, so no entity class stands for them (design §4). */
const tablesWithoutEntity: string[] = [
  'stock',
  'stock_movement',
  'product_search',
  'product_sales',
  'rating',
  'idempotency_key',
  'bank_receipt',
  'audit_record',
  'session',
  'spent_refresh_token',
  'one_time_code',
  'second_factor',
  'recovery_code',
  'attempt',
  'points_spent',
  'app_use',
  'app_usage',
  'order_disruption',
  'complaint_remedy',
  'webhook_progress',
  'webhook_delivery',
  'webhook_attempt',
  'waybill_counter',
  'waybill_use',
  'parcel_following',
  'event',
  'complaint_clock',
  'complaint_pause',
  'complaint_alert',
  'event_cursor',
  'event_consumer',
  'parked_event',
  'ledger_account',
  'ledger_transfer',
  'ledger_entry',
  'merchant_line',
  'reconciliation_source',
  'bill_line',
  'reconciliation_match',
  'merchant_line_hold',
  'reserve_part',
  'rebate',
  'message',
  'message_content',
  'message_volume',
  'part_stock',
  'part_movement',
  'mailbox_message',
  'in_app_message',
  'message_consent',
  'complaint_draft',
  'complaint_viewer',
  'complaint_presence',
  'incident_customer',
  'visit_wish',
];

interface OrmOptions {
  /** Most connections one process holds. */
  poolSize?: number;
  /** Told of every connection that is opened; tests count statements by it. */
  onPoolCreated?: (pool: Pool) => void;
}

const pools = new WeakMap<MikroORM, Pool>();

/** The connections behind a market's database, for figures about them. */
export const poolOf = (orm: MikroORM): Pool | undefined => pools.get(orm);

/** Connects to the market's database; knows every entity and every migration. */
export async function createOrm(
  databaseUrl: string,
  { poolSize = 20, onPoolCreated }: OrmOptions = {},
): Promise<MikroORM> {
  let made: Pool | undefined;
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities,
    discovery: { warnWhenNoEntities: false },
    subscribers: [new ChangeRecorder(), new GatheredInserts()],
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: {
      // MikroORM takes host, user and database from the URL and drops its options (sslmode, a socket's folder).
      connectionString: databaseUrl,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
      onPoolCreated: (pool: Pool) => {
        made = pool;
        nameStatements(pool);
        gatherInserts(pool);
        onPoolCreated?.(pool);
      },
    },
    extensions: [Migrator],
    migrations: {
      path: fileURLToPath(new URL('../migrations', import.meta.url)),
      glob: '*.js',
      tableName: 'migration',
      transactional: true,
      snapshot: false,
      silent: true,
    },
    schemaGenerator: { skipTables: ['migration', ...tablesWithoutEntity], createForeignKeyConstraints: true },
  });
  if (made) pools.set(orm, made);
  return orm;
}

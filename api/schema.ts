import 'reflect-metadata';
import './kernel/schema/permission.enum.js';
import type { MetadataStorage } from '@mikro-orm/core';
import { GraphQLEnumType, GraphQLSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './accounts/account.resolver.js';
import { AccountLists } from './accounts/account-lists.resolver.js';
import { AccountOfAuditRecord } from './accounts/account-of-audit-record.resolver.js';
import { AddressResolver } from './accounts/address.resolver.js';
import { AppResolver } from './accounts/app.resolver.js';
import { AppUsages } from './accounts/app-usages.resolver.js';
import { CodeResolver } from './accounts/code.resolver.js';
import { accountErrorCodes } from './accounts/index.js';
import { MemberInvitationResolver } from './accounts/member-invitation.resolver.js';
import { MerchantMemberResolver } from './accounts/merchant-member.resolver.js';
import { OwnDataResolver } from './accounts/personal-data.resolver.js';
import { RegionResolver } from './accounts/region.resolver.js';
import { SavedViewResolver } from './accounts/saved-view.resolver.js';
import { SessionResolver } from './accounts/session.resolver.js';
import { StaffResolver } from './accounts/staff.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { PersonalDataResolver } from './audit/personal-data.resolver.js';
import { CatalogResolver } from './catalog/catalog.resolver.js';
import { CatalogWritesResolver } from './catalog/catalog-writes.resolver.js';
import { catalogErrorCodes } from './catalog/index.js';
import { OutOfStock } from './catalog/out-of-stock.type.js';
import { ProductVariants } from './catalog/product-variants.js';
import { ComplaintResolver } from './complaints/complaint.resolver.js';
import { complaintErrorCodes, complaintEventKinds } from './complaints/index.js';
import { ComplaintOfSlip, ComplaintSlips, OrderComplaints } from './complaints/order-complaints.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { DeliveryStreamsResolver } from './delivery/delivery-streams.resolver.js';
import { deliveryErrorCodes, deliveryEventKinds, deliverySettings } from './delivery/index.js';
import { DeliveryAttempts, OrderDeliveries } from './delivery/order-deliveries.js';
import { DeskRecordsResolver } from './desk/desk-records.resolver.js';
import { DisruptionNoticeResolver, OrderDisruptions } from './desk/disruption-notice.resolver.js';
import { problemErrorCodes, problemEventKinds, trackingSettings } from './desk/index.js';
import { OrderProblems } from './desk/order-problems.js';
import { ProblemOrderResolver } from './desk/problem-order.resolver.js';
import { ProblemStreamsResolver } from './desk/problem-streams.resolver.js';
import { type EventKinds, eventKinds, registerEventKinds } from './events/index.js';
import { MarketEventsResolver } from './events/market-events.resolver.js';
import { FeeResolver } from './fees/fee.resolver.js';
import { feeErrorCodes } from './fees/index.js';
import { FileResolver } from './files/file.resolver.js';
import { fileErrorCodes } from './files/index.js';
import { ImportResolver } from './import/import.resolver.js';
import { webhookErrorCodes, webhookEventKinds } from './integrations/index.js';
import { WebhookResolver } from './integrations/webhook.resolver.js';
import { AppWebhooks, WebhookDeliveries } from './integrations/webhook-connections.resolver.js';
import { bindReads } from './kernel/read/index.js';
import { NodeResolver } from './kernel/read/node.resolver.js';
import { schemaDirectives } from './kernel/schema/directives.js';
import { declareGeneralLimits } from './kernel/schema/input-limits.js';
import { ConflictError, type ErrorCodes, kernelErrorCodes, registerErrorCodes } from './kernel/schema/user-error.js';
import { ledgerErrorCodes } from './ledger/index.js';
import { InsufficientFunds } from './ledger/insufficient-funds.type.js';
import { LedgerResolver } from './ledger/ledger.resolver.js';
import { LedgerAccountEntries, LedgerTransferEntries } from './ledger/ledger-entries.resolver.js';
import { merchantErrorCodes, merchantEventKinds } from './merchants/index.js';
import { MerchantResolver } from './merchants/merchant.resolver.js';
import {
  MerchantOfAllocation,
  MerchantOfApp,
  MerchantOfInvitation,
  MerchantOfLedgerAccount,
  MerchantOfMember,
  MerchantOfMerchantLine,
  MerchantOfRefund,
  MerchantOfViewer,
  MerchantOfWaybillRange,
} from './merchants/merchant-of-records.resolver.js';
import { MerchantWritesResolver } from './merchants/merchant-writes.resolver.js';
import { BasketResolver } from './orders/basket.resolver.js';
import { CheckoutOrders } from './orders/checkout-orders.js';
import { ConcessionTooHigh } from './orders/concession-too-high.type.js';
import { orderErrorCodes, orderEventKinds, orderSettings } from './orders/index.js';
import { PriceChanged } from './orders/order.errors.js';
import { OrderResolver } from './orders/order.resolver.js';
import { OrderAdjustments } from './orders/order-adjustment.type.js';
import { OrderChangeResolver } from './orders/order-change.resolver.js';
import { OrderDeskResolver } from './orders/order-desk.resolver.js';
import {
  CheckoutMoney,
  CheckoutOfPayment,
  OrderMoney,
  OrderOfAllocation,
  OrderOfMerchantLine,
  OrderOfRefund,
  OrderOfSlip,
} from './orders/order-money.js';
import { OrderParcels, ParcelTracking } from './orders/order-parcels.js';
import { OrderReviewResolver } from './orders/order-review.resolver.js';
import { OrderStreamsResolver } from './orders/order-streams.resolver.js';
import { OrderWorkResolver } from './orders/order-work.resolver.js';
import { OutsideDeliveryArea } from './orders/outside-delivery-area.type.js';
import { AttemptResolver, AttemptsOfPayment, HistoryOfAttempt } from './payments/attempts/attempt.resolver.js';
import { merchantAccountSettings, paymentErrorCodes, paymentSettings, walletSettings } from './payments/index.js';
import { MerchantLineResolver } from './payments/merchant-account/merchant-line.resolver.js';
import { PaymentResolver } from './payments/payment.resolver.js';
import {
  AccountMoney,
  AuthorOfLedgerTransfer,
  BuyerOfLedgerAccount,
  PaymentConnections,
} from './payments/payment-connections.resolver.js';
import { WithdrawalResolver } from './payments/wallet/withdrawal.resolver.js';
import { BankFileResolver } from './payouts/bank-files/bank-file.resolver.js';
import { DueOverviewResolver } from './payouts/due-overview.resolver.js';
import { payoutErrorCodes } from './payouts/index.js';
import { PayoutResolver } from './payouts/payout.resolver.js';
import { PayoutOfMerchantLine } from './payouts/payout.type.js';
import { pickingErrorCodes, pickingSettings } from './picking/index.js';
import { PickingResolver } from './picking/picking.resolver.js';
import { WaybillResolver } from './picking/waybill.resolver.js';
import { marketReads } from './reads.js';
import { LedgerCheckResolver } from './reconciliation/ledger-check.resolver.js';
import { returnErrorCodes, returnEventKinds } from './returns/index.js';
import { OrderReturns } from './returns/order-returns.js';
import { ReturnResolver } from './returns/return.resolver.js';
import { senderErrorCodes } from './sender/index.js';
import { MessageResolver } from './sender/message.resolver.js';
import { MessagePreviewResolver } from './sender/message-preview.resolver.js';
import { registerSettings, type SettingList, settingErrorCodes } from './settings/index.js';
import { MarketResolver } from './settings/market.resolver.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { shippingErrorCodes } from './shipping/index.js';
import { ShippingResolver } from './shipping/shipping.resolver.js';
import { ShippingWritesResolver } from './shipping/shipping-writes.resolver.js';
import { slipErrorCodes, slipSettings } from './slips/index.js';
import { SlipResolver } from './slips/slip.resolver.js';
import { statementErrorCodes } from './statements/index.js';
import { StatementResolver } from './statements/statement.resolver.js';

/** Every resolver of the market. */
const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  MarketResolver,
  SettingsResolver,
  AuditResolver,
  PersonalDataResolver,
  MarketEventsResolver,
  MessageResolver,
  MessagePreviewResolver,
  SessionResolver,
  CodeResolver,
  AccountResolver,
  AccountLists,
  AccountOfAuditRecord,
  StaffResolver,
  MerchantMemberResolver,
  MemberInvitationResolver,
  AppResolver,
  AppUsages,
  WebhookResolver,
  AppWebhooks,
  WebhookDeliveries,
  AddressResolver,
  SavedViewResolver,
  RegionResolver,
  OwnDataResolver,
  FileResolver,
  LedgerResolver,
  LedgerAccountEntries,
  LedgerTransferEntries,
  PaymentResolver,
  MerchantLineResolver,
  AttemptResolver,
  AttemptsOfPayment,
  HistoryOfAttempt,
  WithdrawalResolver,
  PaymentConnections,
  AccountMoney,
  BuyerOfLedgerAccount,
  AuthorOfLedgerTransfer,
  LedgerCheckResolver,
  SlipResolver,
  ShippingResolver,
  ShippingWritesResolver,
  MerchantResolver,
  MerchantWritesResolver,
  MerchantOfMember,
  MerchantOfInvitation,
  MerchantOfApp,
  MerchantOfViewer,
  MerchantOfLedgerAccount,
  MerchantOfAllocation,
  MerchantOfMerchantLine,
  MerchantOfRefund,
  MerchantOfWaybillRange,
  CatalogResolver,
  CatalogWritesResolver,
  BasketResolver,
  OrderResolver,
  OrderReviewResolver,
  OrderChangeResolver,
  OrderDeskResolver,
  OrderWorkResolver,
  OrderStreamsResolver,
  ProductVariants,
  CheckoutOrders,
  OrderParcels,
  ParcelTracking,
  OrderAdjustments,
  OrderMoney,
  CheckoutMoney,
  CheckoutOfPayment,
  OrderOfAllocation,
  OrderOfMerchantLine,
  OrderOfRefund,
  OrderOfSlip,
  PickingResolver,
  WaybillResolver,
  DeliveryResolver,
  DeliveryStreamsResolver,
  OrderDeliveries,
  DeliveryAttempts,
  ReturnResolver,
  PayoutResolver,
  PayoutOfMerchantLine,
  BankFileResolver,
  DueOverviewResolver,
  FeeResolver,
  StatementResolver,
  ComplaintResolver,
  OrderComplaints,
  ComplaintSlips,
  ComplaintOfSlip,
  OrderReturns,
  ProblemOrderResolver,
  ProblemStreamsResolver,
  OrderProblems,
  DisruptionNoticeResolver,
  OrderDisruptions,
  DeskRecordsResolver,
  ImportResolver,
];

/** The refusal codes of every domain. */
const errorCodes: readonly ErrorCodes[] = [
  kernelErrorCodes,
  settingErrorCodes,
  senderErrorCodes,
  accountErrorCodes,
  fileErrorCodes,
  ledgerErrorCodes,
  paymentErrorCodes,
  slipErrorCodes,
  webhookErrorCodes,
  shippingErrorCodes,
  merchantErrorCodes,
  catalogErrorCodes,
  orderErrorCodes,
  pickingErrorCodes,
  deliveryErrorCodes,
  returnErrorCodes,
  payoutErrorCodes,
  feeErrorCodes,
  statementErrorCodes,
  complaintErrorCodes,
  problemErrorCodes,
];

/** Refusals that carry facts; no field names them, so they are listed. */
const errorTypes: (new () => object)[] = [
  ConflictError,
  InsufficientFunds,
  OutOfStock,
  PriceChanged,
  OutsideDeliveryArea,
  ConcessionTooHigh,
];

/** The kinds of events of every domain. */
const kindsOfEvents: readonly EventKinds[] = [
  eventKinds,
  merchantEventKinds,
  orderEventKinds,
  deliveryEventKinds,
  returnEventKinds,
  complaintEventKinds,
  problemEventKinds,
  webhookEventKinds,
];

/** The settings of every domain. */
const settingLists: readonly SettingList[] = [
  orderSettings,
  pickingSettings,
  deliverySettings,
  trackingSettings,
  merchantAccountSettings,
  paymentSettings,
  walletSettings,
  slipSettings,
];

const noBroker = (): never => {
  throw new Error('subscriptions are fed by the events of the market');
};

let built: GraphQLSchema | undefined;
let served: GraphQLSchema | undefined;

/** The market's schema with the read engine behind it. Entities are the same in every connection of a process. */
export function servedSchema(metadata: MetadataStorage): GraphQLSchema {
  if (served) return served;
  bindReads(marketSchema(), marketReads, metadata);
  served = marketSchema();
  return served;
}

/** The market's schema, built once per process. */
export function marketSchema(): GraphQLSchema {
  built ??= build();
  return built;
}

function build(): GraphQLSchema {
  registerErrorCodes(errorCodes);
  registerEventKinds(kindsOfEvents);
  registerSettings(settingLists);
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: errorTypes,
    validate: false,
    emitSchemaFile: false,
    pubSub: { publish: noBroker, subscribe: noBroker },
  });
  describeRoots(schema);
  declareGeneralLimits(schema);
  const permission = schema.getType('Permission');
  if (!(permission instanceof GraphQLEnumType)) throw new Error('the schema uses no permission');
  return new GraphQLSchema({
    ...schema.toConfig(),
    description: 'Jishi: the back end of a same-city marketplace.',
    directives: [...specifiedDirectives, ...schemaDirectives(permission)],
  });
}

/** TypeGraphQL leaves the three roots without a word. */
function describeRoots(schema: GraphQLSchema): void {
  const roots = [
    [schema.getQueryType(), 'Everything that can be read. Lists are connections; what you may not see is not there.'],
    [
      schema.getMutationType(),
      'Everything that can be done. A rule that says no is told in `errors`, and then nothing happened.',
    ],
    [schema.getSubscriptionType(), 'What happens, live, over WebSocket and SSE; resumable from the last `cursor`.'],
  ] as const;
  for (const [root, description] of roots) if (root) root.description = description;
}

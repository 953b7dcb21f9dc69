import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './accounts/account.resolver.js';
import { AccountLists } from './accounts/account-lists.resolver.js';
import { AccountOfAuditRecord } from './accounts/account-of-audit-record.resolver.js';
import { AddressResolver } from './accounts/address.resolver.js';
import { AppResolver } from './accounts/app.resolver.js';
import { AppUsages } from './accounts/app-usages.resolver.js';
import { CodeResolver } from './accounts/code.resolver.js';
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
import { SearchResolver } from './catalog/search/search.resolver.js';
import { MarketEventsResolver } from './events/market-events.resolver.js';
import { FeeResolver } from './fees/fee.resolver.js';
import { FeePlanResolver } from './fees/fee-plan.resolver.js';
import { SupplyPriceResolver } from './fees/supply-price.resolver.js';
import { FileResolver } from './files/file.resolver.js';
import { WebhookResolver } from './integrations/webhook.resolver.js';
import { AppWebhooks, WebhookDeliveries } from './integrations/webhook-connections.resolver.js';
import { NodeResolver } from './kernel/read/node.resolver.js';
import { LedgerResolver } from './ledger/ledger.resolver.js';
import { LedgerAccountEntries, LedgerTransferEntries } from './ledger/ledger-entries.resolver.js';
import { DocumentsOfMerchant, MerchantDocumentResolver } from './merchants/documents/document.resolver.js';
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
import { AttemptResolver, AttemptsOfPayment, HistoryOfAttempt } from './payments/attempts/attempt.resolver.js';
import { BankTransferResolver, TransfersOfPayment } from './payments/bank-transfers/bank-transfer.resolver.js';
import { MerchantLineResolver } from './payments/merchant-account/merchant-line.resolver.js';
import { PaymentResolver } from './payments/payment.resolver.js';
import {
  AccountMoney,
  AuthorOfLedgerTransfer,
  BuyerOfLedgerAccount,
  PaymentConnections,
} from './payments/payment-connections.resolver.js';
import { WithdrawalResolver } from './payments/wallet/withdrawal.resolver.js';
import { BankResolver } from './reconciliation/bank/bank.resolver.js';
import { ReconciliationRunResolver } from './reconciliation/bills/run.resolver.js';
import { DifferenceResolver } from './reconciliation/differences/difference.resolver.js';
import { LedgerCheckResolver } from './reconciliation/ledger-check.resolver.js';
import { MessageResolver } from './sender/message.resolver.js';
import { MessagePreviewResolver } from './sender/message-preview.resolver.js';
import { MarketResolver } from './settings/market.resolver.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { ShippingResolver } from './shipping/shipping.resolver.js';
import { ShippingWritesResolver } from './shipping/shipping-writes.resolver.js';
import { SlipResolver } from './slips/slip.resolver.js';

/** Resolvers of what orders stand on: accounts, money, shipping, merchants and the catalogue. */
export const foundationResolvers: NonEmptyArray<new () => object> = [
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
  BankTransferResolver,
  TransfersOfPayment,
  WithdrawalResolver,
  PaymentConnections,
  AccountMoney,
  BuyerOfLedgerAccount,
  AuthorOfLedgerTransfer,
  LedgerCheckResolver,
  ReconciliationRunResolver,
  BankResolver,
  DifferenceResolver,
  SlipResolver,
  FeeResolver,
  FeePlanResolver,
  SupplyPriceResolver,
  ShippingResolver,
  ShippingWritesResolver,
  MerchantResolver,
  MerchantWritesResolver,
  MerchantDocumentResolver,
  DocumentsOfMerchant,
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
  SearchResolver,
  CatalogWritesResolver,
];

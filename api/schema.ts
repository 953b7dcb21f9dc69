import 'reflect-metadata';
import './kernel/schema/permission.enum.js';
import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { accountErrorCodes } from './accounts/index.js';
import { buildSchemaOf } from './build-schema.js';
import { CalendarResolver } from './calendars/calendar.resolver.js';
import { calendarEventKinds } from './calendars/index.js';
import { catalogErrorCodes } from './catalog/index.js';
import { OutOfStock } from './catalog/out-of-stock.type.js';
import { ProductVariants } from './catalog/product-variants.js';
import { ChargebackResolver } from './chargebacks/chargeback.resolver.js';
import { chargebackErrorCodes, chargebackEventKinds } from './chargebacks/index.js';
import { ChargebacksOfOrder, OrderOfChargebackPart } from './chargebacks/order-chargebacks.js';
import { AssignmentResolver } from './complaints/assignment/assignment.resolver.js';
import { ComplaintAssignments } from './complaints/assignment/desk-agent.type.js';
import { ClassificationResolver } from './complaints/classification/classification.resolver.js';
import { ComplaintSuggestions } from './complaints/classification/classification.type.js';
import { ComplaintClockResolver } from './complaints/clocks/clock.resolver.js';
import { ComplaintHistory } from './complaints/clocks/complaint-history.type.js';
import { CauseOfComplaint, CauseResolver } from './complaints/closing/cause.resolver.js';
import { ArchiveOfComplaint } from './complaints/closing/sheet.type.js';
import { ComplaintResolver } from './complaints/complaint.resolver.js';
import { ComplaintCoupons, ComplaintOfCoupon } from './complaints/complaint-coupons.js';
import { ComplaintStreamsResolver } from './complaints/complaint-streams.resolver.js';
import { ComplaintOfTask, ComplaintTasks, OpenComplaintTask } from './complaints/complaint-tasks.js';
import { ComplaintConversation } from './complaints/conversation/complaint-conversation.js';
import { ConversationResolver } from './complaints/conversation/conversation.resolver.js';
import { FollowUpResolver, FollowUpsOfComplaint } from './complaints/follow-ups/follow-up.resolver.js';
import { HearingResolver } from './complaints/hearing/hearing.resolver.js';
import { HearingOfComplaint } from './complaints/hearing/hearing.type.js';
import { complaintErrorCodes, complaintEventKinds, targetEventKinds, viewerEventKinds } from './complaints/index.js';
import { IntakeResolver } from './complaints/intake/intake.resolver.js';
import { ComplaintLinks } from './complaints/intake/intake.type.js';
import { SubjectOfComplaint } from './complaints/intake/subject.type.js';
import { ComplaintOfSlip, ComplaintSlips, LineComplaints, OrderComplaints } from './complaints/order-complaints.js';
import { ComplaintProcedureResolver, StepsOfComplaint } from './complaints/procedure/complaint-procedure.resolver.js';
import { RemedyResolver } from './complaints/remedies/remedy.resolver.js';
import { ComplaintOfReturn, FinesOfCharge, RemediesOfComplaint } from './complaints/remedies/remedy.type.js';
import { ComplaintsOfReview, ReviewOfComplaint } from './complaints/review-complaints.js';
import { CorrectiveActionResolver } from './corrections/corrective-action.resolver.js';
import { correctivesOf } from './corrections/corrective-action.type.js';
import { correctiveEventKinds } from './corrections/index.js';
import { CashResolver, CollectionsOfCount, PurseHistory } from './delivery/cash/cash.resolver.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { DeliveryStreamsResolver } from './delivery/delivery-streams.resolver.js';
import { deliveryErrorCodes, deliveryEventKinds } from './delivery/index.js';
import { DeliveryAttempts, OrderDeliveries } from './delivery/order-deliveries.js';
import { DeskRecordsResolver } from './desk/desk-records.resolver.js';
import { DisruptionNoticeResolver, OrderDisruptions } from './desk/disruption-notice.resolver.js';
import { problemErrorCodes, problemEventKinds } from './desk/index.js';
import { OrderProblems } from './desk/order-problems.js';
import { ProblemOrderResolver } from './desk/problem-order.resolver.js';
import { ProblemStreamsResolver } from './desk/problem-streams.resolver.js';
import { type EventKinds, eventKinds, registerEventKinds } from './events/index.js';
import { feeErrorCodes } from './fees/index.js';
import { fileErrorCodes } from './files/index.js';
import { foundationResolvers } from './foundation-resolvers.js';
import { ImportResolver } from './import/import.resolver.js';
import { IncidentResolver, StopsOfIncident } from './incidents/incident.resolver.js';
import { ContactsOfIncident } from './incidents/incident-contact.type.js';
import { incidentEventKinds } from './incidents/index.js';
import { inquiryEventKinds } from './inquiries/index.js';
import { InquiryResolver } from './inquiries/inquiry.resolver.js';
import { webhookErrorCodes, webhookEventKinds } from './integrations/index.js';
import { bindReads } from './kernel/read/index.js';
import { ConflictError, type ErrorCodes, kernelErrorCodes, registerErrorCodes } from './kernel/schema/user-error.js';
import { latentEventKinds } from './latent-complaints/index.js';
import { LatentComplaintResolver, LatentOfComplaint } from './latent-complaints/latent-complaint.resolver.js';
import { ledgerErrorCodes } from './ledger/index.js';
import { InsufficientFunds } from './ledger/insufficient-funds.type.js';
import { merchantErrorCodes, merchantEventKinds } from './merchants/index.js';
import { BasketResolver } from './orders/basket.resolver.js';
import { CheckoutOfCoupon, CheckoutOrders } from './orders/checkout-orders.js';
import { ConcessionTooHigh } from './orders/concession-too-high.type.js';
import { orderErrorCodes, orderEventKinds } from './orders/index.js';
import { PriceChanged } from './orders/order.errors.js';
import { OrderResolver } from './orders/order.resolver.js';
import { OrderAdjustments } from './orders/order-adjustment.type.js';
import { OrderChangeResolver } from './orders/order-change.resolver.js';
import { OrderDeskResolver } from './orders/order-desk.resolver.js';
import { orderMoneyResolvers } from './orders/order-money.js';
import { OrderParcels, ParcelTracking } from './orders/order-parcels.js';
import { OrderReviewResolver } from './orders/order-review.resolver.js';
import { OrderStreamsResolver } from './orders/order-streams.resolver.js';
import { OrderWorkResolver } from './orders/order-work.resolver.js';
import { OutsideDeliveryArea } from './orders/outside-delivery-area.type.js';
import { paymentErrorCodes } from './payments/index.js';
import { BankFileResolver } from './payouts/bank-files/bank-file.resolver.js';
import { DueOverviewResolver } from './payouts/due-overview.resolver.js';
import { payoutErrorCodes } from './payouts/index.js';
import { PayoutResolver } from './payouts/payout.resolver.js';
import { PayoutOfMerchantLine } from './payouts/payout.type.js';
import { phraseErrorCodes } from './phrases/index.js';
import { ForbiddenPhraseFound } from './phrases/phrases.errors.js';
import { PhrasesResolver } from './phrases/phrases.resolver.js';
import { pickingErrorCodes } from './picking/index.js';
import { PickingResolver } from './picking/picking.resolver.js';
import { WaybillResolver } from './picking/waybill.resolver.js';
import { CouponResolver } from './promotions/coupon.resolver.js';
import { couponErrorCodes, couponEventKinds } from './promotions/index.js';
import { marketReads } from './reads.js';
import { reconciliationErrorCodes } from './reconciliation/index.js';
import { repairErrorCodes, repairEventKinds } from './repairs/index.js';
import { OrderRepairs } from './repairs/order-repairs.js';
import { RepairPartsResolver } from './repairs/parts.resolver.js';
import { RepairResolver } from './repairs/repair.resolver.js';
import { ComplaintReportResolver } from './reports/complaints/complaint-report.resolver.js';
import { qualityEventKinds } from './reports/index.js';
import { QualityAlertResolver } from './reports/quality/quality-alert.resolver.js';
import { ReturnStatisticsResolver } from './reports/returns/return-statistics.resolver.js';
import { ReserveResolver } from './reserves/reserve.resolver.js';
import { ReturnFreightResolver } from './returns/freight/return-freight.resolver.js';
import { returnErrorCodes, returnEventKinds } from './returns/index.js';
import { VerdictsOfReturn } from './returns/judgement/judge-return.resolver.js';
import { OrderReturns } from './returns/order-returns.js';
import { PlaybooksOfReason, StepsOfReturn } from './returns/playbook/return-playbook.resolver.js';
import { ReturnReasonRuleResolver } from './returns/reasons/return-reason-rule.resolver.js';
import { ReturnCoupons, ReturnOfCoupon } from './returns/remedies/return-coupons.js';
import { ReturnResolver } from './returns/return.resolver.js';
import { RecordsOfReturn, ReplacementOfOrder, ReturnOfRepair, ReturnRepairs } from './returns/return-orders.js';
import { ReturnStreamsResolver } from './returns/return-streams.resolver.js';
import { BadReviewResolver } from './reviews/desk/bad-review.resolver.js';
import { badReviewEventKinds, reviewErrorCodes, reviewEventKinds } from './reviews/index.js';
import { ProductReviewResolver, ReviewsOfMerchant, ReviewsOfProduct } from './reviews/product-review.resolver.js';
import { RatingOfMerchant, RatingOfProduct } from './reviews/rating.type.js';
import { senderErrorCodes } from './sender/index.js';
import { settingLists } from './setting-lists.js';
import { registerSettings, settingErrorCodes } from './settings/index.js';
import { shippingErrorCodes } from './shipping/index.js';
import { slipErrorCodes } from './slips/index.js';
import { statementErrorCodes } from './statements/index.js';
import { StatementResolver } from './statements/statement.resolver.js';
import { surveyErrorCodes } from './surveys/index.js';
import { SurveyResolver } from './surveys/survey.resolver.js';
import { taskErrorCodes, taskEventKinds } from './tasks/index.js';
import { TaskResolver } from './tasks/task.resolver.js';
import { verdictErrorCodes } from './verdicts/index.js';
import { OrderVerdicts } from './verdicts/order-verdicts.js';
import { VerdictResolver } from './verdicts/verdict.resolver.js';
import { visitErrorCodes } from './visits/index.js';
import { VisitResolver } from './visits/visit.resolver.js';
import { VisitsOfRound } from './visits/visit.type.js';

/** Every resolver of the market: those of what orders stand on, then orders and what stands on them. */
const resolvers: NonEmptyArray<new () => object> = [
  ...foundationResolvers,
  CouponResolver,
  BasketResolver,
  OrderResolver,
  OrderReviewResolver,
  OrderChangeResolver,
  OrderDeskResolver,
  OrderWorkResolver,
  OrderStreamsResolver,
  ProductVariants,
  CheckoutOrders,
  CheckoutOfCoupon,
  OrderParcels,
  ParcelTracking,
  OrderAdjustments,
  ...orderMoneyResolvers,
  ChargebackResolver,
  ChargebacksOfOrder,
  OrderOfChargebackPart,
  PickingResolver,
  WaybillResolver,
  DeliveryResolver,
  CashResolver,
  PurseHistory,
  CollectionsOfCount,
  DeliveryStreamsResolver,
  OrderDeliveries,
  DeliveryAttempts,
  ReturnResolver,
  ReturnFreightResolver,
  ReturnStreamsResolver,
  ReturnReasonRuleResolver,
  PlaybooksOfReason,
  StepsOfReturn,
  PayoutResolver,
  PayoutOfMerchantLine,
  BankFileResolver,
  DueOverviewResolver,
  ReserveResolver,
  StatementResolver,
  InquiryResolver,
  ProductReviewResolver,
  ReviewsOfProduct,
  ReviewsOfMerchant,
  RatingOfProduct,
  RatingOfMerchant,
  BadReviewResolver,
  LatentComplaintResolver,
  LatentOfComplaint,
  TaskResolver,
  CalendarResolver,
  ComplaintResolver,
  ComplaintClockResolver,
  ComplaintHistory,
  AssignmentResolver,
  ComplaintAssignments,
  PhrasesResolver,
  ConversationResolver,
  IntakeResolver,
  ClassificationResolver,
  ComplaintSuggestions,
  SubjectOfComplaint,
  RemedyResolver,
  RemediesOfComplaint,
  ComplaintOfReturn,
  FinesOfCharge,
  HearingResolver,
  HearingOfComplaint,
  ComplaintLinks,
  ComplaintConversation,
  ComplaintStreamsResolver,
  OrderComplaints,
  LineComplaints,
  ComplaintSlips,
  ComplaintsOfReview,
  ReviewOfComplaint,
  ComplaintTasks,
  ComplaintOfTask,
  OpenComplaintTask,
  ComplaintOfSlip,
  CauseResolver,
  ComplaintProcedureResolver,
  StepsOfComplaint,
  CauseOfComplaint,
  ArchiveOfComplaint,
  IncidentResolver,
  StopsOfIncident,
  ContactsOfIncident,
  VisitResolver,
  VisitsOfRound,
  SurveyResolver,
  FollowUpResolver,
  FollowUpsOfComplaint,
  ComplaintCoupons,
  ComplaintOfCoupon,
  OrderReturns,
  ReturnCoupons,
  ReplacementOfOrder,
  ReturnRepairs,
  RecordsOfReturn,
  ReturnOfRepair,
  ReturnOfCoupon,
  VerdictResolver,
  RepairResolver,
  VerdictsOfReturn,
  RepairPartsResolver,
  OrderRepairs,
  OrderVerdicts,
  ProblemOrderResolver,
  ProblemStreamsResolver,
  OrderProblems,
  DisruptionNoticeResolver,
  OrderDisruptions,
  DeskRecordsResolver,
  ReturnStatisticsResolver,
  QualityAlertResolver,
  ComplaintReportResolver,
  CorrectiveActionResolver,
  ...correctivesOf,
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
  reconciliationErrorCodes,
  webhookErrorCodes,
  shippingErrorCodes,
  merchantErrorCodes,
  catalogErrorCodes,
  couponErrorCodes,
  orderErrorCodes,
  pickingErrorCodes,
  deliveryErrorCodes,
  chargebackErrorCodes,
  returnErrorCodes,
  payoutErrorCodes,
  feeErrorCodes,
  statementErrorCodes,
  verdictErrorCodes,
  repairErrorCodes,
  taskErrorCodes,
  reviewErrorCodes,
  complaintErrorCodes,
  phraseErrorCodes,
  problemErrorCodes,
  visitErrorCodes,
  surveyErrorCodes,
];

/** Refusals that carry facts; no field names them, so they are listed. */
const errorTypes: (new () => object)[] = [
  ConflictError,
  InsufficientFunds,
  OutOfStock,
  PriceChanged,
  OutsideDeliveryArea,
  ConcessionTooHigh,
  ForbiddenPhraseFound,
];

/** The kinds of events of every domain. */
const kindsOfEvents: readonly EventKinds[] = [
  eventKinds,
  merchantEventKinds,
  couponEventKinds,
  orderEventKinds,
  deliveryEventKinds,
  chargebackEventKinds,
  inquiryEventKinds,
  reviewEventKinds,
  badReviewEventKinds,
  latentEventKinds,
  taskEventKinds,
  returnEventKinds,
  repairEventKinds,
  complaintEventKinds,
  incidentEventKinds,
  targetEventKinds,
  calendarEventKinds,
  viewerEventKinds,
  problemEventKinds,
  qualityEventKinds,
  correctiveEventKinds,
  webhookEventKinds,
];

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
  return buildSchemaOf(resolvers, errorTypes);
}

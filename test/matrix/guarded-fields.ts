import { words } from './permission-row.js';

/** Every operation and every guarded field by the permission it needs (A5); one that stands nowhere fails the test. */
export const guardedFields: Readonly<Record<string, readonly string[]>> = {
  PUBLIC: words(`
    Query.viewer Query.category Query.categories Query.product Query.products Query.searchProducts Query.variant Query.variants
    Query.node Query.nodes Query.merchant Query.merchantBySlug Query.merchants Query.market
    Query.marketBankAccount
    Mutation.register Mutation.signIn Mutation.requestCode Mutation.resetPassword
    Mutation.refreshSession Query.regions Query.checkoutQuote
    Query.carriers Query.carrier
    Query.disruptionNotice Query.disruptionNotices
    Query.inquiryTopic Query.inquiryTopics
    Query.productReview Query.productReviews
    Query.returnReasonRule Query.returnReasonRules Query.merchantDocumentKind Query.merchantDocumentKinds
    Query.basket Mutation.addToBasket Mutation.setBasketQuantity Mutation.removeFromBasket
  `),
  SIGNED_IN: words(`
    Mutation.editProfile Mutation.changePassword Mutation.enrolSecondFactor Mutation.replaceSecondFactor Mutation.confirmSecondFactor
    Mutation.renewRecoveryCodes Query.dataExports Query.dataExport Mutation.requestDataExport Mutation.closeAccount
    Mutation.reportProductReview Query.visitWish Mutation.setVisitWish
    Query.openSurvey Mutation.answerSurvey
    Mutation.saveAddress Mutation.removeAddress Mutation.signOut Mutation.endSession Mutation.stepUp
    Mutation.requestUpload Mutation.applyAsMerchant Mutation.acceptInvitation Mutation.declineInvitation
    Query.inAppMessages Query.inAppMessage Query.messageConsents Mutation.markMessagesRead Mutation.setMessageConsent
    Query.savedViews Mutation.saveView Mutation.removeView
    Query.courierPurses Query.courierPurse Query.cashCounts Query.cashCount
    Query.sessions Query.session Mutation.requestContactCode Mutation.changeContact
  `),
  ACCOUNTS_READ: words(
    'Account.blockReason Account.roles Account.hasSecondFactor Account.recoveryCodesLeft Account.districtCode Query.accounts Query.account',
  ),
  ACCOUNTS_MANAGE: words(`
    Mutation.createStaff Mutation.grantRole Mutation.revokeRole Mutation.blockAccount
    Mutation.unblockAccount Mutation.resetSecondFactor Mutation.assignAccountManager
  `),
  PERSONAL_DATA_OPEN: words('Mutation.revealPersonalData'),
  AUDIT_READ: words('Query.auditRecords Query.auditRecord'),
  APPS_MANAGE: words(`
    Query.apps Query.app Mutation.createApp Mutation.updateApp Mutation.rotateAppToken Mutation.revokeApp
    Query.webhookEndpoints Query.webhookEndpoint Query.webhookDeliveries Query.webhookDelivery
    Mutation.createWebhookEndpoint Mutation.updateWebhookEndpoint Mutation.rotateWebhookSecret
    Mutation.testWebhookEndpoint Mutation.replayWebhooks Mutation.enableWebhookEndpoint
    Mutation.disableWebhookEndpoint Mutation.removeWebhookEndpoint Mutation.redeliverWebhook
  `),
  MERCHANTS_READ: words(`
    Merchant.creditCode Merchant.licence Merchant.licenceExpiresOn Merchant.contactName
    Merchant.contactPhone Merchant.categoryWishes Merchant.commissionBasisPoints Merchant.rejectionReasons
    Merchant.accountManager Merchant.categoryIds Merchant.isSuspendedForExpiry
    Query.merchantMembers Query.merchantMember
  `),
  MERCHANTS_WRITE: words(`
    Mutation.updateMerchantApplication Mutation.submitMerchant Mutation.closeMerchant
    Mutation.handInMerchantDocument Query.merchantDocument Query.merchantDocuments Query.merchantApplicationProgress
  `),
  STOREFRONT_WRITE: words('Mutation.updateStorefront'),
  SETTLEMENT_WRITE: words('Mutation.updateSettlementAccount'),
  MERCHANTS_REVIEW: words(
    `Mutation.approveMerchant Mutation.rejectMerchant Mutation.suspendMerchant Mutation.reinstateMerchant
    Mutation.acceptMerchantDocument Mutation.rejectMerchantDocument Mutation.waiveMerchantDocument
    Mutation.createMerchantDocumentKind Mutation.updateMerchantDocumentKind`,
  ),
  MEMBERS_MANAGE: words(`
    Query.memberInvitations Query.memberInvitation Mutation.inviteMember Mutation.withdrawInvitation
    Mutation.removeMember
  `),
  CATALOG_WRITE: words(`
    Mutation.createProduct Mutation.updateProduct Mutation.publishProduct Mutation.unlistProduct
    Mutation.addProductImage Mutation.addVariant Mutation.updateVariant
  `),
  CATEGORIES_WRITE: words('Mutation.createCategory Mutation.updateCategory Mutation.deleteCategory'),
  PRODUCTS_REMOVE: words('Mutation.removeProduct Mutation.restoreProduct'),
  STOCK_READ: words('Variant.onHand Variant.reserved Variant.isLow Variant.movements'),
  STOCK_WRITE: words('Mutation.bookStock'),
  IMPORTS_RUN: words('Mutation.importRecords'),
  ORDERS_PLACE: words(`
    Mutation.mergeBasket Mutation.placeOrder
  `),
  ORDERS_READ: words(`
    Query.checkout Query.order Query.orders Query.orderCounts Query.shipment Query.shipments Subscription.orderStatusChanged
    Subscription.merchantOrderEvents
  `),
  ORDERS_REVIEW: words(`
    Mutation.reviewOrder Mutation.holdOrder Mutation.releaseOrder Mutation.correctRecipient
    Mutation.correctOrderNote Mutation.correctInvoice Mutation.splitOrder Mutation.shipTogether Mutation.shipApart
  `),
  ORDERS_CHANGE: words('Mutation.proposeOrderChange Mutation.withdrawOrderChange'),
  ORDERS_PICK: words(`
    Mutation.startPicking Mutation.markOrderRead Query.pickingBatch Query.pickingBatches Query.waitingOrders
    Mutation.makePickingBatch Mutation.assignPickingBatch Mutation.startPickingBatch Mutation.confirmPickingNotes
    Mutation.recordPick Mutation.reportShortPick Mutation.takeOutOfBatch Mutation.finishPickingBatch
    Mutation.cancelPickingBatch Mutation.printPickingList
  `),
  ORDERS_SHIP: words(`
    Mutation.shipOrder Mutation.shipFromSheet Mutation.takeParcelBack Mutation.correctParcel Query.waybill Query.waybills Query.printingHours
    Mutation.printWaybills Mutation.enterWaybill Mutation.reprintWaybill Mutation.voidWaybill Mutation.recordCourier
    Mutation.shipPickingBatch
  `),
  ORDERS_DELIVER: words('Mutation.recordDelivery'),
  ORDERS_RECEIVE: words('Mutation.confirmReceipt'),
  ORDERS_CANCEL: words('Mutation.cancelOrder'),
  CARRIERS_READ: words(`
    Query.carrierZones Query.carrierZone Query.waybillRanges Query.waybillRange Query.carrierRates
  `),
  CARRIERS_WRITE: words(`
    Mutation.createCarrier Mutation.updateCarrier Mutation.createCarrierZone Mutation.updateCarrierZone
    Mutation.deleteCarrierZone
  `),
  WAYBILL_RANGES_WRITE: words('Mutation.createWaybillRange Mutation.updateWaybillRange'),
  ORDERS_NOTE: words(
    'Mutation.addOrderNote Mutation.clearOrderFlag Mutation.setShipOn Mutation.answerPrintHold Mutation.assignPrintHold Query.printHold Query.printHolds Mutation.recordChaser',
  ),
  ORDERS_PLACE_FOR: words('Mutation.placePhoneOrder'),
  ORDERS_CONCEDE: words('Mutation.giveGift Mutation.waiveDeliveryFee Mutation.cutPrice'),
  DELIVERIES_READ: words('Query.deliveryTasks Query.deliveryTask Subscription.deliveryTaskEvents'),
  DELIVERIES_RUN: words(`
    Mutation.acceptDelivery Mutation.giveDeliveryBack Mutation.pickUpDelivery Mutation.completeDelivery Mutation.failDelivery
  `),
  DELIVERIES_ASSIGN: words('Mutation.assignDelivery Mutation.takeDeliveryBack'),
  WALLET_READ: words(
    'Query.topUps Query.topUp Query.myWallet Query.withdrawals Query.withdrawal Query.walletStatement',
  ),
  WALLET_USE: words(`
    Mutation.payCheckout Mutation.payOnDelivery Mutation.answerOrderChange Mutation.requestTopUp Mutation.startPayment Mutation.requestWithdrawal
    Mutation.cancelWithdrawal Mutation.startTopUp Mutation.announceBankTransfer
  `),
  PAYMENTS_READ: words(`
    Query.payments Query.payment Query.refunds Query.refund Query.paymentAttempts Query.paymentAttempt
    Query.gatewayNotifications Query.gatewayNotification Query.gatewayRefunds Query.gatewayRefund Query.bankTransfers
    Query.bankTransfer
  `),
  TRANSFERS_CONFIRM: words(`
    TopUp.decidedByAccount Mutation.confirmTopUp Mutation.rejectTopUp Mutation.retryRefund Mutation.redirectRefund
    Withdrawal.checkedBy Withdrawal.decidedBy Mutation.approveWithdrawal Mutation.rejectWithdrawal Mutation.payWithdrawal
    Mutation.failWithdrawal Mutation.winChargeback Mutation.loseChargeback
    Mutation.confirmBankTransfer Mutation.rejectBankTransfer BankTransfer.decidedBy
  `),
  LEDGER_READ: words(
    'Query.ledgerAccounts Query.ledgerAccount Query.ledgerTransfers Query.ledgerTransfer Query.trialBalance Query.ledgerStatement Query.ledgerCheck Query.ledgerChecks',
  ),
  RECONCILIATION_READ: words(
    'Query.reconciliationRun Query.reconciliationRuns Query.reconciliationDifference Query.reconciliationDifferences Query.bankProfile Query.bankProfiles',
  ),
  RECONCILIATION_RESOLVE: words(`
    Mutation.createBankProfile Mutation.updateBankProfile Mutation.previewBankStatement Mutation.importBankStatement
    Mutation.reconcileNow Mutation.assignDifference Mutation.noteDifference Mutation.resolveDifference
  `),
  RECONCILIATION_APPROVE: words('Mutation.approveResolution Mutation.rejectResolution'),
  CHARGEBACKS_HANDLE: words('Query.chargeback Query.chargebacks Mutation.recordChargeback Mutation.answerChargeback'),
  COUPONS_READ: words('Query.coupon Query.coupons'),
  COUPONS_ISSUE: words('Mutation.giveCoupon Mutation.withdrawCoupon Mutation.giveComplaintCoupon'),
  COUPONS_APPROVE: words('Mutation.approveCoupon Mutation.rejectCoupon'),
  SLIPS_READ: words('Query.slip Query.slips'),
  SLIPS_WRITE: words('Mutation.attachSlipEvidence Mutation.openSlip Mutation.withdrawSlip Mutation.payComplaintCash'),
  SLIPS_APPROVE: words('Mutation.approveSlip Mutation.rejectSlip'),
  CASH_COUNT: words('Query.cashVariances Mutation.countCash Mutation.writeOffCash'),
  SLIPS_PAY: words('Mutation.paySlip Mutation.returnSlip'),
  RETURNS_READ: words(`
    Query.return Query.returns Query.returnForm Subscription.returnEvents Query.verdict Query.verdicts Query.verdictPreview
    Query.repair Query.repairs
  `),
  RETURNS_APPLY: words(`
    Mutation.applyForReturn Mutation.sendReturnBack Mutation.withdrawReturn Mutation.appealReturn Mutation.acceptPartOfReturn
    Mutation.retryReplacement Mutation.takeMoneyInstead Mutation.claimReturnFreight
    Mutation.sendToOutlet Mutation.cancelRepair Mutation.answerRepairQuote Mutation.confirmRepairedGoods
  `),
  RETURNS_ANSWER: words('Mutation.acceptReturn Mutation.rejectReturn Mutation.confirmReturnedGoods'),
  RETURNS_DECIDE: words(`
    Query.returnVerdictPreview Mutation.judgeReturn Mutation.decideReturn Mutation.compensateReturn Mutation.giveReturnCoupon
    Mutation.payReturnFreight Mutation.declineReturnFreight
  `),
  REPAIRS_WORK: words(`
    Query.repairOutlet Query.repairOutlets Query.repairPart Query.repairParts Repair.callBackNote Repair.outletFee
    Mutation.openRepairOrder Mutation.receiveRepair Mutation.quoteRepair Mutation.finishRepair Mutation.sendRepairBack
    Mutation.callBackRepair Mutation.checkRepairFee Mutation.settleOutletFees Mutation.createRepairOutlet
    Mutation.updateRepairOutlet Mutation.createRepairPart Mutation.updateRepairPart Mutation.bookParts
  `),
  COMPLAINTS_READ: words(
    'Query.complaint Query.complaints Query.merchantFine Query.merchantFines Query.complaintCause Query.complaintCauses Subscription.complaintEvents',
  ),
  COMPLAINTS_REGISTER: words('Mutation.registerComplaint'),
  COMPLAINTS_HANDLE: words(`
    Query.classificationRule Query.classificationRules Query.complaintSuggestion Query.complaintSuggestions
    Query.suggestClasses Mutation.apologize Mutation.openComplaintReturn
    Mutation.openComplaintTask Mutation.classifyComplaint Mutation.investigateComplaint Mutation.proposeRemedy
    Query.quickReplyFor Query.inboundMail Query.inboundMails Mutation.registerFromMail Mutation.dismissMail
    Mutation.linkDuplicate Mutation.keepApart Mutation.mergeComplaints Mutation.hearMerchant
    Mutation.sayOnComplaint Mutation.saveComplaintDraft Mutation.watchComplaint Mutation.leaveComplaint
    Subscription.complaintViewers
    Query.ownDeskAgent Mutation.goAway Mutation.comeBack Mutation.takeNextComplaint Mutation.handOverComplaint Mutation.escalateComplaint
    Mutation.resolveComplaint Mutation.followUpComplaint Mutation.archiveComplaint Mutation.reopenComplaint
    Query.incident Query.incidents Mutation.downloadIncidentReport
    Query.correctiveAction Query.correctiveActions Mutation.finishCorrectiveAction
    Query.complaintProcedure Query.complaintProcedures
    Mutation.takeCaseStep Mutation.leaveCaseStepOut Mutation.reopenCaseStep
    Query.latentComplaint Query.latentComplaints Subscription.latentComplaintEvents
    Mutation.takeLatentComplaint Mutation.contactLatentCustomer Mutation.openLatentComplaint Mutation.dismissLatentComplaint
    Query.followUp Query.followUps Query.customersRestUntil Mutation.recordFollowUp
    Query.visitRound Query.visitRounds Query.visit Query.visits Query.visitWords Mutation.recordVisit
    Query.surveyRound Query.surveyRounds Query.surveyReport
  `),
  PHRASES_READ: words(
    'Query.quickReply Query.quickReplies Query.forbiddenPhrase Query.forbiddenPhrases Query.checkReply',
  ),
  PHRASES_WRITE: words(`
    Mutation.createQuickReply Mutation.updateQuickReply Mutation.createForbiddenPhrase Mutation.updateForbiddenPhrase
  `),
  TASKS_READ: words('Query.task Query.tasks'),
  TASKS_WORK: words(`
    Mutation.createTask Mutation.takeTask Mutation.planVisit Mutation.leaveForVisit Mutation.arriveAtVisit
    Mutation.finishTask Mutation.callBackTask Mutation.noteTask
  `),
  TASKS_LEAD: words('Mutation.assignTask Mutation.cancelTask'),
  PRODUCT_REVIEWS_READ: words('ProductReview.buyer ProductReview.order ProductReview.orderLine'),
  PRODUCT_REVIEWS_WRITE: words(
    'Mutation.writeProductReview Mutation.changeProductReview Mutation.followUpProductReview',
  ),
  PRODUCT_REVIEWS_REPLY: words('Mutation.replyToProductReview'),
  PRODUCT_REVIEWS_MODERATE: words(`
    ProductReview.openReportCount
    Mutation.hideProductReview Mutation.showProductReview Mutation.keepProductReview
  `),
  BAD_REVIEWS_READ: words('Query.badReview Query.badReviews'),
  BAD_REVIEWS_WORK: words(`
    Mutation.takeBadReview Mutation.messageReviewer Mutation.phoneReviewer Mutation.noteReviewersAnswer
    Mutation.promiseReviewChange Mutation.compensateReviewer Mutation.refuseReviewChange Mutation.closeBadReview
  `),
  INQUIRIES_READ: words('Query.inquiry Query.inquiries'),
  INQUIRIES_ASK: words('Mutation.registerInquiry Mutation.askAgain'),
  INQUIRIES_WORK: words('Mutation.takeInquiry Mutation.answerInquiry Mutation.recordInquiryChange'),
  INQUIRIES_LEAD: words('Mutation.createInquiryTopic Mutation.updateInquiryTopic'),
  RETURNS_WORK: words('Mutation.takeReturnStep Mutation.leaveReturnStepOut Mutation.reopenReturnStep'),
  RETURNS_LEAD: words(`
    Mutation.createReturnReasonRule Mutation.updateReturnReasonRule Mutation.deleteReturnReasonRule
    Mutation.writeReturnPlaybook
  `),
  REPORTS_READ: words('Query.returnStatistics Query.qualityAlert Query.qualityAlerts'),
  COMPLAINT_REPORTS_READ: words(
    'Query.complaintReport Query.complaintReports Query.complaintMonth Mutation.downloadComplaintReport Query.classificationAccuracy',
  ),
  QUALITY_ANSWER: words('Mutation.acknowledgeQualityAlert'),
  QUALITY_CLOSE: words('Mutation.closeQualityAlert'),
  COMPLAINTS_ASSIGN: words(`
    Mutation.fineMerchant Mutation.approveFine Mutation.rejectFine Mutation.decideFine
    Mutation.createClassificationRule Mutation.updateClassificationRule
    Mutation.decideAppeal Mutation.assignComplaint Mutation.createComplaintCause Mutation.updateComplaintCause
    Mutation.writeComplaintProcedure
    Mutation.openIncident Mutation.addIncidentRecord Mutation.planIncidentStep Mutation.takeIncidentStep
    Mutation.stopSale Mutation.liftSaleStop Mutation.closeIncident Mutation.contactIncidentCustomers Mutation.handOverIncident
    Mutation.planCorrectiveAction Mutation.handOverCorrectiveAction Mutation.replaceCorrectiveAction Mutation.cancelCorrectiveAction
    Query.visitPreview Query.visitReport Mutation.createVisitRound Mutation.updateVisitRound Mutation.discardVisitRound
    Mutation.startVisitRound Mutation.endVisitRound Mutation.archiveVisitRound
    Mutation.createSurveyRound Mutation.updateSurveyRound Mutation.discardSurveyRound
    Query.complaintBoard Query.deskAgent Query.deskAgents Mutation.createDeskAgent Mutation.updateDeskAgent Mutation.assignComplaints
    Query.workingCalendar Query.workingCalendars Mutation.createWorkingCalendar Mutation.updateWorkingCalendar
    Query.complaintTarget Query.complaintTargets Mutation.createComplaintTarget Mutation.updateComplaintTarget
  `),
  COMPLAINTS_DEFEND: words('Mutation.answerHearing Mutation.appealComplaint Mutation.appealFine'),
  COMPLAINTS_ANSWER: words(
    'Mutation.acceptRemedy Mutation.rejectRemedy Mutation.answerComplaint Mutation.evaluateComplaint',
  ),
  TRACKING_READ: words('Query.problemOrder Query.problemOrders Subscription.problemOrderEvents'),
  TRACKING_WORK: words(`
    Mutation.raiseProblem Mutation.takeProblem Mutation.classifyProblem Mutation.recordContact
    Mutation.noteProblem Mutation.escalateProblem Mutation.closeProblem
    Mutation.createDisruptionNotice Mutation.updateDisruptionNotice Mutation.recordSpotCheck Mutation.writeTrackerNote
    Query.spotCheck Query.spotChecks Query.trackerNote Query.trackerNotes Query.trackerDays
    Query.trackingDigest Query.trackingDigests
  `),
  TRACKING_LEAD: words('Mutation.assignProblem'),
  TRACKING_ANSWER: words('Mutation.answerProblem'),
  TRACKING_ASK: words('Mutation.askAboutOrder'),
  PAYOUTS_READ: words(`
    Merchant.settlementAccountKind Merchant.settlementAccountHolder Merchant.settlementAccountNumber
    Merchant.settlementBankName Merchant.settlementSchedule Merchant.nextSettlementSchedule Merchant.nextScheduleFrom Refund.fromMerchant Refund.fromCommission
    Query.payoutRun Query.payoutRuns Query.payout Query.payouts
    Query.merchantLine Query.merchantLines
    Mutation.questionLine
    Query.supplyPrice Query.supplyPrices
    Query.reserveRule Query.reserveRules
    Query.merchantMoney Query.merchantCharge Query.merchantCharges
    Query.statement Query.statements Mutation.issueStatement Mutation.downloadStatement
  `),
  PAYOUTS_PREPARE: words(`
    PayoutRun.bankFile Mutation.draftPayoutRun Mutation.discardPayoutRun Mutation.sendPayoutRun Mutation.sendRetriedPayouts
    Mutation.confirmPayout Mutation.failPayout Mutation.retryPayout Mutation.givePayoutUp Mutation.recordBankReturn
    Query.commissionRule Query.commissionRules Mutation.createCommissionRule Mutation.endCommissionRule Mutation.chargeMerchant
    Mutation.setReserve Mutation.endReserve Query.feePlan Query.feePlans Mutation.createFeePlan Mutation.endFeePlan
    Mutation.createSupplyPrice Mutation.endSupplyPrice
    Query.rebateTier Query.rebateTiers Mutation.createRebateTier Mutation.endRebateTier Mutation.returnCharge
    Query.payoutPreview Mutation.downloadBankFile Mutation.recordBankResults
  `),
  PAYOUTS_APPROVE: words('Mutation.approvePayoutRun'),
  MESSAGES_READ: words(
    'Query.messages Query.message Query.messageTemplates Query.messageTemplate Query.messagePreview',
  ),
  MESSAGE_TEMPLATES_WRITE: words('Mutation.updateMessageTemplate Mutation.retryMessage'),
  MAILBOX_READ: words('Query.mailboxMessages Query.mailboxMessage'),
  SETTINGS_WRITE: words('Query.settings Mutation.updateSettings'),
  EVENTS_READ: words('Query.marketEventPage Subscription.marketEvents Subscription.orderEvents'),
};

export { assignWaitingComplaints } from './assignment/assign-waiting.job.js';
export { assignmentSettings } from './assignment/assignment-settings.js';
export { AssignmentKind, HandOverReason } from './assignment/assignment-words.js';
export { ComplaintAssignment } from './assignment/complaint-assignment.entity.js';
export { DeskAgent } from './assignment/desk-agent.entity.js';
export { complaintAssignmentReads, deskAgentReads } from './assignment/desk-agent.type.js';
export { createDeskAgent, requireHandler } from './assignment/desk-agents.js';
export { presentAgents } from './assignment/present-agents.js';
export { turnChangedShifts, turnShifts } from './assignment/turn-shifts.js';
export { classificationRuleReads, complaintSuggestionReads } from './classification/classification.type.js';
export { ClassificationRule } from './classification/classification-rule.entity.js';
export { ComplaintSuggestion } from './classification/complaint-suggestion.entity.js';
export { complaintClockSettings } from './clocks/clock-settings.js';
export { AlertClock, AlertKind, PauseReason } from './clocks/clock-words.js';
export { complaintAlertReads, complaintPauseReads } from './clocks/complaint-history.type.js';
export { ComplaintTarget } from './clocks/complaint-target.entity.js';
export { complaintTargetReads } from './clocks/complaint-target.type.js';
export { recountClocks } from './clocks/recount-clocks.js';
export { sweepComplaintClocks } from './clocks/sweep-clocks.job.js';
export { tellWarnings } from './clocks/tell-warnings.job.js';
export { targetEventKinds } from './clocks/write-target.js';
export { archiveComplaint } from './closing/archive-complaint.js';
export { ComplaintCause } from './closing/cause.entity.js';
export { ComplaintCauseType, complaintCauseReads } from './closing/cause.type.js';
export { ComplaintReopening } from './closing/reopening.entity.js';
export { ComplaintSheet } from './closing/sheet.entity.js';
export { complaintReopeningReads, complaintSheetReads } from './closing/sheet.type.js';
export { Complaint } from './complaint.entity.js';
export { complaintErrorCodes } from './complaint.errors.js';
export { ComplaintType, complaintReads } from './complaint.type.js';
export { ComplaintCategory, ComplaintChannel, QualityDimension } from './complaint-classes.js';
export { ComplaintEntry } from './complaint-entry.entity.js';
export { complaintEntryReads } from './complaint-entry.type.js';
export { ComplaintSeverity } from './complaint-status.js';
export { ComplaintAttachment } from './conversation/complaint-attachment.entity.js';
export { ComplaintMessage } from './conversation/complaint-message.entity.js';
export { viewerEventKinds } from './conversation/conversation.events.js';
export {
  complaintAttachmentReads,
  complaintDraftReads,
  complaintMessageReads,
  complaintViewerReads,
} from './conversation/conversation.type.js';
export { deleteOldDrafts } from './conversation/save-draft.js';
export { answerComplaint, sayOnComplaint } from './conversation/say-on-complaint.js';
export { forgetViewers } from './conversation/watch-complaint.js';
export { FollowUp } from './follow-ups/follow-up.entity.js';
export { followUpAttemptReads, followUpReads } from './follow-ups/follow-up.type.js';
export { FollowUpAttempt } from './follow-ups/follow-up-attempt.entity.js';
export { followUpSettings } from './follow-ups/follow-up-settings.js';
export { FollowUpResult } from './follow-ups/follow-up-status.js';
export { tellLateFollowUps } from './follow-ups/late-follow-ups.job.js';
export { followUpComplaint } from './follow-ups/record-follow-up.js';
export { ComplaintHearing } from './hearing/complaint-hearing.entity.js';
export { noteSilence } from './hearing/hear-merchant.js';
export { complaintHearingReads } from './hearing/hearing.type.js';
export { hearingSettings } from './hearing/hearing-settings.js';
export { ComplaintLink } from './intake/complaint-link.entity.js';
export { deleteOldMails } from './intake/delete-old-mails.js';
export { InboundMail } from './intake/inbound-mail.entity.js';
export { complaintLinkReads, inboundMailReads } from './intake/intake.type.js';
export { intakeSettings } from './intake/intake-settings.js';
export { mergeComplaints } from './intake/merge-complaints.js';
export { openComplaint } from './intake/open-complaint.js';
export { receiveMail } from './intake/receive-mail.js';
export { registerLowReviews } from './intake/register-low-reviews.js';
export { complaintEventKinds } from './move-complaint.js';
export { openComplaints } from './open-complaints.js';
export {
  CaseStep,
  ComplaintProcedure,
  ComplaintProcedureStep,
  ComplaintProcedureVersion,
} from './procedure/complaint-procedure.entity.js';
export {
  caseStepReads,
  complaintProcedureReads,
  complaintProcedureStepReads,
  complaintProcedureVersionReads,
} from './procedure/complaint-procedure.type.js';
export { leaveCaseStepOut, takeCaseStep } from './procedure/work-steps.js';
export { registerComplaint } from './register-complaint.js';
export { MerchantFine } from './remedies/merchant-fine.entity.js';
export { complaintRemedyReads, merchantFineReads } from './remedies/remedy.type.js';
export { remedySettings } from './remedies/remedy-settings.js';
export {
  acceptRemedy,
  assignComplaint,
  classifyComplaint,
  investigateComplaint,
  proposeRemedy,
  resolveComplaint,
} from './work-complaint.js';

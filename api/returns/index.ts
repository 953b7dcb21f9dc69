export { acceptReturn, appealReturn, decideReturn, rejectReturn, sendReturnBack } from './answer-return.js';
export { applyForReturn } from './application/apply-for-return.js';
export { openReturnFromComplaint, type ReturnAsRemedy } from './application/open-from-complaint.js';
export { ReturnEvidence } from './application/return-evidence.entity.js';
export { remindReturns } from './clocks/remind-returns.job.js';
export { sweepReturns } from './clocks/return-clocks.job.js';
export { confirmReturnedGoods } from './inspection/inspect-return.js';
export { ReturnInspection } from './inspection/return-inspection.entity.js';
export { roomOf } from './line-room.js';
export { openReturns } from './open-returns.js';
export { tickStepsByCoupon } from './playbook/follow-playbook.js';
export { ReturnPlaybook, ReturnPlaybookStep, ReturnStep } from './playbook/return-playbook.entity.js';
export { returnPlaybookReads, returnPlaybookStepReads, returnStepReads } from './playbook/return-playbook.type.js';
export { ReturnReasonRule } from './reasons/return-reason-rule.entity.js';
export { returnReasonRuleReads } from './reasons/return-reason-rule.type.js';
export { ReturnRecord } from './records/return-record.entity.js';
export { returnRecordReads } from './records/return-record.type.js';
export { followCompensations } from './remedies/follow-compensations.job.js';
export { followRepairs } from './remedies/follow-repairs.job.js';
export { followReplacements } from './remedies/follow-replacements.job.js';
export { Return } from './return.entity.js';
export { returnErrorCodes } from './return.errors.js';
export { returnEventKinds } from './return.events.js';
export { ReturnLineInput, ReturnVerdict } from './return.inputs.js';
export {
  ReturnType,
  returnEvidenceReads,
  returnInspectionReads,
  returnLineReads,
  returnReads,
} from './return.type.js';
export { ReturnLine } from './return-line.entity.js';
export { returnSettings } from './return-settings.js';
export { ReturnKind, ReturnReason, ReturnStatus } from './return-status.js';

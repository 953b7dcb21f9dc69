import { registerEnumType } from 'type-graphql';
import type { ComplaintAction } from '../complaint-status.js';

/** What is done in a step of a procedure (H3). */
export enum CaseStepKind {
  FIRST_ANSWER = 'FIRST_ANSWER',
  CLASSIFICATION = 'CLASSIFICATION',
  INVESTIGATION = 'INVESTIGATION',
  RECORD_CHECK = 'RECORD_CHECK',
  CALL = 'CALL',
  HEARING = 'HEARING',
  PROPOSAL = 'PROPOSAL',
  REMEDY = 'REMEDY',
  RESOLUTION = 'RESOLUTION',
  FOLLOW_UP = 'FOLLOW_UP',
  OTHER = 'OTHER',
}

/** What a step has to be taken before. */
export enum ProcedureGate {
  RESOLVE = 'RESOLVE',
  ARCHIVE = 'ARCHIVE',
}

registerEnumType(CaseStepKind, {
  name: 'CaseStepKind',
  description: 'What is done in a step of a procedure (H3). Most tick themselves when it was done with the case.',
  valuesConfig: {
    FIRST_ANSWER: { description: '首次答复: ticks itself at the first answer to the customer.' },
    CLASSIFICATION: { description: '分类: ticks itself when the class is confirmed.' },
    INVESTIGATION: { description: '调查: ticks itself when somebody begins to look into it.' },
    RECORD_CHECK: { description: '核查记录: somebody looks at the records; ticked by hand.' },
    CALL: { description: '致电: somebody calls; ticked by hand.' },
    HEARING: { description: '听取商家: ticks itself when the merchant answered, or was silent in time.' },
    PROPOSAL: { description: '提出方案: ticks itself when a remedy is proposed.' },
    REMEDY: { description: '补救: ticks itself with every apology, coupon, payment or return.' },
    RESOLUTION: { description: '解决: ticks itself when the case is resolved.' },
    FOLLOW_UP: { description: '回访: ticks itself when the customer was asked, or judged.' },
    OTHER: { description: 'Something else; ticked by hand.' },
  },
});

registerEnumType(ProcedureGate, {
  name: 'ComplaintProcedureGate',
  description: 'What a step of a procedure has to be taken or left out before (H3).',
  valuesConfig: {
    RESOLVE: { description: 'The case is not resolved while it is open.' },
    ARCHIVE: { description: 'The case is not archived while it is open.' },
  },
});

const byAction: Readonly<Partial<Record<ComplaintAction, CaseStepKind>>> = {
  CLASSIFY: CaseStepKind.CLASSIFICATION,
  INVESTIGATE: CaseStepKind.INVESTIGATION,
  PROPOSE: CaseStepKind.PROPOSAL,
  RESOLVE: CaseStepKind.RESOLUTION,
  FOLLOW_UP: CaseStepKind.FOLLOW_UP,
  EVALUATE: CaseStepKind.FOLLOW_UP,
};

/** Which step is done by this action. */
export const stepDoneBy = (action: ComplaintAction): CaseStepKind | undefined => byAction[action];

/** What comes with resolving, or after it, cannot be asked for before. */
export const comesAfterResolving: ReadonlySet<CaseStepKind> = new Set([
  CaseStepKind.RESOLUTION,
  CaseStepKind.FOLLOW_UP,
]);

import { ReturnKind, type ReturnReason } from './return-status.js';

/** What proves a reason (G2). */
export enum EvidenceRule {
  NONE = 'NONE',
  PICTURES = 'PICTURES',
  PARCEL_RECORD = 'PARCEL_RECORD',
  TRACKING_RECORD = 'TRACKING_RECORD',
}

/** What a reason asks for, and which kinds of return answer it (G2). */
export interface ReasonRule {
  readonly evidence: EvidenceRule;
  readonly kinds: readonly ReturnKind[];
}

const { REFUND_ONLY, RETURN_REFUND, EXCHANGE, REPAIR, RESEND, COMPENSATION } = ReturnKind;

/** Damage and quality need pictures; short and late our own records, which are kept with the return. */
export const reasonRules: Readonly<Record<ReturnReason, ReasonRule>> = {
  NOT_AS_DESCRIBED: { evidence: EvidenceRule.NONE, kinds: [REFUND_ONLY, RETURN_REFUND, EXCHANGE, COMPENSATION] },
  POOR_SERVICE: { evidence: EvidenceRule.NONE, kinds: [REFUND_ONLY, RETURN_REFUND, COMPENSATION] },
  MISSING_OR_SHORT: { evidence: EvidenceRule.PARCEL_RECORD, kinds: [REFUND_ONLY, RESEND, COMPENSATION] },
  LATE_DELIVERY: { evidence: EvidenceRule.TRACKING_RECORD, kinds: [REFUND_ONLY, RETURN_REFUND, COMPENSATION] },
  DAMAGED_IN_TRANSIT: {
    evidence: EvidenceRule.PICTURES,
    kinds: [REFUND_ONLY, RETURN_REFUND, EXCHANGE, REPAIR, RESEND, COMPENSATION],
  },
  QUALITY: {
    evidence: EvidenceRule.PICTURES,
    kinds: [REFUND_ONLY, RETURN_REFUND, EXCHANGE, REPAIR, RESEND, COMPENSATION],
  },
};

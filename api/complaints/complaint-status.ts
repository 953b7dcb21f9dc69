import type { Lifecycle } from '../kernel/transition.js';

export enum ComplaintStatus {
  REGISTERED = 'REGISTERED',
  ASSIGNED = 'ASSIGNED',
  INVESTIGATING = 'INVESTIGATING',
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  RESOLVED = 'RESOLVED',
  FOLLOWED_UP = 'FOLLOWED_UP',
  ARCHIVED = 'ARCHIVED',
}

export enum ComplaintAction {
  CLASSIFY = 'CLASSIFY',
  ASSIGN = 'ASSIGN',
  INVESTIGATE = 'INVESTIGATE',
  PROPOSE = 'PROPOSE',
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  RESOLVE = 'RESOLVE',
  FOLLOW_UP = 'FOLLOW_UP',
  ARCHIVE = 'ARCHIVE',
  REOPEN = 'REOPEN',
}

export enum ComplaintSeverity {
  LOW = 'LOW',
  NORMAL = 'NORMAL',
  HIGH = 'HIGH',
  URGENT = 'URGENT',
}

export interface ComplaintFacts {
  status: ComplaintStatus;
  readonly assigneeId: string | null;
  readonly cause: string | null;
  readonly responsibleParty: string | null;
  readonly resolution: string | null;
  readonly satisfaction: number | null;
}

const HOUR_MS = 3_600_000;

/** From registration until it must be resolved, by severity; then it is escalated, level by level (H4). */
export const RESOLUTION_MS: Readonly<Record<ComplaintSeverity, number>> = {
  LOW: 72 * HOUR_MS,
  NORMAL: 48 * HOUR_MS,
  HIGH: 24 * HOUR_MS,
  URGENT: 4 * HOUR_MS,
};

/** How long each level of escalation gets; the last one keeps the case. */
export const ESCALATION_MS = 24 * HOUR_MS;
export const TOP_LEVEL = 3;

const { REGISTERED, ASSIGNED, INVESTIGATING, PROPOSED, ACCEPTED, REJECTED, RESOLVED, FOLLOWED_UP, ARCHIVED } =
  ComplaintStatus;
const open = [REGISTERED, ASSIGNED, INVESTIGATING, PROPOSED, ACCEPTED, REJECTED] as const;

/** Statuses in which the complaint still holds its order. */
export const openStatuses: ReadonlySet<ComplaintStatus> = new Set(open);

/** The closed loop 闭环 (H3): nothing is archived without cause, responsible party, resolution and follow-up. */
export const complaintLifecycle: Lifecycle<ComplaintStatus, ComplaintAction, ComplaintFacts> = {
  name: 'complaint',
  states: {
    REGISTERED: { means: 'In the register; waits for somebody to be put in charge.' },
    ASSIGNED: { means: 'Somebody is in charge and has not begun.' },
    INVESTIGATING: { means: 'Being looked into.' },
    PROPOSED: { means: 'A remedy was proposed; the customer answers.' },
    ACCEPTED: { means: 'The customer accepts the remedy.' },
    REJECTED: { means: 'The customer does not accept the remedy; another is looked for.' },
    RESOLVED: { means: 'Done, with cause, responsible party and resolution; waits for the follow-up 回访.' },
    FOLLOWED_UP: { means: 'The customer was asked how it went, by somebody other than the handler.' },
    ARCHIVED: { means: 'Closed for good, with everything that belongs to it.' },
  },
  transitions: {
    CLASSIFY: { from: open },
    ASSIGN: { from: open },
    INVESTIGATE: { from: [ASSIGNED, REJECTED], to: INVESTIGATING },
    PROPOSE: { from: [INVESTIGATING, REJECTED], to: PROPOSED },
    ACCEPT: { from: [PROPOSED], to: ACCEPTED },
    REJECT: { from: [PROPOSED], to: REJECTED },
    RESOLVE: { from: [ACCEPTED, INVESTIGATING], to: RESOLVED },
    FOLLOW_UP: { from: [RESOLVED], to: FOLLOWED_UP },
    ARCHIVE: {
      from: [FOLLOWED_UP],
      to: ARCHIVED,
      unless: (complaint) =>
        complaint.cause && complaint.responsibleParty && complaint.resolution && complaint.satisfaction !== null
          ? null
          : 'cause, responsible party, resolution and follow-up belong to an archived case',
    },
    REOPEN: { from: [RESOLVED, FOLLOWED_UP, ARCHIVED], to: REGISTERED },
  },
};

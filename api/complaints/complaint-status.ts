import type { Lifecycle } from '../kernel/transition.js';
import { TOP_LEVEL } from './clocks/clock-words.js';
import { withoutScore } from './follow-ups/follow-up-status.js';
import { HearingStatus } from './hearing/hearing-status.js';

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
  MERGED = 'MERGED',
}

export enum ComplaintAction {
  CLASSIFY = 'CLASSIFY',
  ASSIGN = 'ASSIGN',
  HAND_OVER = 'HAND_OVER',
  ESCALATE = 'ESCALATE',
  INVESTIGATE = 'INVESTIGATE',
  PROPOSE = 'PROPOSE',
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  RESOLVE = 'RESOLVE',
  FOLLOW_UP = 'FOLLOW_UP',
  ARCHIVE = 'ARCHIVE',
  REOPEN = 'REOPEN',
  SAY = 'SAY',
  ANSWER = 'ANSWER',
  EVALUATE = 'EVALUATE',
  LINK = 'LINK',
  KEEP_APART = 'KEEP_APART',
  MERGE = 'MERGE',
  OPEN_TASK = 'OPEN_TASK',
  APOLOGIZE = 'APOLOGIZE',
  GIVE_COUPON = 'GIVE_COUPON',
  PAY_CASH = 'PAY_CASH',
  OPEN_RETURN = 'OPEN_RETURN',
  FINE = 'FINE',
  HEAR = 'HEAR',
  ANSWER_HEARING = 'ANSWER_HEARING',
  APPEAL = 'APPEAL',
  DECIDE_APPEAL = 'DECIDE_APPEAL',
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
  readonly rootCauseId: string | null;
  readonly cause: string | null;
  readonly responsibleParty: string | null;
  readonly resolution: string | null;
  readonly satisfaction: number | null;
  readonly followUpOutcome: string | null;
  readonly merchantId: string | null;
  readonly orderId: string | null;
  readonly hearingState: string | null;
  /** 0 with the agent, up to 3 at the top. */
  readonly escalationLevel: number;
}

const { REGISTERED, ASSIGNED, INVESTIGATING, PROPOSED, ACCEPTED, REJECTED, RESOLVED, FOLLOWED_UP, ARCHIVED, MERGED } =
  ComplaintStatus;
const open = [REGISTERED, ASSIGNED, INVESTIGATING, PROPOSED, ACCEPTED, REJECTED] as const;

const unarchived = [...open, RESOLVED, FOLLOWED_UP] as const;

/** Statuses in which the complaint still holds its order. */
export const openStatuses: ReadonlySet<ComplaintStatus> = new Set(open);

/** The merchant was asked, whatever it said. */
const heard: ReadonlySet<string> = new Set([HearingStatus.ASKED, HearingStatus.ANSWERED, HearingStatus.SILENT]);

/** The customer gave a score, refused to, or could not be reached (H6). */
const isJudged = ({ satisfaction, followUpOutcome }: ComplaintFacts): boolean =>
  followUpOutcome !== null && (satisfaction !== null || withoutScore.has(followUpOutcome));

/** The closed loop 闭环 (H3): nothing is archived without cause, responsible party, resolution and follow-up. */
export const complaintLifecycle: Lifecycle<ComplaintStatus, ComplaintAction, ComplaintFacts> = {
  name: 'complaint',
  states: {
    REGISTERED: { means: 'In the register; waits for somebody to be put in charge.' },
    ASSIGNED: { means: 'Somebody is in charge and has not begun.' },
    INVESTIGATING: { means: 'Being looked into.' },
    PROPOSED: { means: 'A remedy was proposed; the customer answers, and the clocks stand still.' },
    ACCEPTED: { means: 'The customer accepts the remedy.' },
    REJECTED: { means: 'The customer does not accept the remedy; another is looked for.' },
    RESOLVED: { means: 'Done, with cause, responsible party and resolution; waits for the follow-up 回访.' },
    FOLLOWED_UP: {
      means: 'The customer was asked how it went, by somebody other than the handler, or could not be reached.',
    },
    ARCHIVED: { means: 'Closed for good, with everything that belongs to it.' },
    MERGED: { means: 'About the same matter as an earlier case, which goes on for both.' },
  },
  transitions: {
    CLASSIFY: { from: open },
    OPEN_TASK: { from: open },
    APOLOGIZE: { from: open },
    GIVE_COUPON: { from: open },
    PAY_CASH: { from: open },
    OPEN_RETURN: {
      from: open,
      unless: ({ orderId }) => (orderId === null ? 'the case is about no order' : null),
    },
    FINE: {
      from: open,
      unless: ({ merchantId }) => (merchantId === null ? 'the case is about no merchant' : null),
    },
    ASSIGN: { from: open },
    HAND_OVER: {
      from: open,
      unless: (complaint) => (complaint.assigneeId ? null : 'nobody is in charge of it'),
    },
    ESCALATE: {
      from: open,
      unless: ({ escalationLevel }) =>
        escalationLevel < TOP_LEVEL ? null : 'nobody is above the level it has reached',
    },
    INVESTIGATE: { from: [ASSIGNED, PROPOSED, REJECTED], to: INVESTIGATING },
    PROPOSE: { from: [INVESTIGATING, REJECTED], to: PROPOSED },
    ACCEPT: { from: [PROPOSED], to: ACCEPTED },
    REJECT: { from: [PROPOSED], to: REJECTED },
    RESOLVE: { from: [ACCEPTED, INVESTIGATING], to: RESOLVED },
    FOLLOW_UP: { from: [RESOLVED], to: FOLLOWED_UP },
    ARCHIVE: {
      from: [FOLLOWED_UP],
      to: ARCHIVED,
      unless: (complaint) =>
        complaint.hearingState !== HearingStatus.APPEALED &&
        isJudged(complaint) &&
        complaint.rootCauseId &&
        complaint.cause &&
        complaint.responsibleParty &&
        complaint.resolution
          ? null
          : 'cause, responsible party, resolution, follow-up and the decision on an appeal belong to an archived case',
    },
    REOPEN: { from: [RESOLVED, FOLLOWED_UP, ARCHIVED, MERGED], to: REGISTERED },
    SAY: { from: unarchived },
    ANSWER: { from: unarchived },
    EVALUATE: {
      from: [RESOLVED, FOLLOWED_UP],
      to: FOLLOWED_UP,
      unless: ({ satisfaction }) => (satisfaction === null ? null : 'the result is judged already'),
    },
    LINK: { from: [...unarchived, ARCHIVED] },
    KEEP_APART: { from: [...unarchived, ARCHIVED] },
    MERGE: { from: open, leadsTo: MERGED },
    HEAR: {
      from: open,
      unless: ({ merchantId }) => (merchantId === null ? 'the case is about no merchant' : null),
    },
    ANSWER_HEARING: {
      from: open,
      unless: ({ hearingState }) =>
        hearingState !== null && heard.has(hearingState) ? null : 'the merchant was not asked',
    },
    APPEAL: {
      from: [RESOLVED, FOLLOWED_UP],
      unless: ({ hearingState }) =>
        hearingState === null || heard.has(hearingState) ? null : 'a case is appealed once',
    },
    DECIDE_APPEAL: {
      from: [RESOLVED, FOLLOWED_UP],
      unless: ({ hearingState }) => (hearingState === HearingStatus.APPEALED ? null : 'there is no appeal'),
    },
  },
};

import type { Lifecycle } from '../kernel/transition.js';

/** What is to be done (J5). */
export enum TaskKind {
  TASK = 'TASK',
  DISPATCH = 'DISPATCH',
  TECHNICAL = 'TECHNICAL',
  FEATURE_REQUEST = 'FEATURE_REQUEST',
}

export enum TaskStatus {
  OPEN = 'OPEN',
  IN_HAND = 'IN_HAND',
  ON_THE_WAY = 'ON_THE_WAY',
  ON_SITE = 'ON_SITE',
  DONE = 'DONE',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}

export enum TaskAction {
  TAKE = 'TAKE',
  ASSIGN = 'ASSIGN',
  PLAN_VISIT = 'PLAN_VISIT',
  LEAVE = 'LEAVE',
  ARRIVE = 'ARRIVE',
  FINISH = 'FINISH',
  CALL_BACK = 'CALL_BACK',
  ADD_NOTE = 'ADD_NOTE',
  CANCEL = 'CANCEL',
}

/** What the customer says when called back. */
export enum TaskCallBack {
  SATISFIED = 'SATISFIED',
  NOT_SATISFIED = 'NOT_SATISFIED',
  NOT_REACHED = 'NOT_REACHED',
}

export interface TaskFacts {
  status: TaskStatus;
  readonly kind: TaskKind;
  readonly visitFrom: Date | null;
}

const { OPEN, IN_HAND, ON_THE_WAY, ON_SITE, DONE, CLOSED, CANCELLED } = TaskStatus;
const open = [OPEN, IN_HAND, ON_THE_WAY, ON_SITE] as const;
const onlyDispatch = ({ kind }: TaskFacts): string | null =>
  kind === TaskKind.DISPATCH ? null : 'only a dispatch order 派工单 is a visit';

/**
 * The states of a task (J5). Until it is done its due time runs, with a reminder before; once done the call-back is due.
 * FINISH leads to CLOSED where there is nobody to call back; CALL_BACK leads on by what the customer says.
 */
export const taskLifecycle: Lifecycle<TaskStatus, TaskAction, TaskFacts> = {
  name: 'task',
  states: {
    OPEN: { means: 'Nobody’s yet; due at its time, reminded of before.' },
    IN_HAND: { means: 'Somebody owns it; due at its time, reminded of before.' },
    ON_THE_WAY: { means: 'The field worker has left for the customer.' },
    ON_SITE: { means: 'The field worker is with the customer.' },
    DONE: { means: 'Done; the customer is called back within a setting’s hours.' },
    CLOSED: { means: 'Over: the customer is content, or there was nobody to call back.' },
    CANCELLED: { means: 'Not done after all, with a reason.' },
  },
  transitions: {
    TAKE: { from: [OPEN], to: IN_HAND },
    ASSIGN: { from: [OPEN, IN_HAND], to: IN_HAND },
    PLAN_VISIT: { from: [OPEN, IN_HAND], unless: onlyDispatch },
    LEAVE: {
      from: [IN_HAND],
      to: ON_THE_WAY,
      unless: (task) => onlyDispatch(task) ?? (task.visitFrom ? null : 'agree on a time with the customer first'),
    },
    ARRIVE: { from: [ON_THE_WAY], to: ON_SITE },
    FINISH: {
      from: [IN_HAND, ON_SITE],
      to: DONE,
      unless: ({ kind, status }) =>
        kind === TaskKind.DISPATCH && status !== ON_SITE ? 'a dispatch order is finished at the customer’s' : null,
    },
    CALL_BACK: { from: [DONE] },
    ADD_NOTE: { from: [OPEN, IN_HAND, ON_THE_WAY, ON_SITE, DONE, CLOSED, CANCELLED] },
    CANCEL: { from: open, to: CANCELLED },
  },
};

import type { UseCaseContext } from '../kernel/request-context.js';
import { notAllowedNow, whyNot } from '../kernel/transition.js';
import { StepAction, StepStatus, stepLifecycle } from './step-status.js';

/** A step that somebody is to take, whatever it is a step of. */
export interface Step<Kind extends string> {
  readonly kind: Kind;
  status: StepStatus;
  isAutomatic: boolean;
  accountId: string | null;
  doneAt: Date | null;
  note: string;
}

/** Ticks a locked step by hand: who took it, when, and what came of it; whoever is second is refused. */
export function takeStep(ctx: UseCaseContext, step: Step<string>, note?: string | null): void {
  allow(step, StepAction.TAKE);
  close(ctx, step, StepStatus.TAKEN, note);
}

/** Leaves a locked step out, and says why. */
export function leaveStepOut(ctx: UseCaseContext, step: Step<string>, note: string): void {
  allow(step, StepAction.LEAVE_OUT);
  close(ctx, step, StepStatus.SKIPPED, note);
}

/** Opens a locked step again that was ticked by mistake; the audit log keeps who had (A6). */
export function openStepAgain(step: Step<string>): void {
  allow(step, StepAction.REOPEN);
  Object.assign(step, { status: StepStatus.OPEN, accountId: null, doneAt: null, note: '' });
}

interface Done<Kind extends string> {
  readonly kinds: readonly Kind[];
  /** What is done several times, each time ticking the next step of its kind. */
  readonly repeated: Kind;
  readonly accountId: string | null;
  readonly doneAt: Date;
}

/** What was done ticks the first step of its kind that is not taken yet, of locked steps in their order. */
export function tickDone<Kind extends string>(steps: readonly Step<Kind>[], done: Done<Kind>): void {
  const { kinds, repeated, accountId, doneAt } = done;
  for (const kind of kinds) {
    const ofKind = steps.filter((step) => step.kind === kind);
    const next = ofKind.find(({ status }) => status !== StepStatus.TAKEN);
    const isNews = kind === repeated || ofKind.every(({ isAutomatic }) => !isAutomatic);
    if (next && isNews) Object.assign(next, { status: StepStatus.TAKEN, isAutomatic: true, accountId, doneAt });
  }
}

function allow(step: Step<string>, action: StepAction): void {
  const reason = whyNot(stepLifecycle, action, step);
  if (reason) throw notAllowedNow(reason);
}

function close(ctx: UseCaseContext, step: Step<string>, status: StepStatus, note?: string | null): void {
  Object.assign(step, { status, accountId: ctx.actor.accountId, doneAt: ctx.now, note: note?.trim() ?? '' });
}

import { emit } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { newNumber, type Order } from '../orders/index.js';
import { settingsOf, spanMs } from '../settings/index.js';
import { disruptionOf } from './link-disruptions.js';
import { ProblemEntry, ProblemStep } from './problem-entry.entity.js';
import { ProblemOrder } from './problem-order.entity.js';
import { type ProblemKind, ProblemLevel } from './problem-status.js';
import { trackingSettings } from './tracking-settings.js';

interface Found {
  readonly kind: ProblemKind;
  readonly factAt: Date;
  readonly lateSince: Date;
  readonly note?: string;
  /** When the buyer hears from us, unless by the market's setting. */
  readonly nextContactAt?: Date;
}

const levelClocks = {
  [ProblemLevel.OWNER]: trackingSettings.ownerHours,
  [ProblemLevel.SUPERVISOR]: trackingSettings.supervisorHours,
  [ProblemLevel.MANAGER]: trackingSettings.managerHours,
};

/** When a level that begins at `from` runs out (E9). */
export async function dueAtLevel(ctx: UseCaseContext, level: ProblemLevel, from: Date): Promise<Date> {
  const setting = levelClocks[level];
  return new Date(from.getTime() + spanMs(setting, (await settingsOf(ctx))(setting)));
}

/** Opens a problem order on a locked order (E9): its owner's clock and the buyer's next contact run from now. */
export async function openProblem(ctx: UseCaseContext, order: Order, found: Found): Promise<ProblemOrder> {
  const { note = '', nextContactAt, ...facts } = found;
  const { contactHours } = trackingSettings;
  const dueAt = await dueAtLevel(ctx, ProblemLevel.OWNER, ctx.now);
  const contactMs = spanMs(contactHours, (await settingsOf(ctx))(contactHours));
  const problem = Object.assign(new ProblemOrder(), {
    id: newId('problem', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    orderId: order.id,
    merchantId: order.merchantId,
    buyerId: order.buyerId,
    ...facts,
    disruptionId: await disruptionOf(ctx, order.id),
    dueAt,
    escalatesAt: dueAt,
    nextContactAt: nextContactAt ?? new Date(ctx.now.getTime() + contactMs),
    foundAt: ctx.now,
    updatedAt: ctx.now,
  });
  ctx.em.persist(problem);
  logStep(ctx, problem, { step: ProblemStep.FOUND, note });
  await tellProblem(ctx, problem, 'PROBLEM_OPENED');
  return problem;
}

type Step = Pick<ProblemEntry, 'step'> &
  Partial<Pick<ProblemEntry, 'note' | 'level' | 'eventKind' | 'isInternal' | 'occurredAt'>>;

/** Adds a line to a problem order's log. */
export function logStep(ctx: UseCaseContext, problem: ProblemOrder, step: Step): void {
  const made = Object.assign(new ProblemEntry(), {
    id: newId('problementry', ctx.clock),
    problemOrderId: problem.id,
    merchantId: problem.merchantId,
    buyerId: problem.buyerId,
    accountId: ctx.actor.accountId,
    occurredAt: ctx.now,
    ...step,
  });
  ctx.em.persist(made);
}

/** Tells staff and merchant of a locked problem order; it is the desk's own business, so its buyer is not told. */
export function tellProblem(ctx: UseCaseContext, problem: ProblemOrder, kind: string): Promise<void> {
  problem.sequence += 1;
  problem.updatedAt = ctx.now;
  return emit(ctx, {
    kind,
    recordId: problem.id,
    sequence: problem.sequence,
    merchantId: problem.merchantId,
    facts: { orderId: problem.orderId, problem: problem.kind, status: problem.status, level: problem.level },
  });
}

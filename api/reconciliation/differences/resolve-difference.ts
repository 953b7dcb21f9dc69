import { LockMode } from '@mikro-orm/core';
import { Account, holdersOf } from '../../accounts/index.js';
import { paysActor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { Merchant } from '../../merchants/index.js';
import { settingsOf } from '../../settings/index.js';
import { lockSources } from '../matching/source.js';
import { reconciliationSettings } from '../reconciliation-settings.js';
import { bookDifference } from './book-difference.js';
import { ReconciliationDifference } from './difference.entity.js';
import type {
  AssignDifferenceInput,
  DifferenceActionInput,
  NoteDifferenceInput,
  RejectResolutionInput,
  ResolveDifferenceInput,
} from './difference.inputs.js';
import { DifferenceAction, DifferenceStatus, DifferenceTarget, differenceLifecycle } from './difference-status.js';

const { RECONCILIATION_RESOLVE, RECONCILIATION_APPROVE } = Permission;
const MOST_NOTES = 50;

/** Gives a difference to somebody of finance, or takes it up oneself when nobody is named (F6). */
export const assignDifference = useCase(
  { name: 'assignDifference', permission: RECONCILIATION_RESOLVE },
  async (ctx, { id, assigneeId }: AssignDifferenceInput) => {
    const difference = await locked(ctx, id);
    transition(differenceLifecycle, DifferenceAction.ASSIGN, difference);
    const assignee = assigneeId ?? ctx.actor.accountId;
    const holders = await holdersOf(ctx, null, RECONCILIATION_RESOLVE);
    if (assigneeId && !holders.some((holder) => holder.id === assigneeId))
      throw notFound('person of finance', 'assigneeId');
    difference.assigneeId = assignee;
    if (difference.status === DifferenceStatus.OPEN) difference.status = DifferenceStatus.ASSIGNED;
    return difference;
  },
);

/** Adds a note; nothing is changed or taken away. */
export const noteDifference = useCase(
  { name: 'noteDifference', permission: RECONCILIATION_RESOLVE },
  async (ctx, { id, text }: NoteDifferenceInput) => {
    const difference = await locked(ctx, id);
    transition(differenceLifecycle, DifferenceAction.NOTE, difference);
    if (difference.notes.length >= MOST_NOTES) throw refuse('INVALID', `at most ${MOST_NOTES} notes`, 'text');
    difference.notes = [...difference.notes, { at: ctx.now.toISOString(), by: ctx.actor.accountId, text: text.trim() }];
    return difference;
  },
);

/**
 * Says where the money of a difference belongs and books it (F6): to suspense, as the gateway's charge, written off, into a wallet or onto
 * a merchant's account; or explains days that differ. Above the market's limit it waits for a second person.
 */
export const resolveDifference = useCase(
  { name: 'resolveDifference', permission: RECONCILIATION_RESOLVE, stepUp: true, idempotent: true },
  async (ctx, input: ResolveDifferenceInput) => {
    const difference = await underway(ctx, input.id);
    transition(differenceLifecycle, DifferenceAction.RESOLVE, difference);
    const { target } = input;
    check(difference, target);
    Object.assign(difference, {
      ...{ target, reason: input.reason.trim(), proposedById: ctx.actor.accountId, proposedAt: ctx.now },
      ...{ approvedById: null, walletOfId: null, accountOfId: null },
    });
    if (target === DifferenceTarget.WALLET) difference.walletOfId = await buyerNamed(ctx, input.walletOfId);
    if (target === DifferenceTarget.MERCHANT) difference.accountOfId = await merchantNamed(ctx, input.accountOfId);
    refuseOwn(ctx, difference);
    const limitMinor = (await settingsOf(ctx))(reconciliationSettings.secondAbove);
    const needsSecond = target !== DifferenceTarget.EXPLAINED && Math.abs(difference.amountMinor) > limitMinor;
    if (needsSecond) difference.status = DifferenceStatus.TO_APPROVE;
    else await carryOut(ctx, difference);
    return { differenceId: difference.id };
  },
);

/** A second person approves a booking above the limit; nobody their own, nor one to themselves. */
export const approveResolution = useCase(
  { name: 'approveResolution', permission: RECONCILIATION_APPROVE, stepUp: true, idempotent: true },
  async (ctx, input: DifferenceActionInput) => {
    const difference = await underway(ctx, input.id);
    transition(differenceLifecycle, DifferenceAction.APPROVE, difference);
    refuseProposer(ctx, difference);
    refuseOwn(ctx, difference);
    difference.approvedById = ctx.actor.accountId;
    await carryOut(ctx, difference);
    return { differenceId: difference.id };
  },
);

/** A second person turns a booking down, with a reason that stands among the notes; the difference is open again. */
export const rejectResolution = useCase(
  { name: 'rejectResolution', permission: RECONCILIATION_APPROVE, stepUp: true, idempotent: true },
  async (ctx, input: RejectResolutionInput) => {
    const difference = await underway(ctx, input.id);
    transition(differenceLifecycle, DifferenceAction.REJECT, difference);
    refuseProposer(ctx, difference);
    const text = `${difference.target}: ${input.reason.trim()}`;
    difference.notes = [...difference.notes, { at: ctx.now.toISOString(), by: ctx.actor.accountId, text }];
    if (difference.isInSuspense) {
      Object.assign(difference, { status: DifferenceStatus.IN_SUSPENSE, target: DifferenceTarget.SUSPENSE });
    } else Object.assign(difference, { status: DifferenceStatus.ASSIGNED, target: null, reason: null });
    Object.assign(difference, { walletOfId: null, accountOfId: null });
    return { differenceId: difference.id };
  },
);

/** Books it and enters the state it leads to. */
async function carryOut(ctx: UseCaseContext, difference: ReconciliationDifference): Promise<void> {
  const isToSuspense = difference.target === DifferenceTarget.SUSPENSE;
  const wasInSuspense = difference.isInSuspense;
  Object.assign(difference, {
    status: isToSuspense ? DifferenceStatus.IN_SUSPENSE : DifferenceStatus.RESOLVED,
    ...{ isInSuspense: isToSuspense, closedAt: isToSuspense ? null : ctx.now },
  });
  await ctx.em.flush();
  if (difference.target !== DifferenceTarget.EXPLAINED) await bookDifference(ctx, difference, wasInSuspense);
}

function check({ amountMinor, isInSuspense }: ReconciliationDifference, target: DifferenceTarget): void {
  const isExplained = target === DifferenceTarget.EXPLAINED;
  if (isExplained && amountMinor !== 0)
    throw refuse('AMOUNTS_DIFFER', 'the amounts differ: say where the money belongs', 'target');
  if (!isExplained && amountMinor === 0) throw refuse('INVALID', 'no money is missing: explain it', 'target');
  if (isInSuspense && target === DifferenceTarget.SUSPENSE)
    throw refuse('INVALID', 'it lies in suspense already', 'target');
}

async function buyerNamed(ctx: UseCaseContext, buyerId: string | null | undefined): Promise<string> {
  if (!buyerId) throw refuse('REQUIRED', 'name the buyer', 'walletOfId');
  if (!(await ctx.em.count(Account, { id: buyerId }))) throw notFound('account', 'walletOfId');
  return buyerId;
}

async function merchantNamed(ctx: UseCaseContext, merchantId: string | null | undefined): Promise<string> {
  if (!merchantId) throw refuse('REQUIRED', 'name the merchant', 'accountOfId');
  if (!(await ctx.em.count(Merchant, { id: merchantId }))) throw notFound('merchant', 'accountOfId');
  return merchantId;
}

/** Locked after the sources, as runs do, which may close it meanwhile. */
async function underway(ctx: UseCaseContext, id: string): Promise<ReconciliationDifference> {
  await lockSources(ctx);
  return locked(ctx, id);
}

async function locked(ctx: UseCaseContext, id: string): Promise<ReconciliationDifference> {
  const difference = await ctx.em.findOne(ReconciliationDifference, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!difference) throw notFound('difference', 'id');
  difference.updatedAt = ctx.now;
  return difference;
}

function refuseProposer({ actor }: UseCaseContext, { proposedById }: ReconciliationDifference): void {
  if (proposedById === actor.accountId)
    throw refuse('OWN_RESOLUTION', 'somebody other than whoever proposed it decides', 'id');
}

function refuseOwn({ actor }: UseCaseContext, { walletOfId, accountOfId }: ReconciliationDifference): void {
  if (paysActor(actor, { buyerId: walletOfId, merchantId: accountOfId }))
    throw refuse('OWN_RESOLUTION', 'nobody books money to themselves or their shop', 'target');
}

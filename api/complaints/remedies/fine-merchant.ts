import { LockMode } from '@mikro-orm/core';
import { ChargeKind, charge, giveBack, MerchantCharge } from '../../fees/index.js';
import { paysActor, reaches } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { refuseForbidden } from '../../phrases/index.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { Complaint } from '../complaint.entity.js';
import { ComplaintAction } from '../complaint-status.js';
import { hearingSettings } from '../hearing/hearing-settings.js';
import { lockComplaint } from '../move-complaint.js';
import { FineAction, FineStatus, fineLifecycle } from './fine-status.js';
import { noted, remediable } from './give-remedy.js';
import { MerchantFine } from './merchant-fine.entity.js';
import type { DecideFineInput, FineActionInput, FineMerchantInput, FineReasonInput } from './remedy.inputs.js';
import { requireFineRoom } from './remedy-room.js';
import { remedySettings } from './remedy-settings.js';

const { COMPLAINTS_ASSIGN, COMPLAINTS_DEFEND } = Permission;

/** Fines the merchant of a case, off what is due to it; above the limit a second person approves first (H5). */
export const fineMerchant = useCase(
  { name: 'fineMerchant', permission: COMPLAINTS_ASSIGN, idempotent: true },
  async (ctx, { id, amount, reason }: FineMerchantInput) => {
    const complaint = await remediable(ctx, id, ComplaintAction.FINE);
    const { merchantId } = complaint;
    if (!merchantId) throw refuse('NOT_ALLOWED_NOW', 'the case is about no merchant', 'id');
    const amountMinor = toMinor(amount, ctx.market.currency, 'amount');
    await refuseForbidden(ctx.db, reason, 'reason');
    await requireFineRoom(ctx, complaint, amountMinor);
    const needsSecond = amountMinor > (await settingsOf(ctx))(remedySettings.fineSecondAbove);
    const fineId = newId('fine', ctx.clock);
    const fine = Object.assign(new MerchantFine(), {
      ...{ id: fineId, number: `FN${fineId.slice(-10).toUpperCase()}`, complaintId: id, merchantId, amountMinor },
      ...{ status: needsSecond ? FineStatus.TO_APPROVE : FineStatus.CHARGED, reason: reason.trim() },
      ...{ openedById: ctx.actor.accountId, createdAt: ctx.now, updatedAt: ctx.now },
    });
    ctx.em.persist(fine);
    await ctx.em.flush();
    if (!needsSecond) await collect(ctx, fine, complaint);
    await noted(ctx, complaint);
    return { id, fineId };
  },
);

/** A second person approves a fine above the limit: it is charged now. Nobody their own, nor on their own shop (H5). */
export const approveFine = useCase(
  { name: 'approveFine', permission: COMPLAINTS_ASSIGN, idempotent: true, stepUp: true },
  async (ctx, { id }: FineActionInput) => {
    const { fine, complaint } = await lockFine(ctx, id);
    requireOther(ctx, fine, [fine.openedById]);
    transition(fineLifecycle, FineAction.APPROVE, fine);
    fine.approvedById = ctx.actor.accountId;
    await collect(ctx, fine, complaint);
    await noted(ctx, complaint);
    return { id: fine.id };
  },
);

/** Turns a fine down, or takes it back, before it is charged, with a reason (H5). */
export const rejectFine = useCase(
  { name: 'rejectFine', permission: COMPLAINTS_ASSIGN, idempotent: true },
  async (ctx, { id, reason }: FineReasonInput) => {
    const { fine, complaint } = await lockFine(ctx, id);
    transition(fineLifecycle, FineAction.REJECT, fine);
    Object.assign(fine, { refusedReason: reason.trim(), decidedById: ctx.actor.accountId, decidedAt: ctx.now });
    await noted(ctx, complaint);
    return { id: fine.id };
  },
);

/** The merchant appeals a fine, once, within the days in which it may appeal a result (H5). */
export const appealFine = useCase(
  { name: 'appealFine', permission: COMPLAINTS_DEFEND, idempotent: true },
  async (ctx, { id, reason }: FineReasonInput) => {
    const { fine, complaint } = await lockFine(ctx, id);
    if (!reaches(ctx.scope, { merchantId: fine.merchantId, buyerId: null })) throw notFound('fine', 'id');
    const { appealDays } = hearingSettings;
    const spanOf = spanMs(appealDays, (await settingsOf(ctx))(appealDays));
    if (fine.chargedAt && ctx.now.getTime() > fine.chargedAt.getTime() + spanOf)
      throw refuse('NOT_ALLOWED_NOW', 'the time to appeal is over', 'id');
    transition(fineLifecycle, FineAction.APPEAL, fine);
    Object.assign(fine, { appeal: reason.trim(), appealedAt: ctx.now });
    await noted(ctx, complaint);
    return { id: fine.id };
  },
);

/** Decides an appeal, by somebody other than those who fined; granted, the merchant gets all of it back (H5). */
export const decideFine = useCase(
  { name: 'decideFine', permission: COMPLAINTS_ASSIGN, idempotent: true, stepUp: true },
  async (ctx, { id, isGranted, reason }: DecideFineInput) => {
    const { fine, complaint } = await lockFine(ctx, id);
    requireOther(ctx, fine, [fine.openedById, fine.approvedById]);
    transition(fineLifecycle, FineAction.DECIDE, fine);
    await refuseForbidden(ctx.db, reason, 'reason');
    if (isGranted) await reverse(ctx, fine, reason.trim());
    else {
      transition(fineLifecycle, 'UPHOLD', fine);
      Object.assign(fine, { decision: reason.trim(), decidedById: ctx.actor.accountId, decidedAt: ctx.now });
    }
    await noted(ctx, complaint);
    return { id: fine.id };
  },
);

/** The merchant's appeal against the result of a locked case was granted: what it was fined for the matter goes back (H1, H5). */
export async function reverseFines(ctx: UseCaseContext, { id }: Complaint, reason: string): Promise<void> {
  const merged = await ctx.em.find(Complaint, { mergedIntoId: id });
  const fines = await ctx.em.find(
    MerchantFine,
    {
      complaintId: { $in: [id, ...merged.map((each) => each.id)] },
      status: { $in: [FineStatus.CHARGED, FineStatus.APPEALED, FineStatus.UPHELD] },
    },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const fine of fines) await reverse(ctx, fine, reason);
}

async function reverse(ctx: UseCaseContext, fine: MerchantFine, reason: string): Promise<void> {
  transition(fineLifecycle, 'REVERSE', fine);
  Object.assign(fine, {
    ...{ decision: reason, decidedById: ctx.actor.accountId, decidedAt: ctx.now, updatedAt: ctx.now },
  });
  const made = await ctx.em.findOneOrFail(
    MerchantCharge,
    { id: fine.chargeId ?? '' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const rule = { zh: `罚款退回：${fine.number}`, en: `Fine given back: ${fine.number}` };
  await giveBack(ctx, made, { amountMinor: null, reason, rule });
}

async function collect(ctx: UseCaseContext, fine: MerchantFine, { number }: Complaint): Promise<void> {
  const { merchantId, amountMinor, reason } = fine;
  const made = await charge(ctx, {
    ...{ merchantId, kind: ChargeKind.FINE, amountMinor, reference: fine.id },
    rule: { zh: `投诉 ${number} 罚款：${reason}`, en: `Fine, complaint ${number}: ${reason}` },
  });
  Object.assign(fine, { chargeId: made.id, chargedAt: ctx.now, updatedAt: ctx.now });
}

/** The fine with its case, which is locked before it. */
async function lockFine(ctx: UseCaseContext, id: string): Promise<{ fine: MerchantFine; complaint: Complaint }> {
  const known = await ctx.em.findOne(MerchantFine, { id });
  const complaint = known && (await lockComplaint(ctx, known.complaintId));
  const fine = await ctx.em.findOne(MerchantFine, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!fine || !complaint || (complaint.aboutAgentId !== null && complaint.aboutAgentId === ctx.actor.accountId))
    throw notFound('fine', 'id');
  fine.updatedAt = ctx.now;
  return { fine, complaint };
}

function requireOther({ actor }: UseCaseContext, fine: MerchantFine, others: readonly (string | null)[]): void {
  if (others.includes(actor.accountId) || paysActor(actor, { merchantId: fine.merchantId, buyerId: null }))
    throw refuse('OWN_FINE', 'somebody else decides about a fine of one’s own, or on one’s own shop', 'id');
}

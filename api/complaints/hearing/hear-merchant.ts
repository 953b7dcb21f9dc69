import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { holdersOf, tellAccount } from '../../accounts/index.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { transition } from '../../kernel/transition.js';
import { inTransaction, useCase } from '../../kernel/use-case.js';
import { refuseForbidden } from '../../phrases/index.js';
import { MessageKind } from '../../sender/index.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintAction, complaintLifecycle } from '../complaint-status.js';
import { addMessage } from '../conversation/add-message.js';
import { ComplaintAudience, ComplaintSide } from '../conversation/conversation.enums.js';
import { complaintFor, lockComplaint, log, move, tell } from '../move-complaint.js';
import { tickCaseStep } from '../procedure/follow-procedure.js';
import { CaseStepKind } from '../procedure/procedure-step-kind.js';
import { reverseFines } from '../remedies/fine-merchant.js';
import { openAgain } from '../work-complaint.js';
import { ComplaintHearing } from './complaint-hearing.entity.js';
import type { DecideAppealInput, HearingWordsInput } from './hearing.inputs.js';
import { hearingSettings } from './hearing-settings.js';
import { HearingStatus } from './hearing-status.js';

/** The desk asks the merchant what it says to a case against it, with a clock; asked again, the clock begins anew. */
export const hearMerchant = useCase(
  { name: 'hearMerchant', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, text, evidenceFileIds }: HearingWordsInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.HEAR);
    transition(complaintLifecycle, ComplaintAction.HEAR, complaint);
    const hearing = await hearingOf(ctx, complaint);
    await refuseForbidden(ctx.db, text, 'text');
    const settings = await settingsOf(ctx);
    const hours = hearingSettings.hearingHours;
    Object.assign(hearing, {
      ...{ askedById: ctx.actor.accountId, askedAt: ctx.now, answeredAt: null },
      dueAt: new Date(ctx.now.getTime() + spanMs(hours, settings(hours))),
    });
    enter(complaint, hearing, HearingStatus.ASKED);
    await addMessage(ctx, complaint, { ...toMerchant, side: ComplaintSide.STAFF, text, fileIds: evidenceFileIds });
    await tellMerchant(ctx, complaint, text, `${hearing.id}/${ctx.now.getTime()}`);
    return complaint;
  },
);

/** The merchant says what it has to say; late, as long as the case is open. */
export const answerHearing = useCase(
  { name: 'answerHearing', permission: Permission.COMPLAINTS_DEFEND },
  async (ctx, { id, text, evidenceFileIds }: HearingWordsInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.ANSWER_HEARING);
    transition(complaintLifecycle, ComplaintAction.ANSWER_HEARING, complaint);
    const hearing = await hearingOf(ctx, complaint);
    hearing.answeredAt ??= ctx.now;
    hearing.dueAt = null;
    enter(complaint, hearing, HearingStatus.ANSWERED);
    await tickCaseStep(ctx, complaint.id, CaseStepKind.HEARING);
    await addMessage(ctx, complaint, { ...toMerchant, side: ComplaintSide.MERCHANT, text, fileIds: evidenceFileIds });
    return complaint;
  },
);

/** The merchant appeals the result of a case, once, within the market's days; the case is not archived until it is decided. */
export const appealComplaint = useCase(
  { name: 'appealComplaint', permission: Permission.COMPLAINTS_DEFEND },
  async (ctx, { id, text, evidenceFileIds }: HearingWordsInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.APPEAL);
    transition(complaintLifecycle, ComplaintAction.APPEAL, complaint);
    const hearing = await hearingOf(ctx, complaint);
    if (hearing.appealedAt) throw refuse('NOT_ALLOWED_NOW', 'a case is appealed once', 'id');
    const settings = await settingsOf(ctx);
    const days = hearingSettings.appealDays;
    if (!complaint.resolvedAt || ctx.now.getTime() > complaint.resolvedAt.getTime() + spanMs(days, settings(days)))
      throw refuse('NOT_ALLOWED_NOW', 'the time to appeal is over', 'id');
    hearing.appealedAt = ctx.now;
    enter(complaint, hearing, HearingStatus.APPEALED);
    await addMessage(ctx, complaint, { ...toMerchant, side: ComplaintSide.MERCHANT, text, fileIds: evidenceFileIds });
    return complaint;
  },
);

/** Decides an appeal, by somebody other than whoever resolved or handled the case. Granted, the case is opened again and fines go back. */
export const decideAppeal = useCase(
  { name: 'decideAppeal', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, isGranted, reason }: DecideAppealInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.DECIDE_APPEAL);
    transition(complaintLifecycle, ComplaintAction.DECIDE_APPEAL, complaint);
    if ([complaint.resolvedById, complaint.assigneeId].includes(ctx.actor.accountId))
      throw refuse('NOT_ALLOWED_NOW', 'somebody else decides about one’s own result', 'id');
    await refuseForbidden(ctx.db, reason, 'reason');
    const hearing = await hearingOf(ctx, complaint);
    Object.assign(hearing, { decidedById: ctx.actor.accountId, decidedAt: ctx.now });
    enter(complaint, hearing, isGranted ? HearingStatus.GRANTED : HearingStatus.DISMISSED);
    await addMessage(ctx, complaint, { ...toMerchant, side: ComplaintSide.STAFF, text: reason });
    await tellMerchant(ctx, complaint, reason, `${hearing.id}/decided`);
    if (isGranted) {
      await move(ctx, complaint, ComplaintAction.REOPEN, reason, true);
      await openAgain(ctx, complaint);
      await reverseFines(ctx, complaint, reason);
    }
    return complaint;
  },
);

/** A merchant that says nothing in time is silent: the case goes on, and its log says so. */
export const noteSilence: Sweep = {
  name: 'silent-merchants',
  dueAt: () => sql`(select min(due_at) from complaint_hearing where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ complaint_id: string }>`
      select complaint_id from complaint_hearing where due_at <= ${request.clock.now()} order by due_at
      limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { complaint_id: id } of rows) await inTransaction(request, (ctx) => silence(ctx, id));
    return rows.length;
  },
};

async function silence(ctx: UseCaseContext, complaintId: string): Promise<void> {
  const complaint = await lockComplaint(ctx, complaintId);
  if (!complaint) return;
  const hearing = await hearingOf(ctx, complaint);
  if (!hearing.dueAt || hearing.dueAt > ctx.now) return;
  hearing.dueAt = null;
  enter(complaint, hearing, HearingStatus.SILENT);
  await tickCaseStep(ctx, complaint.id, CaseStepKind.HEARING);
  const { status } = complaint;
  log(ctx, complaint, {
    ...{ action: 'HEAR', fromStatus: status, toStatus: status, isInternal: true },
    note: '商家逾期未答复 / the merchant did not answer in time',
  });
  await tell(ctx, complaint, 'COMPLAINT_CHANGED');
  await ctx.em.flush();
}

const toMerchant = { audience: ComplaintAudience.MERCHANT } as const;

function enter(complaint: Complaint, hearing: ComplaintHearing, status: HearingStatus): void {
  hearing.status = status;
  complaint.hearingState = status;
}

/** The hearing of a locked case, or a new one. */
async function hearingOf(ctx: UseCaseContext, { id: complaintId, merchantId }: Complaint): Promise<ComplaintHearing> {
  if (!merchantId) throw refuse('NOT_ALLOWED_NOW', 'the case is about no merchant', 'id');
  const known = await ctx.em.findOne(ComplaintHearing, { complaintId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (known) return known;
  const made = Object.assign(new ComplaintHearing(), {
    id: newId('complainthearing', ctx.clock),
    complaintId,
    merchantId,
  });
  ctx.em.persist(made);
  return made;
}

async function tellMerchant(
  ctx: UseCaseContext,
  { id, number, merchantId }: Complaint,
  text: string,
  dedupeKey: string,
): Promise<void> {
  const link = `${ctx.market.publicUrl}/admin/#/complaints/${id}/show`;
  for (const account of await holdersOf(ctx, merchantId, Permission.COMPLAINTS_DEFEND))
    await tellAccount(ctx, account, MessageKind.COMPLAINT_HEARING, {
      ...{ variables: { number, text, link }, dedupeKey: `${dedupeKey}/${account.id}` },
    });
}

import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { transition } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { refuseForbidden } from '../../phrases/index.js';
import { issueCoupon } from '../../promotions/index.js';
import { openReturnFromComplaint, type ReturnLineInput, roomOf } from '../../returns/index.js';
import { SlipPayee, SlipReason, writeSlip } from '../../slips/index.js';
import { noteAct } from '../clocks/complaint-clocks.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintAction, complaintLifecycle } from '../complaint-status.js';
import { addMessage } from '../conversation/add-message.js';
import { ComplaintAudience, ComplaintSide } from '../conversation/conversation.enums.js';
import { complaintFor, tell } from '../move-complaint.js';
import { tickCaseStep } from '../procedure/follow-procedure.js';
import { CaseStepKind } from '../procedure/procedure-step-kind.js';
import type {
  ApologizeInput,
  GiveComplaintCouponInput,
  OpenComplaintReturnInput,
  PayComplaintCashInput,
} from './remedy.inputs.js';
import { requireRoom } from './remedy-room.js';

/** Says sorry, in words the customer reads on the case and gets as a message; it counts as an answer (H5, H4). */
export const apologize = useCase(
  { name: 'apologize', permission: Permission.COMPLAINTS_HANDLE, idempotent: true },
  async (ctx, { id, text }: ApologizeInput) => {
    const complaint = await remediable(ctx, id, ComplaintAction.APOLOGIZE);
    if (text.trim() === '') throw refuse('REQUIRED', 'write something', 'text');
    await refuseForbidden(ctx.db, text, 'text');
    const { id: messageId } = await addMessage(ctx, complaint, {
      ...{ audience: ComplaintAudience.CUSTOMER, side: ComplaintSide.STAFF, text },
    });
    await ctx.em.flush();
    await sql`insert into complaint_remedy (id, complaint_id, buyer_id, merchant_id, kind, message_id, account_id, created_at)
      values (${newId('complaintremedy', ctx.clock)}, ${id}, ${complaint.buyerId}, ${complaint.merchantId}, 'APOLOGY',
        ${messageId}, ${ctx.actor.accountId}, ${ctx.now})`.execute(ctx.db);
    return given(ctx, complaint);
  },
);

/** Gives the customer a coupon because of the case, within one's limit and the case's (H5, F7). */
export const giveComplaintCoupon = useCase(
  { name: 'giveComplaintCoupon', permission: Permission.COUPONS_ISSUE, idempotent: true },
  async (ctx, input: GiveComplaintCouponInput) => {
    const complaint = await remediable(ctx, input.id, ComplaintAction.GIVE_COUPON);
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    await requireRoom(ctx, complaint, amountMinor);
    await issueCoupon(ctx, {
      ...{ buyerId: complaint.buyerId, amountMinor, validDays: input.validDays, complaintId: complaint.id },
      minimumMinor: input.minimum ? toMinor(input.minimum, ctx.market.currency, 'minimum') : 0,
      reason: `${complaint.number} ${input.reason}`.trim(),
    });
    return given(ctx, complaint);
  },
);

/** Asks finance to pay the customer, into the wallet, because of the case: a slip, within one's limit and the case's (H5, F7). */
export const payComplaintCash = useCase(
  { name: 'payComplaintCash', permission: Permission.SLIPS_WRITE, idempotent: true },
  async (ctx, input: PayComplaintCashInput) => {
    const complaint = await remediable(ctx, input.id, ComplaintAction.PAY_CASH);
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    await requireRoom(ctx, complaint, amountMinor);
    await writeSlip(ctx, {
      ...{ payee: SlipPayee.WALLET, buyerId: complaint.buyerId, reason: SlipReason.COMPENSATION, amountMinor },
      ...{ content: `${complaint.number} ${input.reason}`, orderId: complaint.orderId, complaintId: complaint.id },
    });
    return given(ctx, complaint);
  },
);

/** Opens a return because of the case: decided already, whatever the merchant says (H5, G1). */
export const openComplaintReturn = useCase(
  { name: 'openComplaintReturn', permission: Permission.COMPLAINTS_HANDLE, idempotent: true },
  async (ctx, { id, kind, reason, description, lines }: OpenComplaintReturnInput) => {
    const complaint = await remediable(ctx, id, ComplaintAction.OPEN_RETURN);
    const { orderId } = complaint;
    if (!orderId) throw refuse('NOT_ALLOWED_NOW', 'the case is about no order', 'id');
    const made = await openReturnFromComplaint(ctx, {
      ...{ complaintId: id, orderId, kind, reason, description },
      lines: lines ?? (await allThatIsLeft(ctx, orderId)),
    });
    await ctx.em.flush();
    await sql`update complaint_remedy set account_id = ${ctx.actor.accountId} where return_id = ${made.id}`.execute(
      ctx.db,
    );
    await given(ctx, complaint);
    return { id, returnId: made.id };
  },
);

/** Of an order that is locked. */
async function allThatIsLeft(ctx: UseCaseContext, id: string): Promise<ReturnLineInput[]> {
  const left = (await roomOf(ctx, { id })).filter(({ unitsLeft }) => unitsLeft > 0);
  if (left.length === 0) throw refuse('NOT_ALLOWED_NOW', 'nothing of the order is left to give back', 'id');
  return left.map(({ line, unitsLeft }) => ({ orderLineId: line.id, quantity: unitsLeft }));
}

/** The case, locked after its order, that allows a remedy of this kind now. */
export async function remediable(ctx: UseCaseContext, id: string, action: ComplaintAction): Promise<Complaint> {
  const complaint = await complaintFor(ctx, id, action);
  transition(complaintLifecycle, action, complaint);
  return complaint;
}

/** The customer was given something: the next remedy of the case's procedure is taken (H3). */
async function given(ctx: UseCaseContext, complaint: Complaint): Promise<{ id: string }> {
  await tickCaseStep(ctx, complaint.id, CaseStepKind.REMEDY);
  return noted(ctx, complaint);
}

/** Whoever is in charge has done something; whoever looks at the case hears of it. */
export async function noted(ctx: UseCaseContext, complaint: Complaint): Promise<{ id: string }> {
  complaint.updatedAt = ctx.now;
  if (complaint.assigneeId === ctx.actor.accountId) await noteAct(ctx, complaint);
  await tell(ctx, complaint, 'COMPLAINT_CHANGED');
  return { id: complaint.id };
}

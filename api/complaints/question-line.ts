import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { holdLine, lockLine } from '../payments/index.js';
import type { QuestionLineInput } from './complaint.inputs.js';
import { ComplaintCategory, ComplaintChannel } from './complaint-classes.js';
import { ComplaintSeverity } from './complaint-status.js';
import { openComplaint } from './intake/open-complaint.js';

/**
 * A merchant questions a line of its account or statement (I2): a complaint opens, and until it is resolved the line is in no
 * payout run, with all that waits of its order. A run that has claimed the line keeps it: it can be questioned all the same, and
 * is held only if that run is discarded. What the answer is worth is a correction or a fee given back, a line of its own.
 */
export const questionLine = useCase(
  { name: 'questionLine', permission: Permission.PAYOUTS_READ },
  async (ctx, { id, reason }: QuestionLineInput) => {
    const line = await lockLine(ctx, id);
    if (!line || !reaches(ctx.scope, { merchantId: line.merchantId, buyerId: null })) throw notFound('line', 'id');
    const { accountId } = ctx.actor;
    if (!accountId) throw refuse('REQUIRED', 'a person questions a line', 'id');
    const complaintId = newId('complaint', ctx.clock);
    if (!(await holdLine(ctx, line, complaintId)))
      throw refuse('ALREADY_QUESTIONED', 'this line is questioned and not answered yet', 'id');
    const about = { buyerId: accountId, orderId: null, merchantId: line.merchantId, merchantLineId: line.id };
    const { WEB: channel } = ComplaintChannel;
    const { PAYMENT: category } = ComplaintCategory;
    const { NORMAL: severity } = ComplaintSeverity;
    await openComplaint(ctx, { ...about, channel, category, severity, description: reason }, complaintId);
    return { id: complaintId, lineId: line.id };
  },
);

import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { newNumber } from '../../orders/index.js';
import { keepSuggestion, suggestClasses } from '../classification/suggest-classes.js';
import { startClocks } from '../clocks/complaint-clocks.js';
import { Complaint } from '../complaint.entity.js';
import { ComplaintCategory, type ComplaintChannel, ComplaintSubject } from '../complaint-classes.js';
import { type ComplaintSeverity, ComplaintStatus } from '../complaint-status.js';
import { keepHold, log, tell } from '../move-complaint.js';
import { beginProcedure } from '../procedure/follow-procedure.js';
import { suggestDuplicates } from './suggest-duplicates.js';

export interface NewComplaint {
  readonly channel: ComplaintChannel;
  /** Null: nobody said, so the rules do. */
  readonly category: ComplaintCategory | null;
  /** Null: nobody said, so the rules do. */
  readonly severity: ComplaintSeverity | null;
  readonly buyerId: string;
  readonly orderId: string | null;
  readonly merchantId: string | null;
  /** The line of a merchant's account that it questions (I2); the caller has locked it. */
  readonly merchantLineId?: string;
  /** The review whose low score registers it (H1). */
  readonly productReviewId?: string;
  readonly subject?: ComplaintSubject;
  readonly productId?: string | null;
  readonly aboutAgentId?: string | null;
  readonly description: string;
}

/**
 * Writes a complaint into the register, from whichever channel (H1): the rules suggest how it is classed (H2), its clocks start,
 * its order is held, and other cases about the same matter are looked for. The caller has locked the order.
 */
export async function openComplaint(
  ctx: UseCaseContext,
  facts: NewComplaint,
  id = newId('complaint', ctx.clock),
): Promise<Complaint> {
  const suggested = await suggestClasses(ctx.db, facts.description);
  const complaint = Object.assign(new Complaint(), {
    id,
    number: newNumber(ctx.now, ctx.market.timeZone),
    ...facts,
    subject: facts.subject ?? subjectWithin(facts),
    category: facts.category ?? suggested.category ?? ComplaintCategory.OTHER,
    severity: facts.severity ?? suggested.severity,
    registeredAt: ctx.now,
    unansweredSince: ctx.now,
    updatedAt: ctx.now,
  });
  ctx.em.persist(complaint);
  keepSuggestion(ctx, complaint, suggested);
  log(ctx, complaint, {
    action: 'REGISTER',
    fromStatus: ComplaintStatus.REGISTERED,
    toStatus: ComplaintStatus.REGISTERED,
    note: '',
    isInternal: false,
  });
  await keepHold(ctx, complaint, false, true);
  await startClocks(ctx, complaint);
  await beginProcedure(ctx, complaint);
  await tell(ctx, complaint, 'COMPLAINT_REGISTERED');
  await suggestDuplicates(ctx, complaint);
  return complaint;
}

/** Where nobody said what it is about, what it names says it. */
function subjectWithin({ orderId, merchantId }: NewComplaint): ComplaintSubject {
  if (orderId) return ComplaintSubject.ORDER;
  return merchantId ? ComplaintSubject.MERCHANT : ComplaintSubject.PLATFORM;
}

import { sql } from 'kysely';
import { reaches, scopeOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { ScopedContext } from '../../kernel/use-case.js';
import type { Order } from '../../orders/index.js';
import { Complaint } from '../complaint.entity.js';
import { ComplaintSubject } from '../complaint-classes.js';

interface Named {
  readonly subject?: ComplaintSubject | null;
  readonly productId?: string | null;
  readonly earlierComplaintId?: string | null;
}

export interface SubjectFacts {
  readonly subject: ComplaintSubject;
  readonly productId: string | null;
  readonly aboutAgentId: string | null;
  /** Of the product, where no order says it. */
  readonly merchantId: string | null;
}

const { ORDER, PRODUCT, MERCHANT, AGENT, DELIVERY, PLATFORM } = ComplaintSubject;

/**
 * What a complaint is about (H1), and that what it names is there and may be named: a product of the order, or one on sale; the
 * agent who handled an earlier case that one sees, since nobody picks people from a list.
 */
export async function subjectOf(
  ctx: ScopedContext,
  input: Named,
  { order, merchantId }: { order: Order | null; merchantId: string | null },
): Promise<SubjectFacts> {
  const product = input.productId ? await productOf(ctx, input.productId, order) : null;
  const aboutAgentId = await agentOf(ctx, input);
  const about = merchantId ?? product?.merchantId ?? null;
  const subject =
    input.subject ?? (aboutAgentId ? AGENT : product ? PRODUCT : order ? ORDER : about ? MERCHANT : PLATFORM);
  const missing: Partial<Record<ComplaintSubject, [boolean, string]>> = {
    [ORDER]: [order === null, 'orderId'],
    [DELIVERY]: [order === null, 'orderId'],
    [PRODUCT]: [product === null, 'productId'],
    [MERCHANT]: [about === null, 'merchantId'],
    [AGENT]: [aboutAgentId === null, 'earlierComplaintId'],
  };
  const [isMissing, path] = missing[subject] ?? [false, ''];
  if (isMissing) throw refuse('REQUIRED', 'name what the complaint is about', path);
  return { subject, productId: product?.id ?? null, aboutAgentId, merchantId: product?.merchantId ?? null };
}

async function productOf(
  { db, scope }: ScopedContext,
  productId: string,
  order: Order | null,
): Promise<{ id: string; merchantId: string }> {
  const { rows } = await sql<{ id: string; merchantId: string }>`
    select p.id, p.merchant_id as "merchantId" from product p
    where p.id = ${productId} and ${
      order
        ? sql`exists (select from order_line l where l.order_id = ${order.id} and l.product_id = p.id)`
        : sql`(${scope.all} or p.status = 'PUBLISHED')`
    }`.execute(db);
  const [product] = rows;
  if (!product) throw notFound('product', 'productId');
  return product;
}

/** Whoever handled that case, or has it now. */
async function agentOf(ctx: ScopedContext, { earlierComplaintId }: Named): Promise<string | null> {
  if (!earlierComplaintId) return null;
  const earlier = await ctx.em.findOne(Complaint, { id: earlierComplaintId });
  if (!earlier || !reaches(scopeOf(ctx.actor, Permission.COMPLAINTS_READ), earlier))
    throw notFound('complaint', 'earlierComplaintId');
  const handler = earlier.handledById ?? earlier.assigneeId;
  if (!handler) throw refuse('NOT_ALLOWED_NOW', 'nobody has handled that case', 'earlierComplaintId');
  if (handler === ctx.actor.accountId)
    throw refuse('NOT_ALLOWED_NOW', 'a colleague registers it', 'earlierComplaintId');
  return handler;
}

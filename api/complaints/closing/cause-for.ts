import { notFound } from '../../kernel/editing.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { ComplaintCategory } from '../complaint-classes.js';
import { ComplaintCause } from './cause.entity.js';

/** The node of the tree that a case is resolved with: the one named, else the first of its category (H3). */
export async function causeFor(
  ctx: UseCaseContext,
  category: ComplaintCategory,
  id: string | null,
): Promise<ComplaintCause> {
  if (id !== null) {
    const named = await ctx.em.findOne(ComplaintCause, { id });
    if (!named) throw notFound('cause', 'rootCauseId');
    if (!named.isActive) throw refuse('INVALID', 'this cause is not used any more', 'rootCauseId');
    return named;
  }
  const general = await ctx.em.findOne(
    ComplaintCause,
    { category, isActive: true },
    { orderBy: { level: 'asc', position: 'asc', id: 'asc' } },
  );
  if (!general) throw refuse('REQUIRED', 'say which cause it was', 'rootCauseId');
  return general;
}

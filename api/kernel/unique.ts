import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Refusal } from './refusal.js';
import type { UseCaseContext } from './request-context.js';

/**
 * Flushes, and words a broken unique constraint or index as the refusal given for its name. The database decides, so two
 * who want the same at once never both get it.
 *
 * @example await flushUnique(ctx, { merchant_slug: () => refuse('SLUG_TAKEN', 'another shop has this address', 'slug') });
 */
export async function flushUnique(
  ctx: UseCaseContext,
  refusals: Readonly<Record<string, () => Refusal>>,
): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    const constraint =
      error instanceof UniqueConstraintViolationException && 'constraint' in error ? String(error.constraint) : '';
    throw refusals[constraint]?.() ?? error;
  }
}

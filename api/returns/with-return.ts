import { Refusal } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { type HeldReturn, lockReturn } from './move-return.js';

type Act = (ctx: UseCaseContext, held: HeldReturn) => Promise<void>;

/**
 * What happens to a return by itself, in a transaction of its own. `otherwise` happens instead where a chargeback that is not decided
 * has taken the money it would pay back.
 */
export async function withReturn(request: RequestContext, id: string, act: Act, otherwise?: Act): Promise<void> {
  const run = (what: Act): Promise<void> =>
    inTransaction(request, async (ctx) => {
      const held = await lockReturn(ctx, id);
      if (held) await what(ctx, held);
      await ctx.em.flush();
    });
  try {
    await run(act);
  } catch (error) {
    const isDisputed = error instanceof Refusal && error.errors.some(({ code }) => code === 'CHARGEBACK_OPEN');
    if (!isDisputed || !otherwise) throw error;
    await run(otherwise);
  }
}

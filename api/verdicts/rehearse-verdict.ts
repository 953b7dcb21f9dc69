import { Refusal } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { AfterSaleCost } from './after-sale-cost.entity.js';
import { CostKind } from './cost-kind.js';
import { giveVerdict, type NewVerdict } from './give-verdict.js';
import { refusedPreview, sumsByParty, type VerdictPreview } from './preview-verdict.js';
import { VerdictPosting } from './verdict-posting.entity.js';

/** What a rehearsal needs to know. */
interface Rehearsal {
  readonly verdict: NewVerdict;
  /** Pays in the same transaction what is still to be paid, and answers what the buyer does not get of it, in minor units. */
  readonly payRest: (ctx: UseCaseContext) => Promise<number>;
}

/** Carries what a rehearsal found out of the transaction that is undone. */
class Undone extends Error {
  constructor(readonly preview: VerdictPreview) {
    super('a rehearsal is undone');
  }
}

/**
 * What each party would bear by a verdict, to the fen: the verdict is given and what is still to be paid is paid, by the same code as
 * in earnest, and all of it is undone (G4). What would be refused is told.
 *
 * @param prepare locks the order and the cause, as `giveVerdict` wants it; null: there is no such cause
 */
export async function rehearseVerdict(
  request: RequestContext,
  prepare: (ctx: UseCaseContext) => Promise<Rehearsal | null>,
): Promise<VerdictPreview | null> {
  try {
    return await inTransaction(request, async (ctx) => {
      const rehearsal = await prepare(ctx);
      if (!rehearsal) return null;
      throw new Undone(await rehearse(ctx, rehearsal));
    });
  } catch (error) {
    if (error instanceof Undone) return error.preview;
    if (error instanceof Refusal) return refusedPreview(error.errors);
    throw error;
  }
}

async function rehearse(ctx: UseCaseContext, { verdict, payRest }: Rehearsal): Promise<VerdictPreview> {
  const { causeId } = verdict;
  const { id: verdictId } = await giveVerdict(ctx, verdict);
  const before = new Set((await ctx.em.find(AfterSaleCost, { causeId })).map(({ id }) => id));
  const withheldMinor = await payRest(ctx);
  await ctx.em.flush();
  const posted = await ctx.em.find(VerdictPosting, { verdictId, isReversal: false }, { orderBy: { id: 'asc' } });
  const expected = posted.filter(({ costId }) => !before.has(costId));
  return {
    bearings: Object.values(CostKind).flatMap((kind) =>
      sumsByParty(
        kind,
        posted.filter(({ cost }) => cost === kind),
      ),
    ),
    withheldMinor,
    expectedMinor: expected.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    problems: [],
  };
}

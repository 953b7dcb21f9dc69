import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import { toDecimal } from '../../kernel/money.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { useCase } from '../../kernel/use-case.js';
import { settingsOf } from '../../settings/index.js';
import { SlipPayee, SlipReason, writeSlip } from '../../slips/index.js';
import { ProductReview } from '../product-review.entity.js';
import { ProductReviewStatus } from '../review-status.js';
import type { BadReview } from './bad-review.entity.js';
import type { CompensateReviewerInput } from './bad-review.inputs.js';
import { BadReviewCompensation } from './bad-review-compensation.entity.js';
import { BadReviewAction, BadReviewStep } from './bad-review-status.js';
import { countedSince, lockMoneyOfAuthor } from './demands.js';
import { badReviewSettings } from './desk-settings.js';
import { badReviewFor, tellBadReview, waitFor } from './move-bad-review.js';

/**
 * Makes good what went wrong, in cash, by a slip that finance pays into the author's wallet (C7, F7). Up to a cap a review and a cap
 * a buyer, whoever asks at the same time. It is paid whether the review stays as it is or not, and never for one that is hidden.
 */
export const compensateReviewer = useCase(
  { name: 'compensateReviewer', permission: Permission.BAD_REVIEWS_WORK, idempotent: true },
  async (ctx, input: CompensateReviewerInput) => {
    await lockMoneyOfAuthor(ctx, input.id);
    const found = await badReviewFor(ctx, input.id, BadReviewAction.COMPENSATE);
    const review = await ctx.em.findOneOrFail(ProductReview, { id: found.reviewId }, { refresh: true });
    if (review.status === ProductReviewStatus.HIDDEN)
      throw refuse('REVIEW_HIDDEN', 'nothing is given for a review that is hidden', 'id');
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    await mustBeWithinCaps(ctx, found, amountMinor);
    const slip = await writeSlip(ctx, {
      ...{ payee: SlipPayee.WALLET, buyerId: found.buyerId, orderId: found.orderId },
      ...{ reason: SlipReason.COMPENSATION, content: `${found.number}: ${input.content}`, amountMinor },
    });
    ctx.em.persist(
      Object.assign(new BadReviewCompensation(), {
        id: newId('badreviewcompensation', ctx.clock),
        ...{ badReviewId: found.id, buyerId: found.buyerId, slipId: slip.id, amountMinor, createdAt: ctx.now },
      }),
    );
    found.slipId = slip.id;
    waitFor(found, BadReviewStep.PAYMENT, null);
    await tellBadReview(ctx, found, 'BAD_REVIEW_CHANGED');
    return { id: found.id, slipId: slip.id };
  },
);

/** What was asked for and not turned down, this included, under the lock of the author's money. */
async function mustBeWithinCaps(ctx: UseCaseContext, { id, buyerId }: BadReview, amountMinor: number): Promise<void> {
  const settings = await settingsOf(ctx);
  const { rows } = await sql<{ review: string; buyer: string }>`
    select coalesce(sum(c.amount_minor) filter (where c.bad_review_id = ${id}), 0) as review,
      coalesce(sum(c.amount_minor) filter (where c.created_at >= ${await countedSince(ctx)}), 0) as buyer
    from bad_review_compensation c join slip s on s.id = c.slip_id
    where c.buyer_id = ${buyerId} and s.status not in ('REJECTED', 'WITHDRAWN', 'RETURNED')`.execute(ctx.db);
  const given = rows[0] ?? { review: '0', buyer: '0' };
  const left = Math.min(
    settings(badReviewSettings.mostPerReview) - Number(given.review),
    settings(badReviewSettings.mostPerBuyer) - Number(given.buyer),
  );
  if (amountMinor > left)
    throw refuse(
      'COMPENSATION_TOO_HIGH',
      `${toDecimal(Math.max(left, 0), ctx.market.currency)} can be given`,
      'amount',
    );
}

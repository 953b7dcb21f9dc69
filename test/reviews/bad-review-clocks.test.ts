import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { BadReviewStatus, BadReviewStep, badReviewLifecycle } from '#api/reviews/desk/bad-review-status.js';
import { watchBadReviews } from '#api/reviews/desk/desk-clocks.job.js';
import { startTestMarket } from '../kit/market.js';
import { act, key, must } from '../kit/trade-steps.js';
import { reviewsOf } from './reviewed.js';

const market = await startTestMarket();
const { trade, reviewed } = reviewsOf(market);

interface Row {
  readonly id: string;
  readonly status: string;
  readonly next_step: string | null;
  readonly due_at: Date | null;
}
const rowOf = async (id: string): Promise<Row | undefined> =>
  (await market.database.query<Row>('select id, status, next_step, due_at from bad_review where id = $1', [id]))[0];
const lateOf = (id: string): Promise<unknown[]> =>
  market.database.query(`select from event where record_id = $1 and kind = 'BAD_REVIEW_LATE'`, [id]);

/** A case that has just come to the desk, and somebody who has just come to work. */
async function begun() {
  const { reviewId } = await reviewed(2);
  const [row] = await market.database.query<{ id: string }>('select id from bad_review where review_id = $1', [
    reviewId,
  ]);
  return { id: row?.id ?? '', client: (await trade.staff(StaffRole.COMPLAINT_HANDLER)).client };
}

/** How a case comes to wait for each step, and what happens at its instant: told as late, open again, or no clock at all. */
const waits: Readonly<Record<BadReviewStep, readonly [() => Promise<string>, 'LATE' | 'OPEN' | 'NO CLOCK']>> = {
  CALL: [
    async () => {
      const { id, client } = await begun();
      await must(client, 'messageReviewer', 'MessageReviewerInput', { id, isSms: false, ...key() });
      return id;
    },
    'LATE',
  ],
  DECISION: [
    async () => {
      const { id, client } = await begun();
      const answer = { id, note: '想要个说法', asksForMoney: false, ...key() };
      await must(client, 'noteReviewersAnswer', 'NoteReviewersAnswerInput', answer);
      return id;
    },
    'LATE',
  ],
  CHANGE: [
    async () => {
      const { id, client } = await begun();
      const promisedOn = new Date(market.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
      await must(client, 'promiseReviewChange', 'PromiseReviewChangeInput', { id, promisedOn });
      return id;
    },
    'OPEN',
  ],
  // Finance pays or turns the slip down, under the clocks of slips.
  PAYMENT: [
    async () => {
      const { id, client } = await begun();
      const given = { id, amount: { amount: '20.00' }, content: '花材不新鲜', ...key() };
      expect((await act(client, 'compensateReviewer', 'CompensateReviewerInput', given)).errors).toEqual([]);
      return id;
    },
    'NO CLOCK',
  ],
};

describe('C7 every clock of the bad-review desk', () => {
  it('has its scenario: each step that is waited for, in each status that is not over', async () => {
    expect(Object.keys(waits).toSorted()).toEqual(Object.values(BadReviewStep).toSorted());
    const waiting = Object.values(BadReviewStatus).filter((status) =>
      Object.values(badReviewLifecycle.transitions).some(({ from }) => from.includes(status)),
    );
    const met = new Set<string>();
    for (const [begin] of Object.values(waits)) met.add((await rowOf(await begin()))?.status ?? '');
    expect(met).toEqual(new Set<string>(waiting));
  });

  it.each(Object.values(BadReviewStep))('waiting for %s runs out at its instant, once', async (step) => {
    const [begin, then] = waits[step];
    const id = await begin();
    const before = await rowOf(id);
    expect(before?.next_step).toBe(step);
    if (then === 'NO CLOCK') return expect(before?.due_at).toBeNull();
    if (!before?.due_at) throw new Error('no clock runs');
    market.clock.moveTo(new Date(before.due_at.getTime() - 1));
    await watchBadReviews.run(market.context());
    expect(await rowOf(id)).toEqual(before);
    expect(await lateOf(id)).toEqual([]);
    market.clock.moveTo(before.due_at);
    for (let round = 0; round < 2; round += 1) await watchBadReviews.run(market.context());
    if (then === 'LATE') expect(await lateOf(id)).toHaveLength(1);
    else expect(await rowOf(id)).toMatchObject({ status: BadReviewStatus.OPEN, next_step: BadReviewStep.DECISION });
  });
});

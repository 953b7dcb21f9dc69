import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';
import { reviewsOf } from './reviewed.js';

const market = await startTestMarket();
const { trade, reviewed } = reviewsOf(market);
const HOUR_MS = 3_600_000;
const agent = await trade.staff(StaffRole.COMPLAINT_HANDLER);

interface Found {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The case of a review, read by somebody who has just come to work. */
async function caseOf(reviewId: string, by: Person = agent): Promise<Found> {
  const [row] = await market.database.query<{ id: string }>('select id from bad_review where review_id = $1', [
    reviewId,
  ]);
  const { badReview } = await by.client.run<{ badReview: Found }, object>(
    `query ($id: ID!) { badReview(id: $id) {
      id status severity contactStatus contactCount nextStep dueAt isLate isRepeatDemander promisedOn result
      owner { id } slip { id status } contacts { nodes { way result note asksForMoney } } availableActions
    } }`,
    { id: row?.id ?? 'badreview_00000000000000000000000000' },
  );
  return badReview;
}

const codes = async (by: Person, mutation: string, input: string, values: object): Promise<string[]> =>
  (await act(by.client, mutation, input, values)).errors.map(({ code }) => code);

const newAgent = (): Promise<Person> => trade.staff(StaffRole.COMPLAINT_HANDLER);
const message = (by: Person, id: string, isSms = false) =>
  act(by.client, 'messageReviewer', 'MessageReviewerInput', { id, isSms, ...key() });
const answered = (by: Person, id: string, asksForMoney = false) =>
  must(by.client, 'noteReviewersAnswer', 'NoteReviewersAnswerInput', {
    id,
    note: '花蔫了，想要个说法。',
    asksForMoney,
    ...key(),
  });
const give = (by: Person, id: string, amount: string) =>
  act(by.client, 'compensateReviewer', 'CompensateReviewerInput', {
    ...{ id, amount: { amount }, content: '花材不新鲜', ...key() },
  });

/** The first instant of the market at this hour from now on. */
async function until(hour: number): Promise<void> {
  const day = new Date(market.clock.now().getTime() + 8 * HOUR_MS);
  const at = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour - 8);
  await market.settle(new Date(at > market.clock.now().getTime() ? at : at + 24 * HOUR_MS));
}

describe('the bad-review desk', () => {
  it('C7 a middling or bad review comes to the desk, the worst first; a good one does not, and only staff see it', async () => {
    const [middling, severe, bad, fine] = [await reviewed(3), await reviewed(1), await reviewed(2), await reviewed(4)];
    const severities = await Promise.all([middling, bad, severe].map(({ reviewId }) => caseOf(reviewId)));
    expect(severities.map(({ severity }) => severity)).toEqual(['MIDDLING', 'BAD', 'SEVERE']);
    expect(await caseOf(fine.reviewId)).toBeNull();
    const { badReviews } = await agent.client.run<{ badReviews: { nodes: Found[] } }, object>(
      '{ badReviews { nodes { severity } } }',
      {},
    );
    expect(badReviews.nodes.map(({ severity }) => severity)).toEqual(['SEVERE', 'BAD', 'MIDDLING']);
    for (const person of [severe.buyer, severe.shop.owner])
      await expect(person.client.run('{ badReviews { nodes { id } } }', {})).rejects.toThrow('BAD_REVIEWS_READ');
  });

  it('C7 its author is written to in the market’s words, and called at a calling time when 48 hours pass unanswered', async () => {
    const { reviewId, buyer } = await reviewed(2);
    const { id } = await caseOf(reviewId);
    market.clock.advance(5 * HOUR_MS);
    const writer = await newAgent();
    expect((await message(writer, id)).errors).toEqual([]);
    expect((await message(writer, id, true)).errors.map(({ code }) => code)).toEqual(['NO_PHONE']);
    const sent = await market.database.query('select channel, account_id from message where kind = $1', [
      'REVIEW_HELP',
    ]);
    expect(sent).toContainEqual({ channel: 'IN_APP', account_id: buyer.id });
    const waiting = await caseOf(reviewId, writer);
    expect(waiting).toMatchObject({ contactStatus: 'MESSAGED', contactCount: 1, nextStep: 'CALL', isLate: false });
    const due = new Date(String(waiting['dueAt']));
    expect(due.getTime()).toBeGreaterThanOrEqual(market.clock.now().getTime() + 48 * HOUR_MS);
    expect([10, 16, 17, 18, 19, 20]).toContain((due.getUTCHours() + 8) % 24);
    await market.settle(new Date(due.getTime() + 1));
    const caller = await newAgent();
    expect(await caseOf(reviewId, caller)).toMatchObject({ nextStep: 'CALL', isLate: true });
    const told = await market.database.query('select 1 from event where record_id = $1 and kind = $2', [
      id,
      'BAD_REVIEW_LATE',
    ]);
    expect(told).toHaveLength(1);
    await must(caller.client, 'phoneReviewer', 'PhoneReviewerInput', { id, isAnswered: false, ...key() });
    const again = await caseOf(reviewId, caller);
    expect(again).toMatchObject({ contactStatus: 'PHONED', contactCount: 2, nextStep: 'CALL', isLate: false });
    await until(12);
    const early = await newAgent();
    const call = { id, isAnswered: true, note: '接受道歉', ...key() };
    expect(await codes(early, 'phoneReviewer', 'PhoneReviewerInput', call)).toEqual(['NOT_CALLING_TIME']);
    await until(16);
    const later = await newAgent();
    await must(later.client, 'phoneReviewer', 'PhoneReviewerInput', { ...call, ...key() });
    expect(await caseOf(reviewId, later)).toMatchObject({ nextStep: 'DECISION', isLate: false });
  });

  it('C7 a promise is kept until its day is over, then the case is open again; only a change by the author ends it as changed', async () => {
    const [kept, broken] = [await reviewed(2), await reviewed(2)];
    const worker = await newAgent();
    const today = new Date(market.clock.now().getTime() + 8 * HOUR_MS).toISOString().slice(0, 10);
    for (const { reviewId } of [kept, broken]) {
      const { id } = await caseOf(reviewId, worker);
      await must(worker.client, 'promiseReviewChange', 'PromiseReviewChangeInput', { id, promisedOn: today });
      expect(await caseOf(reviewId, worker)).toMatchObject({
        status: 'PROMISED',
        promisedOn: today,
        nextStep: 'CHANGE',
      });
    }
    const change = { id: kept.reviewId, version: 1, goodsScore: 5, serviceScore: 4, deliveryScore: 4 };
    expect(await codes(worker, 'changeProductReview', 'ChangeProductReviewInput', change)).toEqual(['NOT_FOUND']);
    await must(kept.buyer.client, 'changeProductReview', 'ChangeProductReviewInput', change);
    await until(1);
    const next = await newAgent();
    expect(await caseOf(kept.reviewId, next)).toMatchObject({
      status: 'CHANGED',
      nextStep: null,
      availableActions: [],
    });
    expect(await caseOf(broken.reviewId, next)).toMatchObject({ status: 'OPEN', nextStep: 'DECISION' });
    const worse = { id: kept.reviewId, version: 2, goodsScore: 1 };
    await must(kept.buyer.client, 'changeProductReview', 'ChangeProductReviewInput', worse);
    expect(await caseOf(kept.reviewId, next)).toMatchObject({ status: 'OPEN', severity: 'SEVERE' });
  });

  it('C7 of two who take one case at once, one has it', async () => {
    const { reviewId } = await reviewed(2);
    const [one, two] = [await newAgent(), await newAgent()];
    const { id } = await caseOf(reviewId, one);
    const outcomes = await Promise.all([one, two].map((by) => codes(by, 'takeBadReview', 'BadReviewInput', { id })));
    expect(outcomes.flat()).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('C7 F7 compensation is a slip that is paid whatever becomes of the review; paid, the case is closed, and the review stands', async () => {
    const { reviewId, buyer } = await reviewed(2);
    const [worker, finance] = [await newAgent(), await trade.staff(StaffRole.FINANCE)];
    const { id } = await caseOf(reviewId, worker);
    expect((await give(worker, id, '30.00')).errors).toEqual([]);
    const waiting = await caseOf(reviewId, worker);
    expect(waiting).toMatchObject({ status: 'AWAITING_COMPENSATION', nextStep: 'PAYMENT', dueAt: null });
    const slip = waiting['slip'] as { id: string };
    await must(finance.client, 'paySlip', 'PaySlipInput', { id: slip.id, ...key() });
    await market.settle();
    expect(await caseOf(reviewId, worker)).toMatchObject({ status: 'CLOSED', nextStep: null });
    const { productReview } = await buyer.client.run<{ productReview: unknown }, object>(
      'query ($id: ID!) { productReview(id: $id) { status goodsScore availableActions } }',
      { id: reviewId },
    );
    expect(productReview).toEqual({ status: 'PUBLISHED', goodsScore: 2, availableActions: ['CHANGE', 'FOLLOW_UP'] });
  });

  it('C7 R whoever worked on its case hides no review, and hiding is nothing the desk can do', async () => {
    const { reviewId } = await reviewed(1);
    const supervisor = await trade.staff(StaffRole.SUPERVISOR);
    const worker = await newAgent();
    const { id } = await caseOf(reviewId, worker);
    expect((await give(supervisor, id, '20.00')).errors).toEqual([]);
    const hide = { id: reviewId, reason: 'ABUSE', note: '骂人' };
    expect(await codes(supervisor, 'hideProductReview', 'HideProductReviewInput', hide)).toEqual(['OWN_BAD_REVIEW']);
    await expect(codes(worker, 'hideProductReview', 'HideProductReviewInput', hide)).rejects.toThrow(
      'PRODUCT_REVIEWS_MODERATE',
    );
    const somebody = await trade.staff(StaffRole.SUPERVISOR);
    expect(await codes(somebody, 'hideProductReview', 'HideProductReviewInput', hide)).toEqual([]);
  });

  it('C7 R for a review that staff have hidden nothing is given', async () => {
    const { reviewId } = await reviewed(1);
    const [worker, supervisor] = [await newAgent(), await trade.staff(StaffRole.SUPERVISOR)];
    const { id } = await caseOf(reviewId, worker);
    const hide = { id: reviewId, reason: 'ABUSE', note: '骂人' };
    await must(supervisor.client, 'hideProductReview', 'HideProductReviewInput', hide);
    expect((await give(worker, id, '20.00')).errors.map(({ code }) => code)).toEqual(['REVIEW_HIDDEN']);
    await must(supervisor.client, 'showProductReview', 'ProductReviewInput', { id: reviewId });
    expect((await give(worker, id, '20.00')).errors).toEqual([]);
  });

  it('C7 R the caps a review and a buyer hold, also when two agents give at once', async () => {
    const buyer = await trade.buyer(100_000);
    const made = [];
    for (let each = 0; each < 3; each += 1) made.push(await reviewed(2, {}, undefined, buyer));
    const [one, two] = [await newAgent(), await newAgent()];
    const ids = await Promise.all(made.map(async ({ reviewId }) => (await caseOf(reviewId, one)).id));
    const [first = '', second = '', third = ''] = ids;
    expect((await give(one, first, '50.01')).errors.map(({ code }) => code)).toEqual(['COMPENSATION_TOO_HIGH']);
    expect((await give(one, first, '40.00')).errors).toEqual([]);
    const outcomes = await Promise.all([give(one, second, '45.00'), give(two, third, '45.00')]);
    expect(outcomes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['COMPENSATION_TOO_HIGH']);
    const [sum] = await market.database.query(
      'select sum(amount_minor)::int as minor from bad_review_compensation where buyer_id = $1',
      [buyer.id],
    );
    expect(sum).toEqual({ minor: 8_500 });
  });

  it('C7 F7 a slip that is turned down opens the case again and counts for no cap', async () => {
    const { reviewId } = await reviewed(2);
    const [worker, supervisor] = [await newAgent(), await trade.staff(StaffRole.SUPERVISOR)];
    const { id } = await caseOf(reviewId, worker);
    expect((await give(worker, id, '50.00')).errors).toEqual([]);
    const { slip } = (await caseOf(reviewId, worker)) as unknown as { slip: { id: string } };
    await must(supervisor.client, 'rejectSlip', 'RefuseSlipInput', { id: slip.id, reason: '事由不清', ...key() });
    await market.settle();
    expect(await caseOf(reviewId, worker)).toMatchObject({ status: 'OPEN' });
    expect((await give(worker, id, '50.00')).errors).toEqual([]);
  });

  it('C7 a buyer who asks for money because of review after review is flagged', async () => {
    const buyer = await trade.buyer(100_000);
    const worker = await newAgent();
    for (const expected of [false, false, true]) {
      const { reviewId } = await reviewed(3, {}, undefined, buyer);
      const { id } = await caseOf(reviewId, worker);
      await answered(worker, id, true);
      expect(await caseOf(reviewId, worker)).toMatchObject({ isRepeatDemander: expected, nextStep: 'DECISION' });
    }
    const next = await reviewed(3, {}, undefined, buyer);
    expect(await caseOf(next.reviewId, worker)).toMatchObject({ isRepeatDemander: true });
  });

  it('C7 R three demands that are noted at once flag their author at every case that is not over', async () => {
    const buyer = await trade.buyer(100_000);
    const worker = await newAgent();
    const made = [];
    for (let each = 0; each < 5; each += 1) made.push((await reviewed(3, {}, undefined, buyer)).reviewId);
    const ids: string[] = [];
    for (const reviewId of made) ids.push((await caseOf(reviewId, worker)).id);
    await must(worker.client, 'closeBadReview', 'BadReviewNoteInput', { id: ids[4], note: '已解决' });
    await Promise.all(ids.slice(0, 3).map((id) => answered(worker, id, true)));
    const flags = await market.database.query<{ f: boolean }>(
      'select is_repeat_demander as f from bad_review where id = any($1) order by id',
      [ids],
    );
    expect(flags.map(({ f }) => f)).toEqual([true, true, true, true, false]);
  });

  it('C7 what its author leaves as it is, and what the desk closes, is over with a word on it', async () => {
    const [left, closed] = [await reviewed(3), await reviewed(3)];
    const worker = await trade.staff(StaffRole.SERVICE_AGENT);
    const note = '买家不愿修改';
    const ids = await Promise.all([left, closed].map(async ({ reviewId }) => (await caseOf(reviewId, worker)).id));
    await must(worker.client, 'refuseReviewChange', 'BadReviewNoteInput', { id: ids[0], note });
    await must(worker.client, 'closeBadReview', 'BadReviewNoteInput', { id: ids[1], note });
    expect(await caseOf(left.reviewId, worker)).toMatchObject({
      status: 'REFUSED',
      result: note,
      owner: { id: worker.id },
    });
    expect(await caseOf(closed.reviewId, worker)).toMatchObject({ status: 'CLOSED', nextStep: null });
  });
});

import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/trade.js';
import { act, buy, deliver, must } from '../kit/trade-steps.js';
import { scan, upload } from '../merchants/shops.js';
import { idOfReview, reviewsOf } from './reviewed.js';

const market = await startTestMarket();
const { trade, bought, review, reviewed } = reviewsOf(market);
const moderator = await trade.staff(StaffRole.SUPERVISOR);

const codes = async (by: Person, mutation: string, input: string, values: object): Promise<string[]> =>
  (await act(by.client, mutation, input, values)).errors.map(({ code }) => code);

interface Read {
  readonly [field: string]: unknown;
}

const read = async (by: Pick<Person, 'client'>, id: string, fields: string): Promise<Read | null> =>
  (
    await by.client.run<{ productReview: Read | null }, object>(
      `query ($id: ID!) { productReview(id: $id) { ${fields} } }`,
      { id },
    )
  ).productReview;

const ratingOf = async (productId: string): Promise<unknown> =>
  (
    await market.anonymous.run<{ product: { rating: unknown } }, object>(
      `query ($id: ID!) { product(id: $id) { rating {
        reviewCount goodCount middlingCount badCount goodsAverage serviceAverage deliveryAverage } } }`,
      { id: productId },
    )
  ).product.rating;

const everybody = { client: market.anonymous };

describe('reviews of what was bought', () => {
  it('C7 a buyer reviews a line once it arrived, with pictures; everybody reads it, and it counts for product and shop', async () => {
    const { buyer, lineId, ware, shop } = await bought();
    const picture = await upload(buyer.client, 'REVIEW_PICTURE', await scan(), '花.jpg');
    const scores = { goodsScore: 5, serviceScore: 4, deliveryScore: 3 };
    const outcome = await review(buyer, lineId, 5, { ...scores, fileIds: [picture] });
    const shown = await read(
      everybody,
      idOfReview(outcome),
      'goodsScore authorName pictures { nodes { file { id } isOfFollowUp } }',
    );
    expect(shown).toEqual({
      goodsScore: 5,
      authorName: expect.stringMatching(/^.\*\*$/) as string,
      pictures: { nodes: [{ file: { id: picture }, isOfFollowUp: false }] },
    });
    const counted = {
      ...{ reviewCount: 1, goodCount: 1, middlingCount: 0, badCount: 0 },
      ...{ goodsAverage: 5, serviceAverage: 4, deliveryAverage: 3 },
    };
    expect(await ratingOf(ware.productId)).toEqual(counted);
    const { merchant } = await market.anonymous.run<{ merchant: Read }, object>(
      'query ($id: ID!) { merchant(id: $id) { rating { reviewCount goodsAverage } reviews(filter: { goodsScore: [5] }, orderBy: { field: GOODS_SCORE, direction: ASC }) { totalCount } } }',
      { id: shop.merchantId },
    );
    expect(merchant).toEqual({ rating: { reviewCount: 1, goodsAverage: 5 }, reviews: { totalCount: 1 } });
  });

  it('C7 of two reviews of one line at once, one is refused, and one counts', async () => {
    const { buyer, lineId, ware } = await bought();
    const outcomes = await Promise.all([5, 1].map((score) => review(buyer, lineId, score)));
    expect(outcomes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['ALREADY_REVIEWED']);
    expect(await ratingOf(ware.productId)).toMatchObject({ reviewCount: 1 });
  });

  it('C7 nobody reviews what has not arrived, what others bought, what nobody paid for, one’s own goods, or too late', async () => {
    const shop = await trade.shop();
    const ware = await trade.ware(shop);
    const buyer = await trade.buyer(100_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    const lineId = order?.lines.nodes[0]?.id ?? '';
    const refusals = async (by: Person, line: string): Promise<string[]> =>
      (await review(by, line, 5)).errors.map(({ code }) => code);
    expect(await refusals(buyer, lineId)).toEqual(['NOT_DELIVERED']);
    await deliver(shop, order?.id ?? '');
    expect(await refusals(await trade.buyer(), lineId)).toEqual(['NOT_FOUND']);
    await market.database.query('update order_line set is_gift = true where id = $1', [lineId]);
    expect(await refusals(buyer, lineId)).toEqual(['NOT_REVIEWABLE']);
    await trade.fillWallet(shop.owner.id, 10_000);
    const own = await bought({ shop, ware }, shop.owner);
    expect(await refusals(shop.owner, own.lineId)).toEqual(['NOT_REVIEWABLE']);
    const late = await bought();
    await market.database.query(
      `update customer_order set delivered_at = delivered_at - interval '31 days' where id = $1`,
      [late.orderId],
    );
    expect(await refusals(late.buyer, late.lineId)).toEqual(['REVIEW_TIME_OVER']);
  });

  it('C7 its author alone changes a review, and the average follows; a change of an older version is refused', async () => {
    const { buyer, reviewId, ware, shop } = await reviewed(2);
    const change = { id: reviewId, version: 1, goodsScore: 4, text: '补发的花很新鲜。' };
    for (const other of [shop.owner, await trade.buyer()])
      expect(await codes(other, 'changeProductReview', 'ChangeProductReviewInput', change)).toEqual(['NOT_FOUND']);
    await must(buyer.client, 'changeProductReview', 'ChangeProductReviewInput', change);
    expect(await ratingOf(ware.productId)).toMatchObject({
      reviewCount: 1,
      goodCount: 1,
      badCount: 0,
      goodsAverage: 4,
    });
    expect(await codes(buyer, 'changeProductReview', 'ChangeProductReviewInput', change)).toEqual(['CONFLICT']);
  });

  it('C7 there is one follow-up, and one reply of the shop that can be worded anew', async () => {
    const { buyer, reviewId, shop } = await reviewed(4);
    const followUp = { id: reviewId, text: '养了两周，还开着。' };
    await must(buyer.client, 'followUpProductReview', 'FollowUpProductReviewInput', followUp);
    expect(await codes(buyer, 'followUpProductReview', 'FollowUpProductReviewInput', followUp)).toEqual([
      'NOT_ALLOWED_NOW',
    ]);
    for (const reply of ['感谢支持！', '感谢支持，欢迎再来。'])
      await must(shop.owner.client, 'replyToProductReview', 'ReplyToProductReviewInput', { id: reviewId, reply });
    expect(await read(everybody, reviewId, 'followUp reply')).toEqual({
      followUp: followUp.text,
      reply: '感谢支持，欢迎再来。',
    });
    const stranger = await trade.shop();
    const reply = { id: reviewId, reply: '别买。' };
    expect(await codes(stranger.owner, 'replyToProductReview', 'ReplyToProductReviewInput', reply)).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('C7 A5 the shop never learns who wrote a review: not by its fields, a filter, an event or a complaint', async () => {
    const { reviewId, shop, orderId, buyer } = await reviewed(1, { isAnonymous: true });
    await market.settle();
    const fields = 'authorName buyer { id } order { id } orderLine { id } complaints { nodes { id } }';
    const nothing = { authorName: null, buyer: null, order: null, orderLine: null, complaints: { nodes: [] } };
    expect(await read(shop.owner, reviewId, fields)).toEqual(nothing);
    const byOrder = 'query ($id: ID!) { productReviews(filter: { orderId: $id }) { nodes { id } } }';
    const found = async (by: Person): Promise<unknown> =>
      (await by.client.run<{ productReviews: { nodes: unknown } }, object>(byOrder, { id: orderId })).productReviews
        .nodes;
    expect(await found(shop.owner)).toEqual([]);
    expect(await found(buyer)).toEqual([{ id: reviewId }]);
    expect(await found(moderator)).toEqual([{ id: reviewId }]);
    const events = await market.database.query('select buyer_id from event where record_id = $1', [reviewId]);
    expect(events).toEqual([{ buyer_id: null }]);
    const { complaints } = await shop.owner.client.run<{ complaints: { nodes: unknown } }, object>(
      '{ complaints { nodes { id } } }',
      {},
    );
    expect(complaints.nodes).toEqual([]);
  });

  it('C7 a reported review waits for staff, who hide it with a reason or let it stay; hidden it does not count', async () => {
    const { buyer, reviewId, ware, shop } = await reviewed(1);
    const report = { id: reviewId, reason: 'ABUSE' };
    expect(await codes(buyer, 'reportProductReview', 'ReportProductReviewInput', report)).toEqual(['NOT_FOUND']);
    await must(shop.owner.client, 'reportProductReview', 'ReportProductReviewInput', report);
    expect(await codes(shop.owner, 'reportProductReview', 'ReportProductReviewInput', report)).toEqual([
      'ALREADY_REPORTED',
    ]);
    const { productReviews } = await moderator.client.run<{ productReviews: { nodes: { id: string }[] } }, object>(
      '{ productReviews(filter: { isReported: true }) { nodes { id openReportCount } } }',
      {},
    );
    expect(productReviews.nodes).toEqual([{ id: reviewId, openReportCount: 1 }]);
    await must(moderator.client, 'keepProductReview', 'ProductReviewInput', { id: reviewId });
    const hide = { id: reviewId, reason: 'PERSONAL_DATA', note: '写了店员的手机号' };
    await must(moderator.client, 'hideProductReview', 'HideProductReviewInput', hide);
    expect(await read(everybody, reviewId, 'id')).toBeNull();
    const told = { hiddenBecause: 'PERSONAL_DATA', hidingNote: '写了店员的手机号' };
    expect(await read(shop.owner, reviewId, 'hiddenBecause hidingNote')).toEqual(told);
    expect(await ratingOf(ware.productId)).toMatchObject({ reviewCount: 0, goodsAverage: null });
    await must(buyer.client, 'changeProductReview', 'ChangeProductReviewInput', {
      id: reviewId,
      version: 4,
      goodsScore: 3,
    });
    expect(await ratingOf(ware.productId)).toMatchObject({ reviewCount: 0 });
    await must(moderator.client, 'showProductReview', 'ProductReviewInput', { id: reviewId });
    expect(await ratingOf(ware.productId)).toMatchObject({ reviewCount: 1, middlingCount: 1, goodsAverage: 3 });
  });

  it('C7 averages and counts are exact after fifty reviews, changes and hidings at once', async () => {
    const shop = await trade.shop();
    const ware = await trade.ware(shop, { onHand: 1_000 });
    const lines = [];
    for (let count = 0; count < 50; count += 1) lines.push(await bought({ shop, ware }));
    const made = await Promise.all(
      lines.map(async ({ buyer, lineId }, at) => ({
        buyer,
        id: idOfReview(await review(buyer, lineId, (at % 5) + 1)),
      })),
    );
    await Promise.all(
      made.map(({ buyer, id }, at) =>
        at % 2 === 0
          ? must(buyer.client, 'changeProductReview', 'ChangeProductReviewInput', { id, version: 1, goodsScore: 5 })
          : at % 5 === 1
            ? must(moderator.client, 'hideProductReview', 'HideProductReviewInput', {
                id,
                reason: 'ABUSE',
                note: '辱骂',
              })
            : Promise.resolve(),
      ),
    );
    const [sums] = await market.database.query(
      `select count(*)::int as "reviewCount", round(avg(goods_score), 2)::float as "goodsAverage",
         round(avg(service_score), 2)::float as "serviceAverage",
         count(*) filter (where goods_score > 3)::int as "goodCount", count(*) filter (where goods_score < 3)::int as "badCount"
       from product_review where product_id = $1 and status = 'PUBLISHED'`,
      [ware.productId],
    );
    expect(sums).toMatchObject({ reviewCount: 45 });
    expect(await ratingOf(ware.productId)).toMatchObject(sums as object);
  });
});

describe('complaints out of reviews', () => {
  const complaintsOf = async (reviewId: string): Promise<unknown> => {
    await market.settle();
    const found = await read(
      moderator,
      reviewId,
      'complaints { nodes { channel category severity order { id } productReview { id } } }',
    );
    return (found as { complaints: { nodes: unknown } }).complaints.nodes;
  };

  it('H1 a review with the lowest score registers a complaint, once, linked both ways; a better one does not', async () => {
    const { buyer, reviewId, orderId } = await reviewed(3, { deliveryScore: 1 });
    const registered = [
      {
        ...{ channel: 'REVIEW', category: 'DELIVERY', severity: 'HIGH' },
        ...{ order: { id: orderId }, productReview: { id: reviewId } },
      },
    ];
    expect(await complaintsOf(reviewId)).toEqual(registered);
    const again = { id: reviewId, version: 1, goodsScore: 1 };
    await must(buyer.client, 'changeProductReview', 'ChangeProductReviewInput', again);
    expect(await complaintsOf(reviewId)).toEqual(registered);
    const better = await reviewed(2);
    expect(await complaintsOf(better.reviewId)).toEqual([]);
    const worsened = { id: better.reviewId, version: 1, serviceScore: 1 };
    await must(better.buyer.client, 'changeProductReview', 'ChangeProductReviewInput', worsened);
    expect(await complaintsOf(better.reviewId)).toMatchObject([{ category: 'SERVICE' }]);
  });

  it('H1 the market says from which score on, and may say never', async () => {
    const administrator = await trade.staff(StaffRole.OPERATIONS);
    const set = async (value: string) => {
      const [kept] = await market.database.query<{ version: number }>(
        'select version from market_setting where id = $1',
        ['REVIEW_COMPLAINT_SCORE'],
      );
      const settings = [{ key: 'REVIEW_COMPLAINT_SCORE', value, version: kept?.version ?? 0 }];
      await must(administrator.client, 'updateSettings', 'UpdateSettingsInput', { settings });
    };
    await set('0');
    expect(await complaintsOf((await reviewed(1)).reviewId)).toEqual([]);
    await set('2');
    expect(await complaintsOf((await reviewed(2)).reviewId)).toMatchObject([{ severity: 'NORMAL' }]);
  });
});

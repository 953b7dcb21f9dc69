import type { TestMarket } from '../kit/market.js';
import { type Person, type Shop, tradeOf, type Ware } from '../kit/trade.js';
import { act, buy, deliver, key, type Outcome } from '../kit/trade-steps.js';

export interface Bought {
  readonly shop: Shop;
  readonly ware: Ware;
  readonly buyer: Person;
  readonly orderId: string;
  readonly lineId: string;
}

export const idOfReview = ({ productReview }: Outcome): string => (productReview as { id: string }).id;

/** What buyers and shops do about reviews, each in one line. */
export function reviewsOf(market: TestMarket) {
  const trade = tradeOf(market);
  /** A ware that a new buyer ordered and has. */
  const bought = async (at?: { readonly shop: Shop; readonly ware: Ware }, by?: Person): Promise<Bought> => {
    const shop = at?.shop ?? (await trade.shop());
    const ware = at?.ware ?? (await trade.ware(shop, { onHand: 1_000 }));
    const buyer = by ?? (await trade.buyer(100_000));
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    if (!order) throw new Error('no order was placed');
    await deliver(shop, order.id);
    return { shop, ware, buyer, orderId: order.id, lineId: order.lines.nodes[0]?.id ?? '' };
  };
  const review = (buyer: Person, orderLineId: string, score: number, values: object = {}): Promise<Outcome> =>
    act(
      buyer.client,
      'writeProductReview',
      'WriteProductReviewInput',
      {
        ...{ orderLineId, goodsScore: score, serviceScore: score, deliveryScore: score, text: '收到的花有点蔫。' },
        ...{ ...key(), ...values },
      },
      'productReview { id version }',
    );
  const reviewed = async (score: number, values: object = {}, at?: { shop: Shop; ware: Ware }, by?: Person) => {
    const made = await bought(at, by);
    const outcome = await review(made.buyer, made.lineId, score, values);
    if (outcome.errors.length > 0) throw new Error(JSON.stringify(outcome.errors));
    return { ...made, reviewId: idOfReview(outcome) };
  };
  return { trade, bought, review, reviewed };
}

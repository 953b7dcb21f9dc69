import { describe, expect, it } from 'vitest';
import { deleteOldBaskets } from '#api/orders/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;
const trade = tradeOf(market);
const shop = await trade.shop();
const [roses, tea] = [await trade.ware(shop), await trade.ware(shop, { price: '8.00' })];

const LINES = 'lines { nodes { id quantity variant { id } seenPrice { amount } } }';
interface Basket {
  id: string;
  version: number;
  lines: { nodes: { id: string; quantity: number; variant: { id: string } | null }[] };
}

const see = async (client: Person['client'], basketToken: string | null = null): Promise<Basket | null> =>
  (
    await client.run<{ basket: Basket | null }, object>(
      `query ($basketToken: String) { basket(basketToken: $basketToken) { id version ${LINES} } }`,
      { basketToken },
    )
  ).basket;

const add = (client: Person['client'], variantId: string, rest: object = {}) =>
  must(client, 'addToBasket', 'AddToBasketInput', { variantId, ...rest }, `basketToken basket { id ${LINES} }`);

/** A guest's basket with units of both wares. */
async function guests(quantity = 2): Promise<string> {
  const made = await add(anonymous, roses.variantId, { quantity });
  const basketToken = String(made['basketToken']);
  await add(anonymous, tea.variantId, { basketToken });
  return basketToken;
}

const quantities = (basket: Basket | null): Record<string, number> =>
  Object.fromEntries((basket?.lines.nodes ?? []).map(({ variant, quantity }) => [variant?.id, quantity]));

describe('a guest’s basket', () => {
  it('E1 is filled, seen and changed by its token alone, which the database does not know', async () => {
    const basketToken = await guests();
    const basket = await see(anonymous, basketToken);
    expect(quantities(basket)).toEqual({ [roses.variantId]: 2, [tea.variantId]: 1 });
    const [first, second] = basket?.lines.nodes ?? [];
    await must(anonymous, 'setBasketQuantity', 'SetBasketQuantityInput', { id: first?.id, quantity: 5, basketToken });
    await must(anonymous, 'removeFromBasket', 'BasketLineIdInput', { id: second?.id, basketToken });
    expect((await see(anonymous, basketToken))?.lines.nodes.map(({ quantity }) => quantity)).toEqual([5]);
    expect(JSON.stringify(await database.query('select * from basket'))).not.toContain(basketToken);
  });

  it('E1 A5 is nobody else’s: not without the token, not with another one, not by its ids', async () => {
    const [basketToken, other] = [await guests(), await guests()];
    const basket = await see(anonymous, basketToken);
    const line = basket?.lines.nodes[0];
    const stranger = await trade.buyer();
    expect(await see(anonymous)).toBeNull();
    expect(await see(anonymous, 'guessed')).toBeNull();
    for (const client of [anonymous, stranger.client]) {
      const { nodes } = await client.run<{ nodes: unknown[] }, object>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: [basket?.id, line?.id] },
      );
      expect(nodes).toEqual([null, null]);
      for (const rest of [{}, { basketToken: other }, { basketToken: 'guessed' }]) {
        const change = { id: line?.id, quantity: 1, ...rest };
        const { errors } = await act(client, 'setBasketQuantity', 'SetBasketQuantityInput', change);
        expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
    }
    expect(quantities(await see(anonymous, basketToken))[roses.variantId]).toBe(2);
  });

  it('E1 signed in, it becomes part of one’s own: units add up, the price shown last counts, and it is gone', async () => {
    const buyer = await trade.buyer(100_000);
    await add(buyer.client, roses.variantId, { quantity: 3 });
    const basketToken = await guests(4);
    await must(buyer.client, 'mergeBasket', 'MergeBasketInput', { basketToken }, 'basket { id }');
    expect(quantities(await see(buyer.client))).toEqual({ [roses.variantId]: 7, [tea.variantId]: 1 });
    expect(await see(anonymous, basketToken)).toBeNull();
    const placed = await act(
      buyer.client,
      'placeOrder',
      'PlaceOrderInput',
      { recipient, payWith: 'WALLET', ...key() },
      'checkout { total { amount } }',
    );
    expect(placed).toMatchObject({ errors: [], checkout: { total: { amount: '78.00' } } });
  });

  it('E1 merged by two tabs at once, its units come over once', async () => {
    const buyer = await trade.buyer();
    const basketToken = await guests();
    const merges = await Promise.all(
      Array.from({ length: 6 }, () => act(buyer.client, 'mergeBasket', 'MergeBasketInput', { basketToken })),
    );
    expect(merges.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(quantities(await see(buyer.client))).toEqual({ [roses.variantId]: 2, [tea.variantId]: 1 });
  });

  it('E1 left alone for 30 days it is deleted, a buyer’s own is not', async () => {
    const buyer = await trade.buyer();
    await add(buyer.client, roses.variantId);
    const own = await see(buyer.client);
    const basketToken = await guests();
    const later = new Date(clock.now().getTime() + 31 * 86_400_000);
    await deleteOldBaskets(market.context().db, later);
    expect(await see(anonymous, basketToken)).toBeNull();
    expect((await see(buyer.client))?.id).toBe(own?.id);
  });
});

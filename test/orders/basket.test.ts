import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();

interface Basket {
  version: number;
  lines: { nodes: { id: string; quantity: number; variant: { id: string } | null; seenPrice: { amount: string } }[] };
}

const see = async (person: Person): Promise<Basket | null> =>
  (
    await person.client.run<{ basket: Basket | null }, object>(
      '{ basket { version lines { nodes { id quantity variant { id } seenPrice { amount } } } } }',
    )
  ).basket;

const add = (person: Person, variantId: string, quantity = 1) =>
  must(person.client, 'addToBasket', 'AddToBasketInput', { variantId, quantity });

const checkOut = (person: Person, rest: object = {}) =>
  act(
    person.client,
    'placeOrder',
    'PlaceOrderInput',
    { recipient, payWith: 'WALLET', ...key(), ...rest },
    'checkout { id total { amount } } ',
  );

describe('the basket', () => {
  it('E1 holds goods of several shops, adds up what is put in twice, and is empty once ordered', async () => {
    const [roses, tea] = [await trade.ware(shop), await trade.ware(await trade.shop(), { price: '8.00' })];
    const buyer = await trade.buyer(10_000);
    await add(buyer, roses.variantId);
    await add(buyer, tea.variantId, 2);
    await add(buyer, roses.variantId, 2);
    expect((await see(buyer))?.lines.nodes.map(({ quantity }) => quantity).sort()).toEqual([2, 3]);
    const ordered = await checkOut(buyer);
    expect(ordered).toMatchObject({ errors: [], checkout: { total: { amount: '46.00' } } });
    expect((await see(buyer))?.lines.nodes).toEqual([]);
    expect((await checkOut(buyer)).errors.map(({ code }) => code)).toEqual(['BASKET_EMPTY']);
  });

  it('E1 every difference since is told at once, and nothing is ordered until it is seen', async () => {
    const [dearer, gone] = [await trade.ware(shop), await trade.ware(shop)];
    const buyer = await trade.buyer(10_000);
    await add(buyer, dearer.variantId);
    await add(buyer, gone.variantId);
    const { variant } = await shop.owner.client.run<{ variant: { version: number } }, object>(
      'query ($id: ID!) { variant(id: $id) { version } }',
      { id: dearer.variantId },
    );
    await must(shop.owner.client, 'updateVariant', 'UpdateVariantInput', {
      id: dearer.variantId,
      version: variant.version,
      price: { amount: '12.00' },
    });
    await must(shop.owner.client, 'unlistProduct', 'ProductIdInput', { id: gone.productId });
    expect((await checkOut(buyer)).errors.map(({ code }) => code).sort()).toEqual(['NOT_FOR_SALE', 'PRICE_CHANGED']);
    expect((await see(buyer))?.lines.nodes).toHaveLength(2);
  });

  it('E1 of two tabs that order the same basket one does, and a basket that changed is not ordered', async () => {
    const ware = await trade.ware(shop);
    const buyer = await trade.buyer(10_000);
    await add(buyer, ware.variantId);
    const stale = (await see(buyer))?.version;
    await add(buyer, ware.variantId);
    expect((await checkOut(buyer, { basketVersion: stale })).errors.map(({ code }) => code)).toEqual([
      'BASKET_CHANGED',
    ]);
    const outcomes = await Promise.all([checkOut(buyer), checkOut(buyer)]);
    expect(outcomes.map(({ errors }) => errors.map(({ code }) => code)).sort()).toEqual([[], ['BASKET_EMPTY']]);
  });

  it('E1 A5 is nobody else’s: neither another buyer nor staff change it', async () => {
    const ware = await trade.ware(shop);
    const [buyer, other] = [await trade.buyer(), await trade.staff(StaffRole.ADMINISTRATOR)];
    await add(buyer, ware.variantId);
    const id = (await see(buyer))?.lines.nodes[0]?.id;
    const outcome = await act(other.client, 'setBasketQuantity', 'SetBasketQuantityInput', { id, quantity: 0 });
    expect(outcome.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(await see(other)).toBeNull();
    expect((await see(buyer))?.lines.nodes).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, key, must, type Outcome, recipient } from '../kit/trade-steps.js';
import { brokenOrderLaws } from './order-laws.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 701 });
const [roses, tea] = [
  await trade.ware(shop, { price: '33.33', onHand: 500 }),
  await trade.ware(shop, { price: '8.00', onHand: 500 }),
];

const See = graphql(`
  query ($id: ID!) {
    order(id: $id) {
      status total { amount } refunded { amount } shipsWith { id } shipsTogether(first: 10) { nodes { id } }
      availableActions timeline(first: 30) { nodes { kind message } }
    }
  }
`);
const see = async (id: string) => (await shop.owner.client.run(See, { id })).order;
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

/** As many orders of one buyer as asked for, each of one bunch of roses and one tea, fee 7.01. */
async function placed(count: number): Promise<{ buyer: Person; ids: string[] }> {
  const buyer = await trade.buyer(1_000_000);
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    market.clock.advance(1_000);
    const lines = [roses, tea].map(({ variantId }) => ({ variantId, quantity: 1 }));
    ids.push((await buy(buyer, lines))[0]?.id ?? '');
  }
  return { buyer, ids };
}
const together = (id: string, ...orderIds: string[]): Promise<Outcome> =>
  act(shop.owner.client, 'shipTogether', 'ShipTogetherInput', { id, orderIds, ...key() });
const apart = (id: string): Promise<Outcome> => act(shop.owner.client, 'shipApart', 'ShipApartInput', { id, ...key() });
const step = (mutation: string, id: string): Promise<Outcome> =>
  act(shop.owner.client, mutation, 'OrderActionInput', { id, ...key() });
const ship = (id: string): Promise<Outcome> =>
  act(shop.owner.client, 'shipOrder', 'ShipOrderInput', { id, carrier: '本店配送', ...key() });
const laws = () => brokenOrderLaws(market.database);

describe('orders that leave together', () => {
  it('E4 bear the first of them and stay orders of their own: each keeps its delivery fee', async () => {
    const { ids } = await placed(3);
    const [first = '', second = '', third = ''] = ids;
    expect(codes(await together(second, first))).toEqual([]);
    expect(await see(first)).toMatchObject({ shipsTogether: { nodes: [{ id: first }, { id: second }] } });
    expect(await see(second)).toMatchObject({ refunded: { amount: '0.00' }, shipsWith: { id: first } });
    expect(codes(await together(first, third))).toEqual([]);
    expect((await see(first))?.shipsTogether.nodes.map(({ id }) => id)).toEqual(ids);
    expect(codes(await apart(first))).toEqual([]);
    expect((await see(third))?.shipsWith).toEqual({ id: second });
    expect(await laws()).toEqual([]);
  });

  it('E4 are sent when all are ready, are told of each other’s parcels, and go alone again', async () => {
    const { ids } = await placed(2);
    const [first = '', second = ''] = ids;
    await together(first, second);
    await step('reviewOrder', first);
    expect(codes(await ship(first))).toEqual(['SHIPS_TOGETHER']);
    await step('reviewOrder', second);
    expect(codes(await ship(first))).toEqual([]);
    expect((await see(second))?.timeline.nodes.filter(({ kind }) => kind === 'SHIP_TOGETHER')).toHaveLength(2);
    expect(codes(await ship(second))).toEqual([]);
    const other = await placed(2);
    const [one = '', two = ''] = other.ids;
    await together(one, two);
    await step('reviewOrder', two);
    expect(codes(await apart(one))).toEqual([]);
    expect([(await see(one))?.shipsWith, (await see(two))?.shipsWith]).toEqual([null, null]);
    expect(codes(await ship(two))).toEqual([]);
    expect((await see(two))?.availableActions).not.toContain('SHIP_TOGETHER');
    expect(await laws()).toEqual([]);
  });

  it('E4 A5 are of one buyer, one shop and one address, paid and not gone; all that does not fit is told at once', async () => {
    const { buyer, ids } = await placed(2);
    const [first = '', gone = ''] = ids;
    const unpaid = (await buy(buyer, [{ variantId: tea.variantId, quantity: 1 }], 'LATER'))[0]?.id ?? '';
    const stranger = (await placed(1)).ids[0] ?? '';
    const moved = (await buy(buyer, [{ variantId: tea.variantId, quantity: 1 }]))[0]?.id ?? '';
    const correction = { id: moved, reason: '搬家', recipient: { ...recipient, street: '另一条路 2 号' } };
    await must(shop.owner.client, 'correctRecipient', 'CorrectRecipientInput', correction);
    await step('reviewOrder', gone);
    await ship(gone);
    expect(codes(await together(first, unpaid, stranger, moved, gone, first))).toEqual(Array(5).fill('NOT_TOGETHER'));
    const elsewhere = await trade.shop();
    const foreign =
      (await buy(buyer, [{ variantId: (await trade.ware(elsewhere)).variantId, quantity: 1 }]))[0]?.id ?? '';
    expect(codes(await together(first, foreign))).toEqual(['NOT_FOUND']);
    expect(
      codes(
        await act(buyer.client, 'shipTogether', 'ShipTogetherInput', { id: first, orderIds: [moved], ...key() }).catch(
          () => ({ errors: [{ code: 'FORBIDDEN', message: '', path: null }] }),
        ),
      ),
    ).toEqual(['FORBIDDEN']);
    expect(await laws()).toEqual([]);
  });

  it('E4 keep their address while they leave together, count a cancelled one no more, and lose what is split off', async () => {
    const { ids } = await placed(3);
    const [first = '', second = '', third = ''] = ids;
    await together(first, second, third);
    const correction = { id: second, reason: '搬家', recipient: { ...recipient, street: '另一条路 2 号' } };
    expect(codes(await act(shop.owner.client, 'correctRecipient', 'CorrectRecipientInput', correction))).toEqual([
      'SHIPS_TOGETHER',
    ]);
    await must(shop.owner.client, 'cancelOrder', 'CancelOrderInput', { id: first, reason: '缺货', ...key() });
    for (const id of [second, third]) await step('reviewOrder', id);
    expect(codes(await ship(second))).toEqual([]);
    expect(await laws()).toEqual([]);
  });

  it('E4 goods are added until the clerk’s READ mark and leave with the rest; after it they are a new order with its own fee', async () => {
    const { buyer, ids } = await placed(1);
    const [id = ''] = ids;
    const lines = [roses, tea].map(({ variantId }) => ({ variantId, quantity: 2 }));
    const add = () =>
      act(buyer.client, 'proposeOrderChange', 'ProposeOrderChangeInput', { id, lines, reason: '再加一束', ...key() });
    expect(codes(await add())).toEqual([]);
    expect(await see(id)).toMatchObject({ total: { amount: '89.67' } });
    await step('markOrderRead', id);
    expect(codes(await add())).toEqual(['ORDER_READ']);
    const [anew] = await buy(buyer, [{ variantId: tea.variantId, quantity: 1 }]);
    expect((await see(anew?.id ?? ''))?.total.amount).toBe('15.01');
    expect(await laws()).toEqual([]);
  });

  it('E4 whoever is put together, taken out and sent at once, the marks and sums are whole, and nobody waits for each other', async () => {
    const deadlocks = async (): Promise<unknown> =>
      (
        await market.database.query('select deadlocks::int from pg_stat_database where datname = current_database()')
      )[0];
    const before = await deadlocks();
    for (let round = 0; round < 6; round += 1) {
      const { ids } = await placed(3);
      const [first = '', second = '', third = ''] = ids;
      for (const id of ids) await step('reviewOrder', id);
      await Promise.all([
        together(first, second),
        together(third, second),
        together(second, third),
        apart(second),
        ship(third),
      ]);
      expect(await laws()).toEqual([]);
    }
    expect(await deadlocks()).toEqual(before);
    const lost = await market.database.query(
      `select o.id from customer_order o where o.ships_with_id is not null and not exists
        (select from customer_order l where l.id = o.ships_with_id and l.ships_with_id = l.id)`,
    );
    expect(lost).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const ware = await trade.ware(shop);
const buyer = await trade.buyer(1_000_000);

async function placed(name: string, phone: string): Promise<{ id: string; number: string }> {
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    {
      lines: [{ variantId: ware.variantId, quantity: 1 }],
      recipient: { ...recipient, name, phone },
      payWith: 'WALLET',
      ...key(),
    },
    'checkout { orders { nodes { id number } } }',
  );
  const [order] = (checkout as { orders: { nodes: { id: string; number: string }[] } }).orders.nodes;
  if (!order) throw new Error('no order was placed');
  return order;
}

const Search = graphql('query ($q: String!) { orders(filter: { q: $q }) { nodes { id } } }');
const found = async ({ client }: Pick<Person, 'client'>, q: string): Promise<string[]> =>
  (await client.run(Search, { q })).orders.nodes.map(({ id }) => id);

const wanted = await placed('欧阳寻', '138 0013 8000');
const other = await placed('欧阳', '13900139000');

describe('orders are found by all that a caller tells', () => {
  it.each([
    ['the number', wanted.number],
    ['the number in small letters', wanted.number.toLowerCase()],
    ['the whole phone number', '13800138000'],
    ['the phone number as people write it', '+86 138-0013-8000'],
    ['the whole name', ' 欧阳寻 '],
  ])('E4 by %s, by the shop that sends it, its buyer, and staff who may open personal data', async (_what, q) => {
    const agent = await trade.staff(StaffRole.SERVICE_AGENT);
    for (const person of [shop.owner, buyer, agent]) expect(await found(person, q)).toEqual([wanted.id]);
  });

  it('E4 by the beginning of the number, of which there are several', async () => {
    expect((await found(shop.owner, wanted.number.slice(0, 6))).toSorted()).toEqual([wanted.id, other.id].toSorted());
  });

  it.each([
    ['a part of the phone number', '1380013'],
    ['the end of the phone number', '00138000'],
    ['a part of the name', '欧'],
    ['a pattern', '%'],
    ['a pattern behind a day', `${wanted.number.slice(0, 7)}%`],
  ])('A7 not by %s', async (_what, q) => {
    for (const person of [shop.owner, await trade.staff(StaffRole.SERVICE_AGENT)])
      expect(await found(person, q)).toEqual([]);
  });

  it('A7 who sees masks alone finds by number, and learns nothing from a phone number or name', async () => {
    const seesMasks = await trade.staff(StaffRole.OPERATIONS);
    expect(await found(seesMasks, wanted.number)).toEqual([wanted.id]);
    for (const q of ['13800138000', '欧阳寻']) expect(await found(seesMasks, q)).toEqual([]);
  });

  it('A5 another shop and another buyer find nothing', async () => {
    const stranger = await trade.shop();
    for (const person of [stranger.owner, await trade.buyer()])
      for (const q of [wanted.number, '13800138000', '欧阳寻']) expect(await found(person, q)).toEqual([]);
  });

  it('E4 phone and name are looked up in an index, whatever the number of orders', async () => {
    for (const condition of ["translate(r.phone, ' -', '') = any('{13800138000}')", "r.name = '欧阳寻'"]) {
      const plan = await market.database.query<Record<string, string>>(
        `explain select r.id from order_recipient r where ${condition} order by r.id desc limit 500`,
        [],
      );
      expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index (Only )?Scan|Bitmap Index Scan/);
    }
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import type { Client } from '../kit/client.js';
import { startTestMarket } from '../kit/market.js';
import { staffOf } from '../kit/people.js';
import { neighbours, SECRET, SHARED } from './neighbours.js';
import { type Owned, privateValues, records } from './records.js';
import { type Seen, walk } from './walk.js';

const market = await startTestMarket();
const { ann, annsShop, ben, bosShop } = await neighbours(market);
const everything = await records(market);
const ids = everything.map(({ id }) => id);
const playbooks = everything.filter(({ table }) => table.startsWith('return_playbook')).map(({ id }) => id);
const elsewhere = await staffOf(market, [StaffRole.MERCHANT_MANAGER], '320000');
const caring = await staffOf(market, [StaffRole.MERCHANT_MANAGER], '341100');
const values = await privateValues(market, [ann.id, annsShop.owner.id], annsShop.merchantId);

/** Who looks around, and who they are in the columns that say whose a record is. */
const strangers = [
  { name: 'nobody in particular', client: market.anonymous, is: [], partners: [], hidden: [SECRET, SHARED] },
  { name: 'another buyer', client: ben.client, is: [ben.id], partners: [], hidden: [SECRET, SHARED] },
  {
    name: 'the owner of another shop',
    client: bosShop.owner.client,
    is: [bosShop.owner.id, bosShop.merchantId],
    // A shop knows who ordered from it, and how the market wants returns to be worked on.
    partners: [ann.id, ben.id, ...playbooks],
    hidden: [SECRET],
  },
  {
    name: 'the merchant manager of another district',
    client: elsewhere.client,
    is: [elsewhere.id],
    partners: [],
    hidden: [SECRET, SHARED],
  },
];

const walkAs = (client: Client): Promise<Seen> => walk(client, ids, [SECRET, ...values]);

describe.each(strangers)('A5 $name, asking for everything on every way', ({ client, is, partners, hidden }) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await walkAs(client);
  }, 240_000);

  it('is never answered with an error', () => expect(seen.failures).toEqual([]));

  it('comes upon no record of other people and shops that is not public', () => {
    const isMine = ({ id, owners }: Owned) => [id, ...owners].some((each) => is.includes(each));
    const foreign = everything.filter((each) => !each.isPublic && !isMine(each) && !partners.includes(each.id));
    expect(foreign.filter(({ id }) => seen.ids.has(id)).map(({ table, id }) => `${table} ${id}`)).toEqual([]);
  });

  it('reads nothing that they wrote, and nothing of who they are', () => {
    const read = [...hidden, ...values].filter((value) => seen.texts.some((text) => text.includes(value)));
    expect(read).toEqual([]);
  });

  it('is told by no list how much there is', () => expect(seen.countedInSecret).toEqual([]));

  it('does find what is public, and what is their own', () => {
    expect(seen.ids).toContain(annsShop.merchantId);
    const own = everything.filter(
      ({ table, owners }) => table === 'customer_order' && owners.some((id) => is.includes(id)),
    );
    expect(own.filter(({ id }) => !seen.ids.has(id))).toEqual([]);
  });
});

it('A3 A5 the merchant manager of the district sees the shop and its trade, and neither another shop nor who bought', {
  timeout: 240_000,
}, async () => {
  const seen = await walkAs(caring.client);
  expect(seen.failures).toEqual([]);
  const isOf = (owner: string) => (each: Owned) => each.owners.includes(owner) && seen.ids.has(each.id);
  const tables = everything.filter(isOf(annsShop.merchantId)).map(({ table }) => table);
  expect([...new Set(tables)].toSorted()).toEqual(
    expect.arrayContaining(['customer_order', 'merchant_decision', 'merchant_member', 'payout', 'stock_movement']),
  );
  const secret = everything.filter((each) => !each.isPublic && !each.owners.includes(annsShop.merchantId));
  expect(secret.filter(isOf(bosShop.merchantId))).toEqual([]);
  const people = [ann.email, ben.email, bosShop.owner.email, '13700009999', `${SECRET} 路 8 号`, `${SECRET} 收货人`];
  expect(people.filter((value) => seen.texts.some((text) => text.includes(value)))).toEqual([]);
});

it('A5 the same walk shows a buyer and a shop what is theirs, so it does look everywhere', {
  timeout: 240_000,
}, async () => {
  const [buyer, shop] = [await walkAs(ann.client), await walkAs(annsShop.owner.client)];
  const foundBy = (seen: Seen, owner: string) =>
    new Set(
      everything.filter(({ id, owners }) => owners.includes(owner) && seen.ids.has(id)).map(({ table }) => table),
    );
  expect([...foundBy(buyer, ann.id)].toSorted()).toMatchInlineSnapshot(`
    [
      "address",
      "basket",
      "checkout",
      "complaint",
      "complaint_entry",
      "complaint_message",
      "customer_order",
      "file",
      "ledger_entry",
      "order_entry",
      "order_line",
      "order_recipient",
      "order_return",
      "payment",
      "refund",
      "refund_part",
      "return_evidence",
      "return_line",
      "session",
      "shipment",
      "shipment_line",
      "tender",
      "tender_allocation",
      "top_up",
    ]
  `);
  expect([...foundBy(shop, annsShop.merchantId)].toSorted()).toMatchInlineSnapshot(`
    [
      "complaint",
      "complaint_entry",
      "complaint_message",
      "customer_order",
      "file",
      "ledger_entry",
      "merchant_decision",
      "merchant_document",
      "merchant_document_page",
      "merchant_line",
      "merchant_member",
      "order_entry",
      "order_line",
      "order_recipient",
      "order_return",
      "payout",
      "product",
      "refund",
      "return_evidence",
      "return_line",
      "return_step",
      "shipment",
      "shipment_line",
      "stock_movement",
      "tender_allocation",
      "variant",
    ]
  `);
  for (const { texts } of [buyer, shop]) expect(texts.some((text) => text.includes(SECRET))).toBe(true);
});

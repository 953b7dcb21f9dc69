import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { KnownOrder } from './known-things.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const ORDER = 'order { status lines(first: 50) { nodes { id quantity isGift } } }';
const recipient = {
  name: '王小明',
  phone: '13800001111',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '南谯北路 1 号',
};

/** What desks do with orders beside moving them on: hold, correct, change, split, give away, order by phone (E4, E10). */
export const deskOperations: readonly (readonly [weight: number, Operation])[] = [
  [4, hold],
  [5, release],
  [4, correct],
  [9, proposeChange],
  [9, answerChange],
  [2, withdrawChange],
  [2, markRead],
  [6, split],
  [10, concede],
  [6, orderByPhone],
  [5, putTogether],
  [2, takeApart],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

async function hold(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PAID', 'REVIEWED');
  if (!order) return;
  const input = { id: order.id, reason: 'who is this for?', ...key() };
  await by(storm, order.shop.owner, { mutation: 'holdOrder', input });
}

async function release(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PAID', 'REVIEWED');
  if (!order) return;
  const input = { id: order.id, ...key() };
  await by(storm, order.shop.owner, { mutation: 'releaseOrder', inputType: 'OrderActionInput', input });
}

async function correct(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const order = known.order(random, 'PENDING_PAYMENT', 'PAID', 'REVIEWED');
  if (!order) return;
  const who = random.of([order.shop.owner, people.manager]);
  const about = { id: order.id, reason: 'the buyer called' };
  const street = `大风路 ${random.between(1, 9)} 号`;
  await by(
    storm,
    who,
    random.happens(0.5)
      ? { mutation: 'correctRecipient', input: { ...about, recipient: { ...recipient, street } } }
      : { mutation: 'correctOrderNote', input: { ...about, buyerNote: street } },
  );
}

async function proposeChange(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const order = known.order(random, 'PAID', 'REVIEWED');
  if (!order) return;
  const wanted = new Set(Array.from({ length: random.between(1, 3) }, () => random.of(order.shop.variantIds)));
  const lines = [...wanted].map((variantId) => ({ variantId, quantity: random.between(1, 4) }));
  const who = random.of([order.buyer, order.shop.owner, people.manager]);
  const input = { id: order.id, lines, reason: 'rather this', ...key() };
  note(order, await by(storm, who, { mutation: 'proposeOrderChange', input, selection: ORDER }));
}

async function answerChange(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PAID', 'REVIEWED');
  if (!order) return;
  const input = { id: order.id, isAccepted: storm.random.happens(0.7), ...key() };
  note(order, await by(storm, order.buyer, { mutation: 'answerOrderChange', input, selection: ORDER }));
}

async function withdrawChange(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PAID', 'REVIEWED');
  if (!order) return;
  const input = { id: order.id, ...key() };
  await by(storm, order.shop.owner, { mutation: 'withdrawOrderChange', inputType: 'OrderActionInput', input });
}

async function markRead(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PAID', 'REVIEWED');
  if (!order) return;
  const input = { id: order.id, ...key() };
  await by(storm, order.shop.owner, { mutation: 'markOrderRead', inputType: 'OrderActionInput', input });
}

/** Part of a line, or a whole one; both parts go their own ways from then on. */
async function split(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PAID', 'REVIEWED', 'PICKING');
  if (!order) return;
  const line = random.of(order.lines);
  const lines = [{ orderLineId: line.id, quantity: random.between(1, line.quantity) }];
  const input = { id: order.id, lines, reason: 'in two turns', ...key() };
  const selection = `${ORDER} sibling { id status lines(first: 50) { nodes { id quantity isGift } } }`;
  const said = await by(storm, order.shop.owner, { mutation: 'splitOrder', input, selection });
  note(order, said);
  const made = said.payload?.['sibling'] as Shown | null | undefined;
  if (made) known.orders.push({ ...order, id: made.id, status: made.status, lines: made.lines.nodes });
}

async function concede(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const order = known.order(random, 'PENDING_PAYMENT');
  if (!order) return;
  const who = random.of([order.shop.owner, people.manager]);
  const about = { id: order.id, reason: 'a storm', ...key() };
  const mutation = random.of([
    { mutation: 'giveGift', input: { ...about, variantId: random.of(order.shop.variantIds), quantity: 1 } },
    { mutation: 'waiveDeliveryFee', input: about },
    { mutation: 'cutPrice', input: { ...about, amount: { amount: `${random.between(0, 9)}.07` }, declined: ['GIFT'] } },
  ]);
  note(order, await by(storm, who, { ...mutation, selection: ORDER }));
}

async function orderByPhone(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const buyer = random.of(people.buyers);
  const shop = random.of(people.shops);
  const wanted = new Set(Array.from({ length: random.between(1, 2) }, () => random.of(shop.variantIds)));
  const lines = [...wanted].map((variantId) => ({ variantId, quantity: random.between(1, 3) }));
  const input = { phone: buyer.phone, lines, recipient, agentNumber: '1024', ...key() };
  const selection = `checkout { id orders { nodes { id status lines(first: 20) { nodes { id quantity isGift } } } } }`;
  const said = await by(storm, people.manager, { mutation: 'placePhoneOrder', input, selection });
  const checkout = said.payload?.['checkout'] as { id: string; orders: { nodes: Shown[] } } | null | undefined;
  if (!checkout) return;
  known.checkoutIds.add(checkout.id);
  for (const { id, status, lines: own } of checkout.orders.nodes)
    known.orders.push({ id, checkoutId: checkout.id, status, buyer, shop, lines: own.nodes });
}

/** Orders of the same buyer and shop leave together; those that do not fit are refused. */
async function putTogether(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PAID', 'REVIEWED', 'PICKING');
  const fits = ({ id, buyer, shop }: KnownOrder) => id !== order?.id && buyer === order?.buyer && shop === order.shop;
  const others = known.orders.filter(fits).slice(-2);
  if (!order || others.length === 0) return;
  const input = { id: order.id, orderIds: others.map(({ id }) => id), ...key() };
  await by(storm, order.shop.owner, { mutation: 'shipTogether', input });
}

async function takeApart(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PAID', 'REVIEWED', 'PICKING');
  if (!order) return;
  await by(storm, order.shop.owner, { mutation: 'shipApart', input: { id: order.id, ...key() } });
}

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly lines: { readonly nodes: KnownOrder['lines'] };
}

/** State and lines as the market answered; what is told late of an older state is put right by the next refusal. */
function note(order: KnownOrder, { payload }: Said): void {
  const told = payload?.['order'] as Shown | null | undefined;
  if (told) Object.assign(order, { status: told.status, lines: told.lines.nodes });
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Random } from '#api/seed/random.js';
import type { AlipayStandIn } from '../kit/alipay/server.ts';
import type { Caller, Mutation, Said } from './caller.ts';
import { complaintOperations } from './complaint-operations.ts';
import { couponOperations } from './coupon-operations.ts';
import { deskOperations } from './desk-operations.ts';
import type { KnownOrder, KnownThings } from './known-things.ts';
import { moneyOperations } from './money-operations.ts';
import { letExpire, type Population, type Somebody } from './population.ts';
import { repairOperations } from './repair-operations.ts';
import { shopFloorOperations } from './shop-floor-operations.ts';
import { surveyOperations } from './survey-operations.ts';
import { tenderOperations } from './tender-operations.ts';
import { verdictOperations } from './verdict-operations.ts';
import { visitOperations } from './visit-operations.ts';

/** What one worker acts with. */
export interface Storm {
  readonly random: Random;
  readonly caller: Caller;
  readonly people: Population;
  readonly known: KnownThings;
  readonly database: pg.Pool;
  readonly alipay: AlipayStandIn;
}

export type Operation = (storm: Storm) => Promise<unknown>;

const recipient = {
  name: '王小明',
  phone: '13800001111',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '南谯北路 1 号',
};
const key = () => ({ idempotencyKey: randomUUID() });
const CHECKOUT = 'checkout { id orders { nodes { id status merchantId lines(first: 20) { nodes { id quantity } } } } }';

/** Every operation of the storm with how often it is chosen. */
const operations: readonly (readonly [weight: number, Operation])[] = [
  [6, fillBasket],
  [4, orderTheBasket],
  [22, orderAtOnce],
  [9, pay],
  [6, cancel],
  [4, expire],
  [14, (storm) => move(storm, 'reviewOrder', 'PAID', 'REVIEWED')],
  [7, (storm) => move(storm, 'startPicking', 'REVIEWED', 'PICKING')],
  [16, ship],
  [12, deliver],
  [5, confirmReceipt],
  [6, applyForReturn],
  [6, answerReturn],
  [5, sendBack],
  [5, confirmGoods],
  [5, bookStock],
  [1, suspendShop],
  ...deskOperations,
  ...shopFloorOperations,
  ...moneyOperations,
  ...tenderOperations,
  ...complaintOperations,
  ...couponOperations,
  ...verdictOperations,
  ...repairOperations,
  ...visitOperations,
  ...surveyOperations,
];
const totalWeight = operations.reduce((sum, [weight]) => sum + weight, 0);

/** One random operation. */
export function act(storm: Storm): Promise<unknown> {
  let left = storm.random.next() * totalWeight;
  for (const [weight, operation] of operations) {
    left -= weight;
    if (left < 0) return operation(storm);
  }
  return Promise.resolve();
}

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

const anyVariant = ({ random, people }: Storm): string => random.of(random.of(people.shops).variantIds);

function fillBasket(storm: Storm): Promise<Said> {
  const { random, people } = storm;
  const input = { variantId: anyVariant(storm), quantity: random.between(1, 3) };
  return by(storm, random.of(people.buyers), { mutation: 'addToBasket', input });
}

function orderTheBasket(storm: Storm): Promise<void> {
  return checkOut(storm, storm.random.of(storm.people.buyers), {});
}

function orderAtOnce(storm: Storm): Promise<void> {
  const { random, people } = storm;
  const variantIds = new Set(Array.from({ length: random.between(1, 4) }, () => anyVariant(storm)));
  const lines = [...variantIds].map((variantId) => ({ variantId, quantity: random.between(1, 3) }));
  return checkOut(storm, random.of(people.buyers), { lines });
}

/** The click may be double, in two tabs that reach different processes: then whoever is told of a checkout is told of the same. */
async function checkOut(storm: Storm, buyer: Somebody, what: object): Promise<void> {
  const { random, known, people } = storm;
  const payWith = random.happens(0.6) ? 'WALLET' : 'LATER';
  const own = random.happens(0.4) ? known.coupons.filter((coupon) => coupon.buyer === buyer).slice(-3) : [];
  const coupons = own.length > 0 ? { couponIds: [random.of(own).id] } : {};
  const input = { ...what, ...coupons, recipient, payWith, ...key() };
  const mutation = { mutation: 'placeOrder', input, selection: CHECKOUT };
  const clicks = random.happens(0.3) ? random.between(2, 3) : 1;
  const said = await Promise.all(Array.from({ length: clicks }, () => by(storm, buyer, mutation)));
  // One may be refused and give the key back; then the next is the first.
  const placed = said.flatMap(({ payload }) => (payload?.['checkout'] as Placed | null) ?? []);
  if (new Set(placed.map(({ id }) => id)).size > 1)
    throw new Error(`one key was answered in several ways: ${JSON.stringify(said)}`);
  const [checkout] = placed;
  if (!checkout) return;
  known.checkoutIds.add(checkout.id);
  for (const { id, status, merchantId, lines } of checkout.orders.nodes) {
    const shop = people.shops.find((each) => each.id === merchantId);
    if (shop) known.orders.push({ id, checkoutId: checkout.id, buyer, shop, lines: lines.nodes, status });
  }
}

interface Placed {
  readonly id: string;
  readonly orders: {
    readonly nodes: readonly {
      readonly id: string;
      readonly status: string;
      readonly merchantId: string;
      readonly lines: { readonly nodes: readonly { readonly id: string; readonly quantity: number }[] };
    }[];
  };
}

async function pay(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PENDING_PAYMENT');
  if (!order) return;
  const mutation = { mutation: 'payCheckout', input: { id: order.id, ...key() } };
  await reach(order, 'PAID', by(storm, order.buyer, mutation));
}

async function cancel(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PENDING_PAYMENT', 'PAID', 'REVIEWED', 'PICKING');
  if (!order) return;
  const who = storm.random.happens(0.5) ? order.buyer : order.shop.owner;
  const mutation = { mutation: 'cancelOrder', input: { id: order.id, reason: 'a storm', ...key() } };
  await reach(order, 'CANCELLED', by(storm, who, mutation));
}

/** The database may be down just then; then nothing expires. */
async function expire(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PENDING_PAYMENT');
  if (order) await letExpire(storm.database, order.id).catch(() => undefined);
}

async function move(storm: Storm, mutation: string, from: string, to: string): Promise<void> {
  const order = storm.known.order(storm.random, from);
  if (!order) return;
  const input = { id: order.id, ...key() };
  await reach(order, to, by(storm, order.shop.owner, { mutation, inputType: 'OrderActionInput', input }));
}

/** All that is left, or a part of one line. */
async function ship(storm: Storm): Promise<void> {
  const { random } = storm;
  const order = storm.known.order(random, 'REVIEWED', 'PICKING');
  if (!order) return;
  const line = random.of(order.lines);
  const part = random.happens(0.5)
    ? { lines: [{ orderLineId: line.id, quantity: random.between(1, line.quantity) }] }
    : {};
  const input = { id: order.id, carrier: '顺丰速运', ...part, ...key() };
  const said = await by(storm, order.shop.owner, { mutation: 'shipOrder', input, selection: 'order { status }' });
  note(order, said);
}

async function deliver(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'PICKING', 'SHIPPED');
  if (!order) return;
  const input = { id: order.id, ...key() };
  note(order, await by(storm, order.shop.owner, { mutation: 'recordDelivery', input, selection: 'order { status }' }));
}

async function confirmReceipt(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'SHIPPED', 'DELIVERED');
  if (!order) return;
  const input = { id: order.id, ...key() };
  const mutation = { mutation: 'confirmReceipt', inputType: 'OrderActionInput', input };
  await reach(order, 'COMPLETED', by(storm, order.buyer, mutation));
}

async function applyForReturn(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PICKING', 'SHIPPED', 'DELIVERED', 'COMPLETED');
  if (!order) return;
  const line = random.of(order.lines);
  const input = {
    id: order.id,
    kind: random.of(['REFUND_ONLY', 'RETURN_REFUND']),
    reason: 'NOT_AS_DESCRIBED',
    description: 'the wind took it',
    lines: [{ orderLineId: line.id, quantity: random.between(1, line.quantity) }],
    evidenceFileIds: [],
    ...key(),
  };
  const said = await by(storm, order.buyer, { mutation: 'applyForReturn', input, selection: 'return { id status }' });
  const made = said.payload?.['return'] as { id: string; status: string } | null | undefined;
  if (made) known.returns.push({ ...made, order });
}

async function answerReturn(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const asked = known.return(random, 'REQUESTED');
  if (!asked) return;
  const isAccepted = random.happens(0.7);
  const mutation = isAccepted
    ? { mutation: 'acceptReturn', inputType: 'ReturnActionInput', input: { id: asked.id, ...key() } }
    : { mutation: 'rejectReturn', input: { id: asked.id, answer: 'no', ...key() } };
  note(asked, await by(storm, asked.order.shop.owner, { ...mutation, selection: 'return { status }' }), 'return');
}

async function sendBack(storm: Storm): Promise<void> {
  const accepted = storm.known.return(storm.random, 'AWAITING_GOODS');
  if (!accepted) return;
  const input = { id: accepted.id, carrier: '中通快递', ...key() };
  const mutation = { mutation: 'sendReturnBack', input, selection: 'return { status }' };
  note(accepted, await by(storm, accepted.order.buyer, mutation), 'return');
}

async function confirmGoods(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const sent = known.return(random, 'SENT_BACK');
  if (!sent) return;
  const input = { id: sent.id, isResaleable: random.happens(0.5), ...key() };
  const mutation = { mutation: 'confirmReturnedGoods', input, selection: 'return { status }' };
  note(sent, await by(storm, sent.order.shop.owner, mutation), 'return');
}

function bookStock(storm: Storm): Promise<Said> {
  const { random, people } = storm;
  const shop = random.of(people.shops);
  const change = random.of([-2, -1, 3, 10, 20]);
  const input = { id: random.of(shop.variantIds), change, note: 'a storm', ...key() };
  return by(storm, shop.owner, { mutation: 'bookStock', input });
}

/** Closed for a moment: new orders are refused, open ones go on. */
async function suspendShop(storm: Storm): Promise<void> {
  const { random, people } = storm;
  const { id } = random.of(people.shops);
  await by(storm, people.manager, { mutation: 'suspendMerchant', input: { id, reason: 'a storm' } });
  await pause(random.between(10, 200));
  await by(storm, people.manager, { mutation: 'reinstateMerchant', input: { id } });
}

async function reach(order: KnownOrder, status: string, said: Promise<Said>): Promise<void> {
  if ((await said).codes.length === 0) order.status = status;
}

/** The state the market answered with. */
function note(known: { status: string }, { payload }: Said, record = 'order'): void {
  const told = payload?.[record] as { status: string } | null | undefined;
  if (told) known.status = told.status;
}

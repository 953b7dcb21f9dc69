import assert from 'node:assert/strict';
import { outsider } from './outside.mjs';
import { administrator, arrive, hire } from './people.mjs';
import { openShops, stockUp } from './shops.mjs';
import { listen } from './streams.mjs';
import { checkOut, complain, payOut, returnOne, send, sendInTwo, topUp } from './trade.mjs';
import { complete, paidOnce, settledWith, whole } from './verdict.mjs';

/**
 * One story of the whole market, told from outside over HTTP and WebSocket only: two shops, one buyer, one checkout, two
 * orders, a return, a complaint, a payout. Every step says what happened in one line.
 */
export async function journey(scratch, say) {
  const market = outsider(scratch);
  const staff = await hireStaff(market, scratch.command);
  say('The first administrator is made by a command, and hires the staff.');
  const [flowers, pens] = await openShops(market, staff, say);
  const stock = [await stockUp(flowers, 'flowers-gifts', bouquets), await stockUp(pens, 'stationery', writing)];
  say(`Both shops import their price lists, ${bouquets.length} and ${writing.length} products, and publish them.`);

  const buyer = await arrive(market, 'Buyer', staff.admin);
  await topUp(buyer, staff.finance, '500.00');
  say('A buyer registers and tops up ¥500.00, which finance confirms.');

  const integrator = market.as(await appToken(staff.admin));
  const live = [listen(buyer, 'orderStatusChanged'), listen(flowers.owner, 'merchantOrderEvents', shopArgs(flowers))];
  const before = listen(integrator, 'orderEvents');
  for (const stream of [...live, before]) await stream.until('its first checkpoint', (_, items) => items.length > 0);
  const since = before.cursor();

  const orders = await checkOut(buyer, [stock[0].get('F-01'), stock[1].get('W-01')]);
  say(`One checkout over both shops makes two orders, ${orders.map(({ number }) => number).join(' and ')}.`);
  await before.until('both orders paid', (events) => kinds(events, 'ORDER_PAID') === 2);
  const cursor = before.cursor();
  await before.drop();
  say('The integrator loses its connection.');

  const [roses, pen] = orders;
  await sendInTwo(flowers.owner, staff.service, roses);
  await send(pens.owner, staff.service, pen);
  say('Both are reviewed, picked and sent; the roses in two parcels.');
  await flowers.owner.doesOnce('recordDelivery', { id: roses.id }, 'order { status }');
  await pens.owner.doesOnce('recordDelivery', { id: pen.id }, 'order { status }');
  for (const stream of live) await stream.until('the delivery of the roses', (events) => isDelivered(events, roses));
  say('Everything arrives; buyer and shop see it live.');

  const after = listen(integrator, 'orderEvents', { after: cursor });
  await after.until('both deliveries', (events) => kinds(events, 'ORDER_DELIVERED') === 2);
  whole([...before.events(), ...after.events()]);
  say('The integrator resumes from its cursor: nothing is missing, nothing came twice.');

  await returnOne(buyer, flowers.owner, roses);
  say('One rose bouquet comes back and ¥100.00 are refunded.');
  await complain(buyer, staff, pen);
  say('A complaint is investigated, answered, resolved, followed up and archived.');

  for (const { id } of orders) await buyer.doesOnce('confirmReceipt', { id }, 'order { status }');
  for (const [stream, count] of [
    [after, 2],
    [live[0], 2],
    [live[1], 1],
  ])
    await stream.until('the completions', (events) => kinds(events, 'ORDER_COMPLETED') === count);
  say('The buyer confirms receipt; both orders are complete.');

  await payOut(staff);
  await paidOnce(staff.finance, [
    [flowers, '95.00'],
    [pens, '57.00'],
  ]);
  say('The payout run pays both shops once, net of commission and refund: ¥95.00 and ¥57.00.');

  for (const stream of live) whole(stream.events());
  await complete(integrator, [...before.events(), ...after.events()], since);
  await settledWith(buyer, [
    [flowers, 'F-01', 9],
    [pens, 'W-01', 9],
  ]);
  say('Money, stock and every event of the streams are told alike by all who took part.');
  const verdict = (await scratch.command('verify-ledger')).trim().split('\n').at(-1);
  assert.match(verdict, /sums to zero, every balance equals its entries/);
  say(verdict);
  for (const stream of [...live, after]) await stream.close();
}

const roles = {
  service: 'SERVICE_AGENT',
  merchants: 'MERCHANT_MANAGER',
  finance: 'FINANCE',
  second: 'FINANCE',
  complaints: 'COMPLAINT_HANDLER',
  supervisor: 'SUPERVISOR',
};

async function hireStaff(market, command) {
  const staff = { admin: await administrator(market, command) };
  for (const [name, role] of Object.entries(roles)) staff[name] = await hire(market, staff.admin, name, role);
  return staff;
}

/** An app's token is told once; when the answer was lost, a new one takes its place. */
async function appToken(admin) {
  const facts = { name: 'ERP', scopes: ['EVENTS_READ', 'ORDERS_READ'] };
  const made = async () => {
    const [app] = (await admin.reads('{ apps(first: 1) { nodes { id } } }')).apps.nodes;
    return app ? admin.does('rotateAppToken', { id: app.id }, 'token') : null;
  };
  const { token } = await admin.does('createApp', facts, 'token', made);
  return token;
}

/** What the shops have on their price lists: number, name, price, stock. */
const bouquets = [
  ['F-01', '红玫瑰', '100.00', 10],
  ['F-02', '白百合', '88.00', 6],
  ['F-03', '向日葵', '39.90', 20],
  ['F-04', '满天星', '19.90', 30],
];
const writing = [
  ['W-01', '钢笔', '60.00', 10],
  ['W-02', '墨水', '18.50', 40],
  ['W-03', '信笺', '9.90', 100],
  ['W-04', '笔记本', '25.00', 60],
];

const shopArgs = ({ id }) => ({ args: `, merchantId: "${id}"` });
const kinds = (events, kind) => events.filter((event) => event.kind === kind).length;
const isDelivered = (events, { id }) =>
  events.some(({ kind, order }) => kind === 'ORDER_DELIVERED' && order?.id === id);

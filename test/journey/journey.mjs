import assert from 'node:assert/strict';
import { listen, outsider } from './outside.mjs';
import { administrator, arrive, creditCode, hire, upload } from './people.mjs';

const recipient = {
  name: '李明',
  phone: '13905500101',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '丰乐北路 101 号',
};

/**
 * One story of the whole market, told from outside over HTTP and WebSocket only: two shops, one buyer, one checkout, two
 * orders, a return, a complaint, a payout. Every step says what happened in one line.
 */
export async function journey({ url, command }, say) {
  const market = outsider(url);
  const staff = await hireStaff(market, command, say);
  const [flowers, pens] = await openShops(market, staff, say);
  const wares = [
    await offer(flowers, staff.category, '红玫瑰', '100.00'),
    await offer(pens, staff.category, '钢笔', '60.00'),
  ];
  say('Both shops publish what they sell.');

  const buyer = await arrive(market, 'Buyer');
  await topUp(buyer, staff.finance, '500.00');
  say('A buyer registers and tops up ¥500.00, which finance confirms.');

  const { token } = await staff.admin.does(
    'createApp',
    { name: 'ERP', scopes: ['EVENTS_READ', 'ORDERS_READ'] },
    'token',
  );
  const integrator = market.as(token);
  const live = [listen(buyer, 'orderStatusChanged'), listen(flowers.owner, 'merchantOrderEvents', shopArgs(flowers))];
  const before = listen(integrator, 'orderEvents');
  for (const stream of [...live, before]) await stream.until('its first checkpoint', (_, items) => items.length > 0);

  const orders = await checkOut(buyer, wares);
  say(`One checkout over both shops makes two orders, ${orders.map(({ number }) => number).join(' and ')}.`);
  await before.until('both orders paid', (events) => kinds(events, 'ORDER_PAID') === 2);
  const cursor = before.cursor();
  before.drop();
  say('The integrator loses its connection.');

  const [roses, pen] = orders;
  await sendInTwo(flowers.owner, staff.service, roses);
  await send(pens.owner, staff.service, pen);
  say('Both are reviewed, picked and sent; the roses in two parcels.');
  for (const [owner, { id }] of [
    [flowers.owner, roses],
    [pens.owner, pen],
  ])
    await owner.doesOnce('recordDelivery', { id }, 'order { status }');
  for (const stream of live)
    await stream.until('the delivery of the roses', (events) =>
      events.some(({ kind, order }) => kind === 'ORDER_DELIVERED' && order?.id === roses.id),
    );
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
  await after.until('both completions', (events) => kinds(events, 'ORDER_COMPLETED') === 2);
  say('The buyer confirms receipt; both orders are complete.');

  await payOut(staff);
  say('The payout run pays both shops, net of commission and refund: ¥95.00 and ¥57.00.');
  const verdict = (await command('verify-ledger')).trim().split('\n').at(-1);
  assert.match(verdict, /sums to zero, every balance equals its entries/);
  say(verdict);
  for (const stream of [...live, after]) await stream.close();
}

async function hireStaff(market, command, say) {
  const admin = await administrator(market, command);
  const roles = {
    service: 'SERVICE_AGENT',
    merchants: 'MERCHANT_MANAGER',
    finance: 'FINANCE',
    second: 'FINANCE',
    complaints: 'COMPLAINT_HANDLER',
    supervisor: 'SUPERVISOR',
  };
  const staff = { admin };
  for (const [name, role] of Object.entries(roles)) staff[name] = await hire(market, admin, name, role);
  const { category } = await admin.does(
    'createCategory',
    { name: { zh: '鲜花礼品', en: 'Flowers & gifts' }, slug: 'flowers', position: 0 },
    'category { id }',
  );
  say('The first administrator is made by a command, and hires the staff.');
  return { ...staff, category: category.id };
}

async function openShops(market, { merchants }, say) {
  const shops = [await apply(market, 'Flowers', 1), await apply(market, 'Pens', 2)];
  const [flowers, pens] = shops;
  say('Two merchants apply.');
  await merchants.does('approveMerchant', { id: flowers.id }, 'merchant { status }');
  const reasons = [{ field: 'LICENCE', reason: '照片不清楚' }];
  await merchants.does('rejectMerchant', { id: pens.id, reasons }, 'merchant { status }');
  const { merchant } = await pens.owner.run('query ($id: ID!) { merchant(id: $id) { version } }', { id: pens.id });
  const licenceId = await upload(pens.owner, 'LICENCE');
  await pens.owner.does(
    'updateMerchantApplication',
    { id: pens.id, version: merchant.version, licenceId },
    'merchant { id }',
  );
  await pens.owner.does('submitMerchant', { id: pens.id }, 'merchant { status }');
  const again = await merchants.does('approveMerchant', { id: pens.id }, 'merchant { status }');
  assert.equal(again.merchant.status, 'APPROVED');
  say('Staff approve one, send the other back, and approve it once it is corrected.');
  return shops;
}

async function apply(market, name, number) {
  const owner = await arrive(market, name);
  const input = {
    name: { zh: `${name} 店`, en: name },
    slug: `journey-${name.toLowerCase()}`,
    companyName: `滁州${name}有限公司`,
    creditCode: creditCode(number),
    licenceId: await upload(owner, 'LICENCE'),
    contactName: '王小花',
    contactPhone: '13905501234',
    cityCode: '341100',
    categoryWishes: ['鲜花礼品'],
    settlementAccountKind: 'BANK',
    settlementAccountHolder: `滁州${name}有限公司`,
    settlementAccountNumber: `622202123456789012${number}`,
    settlementBankName: '工商银行滁州分行',
    settlementSchedule: 'INSTANT',
  };
  const { merchant } = await owner.does('applyAsMerchant', input, 'merchant { id }');
  await owner.does('submitMerchant', { id: merchant.id }, 'merchant { status }');
  return { id: merchant.id, owner };
}

async function offer({ id: merchantId, owner }, categoryId, title, price) {
  const variants = [{ sku: title, options: [], price: { amount: price }, onHand: 10 }];
  const input = { merchantId, categoryId, title: { zh: title, en: title }, variants };
  const { product } = await owner.does('createProduct', input, 'product { id variants(first: 1) { nodes { id } } }');
  const published = await owner.does('publishProduct', { id: product.id }, 'product { status }');
  assert.equal(published.product.status, 'PUBLISHED');
  return product.variants.nodes[0].id;
}

async function topUp(buyer, finance, amount) {
  const { topUp: asked } = await buyer.doesOnce('requestTopUp', { amount: { amount } }, 'topUp { id }');
  const seen = { id: asked.id, received: { amount }, bankReference: 'ICBC-1' };
  await finance.doesOnce('confirmTopUp', seen, 'topUp { status }');
}

/** Two bouquets and a pen in one basket, paid from the wallet; the roses' order first. */
async function checkOut(buyer, [rose, pen]) {
  await buyer.does('addToBasket', { variantId: rose, quantity: 2 }, 'basket { id }');
  await buyer.does('addToBasket', { variantId: pen, quantity: 1 }, 'basket { id }');
  const { checkout } = await buyer.doesOnce(
    'placeOrder',
    { recipient, payWith: 'WALLET' },
    'checkout { total { amount } orders(first: 10) { nodes { id number status unitCount lines(first: 5) { nodes { id } } } } }',
  );
  assert.equal(checkout.total.amount, '260.00');
  const orders = checkout.orders.nodes.toSorted((one, other) => other.unitCount - one.unitCount);
  assert.deepEqual(
    orders.map(({ status, unitCount }) => [status, unitCount]),
    [
      ['PAID', 2],
      ['PAID', 1],
    ],
  );
  return orders;
}

async function send(owner, service, { id }) {
  await service.doesOnce('reviewOrder', { id }, 'order { status }');
  await owner.doesOnce('startPicking', { id }, 'order { status }');
  const parcel = { id, carrier: '顺丰速运', trackingNumber: `SF-${id.slice(-8)}` };
  const { order } = await owner.doesOnce('shipOrder', parcel, 'order { status }');
  assert.equal(order.status, 'SHIPPED');
}

async function sendInTwo(owner, service, { id, lines }) {
  await service.doesOnce('reviewOrder', { id }, 'order { status }');
  await owner.doesOnce('startPicking', { id }, 'order { status }');
  for (const status of ['PICKING', 'SHIPPED']) {
    const parcel = { id, carrier: '本店配送', lines: [{ orderLineId: lines.nodes[0].id, quantity: 1 }] };
    const { order } = await owner.doesOnce('shipOrder', parcel, 'order { status }');
    assert.equal(order.status, status);
  }
}

async function returnOne(buyer, owner, { id, lines }) {
  const asked = await buyer.doesOnce(
    'applyForReturn',
    {
      id,
      kind: 'RETURN_REFUND',
      reason: 'NOT_AS_DESCRIBED',
      description: '颜色和图片不一样',
      lines: [{ orderLineId: lines.nodes[0].id, quantity: 1 }],
    },
    'return { id refund { amount } }',
  );
  assert.equal(asked.return.refund.amount, '100.00');
  const back = { id: asked.return.id };
  await owner.doesOnce('acceptReturn', back, 'return { status }');
  await buyer.doesOnce('sendReturnBack', { ...back, carrier: '中通快递', trackingNumber: 'ZT-1' }, 'return { status }');
  const inspected = await owner.doesOnce('confirmReturnedGoods', { ...back, isResaleable: true }, 'return { status }');
  assert.equal(inspected.return.status, 'REFUNDED');
}

async function complain(buyer, { complaints, supervisor }, { id: orderId }) {
  const words = { orderId, category: 'DELIVERY', description: '送来晚了一天，也没有电话。' };
  const { complaint } = await buyer.does('registerComplaint', words, 'complaint { id }');
  const { id } = complaint;
  await supervisor.does('assignComplaint', { id, accountId: complaints.id }, 'complaint { status }');
  await complaints.does('investigateComplaint', { id }, 'complaint { status }');
  await complaints.does('proposeRemedy', { id, proposal: '道歉，并与配送员谈话。' }, 'complaint { status }');
  await buyer.does('acceptRemedy', { id }, 'complaint { status }');
  const outcome = { id, cause: '配送员漏看订单', responsibleParty: 'COURIER', resolution: '已道歉。' };
  await complaints.does('resolveComplaint', outcome, 'complaint { status }');
  await supervisor.does('followUpComplaint', { id, satisfaction: 5, comment: '满意' }, 'complaint { status }');
  const archived = await supervisor.does('archiveComplaint', { id }, 'complaint { status }');
  assert.equal(archived.complaint.status, 'ARCHIVED');
}

async function payOut({ finance, second }) {
  const amounts = 'payoutRun { id payouts(first: 10) { nodes { id amount { amount } } } }';
  const { payoutRun: run } = await finance.doesOnce('draftPayoutRun', {}, amounts);
  const payouts = run.payouts.nodes;
  assert.deepEqual(payouts.map(({ amount }) => amount.amount).toSorted(), ['57.00', '95.00']);
  await second.doesOnce('approvePayoutRun', { id: run.id }, 'payoutRun { status }');
  await finance.doesOnce('sendPayoutRun', { id: run.id }, 'payoutRun { status }');
  for (const { id } of payouts) await finance.doesOnce('confirmPayout', { id }, 'payout { status }');
}

const shopArgs = ({ id }) => ({ args: `, merchantId: "${id}"` });
const kinds = (events, kind) => events.filter((event) => event.kind === kind).length;

/** Every order's events are numbered 1, 2, 3 … without a gap and without a repetition. */
function whole(events) {
  for (const [id, own] of Map.groupBy(events, ({ order }) => order.id))
    assert.deepEqual(
      own.map(({ sequence }) => sequence),
      own.map((_, place) => place + 1),
      `the events of ${id}`,
    );
}

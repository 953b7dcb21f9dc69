import assert from 'node:assert/strict';

const recipient = {
  name: '李明',
  phone: '13905500101',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '丰乐北路 101 号',
};

/** Announces a bank transfer, which finance sees arrive. */
export async function topUp(buyer, finance, amount) {
  const { topUp: asked } = await buyer.doesOnce('requestTopUp', { amount: { amount } }, 'topUp { id }');
  const seen = { id: asked.id, received: { amount }, bankReference: 'ICBC-1' };
  await finance.doesOnce('confirmTopUp', seen, 'topUp { status }');
}

/** Two bouquets and a pen in one basket, paid from the wallet; the roses' order first. */
export async function checkOut(buyer, [rose, pen]) {
  await put(buyer, rose, 2);
  await put(buyer, pen, 1);
  const { checkout } = await buyer.doesOnce(
    'placeOrder',
    { recipient, payWith: 'WALLET' },
    'checkout { total { amount } orders(first: 10) { nodes { id number status unitCount lines(first: 5) { nodes { id } } } } }',
  );
  assert.equal(checkout.total.amount, '260.00');
  const orders = checkout.orders.nodes.toSorted((one, other) => other.unitCount - one.unitCount);
  const seen = orders.map(({ status, unitCount }) => `${unitCount} ${status}`);
  assert.deepEqual(seen, ['2 PAID', '1 PAID']);
  return orders;
}

async function put(buyer, { id: variantId }, quantity) {
  const isThere = async () => {
    const { basket } = await buyer.reads('{ basket { id lines(first: 10) { nodes { variant { id } } } } }');
    return basket?.lines.nodes.some(({ variant }) => variant?.id === variantId) ? { basket } : null;
  };
  await buyer.does('addToBasket', { variantId, quantity }, 'basket { id }', isThere);
}

/** Reviewed, picked and sent in one parcel. */
export async function send(owner, service, { id }) {
  await service.doesOnce('reviewOrder', { id }, 'order { status }');
  await owner.doesOnce('startPicking', { id }, 'order { status }');
  const parcel = { id, carrier: '顺丰速运', trackingNumber: `SF-${id.slice(-8)}` };
  const { order } = await owner.doesOnce('shipOrder', parcel, 'order { status }');
  assert.equal(order.status, 'SHIPPED');
}

/** The same in two parcels of one unit each. */
export async function sendInTwo(owner, service, { id, lines }) {
  await service.doesOnce('reviewOrder', { id }, 'order { status }');
  await owner.doesOnce('startPicking', { id }, 'order { status }');
  for (const status of ['PICKING', 'SHIPPED']) {
    const parcel = { id, carrier: '本店配送', lines: [{ orderLineId: lines.nodes[0].id, quantity: 1 }] };
    const { order } = await owner.doesOnce('shipOrder', parcel, 'order { status }');
    assert.equal(order.status, status);
  }
}

/** One unit comes back as it was. */
export async function returnOne(buyer, owner, { id, lines }) {
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

/** A complaint through its whole closed loop, each step by whom it is for. */
export async function complain(buyer, { complaints, supervisor }, { id: orderId }) {
  const words = { orderId, category: 'DELIVERY', description: '送来晚了一天，也没有电话。' };
  const registered = async () => {
    const query = 'query ($id: ID!) { complaints(filter: { orderId: $id }) { nodes { id } } }';
    const [complaint] = (await buyer.reads(query, { id: orderId })).complaints.nodes;
    return complaint ? { complaint } : null;
  };
  const { complaint } = await buyer.does('registerComplaint', words, 'complaint { id }', registered);
  const { id } = complaint;
  const step = (person, mutation, status, facts = {}) => person.moves(mutation, { id, ...facts }, 'complaint', status);
  await step(supervisor, 'assignComplaint', 'ASSIGNED', { accountId: complaints.id });
  await step(complaints, 'investigateComplaint', 'INVESTIGATING');
  await step(complaints, 'proposeRemedy', 'PROPOSED', { proposal: '道歉，并与配送员谈话。' });
  await step(buyer, 'acceptRemedy', 'ACCEPTED');
  const outcome = { cause: '配送员漏看订单', responsibleParty: 'COURIER', resolution: '已道歉。' };
  await step(complaints, 'resolveComplaint', 'RESOLVED', outcome);
  await step(supervisor, 'followUpComplaint', 'FOLLOWED_UP', { satisfaction: 5, comment: '满意' });
  await step(supervisor, 'archiveComplaint', 'ARCHIVED');
}

/** One run over everything that is due, with four eyes, paid by the bank. */
export async function payOut({ finance, second }) {
  const drafted = await finance.doesOnce('draftPayoutRun', {}, 'payoutRun { id payouts(first: 10) { nodes { id } } }');
  const { id, payouts } = drafted.payoutRun;
  await second.doesOnce('approvePayoutRun', { id }, 'payoutRun { status }');
  await finance.doesOnce('sendPayoutRun', { id }, 'payoutRun { status }');
  for (const payout of payouts.nodes) await finance.doesOnce('confirmPayout', { id: payout.id }, 'payout { status }');
}

import assert from 'node:assert/strict';
import { variantsOf } from './shops.mjs';

/** Each order's events are numbered 1, 2, 3 … without a gap and without a repetition. */
export function whole(events) {
  for (const [id, own] of Map.groupBy(events, ({ order }) => order.id))
    assert.deepEqual(
      own.map(({ sequence }) => sequence),
      own.map((_, place) => place + 1),
      `the events of ${id}`,
    );
}

/** What somebody received from a cursor on is what the market keeps since then: each event once, in its order. */
export async function complete(integrator, events, since) {
  const query = `query ($after: String) { marketEventPage(first: 100, after: $after) {
    events { cursor kind } cursor hasMore } }`;
  const kept = [];
  for (let after = since, hasMore = true; hasMore; ) {
    const { marketEventPage: page } = await integrator.reads(query, { after });
    kept.push(...page.events.filter(({ kind }) => kind.startsWith('ORDER_')));
    ({ cursor: after, hasMore } = page);
  }
  assert.deepEqual(
    events.map(({ cursor }) => cursor),
    kept.map(({ cursor }) => cursor),
  );
}

/** Both shops have been paid, once, net of commission and refund; nothing is due to them any more. */
export async function paidOnce(finance, shops) {
  const query = `query ($id: ID!) {
    payouts(filter: { merchantId: $id }) { nodes { status amount { amount } } }
    ledgerAccounts(filter: { merchantId: $id }) { nodes { balance { amount } } } }`;
  for (const [{ id }, amount] of shops) {
    const { payouts, ledgerAccounts } = await finance.reads(query, { id });
    assert.deepEqual(payouts.nodes, [{ status: 'PAID', amount: { amount } }]);
    assert.deepEqual([...new Set(ledgerAccounts.nodes.map(({ balance }) => balance.amount))], ['0.00']);
  }
}

/** The buyer has paid for what was kept, and the shops have on their shelves what was not. */
export async function settledWith(buyer, shops) {
  const { viewer } = await buyer.reads('{ viewer { account { wallets(first: 1) { nodes { balance { amount } } } } } }');
  assert.equal(viewer.account.wallets.nodes[0].balance.amount, '340.00');
  for (const [{ id, owner }, sku, onHand] of shops) {
    const variant = (await variantsOf(owner, id)).get(sku);
    assert.deepEqual([variant.onHand, variant.reserved], [onHand, 0], `stock of ${sku}`);
  }
}

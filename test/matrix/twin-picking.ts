import type { Person, Shop } from '../kit/trade.js';
import { buy, key, must } from '../kit/trade-steps.js';
import { idOf, type Listed } from './twin-orders.js';

interface SeenBatch {
  readonly orders: { readonly nodes: readonly { readonly orderId: string; readonly lines: Listed }[] };
}

/** An order to be picked, and batches: one given to the owner, one begun, one all picked. */
export async function pickingOf(buyer: Person, { merchantId, owner }: Shop, variantId: string, carrierId: string) {
  const { client } = owner;
  const reviewed = async (): Promise<string> => {
    const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
    await must(client, 'reviewOrder', 'OrderActionInput', { id: order?.id, ...key() });
    return order?.id ?? '';
  };
  const batched = async () => {
    const orderIds = [await reviewed(), await reviewed()];
    const input = { merchantId, orderIds, accountId: owner.id, ...key() };
    const made = await must(client, 'makePickingBatch', 'MakePickingBatchInput', input, 'pickingBatch { id }');
    const id = idOf(made['pickingBatch']);
    const { pickingBatch } = await client.run<{ pickingBatch: SeenBatch }, object>(
      'query ($id: ID!) { pickingBatch(id: $id) { orders { nodes { orderId lines { nodes { id } } } } } }',
      { id },
    );
    const [first, second] = pickingBatch.orders.nodes;
    const line = first?.lines.nodes[0]?.id ?? '';
    return { id, line, order: first?.orderId ?? '', other: second?.orderId ?? '' };
  };
  const started = async () => {
    const made = await batched();
    await must(client, 'startPickingBatch', 'PickingBatchActionInput', { id: made.id, ...key() });
    return made;
  };
  const [batch, begun, picked] = [await batched(), await started(), await started()];
  await must(client, 'recordPick', 'RecordPickInput', { id: picked.id, ...key() });
  const waybilled = await reviewed();
  const entered = { orderId: waybilled, carrierId, number: `HAND-${waybilled.slice(-12)}`, ...key() };
  const waybill = await must(client, 'enterWaybill', 'EnterWaybillInput', entered, 'waybill { id }');
  const later = await reviewed();
  await must(client, 'setShipOn', 'SetShipOnInput', { id: later, shipOn: '2026-03-09', reason: 'later' });
  await must(client, 'printWaybills', 'PrintWaybillsInput', { merchantId, orderIds: [waybilled, later], ...key() });
  const { printHolds } = await client.run<{ printHolds: Listed }, object>('{ printHolds { nodes { id } } }');
  return {
    ...{ waybill: idOf(waybill['waybill']), printHold: printHolds.nodes[0]?.id ?? '' },
    pickableOrder: await reviewed(),
    ...{ batch: batch.id, batchedOrder: batch.order, batchedLine: batch.line },
    ...{
      startedBatch: begun.id,
      startedOrder: begun.order,
      startedLine: begun.line,
      keptOrder: begun.other,
      pickedBatch: picked.id,
    },
  };
}

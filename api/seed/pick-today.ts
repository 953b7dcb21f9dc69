import { sql } from 'kysely';
import { inTransaction } from '../kernel/use-case.js';
import { setShipOn } from '../orders/set-ship-on.js';
import {
  cancelPickingBatch,
  confirmPickingNotes,
  enterWaybill,
  finishPickingBatch,
  makePickingBatch,
  PrintFormat,
  printingHours,
  printPickingList,
  printWaybills,
  recordPick,
  shipPickingBatch,
  startPickingBatch,
} from '../picking/index.js';
import { takeWaybillNumber } from '../shipping/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { DAY_MS } from './plan-purchases.js';
import { ownerOf, type Scene } from './scene.js';

const MINUTE_MS = 60_000;
/** Only orders of the last hours stay where they are. */
const TODAY_MS = 9.5 * 60 * MINUTE_MS;

/** Where the batches of today stand, one of each. */
const stops = ['PICKING', 'PICKED', 'OPEN', 'CLOSED', 'ASSIGNED', 'CANCELLED'] as const;

interface WaitingOrder {
  readonly id: string;
  readonly merchantId: string;
  readonly isSpecial: boolean;
}

/** Notes that shops pick some of today’s orders: a batch in every state, printed waybills, and a question (E5). */
export function notePicking(scene: Scene): void {
  const { agenda, stage, until } = scene;
  agenda.note(new Date(until.getTime() - 20 * MINUTE_MS), async () => {
    const { rows } = await sql<WaitingOrder>`
      select o.id, o.merchant_id as "merchantId", ('RED' = any(o.flags) or o.buyer_note <> '') as "isSpecial"
      from customer_order o
      where o.placed_at >= ${new Date(until.getTime() - TODAY_MS)} and o.delivery_method = 'DELIVERY' and (
        exists (select from picking_order p where p.order_id = o.id)
        or (o.status in ('REVIEWED', 'PICKING') and o.shipped_unit_count = 0 and o.held_at is null and o.open_change_id is null))
      order by o.placed_at, o.id limit ${stops.length + 1}`.execute(as(stage).db);
    for (const [index, stop] of stops.entries()) {
      const order = rows[index];
      if (order) await pick(scene, order, stop);
    }
    const last = rows[stops.length];
    if (last) await ask(scene, last);
  });
}

/** One order in a batch of its own, as far as it gets. */
async function pick(scene: Scene, order: WaitingOrder, stop: (typeof stops)[number]): Promise<void> {
  const owner = ownerOf(scene, order.merchantId);
  const ctx = as(scene.stage, owner);
  const key = (step: string) => ({ idempotencyKey: keyOf(step, order.id) });
  const accountId = stop === 'OPEN' ? null : owner.id;
  const wanted = { merchantId: order.merchantId, orderIds: [order.id], most: 1, accountId };
  const { id } = await makePickingBatch(ctx, { ...wanted, ...key('batch') });
  if (stop === 'OPEN' || stop === 'ASSIGNED') return;
  if (stop === 'CANCELLED') return void (await cancelPickingBatch(ctx, { id, ...key('batch-cancelled') }));
  await startPickingBatch(ctx, { id, ...key('batch-started') });
  await printPickingList(ctx, { id, format: PrintFormat.HTML, ...key('batch-list') });
  if (stop === 'PICKING') return;
  await recordPick(ctx, { id, ...key('batch-picked') });
  if (order.isSpecial) await confirmPickingNotes(ctx, { id, orderIds: [order.id], ...key('batch-notes') });
  await finishPickingBatch(ctx, { id, ...key('batch-finished') });
  await printWaybill(scene, order);
  if (stop === 'CLOSED') await shipPickingBatch(ctx, { id, ...key('batch-sent') });
}

/** After the cut-off with a number entered by hand, since the market of the demo starts at any hour. */
async function printWaybill(scene: Scene, { id, merchantId }: WaitingOrder): Promise<void> {
  const ctx = as(scene.stage, ownerOf(scene, merchantId));
  const carrierId = scene.carriers.get('中通快递');
  if (!carrierId) return;
  const { rows } = await sql`select from waybill where order_id = ${id}`.execute(ctx.db);
  if (rows.length === 0 && !(await printingHours(ctx.db, ctx.market, ctx.clock.now(), merchantId)).isOpen) {
    const number = await inTransaction(ctx, (transaction) => takeWaybillNumber(transaction, carrierId, merchantId));
    await enterWaybill(ctx, { orderId: id, carrierId, number, idempotencyKey: keyOf('waybill', id) });
  }
  const wanted = { merchantId, orderIds: [id], carrierId, format: PrintFormat.HTML };
  await printWaybills(ctx, { ...wanted, idempotencyKey: keyOf('printed', id) });
}

/** An order that is to be sent tomorrow waits with a question. */
async function ask(scene: Scene, { id, merchantId }: WaitingOrder): Promise<void> {
  const ctx = as(scene.stage, ownerOf(scene, merchantId));
  if (!(await printingHours(ctx.db, ctx.market, ctx.clock.now(), merchantId)).isOpen) return;
  const { rows } = await sql`
    select from customer_order where id = ${id} and status = 'REVIEWED' and ship_on is null`.execute(ctx.db);
  if (rows.length === 0) return;
  const shipOn = new Date(ctx.clock.now().getTime() + 2 * DAY_MS).toISOString().slice(0, 10);
  await setShipOn(ctx, { id, shipOn, reason: '买家要求后天发货' });
  const wanted = { merchantId, orderIds: [id], format: PrintFormat.HTML };
  await printWaybills(ctx, { ...wanted, idempotencyKey: keyOf('asked', id) });
}

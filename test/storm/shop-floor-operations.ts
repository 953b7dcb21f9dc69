import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });

/** What happens between the shelf and the doorstep: batches with short picks, and couriers who come back (E5, E6). */
export const shopFloorOperations: readonly (readonly [weight: number, Operation])[] = [
  [6, pickInBatch],
  [6, sendWithCourier],
  [6, workTask],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

const BATCH = `pickingBatch { id orders(first: 10) { nodes { orderId lines(first: 20) { nodes { id quantity } } } } }`;

interface Batch {
  readonly id: string;
  readonly orders: {
    readonly nodes: readonly {
      readonly orderId: string;
      readonly lines: { readonly nodes: readonly { readonly id: string; readonly quantity: number }[] };
    }[];
  };
}

/** A whole batch of one or two orders; others cancel, ship and split the same orders meanwhile, so any step may be refused. */
async function pickInBatch(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const [first, second] = [known.order(random, 'REVIEWED'), known.order(random, 'REVIEWED')];
  if (!first) return;
  const chosen = second?.shop === first.shop ? [first, second] : [first];
  const { shop } = first;
  const input = {
    merchantId: shop.id,
    orderIds: [...new Set(chosen.map(({ id }) => id))],
    accountId: shop.owner.id,
    ...key(),
  };
  const made = await by(storm, shop.owner, { mutation: 'makePickingBatch', input, selection: BATCH });
  const batch = made.payload?.['pickingBatch'] as Batch | null | undefined;
  if (!batch) return;
  const step = (mutation: string, inputType: string, what: object = {}): Promise<Said> =>
    by(storm, shop.owner, { mutation, inputType, input: { id: batch.id, ...what, ...key() } });
  const started = await step('startPickingBatch', 'PickingBatchActionInput');
  if (started.codes.length === 0) for (const order of chosen) order.status = 'PICKING';
  await step('confirmPickingNotes', 'ConfirmPickingNotesInput', {
    orderIds: batch.orders.nodes.map(({ orderId }) => orderId),
  });
  for (const { lines } of batch.orders.nodes) await pickLines(storm, shop.owner, batch.id, lines.nodes);
  const finished = await step('finishPickingBatch', 'PickingBatchActionInput');
  if (finished.codes.length > 0) await step('cancelPickingBatch', 'PickingBatchActionInput');
}

async function pickLines(
  storm: Storm,
  owner: Somebody,
  id: string,
  lines: readonly { readonly id: string; readonly quantity: number }[],
): Promise<void> {
  const [line] = lines;
  if (line && storm.random.happens(0.3)) {
    const input = { id, pickingLineId: line.id, quantity: 1, reason: 'broken in the storm', ...key() };
    await by(storm, owner, { mutation: 'reportShortPick', input });
  }
  const picked = lines.map(({ id: pickingLineId, quantity }) => ({ pickingLineId, quantity }));
  const whole = await by(storm, owner, { mutation: 'recordPick', input: { id, lines: picked, ...key() } });
  if (whole.codes.length === 0 || !line) return;
  const less = picked.map((each) => (each.pickingLineId === line.id ? { ...each, quantity: each.quantity - 1 } : each));
  await by(storm, owner, { mutation: 'recordPick', input: { id, lines: less, ...key() } });
}

/** All that is left goes with the shop’s own courier; a task opens for it soon. */
async function sendWithCourier(storm: Storm): Promise<void> {
  const order = storm.known.order(storm.random, 'REVIEWED', 'PICKING');
  if (!order) return;
  const input = { id: order.id, carrier: '本店配送', ...key() };
  const said = await by(storm, order.shop.owner, { mutation: 'shipOrder', input, selection: 'order { status }' });
  const told = said.payload?.['order'] as { status: string } | null | undefined;
  if (told) order.status = told.status;
}

/** One step of a courier's task: taken, picked up, failed, and at last the goods come back and are refunded. */
async function workTask(storm: Storm): Promise<void> {
  const { random, known, database } = storm;
  const order = known.order(random, 'PICKING', 'SHIPPED');
  if (!order) return;
  // The database may be down just then; then nobody has a task.
  const found = await database
    .query<{ id: string; status: string }>('select id, status from delivery_task where order_id = $1', [order.id])
    .catch(() => null);
  const task = found?.rows[0];
  if (!task) return;
  const { id } = task;
  const steps: Readonly<Record<string, Mutation>> = {
    OPEN: { mutation: 'acceptDelivery', inputType: 'DeliveryTaskInput', input: { id, ...key() } },
    ACCEPTED: { mutation: 'pickUpDelivery', inputType: 'DeliveryTaskInput', input: { id, ...key() } },
    PICKED_UP: { mutation: 'failDelivery', input: { id, failure: 'NOBODY_HOME', note: 'a storm', ...key() } },
    FAILED: random.happens(0.5)
      ? { mutation: 'takeDeliveryBack', input: { id, reason: 'a storm', ...key() } }
      : { mutation: 'pickUpDelivery', inputType: 'DeliveryTaskInput', input: { id, ...key() } },
    RETURNING: { mutation: 'takeDeliveryBack', input: { id, reason: 'a storm', ...key() } },
  };
  const step = steps[task.status];
  if (step) await by(storm, order.shop.owner, step);
}

import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });

/** Orders paid by bank transfer or in cash at the door, and couriers who hand the cash in (F3, F6). */
export const tenderOperations: readonly (readonly [weight: number, Operation])[] = [
  [5, announceTransfer],
  [6, decideTransfer],
  [8, payAtTheDoor],
  [12, bringCash],
  [4, handCashIn],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

async function announceTransfer(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PENDING_PAYMENT');
  if (!order) return;
  const walletAmount = random.happens(0.3) ? { walletAmount: { amount: `${random.between(1, 5)}.01` } } : {};
  const input = { checkoutId: order.checkoutId, ...walletAmount, ...key() };
  const selection = 'bankTransfer { id amount { amount } }';
  const { payload } = await by(storm, order.buyer, { mutation: 'announceBankTransfer', input, selection });
  const made = payload?.['bankTransfer'] as { id: string; amount: { amount: string } } | null | undefined;
  if (made) known.transfers.push({ id: made.id, amount: made.amount.amount, checkoutId: order.checkoutId });
}

/** Finance sees what was announced, more, less or nothing; two people may see it at once, and a line may be used again. */
async function decideTransfer(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const transfer = known.transfers[random.between(0, Math.max(0, known.transfers.length - 1))];
  if (!transfer) return;
  if (random.happens(0.8)) known.transfers.splice(known.transfers.indexOf(transfer), 1);
  const { id, amount } = transfer;
  const received = random.happens(0.7) ? amount : `${random.between(1, 90)}.07`;
  const bankReference = random.happens(0.1) ? 'a line of many' : `line ${id} ${random.between(1, 2)}`;
  const people2 = random.happens(0.3) ? people.cashiers : [random.of(people.cashiers)];
  if (random.happens(0.1)) {
    const input = { id, reason: 'lost in the storm', ...key() };
    await by(storm, random.of(people.cashiers), { mutation: 'rejectBankTransfer', input });
    return;
  }
  const said = await Promise.all(
    people2.map((who) =>
      by(storm, who, {
        mutation: 'confirmBankTransfer',
        input: { id, received: { amount: received }, bankReference, ...key() },
        selection: 'bankTransfer { status }',
      }),
    ),
  );
  if (!said.some(({ payload }) => (payload?.['bankTransfer'] as Told)?.status === 'CAPTURED')) return;
  for (const order of known.orders)
    if (order.checkoutId === transfer.checkoutId && order.status === 'PENDING_PAYMENT') order.status = 'PAID';
}

type Told = { readonly status: string } | null | undefined;

/** All of a checkout, or nothing: another shop, a barred buyer or too much refuse it. */
async function payAtTheDoor(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PENDING_PAYMENT');
  if (!order) return;
  const { codes } = await by(storm, order.buyer, { mutation: 'payOnDelivery', input: { id: order.id, ...key() } });
  if (codes.length > 0) return;
  for (const each of known.orders)
    if (each.checkoutId === order.checkoutId && each.status === 'PENDING_PAYMENT') each.status = 'PAID';
}

interface Task {
  readonly id: string;
  readonly order_id: string;
  readonly status: string;
  readonly collect_minor: string;
  readonly courier_id: string | null;
}

/** A courier of the market brings one parcel on: fetched, handed over for its sum or for another, not taken, taken back. */
async function bringCash(storm: Storm): Promise<void> {
  const { random, known, people, database } = storm;
  const found = await database
    .query<Task>(
      `select id, order_id, status, collect_minor, courier_id from delivery_task
        where collect_minor > 0 and ended_at is null order by id desc limit 20`,
    )
    .catch(() => null);
  if (!found || found.rows.length === 0) return;
  const task = random.of(found.rows);
  const order = known.orders.find(({ id }) => id === task.order_id);
  const courier = people.couriers.find(({ id }) => id === task.courier_id) ?? random.of(people.couriers);
  const { id } = task;
  const minor = Number(task.collect_minor) + (random.happens(0.1) ? 1 : 0);
  const collected = { amount: (minor / 100).toFixed(2) };
  const simple = (mutation: string): Mutation => ({ mutation, inputType: 'DeliveryTaskInput', input: { id } });
  const steps: Readonly<Record<string, () => Mutation>> = {
    OPEN: () => simple('acceptDelivery'),
    ACCEPTED: () => simple('pickUpDelivery'),
    FAILED: () => simple('pickUpDelivery'),
    PICKED_UP: () =>
      random.happens(0.7)
        ? {
            ...{ mutation: 'completeDelivery', inputType: 'CompleteDeliveryInput' },
            input: { id, code: people.codeOf(id), collected, ...key() },
          }
        : { mutation: 'failDelivery', input: { id, failure: 'REFUSED', note: 'a storm', ...key() } },
  };
  const step = random.happens(0.1) && order ? null : steps[task.status];
  if (step) {
    const mutation = step();
    // Both hands on the bell: one hand-over, one collection.
    const twice = mutation.mutation === 'completeDelivery' && random.happens(0.3) ? 2 : 1;
    const said = await Promise.all(Array.from({ length: twice }, () => by(storm, courier, mutation)));
    if (mutation.mutation === 'completeDelivery' && order && said.some(({ codes }) => codes.length === 0))
      order.status = 'DELIVERED';
  } else if (order)
    await by(storm, order.shop.owner, { mutation: 'takeDeliveryBack', input: { id, reason: 'a storm', ...key() } });
}

interface Purse {
  readonly id: string;
  readonly version: number;
  readonly held: string;
  readonly owed: string;
}

/** A courier hands in, exactly, less or more; cashiers count at once, and write off what is short. */
async function handCashIn(storm: Storm): Promise<void> {
  const { random, people, database } = storm;
  const found = await database
    .query<Purse>('select id, version, uncounted_minor + owed_minor as held, owed_minor as owed from courier_purse')
    .catch(() => null);
  if (!found || found.rows.length === 0) return;
  const { id, version, held, owed } = random.of(found.rows);
  const minor = Math.max(0, Number(held) + (random.happens(0.5) ? 0 : random.between(-700, 200)));
  const counted = { amount: (minor / 100).toFixed(2) };
  const cashiers = random.happens(0.4) ? people.cashiers : [random.of(people.cashiers)];
  await Promise.all(
    cashiers.map((who) => by(storm, who, { mutation: 'countCash', input: { id, version, counted, ...key() } })),
  );
  if (Number(owed) === 0 || random.happens(0.5)) return;
  const amount = { amount: (Number(owed) / 200).toFixed(2) };
  const input = { id, amount, reason: 'a storm', ...key() };
  await by(storm, random.of(people.cashiers), { mutation: 'writeOffCash', input });
}

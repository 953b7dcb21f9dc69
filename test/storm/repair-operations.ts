import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { KnownRepair } from './known-things.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const REPAIR = 'repair { status }';

/** Goods at an outlet: quoted, paid from the wallet, repaired or given up, with few parts for many repairs (G8). */
export const repairOperations: readonly (readonly [weight: number, Operation])[] = [
  [3, open],
  [16, work],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

async function open(storm: Storm): Promise<void> {
  const { random, known, people, database } = storm;
  const order = known.order(random, 'DELIVERED', 'COMPLETED');
  if (!order) return;
  // The database may be down just then; then nothing is opened.
  const found = await database
    .query<{ sku: string }>('select sku from order_line where order_id = $1', [order.id])
    .catch(() => null);
  const [line] = found?.rows ?? [];
  if (!line) return;
  const facts = { orderId: order.id, sku: line.sku, quantity: random.between(1, 2), fault: 'wet' };
  const input = { ...facts, isWarranty: random.happens(0.3), ...key() };
  const mutation = {
    mutation: 'openRepairOrder',
    inputType: 'OpenRepairInput',
    input,
    selection: 'repair { id status }',
  };
  const said = await by(storm, random.of(people.desk), mutation);
  const made = said.payload?.['repair'] as { id: string; status: string } | null | undefined;
  if (made) known.repairs.push({ ...made, order });
}

/** The next step, now and then twice at once: goods come and go once, and the fee is paid once. */
async function work(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const repair = known.repair(random);
  if (!repair) return;
  const { byBuyer, ...mutation } = stepOf(storm, repair);
  const who = byBuyer ? repair.order.buyer : random.of(people.desk);
  const times = random.happens(0.2) ? 2 : 1;
  const said = await Promise.all(
    Array.from({ length: times }, () =>
      by(storm, who, { ...mutation, input: { ...mutation.input, ...key() }, selection: REPAIR }),
    ),
  );
  for (const { payload } of said) {
    const told = payload?.['repair'] as { status: string } | null | undefined;
    if (told) repair.status = told.status;
  }
}

type Step = Mutation & { readonly byBuyer?: true };

function stepOf({ random, people }: Storm, { id, status }: KnownRepair): Step {
  const plain = (mutation: string): Mutation => ({ mutation, inputType: 'RepairActionInput', input: { id } });
  switch (status) {
    case 'AWAITING_GOODS':
      if (random.happens(0.1)) return { byBuyer: true, ...plain('cancelRepair') };
      return random.happens(0.5)
        ? plain('receiveRepair')
        : {
            byBuyer: true,
            mutation: 'sendToOutlet',
            inputType: 'RepairParcelInput',
            input: { id, carrier: '顺丰速运' },
          };
    case 'ON_THE_WAY':
      return plain('receiveRepair');
    case 'RECEIVED': {
      const parts = random.happens(0.6) ? [{ repairPartId: people.repairPartId, quantity: random.between(1, 2) }] : [];
      const labor = { amount: `${random.between(0, 30)}.01` };
      return { mutation: 'quoteRepair', input: { id, diagnosis: 'a wire', parts, labor } };
    }
    case 'QUOTED':
      return { byBuyer: true, mutation: 'answerRepairQuote', input: { id, isAccepted: random.happens(0.7) } };
    case 'REPAIRING':
      return { mutation: 'finishRepair', input: { id, isRepaired: random.happens(0.7) } };
    case 'TO_SEND_BACK':
      return { mutation: 'sendRepairBack', input: { id, carrier: '顺丰速运' } };
    case 'SENT_BACK':
      return { byBuyer: true, ...plain('confirmRepairedGoods') };
    default:
      return { mutation: 'callBackRepair', input: { id, result: 'SOLVED', note: 'dry' } };
  }
}

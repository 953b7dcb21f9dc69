import { randomUUID } from 'node:crypto';
import { yuan } from '../kit/alipay/trade.ts';
import type { Mutation, Said } from './caller.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const RUN = 'payoutRun { id status payouts(first: 50) { nodes { id status } } }';
const REFUND_FAULTS = ['LOST', 'GONE', 'BROKEN', { refused: 'ACQ.SYSTEM_ERROR' }] as const;

/** Money that comes and goes through the gateway and the bank, where notifications and answers are lost (F3, F5, I3). */
export const moneyOperations: readonly (readonly [weight: number, Operation])[] = [
  [12, openDoor],
  [12, payAtDoor],
  [2, spoilGateway],
  [3, draftRun],
  [5, workRun],
  [8, workPayout],
  [4, dispute],
  [4, decideDispute],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

/** A page of the gateway for what is unpaid, now and then with a part from the wallet; several may stand open at once. */
async function openDoor(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PENDING_PAYMENT');
  if (!order) return;
  const walletAmount = random.happens(0.3) ? { walletAmount: { amount: `${random.between(1, 5)}.01` } } : {};
  const input = {
    ...{ checkoutId: order.checkoutId, gateway: random.of(['ALIPAY', 'ONLINE_BANK']), way: random.of(['PAGE', 'WAP']) },
    ...walletAmount,
    ...key(),
  };
  const clicks = random.happens(0.2) ? 2 : 1;
  const mutation = { mutation: 'startPayment', input, selection: 'paymentAttempt { id pageUrl }' };
  const said = await Promise.all(Array.from({ length: clicks }, () => by(storm, order.buyer, mutation)));
  const opened = said.flatMap(({ payload }) => (payload?.['paymentAttempt'] as Door | null) ?? []);
  if (new Set(opened.map(({ id }) => id)).size > 1)
    throw new Error(`one key opened several attempts: ${JSON.stringify(said)}`);
  const [door] = opened;
  if (door?.pageUrl) known.doors.push({ pageUrl: door.pageUrl, checkoutId: order.checkoutId });
}

interface Door {
  readonly id: string;
  readonly pageUrl: string | null;
}

/** The buyer pays, at once or long after; the market hears of it or not. */
async function payAtDoor({ random, known, alipay }: Storm): Promise<void> {
  const door = random.happens(0.7) ? known.doors.pop() : known.doors.shift();
  if (!door) return;
  alipay.faults.notifications = random.happens(0.8) ? 'SEND' : 'DROP';
  alipay.faults.copies = random.happens(0.2) ? 3 : 1;
  // Somebody else may have closed it meanwhile; then nothing is paid.
  await alipay.pay(door.pageUrl).catch(() => undefined);
  for (const order of known.orders)
    if (order.checkoutId === door.checkoutId && order.status === 'PENDING_PAYMENT') order.status = 'PAID';
}

async function spoilGateway({ random, alipay }: Storm): Promise<void> {
  const method = random.of(['alipay.trade.refund', 'alipay.trade.query', 'alipay.trade.close']);
  alipay.faults.next(method, random.of(REFUND_FAULTS));
}

async function draftRun(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const mutation = { mutation: 'draftPayoutRun', input: key(), selection: RUN };
  // Two at once: one drafts, the other finds nothing left.
  const drafters = random.happens(0.5) ? people.cashiers : [random.of(people.cashiers)];
  for (const said of await Promise.all(drafters.map((who) => by(storm, who, mutation)))) noteRun(storm, said);
  known.runs.splice(0, Math.max(0, known.runs.length - 20));
}

/** Whoever drafted it may try to approve it, too, and is refused. */
async function workRun(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  if (known.runs.length === 0) return;
  const run = random.of(known.runs);
  const next = { DRAFT: 'approvePayoutRun', APPROVED: 'sendPayoutRun' }[run.status] ?? 'approvePayoutRun';
  const mutation = random.happens(0.15) ? 'discardPayoutRun' : next;
  const input = { id: run.id, ...key() };
  const said = await by(storm, random.of(people.cashiers), {
    ...{ mutation, inputType: 'PayoutRunActionInput', input, selection: RUN },
  });
  noteRun(storm, said);
}

/** What the bank says of one payout; it may say it twice, to two people. */
async function workPayout(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const sent = known.payouts.filter(({ status }) => status !== 'DRAFT' && status !== 'APPROVED').slice(-15);
  if (sent.length === 0) return;
  const payout = random.of(sent);
  const about = { id: payout.id, ...key() };
  const reason = 'the account is closed';
  const acts: Readonly<Record<string, readonly Mutation[]>> = {
    SENT: [
      { mutation: 'confirmPayout', inputType: 'PayoutActionInput', input: about },
      { mutation: 'failPayout', input: { ...about, reason } },
    ],
    FAILED: [
      { mutation: 'retryPayout', inputType: 'PayoutActionInput', input: about },
      { mutation: 'givePayoutUp', inputType: 'PayoutActionInput', input: about },
    ],
    PAID: [{ mutation: 'recordBankReturn', inputType: 'ReturnPayoutInput', input: { ...about, reason } }],
  };
  const mutation = random.of(acts[payout.status] ?? acts['SENT'] ?? []);
  if (mutation.mutation === 'recordBankReturn' && random.happens(0.7)) return;
  const selection = 'payout { status }';
  const people2 = random.happens(0.3) ? people.cashiers : [random.of(people.cashiers)];
  const said = await Promise.all(
    people2.map((who) => by(storm, who, { ...mutation, input: { ...mutation.input, ...key() }, selection })),
  );
  for (const { payload } of said) {
    const told = payload?.['payout'] as { status: string } | null | undefined;
    if (told) payout.status = told.status;
  }
}

/** A buyer disputes what was paid through the gateway; both cashiers may hold the notice at once. */
async function dispute(storm: Storm): Promise<void> {
  const { random, people, known, alipay } = storm;
  const paid = Object.values(alipay.book.trades).filter((trade) => trade.paidAt !== null);
  if (paid.length === 0) return;
  const { outTradeNo: attemptId, amount } = random.of(paid);
  const disputeNumber = randomUUID();
  const disputedMinor = random.between(1, random.happens(0.3) ? amount : Math.ceil(amount / 3));
  const input = {
    ...{ attemptId, disputeNumber, reason: '买家称未收到货' },
    amount: { amount: yuan(disputedMinor) },
  };
  const recorders = random.happens(0.3) ? people.cashiers : [random.of(people.cashiers)];
  const said = await Promise.all(
    recorders.map((who) =>
      by(storm, who, {
        ...{ mutation: 'recordChargeback', input: { ...input, ...key() }, selection: 'chargeback { id status }' },
      }),
    ),
  );
  const recorded = said.flatMap(({ payload }) => (payload?.['chargeback'] as KnownRecord | null) ?? []);
  if (new Set(recorded.map(({ id }) => id)).size > 1)
    throw new Error(`one notice was recorded twice: ${JSON.stringify(said)}`);
  const [first] = recorded;
  if (!first) return;
  alipay.dispute(attemptId, disputeNumber, disputedMinor);
  known.chargebacks.push({ id: first.id, attemptId, disputeNumber, status: first.status });
}

/** The gateway decides, and two may say so at once; it is won or lost, never both. */
async function decideDispute(storm: Storm): Promise<void> {
  const { random, people, known, alipay } = storm;
  const open = known.chargebacks.filter(({ status }) => status !== 'WON' && status !== 'LOST');
  if (open.length === 0) return;
  const chargeback = random.of(open);
  const mutations = ['winChargeback', 'loseChargeback'].filter(() => random.happens(0.7));
  const said = await Promise.all(
    mutations.map((mutation, index) =>
      by(storm, people.cashiers[index] ?? people.cashiers[0], {
        ...{ mutation, inputType: 'ChargebackActionInput', input: { id: chargeback.id, ...key() } },
        selection: 'chargeback { id status }',
      }),
    ),
  );
  const decided = said.flatMap(({ payload }) => (payload?.['chargeback'] as KnownRecord | null) ?? []);
  if (decided.length > 1) throw new Error(`${chargeback.id} was decided twice: ${JSON.stringify(said)}`);
  for (const { status } of decided) {
    chargeback.status = status;
    if (status === 'WON') alipay.giveDisputeBack(chargeback.attemptId, chargeback.disputeNumber);
  }
}

interface KnownRecord {
  readonly id: string;
  readonly status: string;
}

function noteRun({ known }: Storm, { payload }: Said): void {
  const told = payload?.['payoutRun'] as KnownRun | null | undefined;
  if (!told) return;
  const run = known.runs.find(({ id }) => id === told.id);
  if (run) run.status = told.status;
  else known.runs.push({ id: told.id, status: told.status });
  for (const { id, status } of told.payouts.nodes) {
    const payout = known.payouts.find((each) => each.id === id);
    if (payout) payout.status = status;
    else known.payouts.push({ id, status });
  }
}

interface KnownRun {
  readonly id: string;
  readonly status: string;
  readonly payouts: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
}

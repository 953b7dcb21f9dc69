import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { debtOf, lockBalances, payableTo } from '../ledger/index.js';
import { newNumber } from '../orders/index.js';
import { reserveForPayout } from '../payments/index.js';
import { type DueMerchant, dueMerchants } from './due-lines.js';
import { Payout } from './payout.entity.js';
import type { DraftPayoutRunInput } from './payout.inputs.js';
import { PayoutLine } from './payout-line.entity.js';
import { PayoutRun } from './payout-run.entity.js';

/** One drafter at a time: two would claim the same lines, and one of them would be refused at the end. */
const DRAFTING = 7_041_001;

/**
 * Drafts a run over everything that is due (I3): claims every due line for one payout and reserves its money, so that no
 * refund can take it meanwhile. Refunds after earlier payouts are taken off; what is still owed carries over.
 */
export const draftPayoutRun = useCase(
  { name: 'draftPayoutRun', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, _input: DraftPayoutRunInput) => {
    await sql`select pg_advisory_xact_lock(${DRAFTING})`.execute(ctx.db);
    const run = Object.assign(new PayoutRun(), {
      id: newId('payoutrun', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      currency: ctx.market.currency,
      totalMinor: 0,
      payoutCount: 0,
      openPayoutCount: 0,
      draftedById: ctx.actor.accountId,
      draftedAt: ctx.now,
      updatedAt: ctx.now,
    });
    const payouts: Payout[] = [];
    for (const due of await dueMerchants(ctx)) {
      const payout = await payoutOf(ctx, run, due);
      if (payout) payouts.push(payout);
    }
    if (payouts.length === 0) throw refuse('NOTHING_DUE', 'nothing is due to anybody now');
    run.totalMinor = payouts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    run.payoutCount = payouts.length;
    run.openPayoutCount = payouts.length;
    ctx.em.persist(run);
    await ctx.em.flush();
    return { id: run.id };
  },
);

/** What a merchant gets: the lines that are not held, less what refunds after earlier payouts left open. */
async function payoutOf(ctx: UseCaseContext, run: PayoutRun, due: DueMerchant): Promise<Payout | null> {
  const lines = due.lines.filter(({ isHeld }) => !isHeld);
  const linesMinor = lines.reduce((sum, { netMinor }) => sum + netMinor, 0);
  const availableMinor = await availableOf(ctx, due.merchantId);
  const amountMinor = Math.min(linesMinor, availableMinor);
  if (lines.length === 0 || amountMinor <= 0) return null;
  const payout = Object.assign(new Payout(), {
    id: newId('payout', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    payoutRunId: run.id,
    merchantId: due.merchantId,
    currency: run.currency,
    linesMinor,
    adjustmentMinor: amountMinor - linesMinor,
    amountMinor,
    accountHolder: due.accountHolder,
    accountNumber: due.accountNumber,
    bankName: due.bankName,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  ctx.em.persist([
    payout,
    ...lines.map(({ isHeld: _isHeld, ...line }) =>
      Object.assign(new PayoutLine(), {
        id: newId('payoutline', ctx.clock),
        payoutId: payout.id,
        merchantId: due.merchantId,
        ...line,
      }),
    ),
  ]);
  await reserveForPayout(ctx, { merchantId: due.merchantId, amountMinor, reference: referenceOf(payout) });
  return payout;
}

/** What is due to the merchant, less its debts and less every unclaimed line that is not part of this run. */
async function availableOf(ctx: UseCaseContext, merchantId: string): Promise<number> {
  const [payable, debt] = [payableTo(merchantId), debtOf(merchantId)];
  const balances = await lockBalances(ctx, [payable, debt]);
  const { rows } = await sql<{ held: string }>`
    select coalesce(sum(r.gross_minor + r.subsidy_minor - r.subsidy_returned_minor - r.commission_minor + r.commission_returned_minor
      - r.refunded_minor), 0) as held
    from order_release r join customer_order o on o.id = r.order_id
    where r.merchant_id = ${merchantId} and o.open_hold_count > 0
      and not exists (select 1 from payout_line l where l.release_id = r.id and not l.is_discarded)`.execute(ctx.db);
  return (balances.get(payable.id) ?? 0) + (balances.get(debt.id) ?? 0) - Number(rows[0]?.held ?? 0);
}

/** Unique per attempt, so that a payout that failed can be reserved again. */
export const referenceOf = ({ id, attempt }: Payout): string => `${id}:${attempt}`;

import { LockMode } from '@mikro-orm/postgresql';
import { claimFile, FilePurpose } from '../../files/index.js';
import { notFound } from '../../kernel/editing.js';
import { toDecimal } from '../../kernel/money.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { Payout } from '../payout.entity.js';
import { PayoutRun } from '../payout-run.entity.js';
import { PayoutStatus } from '../payout-status.js';
import { failSent, paySent } from '../work-payout-run.js';
import type { RecordBankResultsInput } from './bank-file.inputs.js';
import { type BankResult, readResults } from './read-results.js';

/** What became of a row of a bank's results. */
export enum BankResultOutcome {
  PAID = 'PAID',
  FAILED = 'FAILED',
  REPEATED = 'REPEATED',
  REFUSED = 'REFUSED',
}

export interface RecordedResult {
  readonly line: number;
  readonly number: string;
  readonly outcome: BankResultOutcome;
  readonly reason: string;
}

const ROWS_AT_MOST = 1_000;

/**
 * Reads a bank's results of a run back (I4): each row acts once, however often the file is read. A row of no payout of the run, of
 * another amount, or that the bank words as we do not know is refused with its line and reason; the others act.
 */
export const recordBankResults = useCase(
  { name: 'recordBankResults', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, { payoutRunId, fileId, layout }: RecordBankResultsInput) => {
    const run = await ctx.em.findOne(PayoutRun, { id: payoutRunId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!run) throw notFound('payout run', 'payoutRunId');
    const file = await claimFile(ctx, { fileId, purpose: FilePurpose.IMPORT, path: 'fileId' });
    const bytes = file.storageKey ? await ctx.services.files.get(file.storageKey) : null;
    if (!bytes) throw notFound('file', 'fileId');
    const rows = readResults(layout, bytes);
    if (typeof rows === 'string') throw refuse('INVALID', rows, 'fileId');
    if (rows.length > ROWS_AT_MOST) throw refuse('INVALID', `at most ${ROWS_AT_MOST} rows at once`, 'fileId');
    const recorded: RecordedResult[] = [];
    for (const row of rows) recorded.push({ line: row.line, number: row.number, ...(await record(ctx, run, row)) });
    await ctx.em.flush();
    return { id: run.id, results: recorded.map((result) => JSON.stringify(result)) };
  },
);

type Verdict = Pick<RecordedResult, 'outcome' | 'reason'>;

async function record(ctx: UseCaseContext, run: PayoutRun, row: BankResult): Promise<Verdict> {
  const refused = (reason: string): Verdict => ({ outcome: BankResultOutcome.REFUSED, reason });
  const payout = await ctx.em.findOne(
    Payout,
    { number: row.number, payoutRunId: run.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!payout) return refused('no payout of this run has this number');
  const amount = toDecimal(payout.amountMinor, payout.currency);
  if (row.amount !== amount) return refused(`the payout is ${amount}`);
  if (row.isPaid === null) return refused(`unknown result: ${row.reason}`);
  if (payout.status === (row.isPaid ? PayoutStatus.PAID : PayoutStatus.FAILED))
    return { outcome: BankResultOutcome.REPEATED, reason: '' };
  if (payout.status !== PayoutStatus.SENT) return refused(`the payout is ${payout.status}`);
  if (row.isPaid) await paySent(ctx, run, payout);
  else await failSent(ctx, run, payout, row.reason.slice(0, 200));
  return {
    outcome: row.isPaid ? BankResultOutcome.PAID : BankResultOutcome.FAILED,
    reason: row.isPaid ? '' : row.reason,
  };
}

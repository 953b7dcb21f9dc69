import { holdersOf, tellAccount } from '../accounts/index.js';
import { newId } from '../kernel/ids.js';
import type { Job } from '../kernel/job.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { verifyLedger } from '../ledger/index.js';
import { MessageKind } from '../sender/index.js';
import { LedgerCheck } from './ledger-check.entity.js';

/**
 * Recomputes the ledger every night and keeps the verdict (F1). One fen out, and finance is written to, the log has an
 * error, and the panel says so above the trial balance until a night is sound again.
 */
export const checkLedger: Job = {
  name: 'check-ledger',
  cron: '41 3 * * *',
  timeoutSeconds: 3_600,
  run: async (request) => {
    const startedAt = request.clock.now();
    const { accounts, transfers, entries, problems } = await verifyLedger(request.db);
    await inTransaction(request, async (ctx) => {
      const check = ctx.em.create(LedgerCheck, {
        id: newId('ledgercheck', ctx.clock),
        isSound: problems.length === 0,
        accountCount: accounts,
        transferCount: transfers,
        entryCount: entries,
        problems: [...problems],
        startedAt,
        finishedAt: ctx.now,
      });
      await ctx.em.flush();
      if (problems.length > 0) await tellFinance(ctx, check);
    });
    const [first] = problems;
    return first === undefined ? null : new Error(`the ledger is wrong in ${problems.length} places: ${first}`);
  },
};

async function tellFinance(ctx: UseCaseContext, { id, problems }: LedgerCheck): Promise<void> {
  const variables = {
    count: String(problems.length),
    first: problems[0] ?? '',
    link: `${ctx.market.publicUrl}/admin/#/ledgerChecks/${id}/show`,
  };
  for (const person of await holdersOf(ctx, null, Permission.LEDGER_READ))
    await tellAccount(ctx, { ...person, phone: null }, MessageKind.LEDGER_WRONG, {
      variables,
      dedupeKey: `${id}/${person.id}`,
    });
}

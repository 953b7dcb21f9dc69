import { Permission } from '../../kernel/permission.js';
import { useCase } from '../../kernel/use-case.js';
import { fetchBills } from './fetch-bills.job.js';

/** Has bills fetched and compared now (F6); twice at once is as good as once. */
export const reconcileNow = useCase(
  { name: 'reconcileNow', permission: Permission.RECONCILIATION_RESOLVE, idempotent: true },
  async (ctx, _input: { idempotencyKey: string }) => {
    await ctx.services.enqueue(ctx, fetchBills, {});
    return {};
  },
);

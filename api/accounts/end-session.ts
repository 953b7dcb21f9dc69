import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { endSession as end } from './sessions.js';

/** Ends another session of one's own: a telephone that was lost. */
export const endSession = useCase(
  { name: 'endSession', permission: Permission.SIGNED_IN },
  async (ctx, { id }: { id: string }) => {
    const { accountId } = ctx.actor;
    if (!accountId || !(await end(ctx, accountId, id))) throw notFound('session', 'id');
    return { id };
  },
);

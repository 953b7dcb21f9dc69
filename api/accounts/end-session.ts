import { scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { endSession as end, ownerOfSession } from './sessions.js';

/** Ends one of one's own sessions: a telephone that was lost. Who manages accounts ends any (A1). */
export const endSession = useCase(
  { name: 'endSession', permission: Permission.SIGNED_IN },
  async (ctx, { id }: { id: string }) => {
    const mayAll = scopeOf(ctx.actor, Permission.ACCOUNTS_MANAGE).all;
    const accountId = mayAll ? await ownerOfSession(ctx.db, id) : ctx.actor.accountId;
    if (!accountId || !(await end(ctx, accountId, id))) throw notFound('session', 'id');
    return { id };
  },
);

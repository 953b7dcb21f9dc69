import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { endSession, endSessions } from './sessions.js';

/** Ends this session, or with `everywhere` all of one's sessions (A1). */
export const signOut = useCase(
  { name: 'signOut', permission: Permission.SIGNED_IN },
  async (ctx, { everywhere }: { everywhere?: boolean | null }) => {
    const { accountId, sessionId } = ctx.actor;
    if (!accountId || !sessionId) throw notFound('session');
    if (everywhere) await endSessions(ctx, accountId);
    else await endSession(ctx, accountId, sessionId);
    ctx.afterCommit(() => ctx.carrySession(null));
    return { id: accountId };
  },
);

import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { endInvitation } from './end-invitation.js';
import { InvitationStatus } from './invitation-status.js';
import { MemberInvitation } from './member-invitation.entity.js';

/** Invitations that nobody answered within seven days run out (A2). */
export const expireInvitations: Sweep = {
  name: 'expire-invitations',
  dueAt: () => sql`(select min(expires_at) from member_invitation where status = 'PENDING')`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const over = await ctx.em.find(
        MemberInvitation,
        { status: InvitationStatus.PENDING, expiresAt: { $lte: ctx.now } },
        { limit: SWEEP_BATCH, orderBy: { expiresAt: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const invitation of over) await endInvitation(ctx, invitation, 'EXPIRE');
      await ctx.em.flush();
      return over.length;
    }),
};

const KEPT_DAYS = 90;

/** Deletes invitations that ended long ago: they name people who may never have come. */
export async function deleteOldInvitations(db: Db, now: Date): Promise<void> {
  await sql`delete from member_invitation where ended_at < ${now}::timestamptz - make_interval(days => ${KEPT_DAYS})`.execute(
    db,
  );
}

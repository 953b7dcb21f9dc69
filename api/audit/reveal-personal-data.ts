import { prefixOf } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';

interface RevealFacts {
  readonly id: string;
  readonly reason: string;
}

/**
 * Opens the personal data of one record to somebody who needs them now (A7): from here to the end of the request the
 * record is read in clear. Who, when and why is on record before anything is told.
 */
export const revealPersonalData = useCase(
  { name: 'revealPersonalData', permission: Permission.PERSONAL_DATA_OPEN, stepUp: true, audit: false },
  async (ctx, { id, reason }: RevealFacts) => {
    const kind = prefixOf(id);
    if (!kind) throw refuse('NOT_FOUND', 'there is no such record', 'id');
    if (!reason.trim()) throw refuse('REQUIRED', 'say why you need to know', 'reason');
    const told = { record: kind, id, merchantId: null, buyerId: kind === 'account' ? id : null };
    await ctx.services.writeAudit(ctx, {
      action: 'revealPersonalData',
      subjectId: id,
      changes: [{ ...told, before: null, after: { reason: reason.trim() } }],
    });
    ctx.afterCommit(() => ctx.actor.opened?.add(id));
    return { id };
  },
);

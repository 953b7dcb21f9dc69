import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import type { Consent } from './consent.js';
import { MessagePurpose } from './message-kind.js';

/** Grants or takes back one's consent to messages of one purpose on one channel (M1). */
export const setMessageConsent = useCase(
  { name: 'setMessageConsent', permission: Permission.SIGNED_IN },
  async (ctx, { channel, purpose, isGranted }: Consent) => {
    const { accountId } = ctx.actor;
    if (!accountId) throw notFound('account');
    if (purpose === MessagePurpose.TRANSACTIONAL)
      throw refuse('INVALID', 'nobody can do without codes and security notices', 'purpose');
    await sql`
      insert into message_consent (account_id, channel, purpose, is_granted, decided_at)
      values (${accountId}, ${channel}, ${purpose}, ${isGranted}, ${ctx.now})
      on conflict (account_id, channel, purpose) do update set is_granted = excluded.is_granted, decided_at = excluded.decided_at`.execute(
      ctx.db,
    );
    return { id: accountId, consent: { channel, purpose, isGranted } };
  },
);

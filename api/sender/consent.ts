import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import { MessageChannel, MessagePurpose } from './message-kind.js';

/** Whether somebody wants messages of one purpose on one channel. */
export interface Consent {
  readonly channel: MessageChannel;
  readonly purpose: MessagePurpose;
  readonly isGranted: boolean;
}

/** What holds until somebody says otherwise: codes and security notices always, offers never (M1). */
const GRANTED_AT_FIRST: Readonly<Record<MessagePurpose, boolean>> = {
  TRANSACTIONAL: true,
  SERVICE: true,
  MARKETING: false,
};

/** What people may decide about; nobody can do without codes. */
export const decidable = Object.values(MessageChannel).flatMap((channel) =>
  [MessagePurpose.SERVICE, MessagePurpose.MARKETING].map((purpose) => ({ channel, purpose })),
);

/** Whether a message may be sent. Who has no account has decided nothing. */
export async function isWanted(
  db: Db,
  accountId: string | null,
  channel: MessageChannel,
  purpose: MessagePurpose,
): Promise<boolean> {
  if (purpose === MessagePurpose.TRANSACTIONAL) return true;
  const { rows } = await sql<{ is_granted: boolean }>`
    select is_granted from message_consent
    where account_id = ${accountId} and channel = ${channel} and purpose = ${purpose}`.execute(db);
  return rows[0]?.is_granted ?? GRANTED_AT_FIRST[purpose];
}

/** Everything the person may decide about, and what holds now. */
export async function consentsOf(db: Db, accountId: string): Promise<Consent[]> {
  const { rows } = await sql<{ channel: MessageChannel; purpose: MessagePurpose; is_granted: boolean }>`
    select channel, purpose, is_granted from message_consent where account_id = ${accountId}`.execute(db);
  return decidable.map(({ channel, purpose }) => {
    const decided = rows.find((row) => row.channel === channel && row.purpose === purpose);
    return { channel, purpose, isGranted: decided?.is_granted ?? GRANTED_AT_FIRST[purpose] };
  });
}

import { sql } from 'kysely';
import { type Actor, isOfPlatform } from '../kernel/actor.js';
import { loggedAs } from '../kernel/audited-action.js';
import { newId, prefixOf } from '../kernel/ids.js';
import type { AuditFacts, RecordedChange, UseCaseContext } from '../kernel/request-context.js';

const USER_AGENT_LENGTH = 300;

/** Whose the changed records are, as far as they say it themselves. */
interface Owners {
  readonly merchantId: string | null;
  readonly buyerId: string | null;
}

/**
 * Writes what a use case did to the audit log, in its transaction (A6). The record bears the merchant and buyer whose
 * rows were changed; staff who acted on them are marked as acting on their behalf.
 */
export async function writeAudit(ctx: UseCaseContext, { action, subjectId, changes }: AuditFacts): Promise<void> {
  const { actor } = ctx;
  const { merchantId, buyerId } = ownersOf(changes);
  await sql`
    insert into audit_record (id, created_at, action, subject_id, subject_kind, actor_kind, account_id, app_id, session_id,
      merchant_id, buyer_id, is_on_behalf, ip, user_agent, request_id, changes)
    values (${newId('audit', ctx.clock)}, ${ctx.now}, ${loggedAs(action)}, ${subjectId}, ${subjectId && prefixOf(subjectId)},
      ${actor.kind}, ${actor.accountId}, ${actor.appId}, ${actor.sessionId}, ${merchantId}, ${buyerId},
      ${actsForAnother(actor, { merchantId, buyerId })}, ${ctx.ip}, ${ctx.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null},
      ${ctx.requestId}, ${JSON.stringify(changes)}::jsonb)`.execute(ctx.db);
}

function ownersOf(changes: readonly RecordedChange[]): Owners {
  return {
    merchantId: changes.find((change) => change.merchantId)?.merchantId ?? null,
    buyerId: changes.find((change) => change.buyerId)?.buyerId ?? null,
  };
}

function actsForAnother(actor: Actor, { merchantId, buyerId }: Owners): boolean {
  if (!isOfPlatform(actor)) return false;
  return (merchantId !== null && !actor.merchants.has(merchantId)) || (buyerId !== null && buyerId !== actor.accountId);
}

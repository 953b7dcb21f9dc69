import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { readEvents, type StoredEvent, toCursor } from '../events/index.js';
import { newId } from '../kernel/ids.js';
import type { WebhookAnswer } from '../kernel/outbound.js';
import type { Db, RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { unseal } from '../kernel/sealed.js';
import { inTransaction } from '../kernel/use-case.js';
import type { Claimed } from './claim-deliveries.js';
import { disableFailingWebhook } from './disable-failing-webhook.js';
import { GIVES_UP_AFTER_MS, nextAttemptAt, PATIENCE_MS, pausedUntil } from './webhook-clocks.js';
import { WebhookDisabledBecause } from './webhook-endpoint-status.js';

const GONE = 410;
const everything = { all: true, merchantIds: [], buyerId: null };

/**
 * Sends one delivery and notes what came of it (E11), by the Standard Webhooks specification: `webhook-id` is the delivery's
 * id and the same at every attempt, so that a receiver acts once. Sent outside any transaction: who dies between sending
 * and noting leaves it SENDING, and it is sent again. An attempt cut off by `stopping` is not noted either.
 */
export async function deliverWebhook(request: RequestContext, claimed: Claimed, stopping?: AbortSignal): Promise<void> {
  const startedAt = request.clock.now();
  const began = performance.now();
  const answer = await send(request, claimed, stopping);
  if (stopping?.aborted && answer.status === null) return;
  const durationMs = Math.round(performance.now() - began);
  const isDelivered = answer.status !== null && answer.status >= 200 && answer.status < 300;
  const since = await inTransaction(request, async (ctx) => {
    await noteAttempt(ctx, claimed, { ...answer, startedAt, durationMs });
    return isDelivered ? noteSuccess(ctx, claimed, answer) : noteFailure(ctx, claimed, answer);
  });
  const becauseOf =
    answer.status === GONE
      ? WebhookDisabledBecause.GONE
      : since && request.clock.now().getTime() - since.getTime() >= GIVES_UP_AFTER_MS
        ? WebhookDisabledBecause.FAILING
        : null;
  if (becauseOf) await disableFailingWebhook(request, { id: claimed.endpointId, because: becauseOf });
}

async function send(request: RequestContext, claimed: Claimed, stopping?: AbortSignal): Promise<WebhookAnswer> {
  const { clock, services } = request;
  const now = clock.now();
  const body = await bodyOf(request.db, claimed, now);
  if (!body) return { status: null, failure: 'the event is not kept any more', response: '', retryAfterMs: null };
  const secrets = [claimed.sealedSecret, claimed.sealedPreviousSecret].filter((secret) => secret !== null);
  const signatures = secrets.map((sealed) =>
    new Webhook(unseal(services.keys.webhooks, claimed.endpointId, sealed)).sign(claimed.id, now, body),
  );
  const patience = AbortSignal.timeout(PATIENCE_MS);
  return services.postWebhook({
    url: claimed.url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Jishi-Webhooks/1',
      'webhook-id': claimed.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    },
    body,
    allowsPrivate: services.reachesPrivateAddresses,
    signal: stopping ? AbortSignal.any([patience, stopping]) : patience,
    now,
  });
}

/** The same facts as `marketEvents` tells, under the names it tells them by; null when the event has expired. */
async function bodyOf(db: Db, { endpointId, position, kind }: Claimed, now: Date): Promise<string | null> {
  if (position === null)
    return JSON.stringify({ type: kind, timestamp: now.toISOString(), data: { recordId: endpointId } });
  const range = { after: position - 1, through: position, limit: 1 };
  const [event] = await readEvents(db, { kinds: null, scope: everything }, range);
  return event ? JSON.stringify(wordsOf(event)) : null;
}

const wordsOf = ({ kind, occurredAt, position, recordId, sequence, merchantId, buyerId, facts }: StoredEvent) => ({
  type: kind,
  timestamp: occurredAt.toISOString(),
  data: { cursor: toCursor(position), position, recordId, sequence, merchantId, buyerId, facts },
});

async function noteAttempt(
  ctx: UseCaseContext,
  { id, merchantId }: Claimed,
  { startedAt, durationMs, status, failure, response }: WebhookAnswer & { startedAt: Date; durationMs: number },
): Promise<void> {
  await sql`
    insert into webhook_attempt (id, delivery_id, merchant_id, started_at, duration_ms, answered_status, failure, response)
    select ${newId('attempt', ctx.clock)}, ${id}, ${merchantId}, ${startedAt}, ${durationMs}, ${status}, ${failure}, ${response}
    where exists (select from webhook_delivery where id = ${id})`.execute(ctx.db);
}

async function noteSuccess(
  ctx: UseCaseContext,
  { id, endpointId, attempts }: Claimed,
  answer: WebhookAnswer,
): Promise<null> {
  await sql`
    update webhook_delivery set status = 'DELIVERED', next_at = null, delivered_at = ${ctx.now},
      answered_status = ${answer.status}, failure = null
    where id = ${id} and status = 'SENDING' and attempts = ${attempts}`.execute(ctx.db);
  await sql`
    update webhook_progress set failures = 0, failing_since = null, paused_until = null
    where endpoint_id = ${endpointId} and failing_since is not null`.execute(ctx.db);
  return null;
}

/** Says since when the endpoint has been failing. */
async function noteFailure(ctx: UseCaseContext, claimed: Claimed, answer: WebhookAnswer): Promise<Date | null> {
  const { id, endpointId, attempts } = claimed;
  const failure = (answer.failure ?? `answered ${answer.status}`).slice(0, 300);
  const nextAt = nextAttemptAt(attempts, ctx.now);
  await sql`
    update webhook_delivery set status = ${nextAt ? 'WAITING' : 'DEAD'}, next_at = ${nextAt},
      answered_status = ${answer.status}, failure = ${failure}
    where id = ${id} and status = 'SENDING' and attempts = ${attempts}`.execute(ctx.db);
  const { rows } = await sql<{ failures: number; failing_since: string }>`
    update webhook_progress set failures = failures + 1, failing_since = coalesce(failing_since, ${ctx.now}::timestamptz)
    where endpoint_id = ${endpointId} returning failures, failing_since`.execute(ctx.db);
  const [progress] = rows;
  if (!progress) return null;
  const until = pausedUntil(progress.failures, answer.retryAfterMs, ctx.now);
  await sql`
    update webhook_progress set paused_until = greatest(paused_until, ${until}::timestamptz)
    where endpoint_id = ${endpointId}`.execute(ctx.db);
  return new Date(progress.failing_since);
}

import { sql } from 'kysely';
import { rateLimited } from '../kernel/refusal.js';
import type { Db, MessageCaps, RequestContext } from '../kernel/request-context.js';

/** Channels on which every message costs money or reputation. */
export type CappedChannel = keyof MessageCaps;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Counts a message that somebody asks for against what the market sends in an hour and a day (M1), before it is written
 * and in a statement of its own, so that any number of requests at once stay below. Refused with when to come again.
 */
export async function countMessage(request: RequestContext, channel: CappedChannel): Promise<void> {
  const retryAt = await claimVolume(request, channel);
  if (!retryAt) return;
  await sql`update message_volume set refused = refused + 1 where channel = ${channel}`.execute(request.db);
  throw rateLimited('the market sends no more messages for now; try again later', request.clock.now(), retryAt);
}

/** The message was not sent after all. */
export async function uncountMessage({ db }: { readonly db: Db }, channel: CappedChannel): Promise<void> {
  await sql`
    update message_volume set hour_sent = greatest(0, hour_sent - 1), day_sent = greatest(0, day_sent - 1)
    where channel = ${channel}`.execute(db);
}

/** Takes one message out of what may still be sent; when none is left, tells when there will be. */
export async function claimVolume(
  { db, clock, market }: Pick<RequestContext, 'db' | 'clock' | 'market'>,
  channel: CappedChannel,
): Promise<Date | null> {
  const { perHour, perDay } = market.messageCaps[channel];
  const now = clock.now();
  const [hourAgo, dayAgo] = [new Date(now.getTime() - HOUR_MS), new Date(now.getTime() - DAY_MS)];
  const { rows } = await sql<{ is_claimed: boolean; hour_full: boolean; hour_from: string; day_from: string }>`
    with claimed as (
      insert into message_volume as v (channel, hour_from, hour_sent, day_from, day_sent, refused)
      values (${channel}, ${now}, 1, ${now}, 1, 0)
      on conflict (channel) do update set
        hour_sent = case when v.hour_from <= ${hourAgo} then 1 else v.hour_sent + 1 end,
        hour_from = case when v.hour_from <= ${hourAgo} then ${now} else v.hour_from end,
        day_sent = case when v.day_from <= ${dayAgo} then 1 else v.day_sent + 1 end,
        day_from = case when v.day_from <= ${dayAgo} then ${now} else v.day_from end
      where (v.hour_from <= ${hourAgo} or v.hour_sent < ${perHour}) and (v.day_from <= ${dayAgo} or v.day_sent < ${perDay})
      returning hour_from, day_from)
    select true as is_claimed, false as hour_full, hour_from, day_from from claimed
    union all
    select false, not (day_from > ${dayAgo} and day_sent >= ${perDay}), hour_from, day_from from message_volume
    where channel = ${channel} and not exists (select from claimed)`.execute(db);
  const row = rows[0];
  if (row?.is_claimed) return null;
  const isHour = row?.hour_full ?? true;
  const from = new Date((isHour ? row?.hour_from : row?.day_from) ?? now);
  return new Date(from.getTime() + (isHour ? HOUR_MS : DAY_MS));
}

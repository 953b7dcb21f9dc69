import { sql } from 'kysely';
import type { Db, RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import type { StoredEvent } from './event.js';
import { readCursor, readEvents } from './read-events.js';

/**
 * An effect of events in another domain, named by the effect. `run` works in one transaction with the move of its
 * position, so each event has its effect exactly once, in order. It calls no gateway and opens no transaction.
 */
export interface Reaction {
  readonly name: string;
  readonly kinds: readonly string[];
  run(ctx: UseCaseContext, event: StoredEvent): Promise<void>;
}

/** BUSY: another process works on it, or it waits to try again. */
export type Reacted = 'DONE' | 'IDLE' | 'BUSY' | 'FAILED' | 'PARKED';

/** Told of every failure; the last one of an event parks it. */
export type ReportReaction = (reaction: Reaction, event: StoredEvent, error: unknown, isParked: boolean) => void;

interface Options {
  /** A context that names its cause, so that what the reaction emits can be traced. */
  contextFor: (cause: string) => RequestContext;
  report: ReportReaction;
  /** Tries again at once instead of waiting (tests, the demo history). */
  isImpatient?: boolean;
}

const ATTEMPTS = 8;
/** Few enough that the transaction stays short, whatever an effect takes. */
const AT_ONCE = 20;
const everyone = { all: true, merchantIds: [], buyerId: null };

/** Makes the reactions known; a new one begins with what happens from now on. */
export async function registerReactions(db: Db, reactions: readonly Reaction[]): Promise<void> {
  if (reactions.length === 0) return;
  await sql`insert into event_consumer (name, position)
    select name, position from unnest(${reactions.map(({ name }) => name)}::text[]) as name, event_cursor
    on conflict (name) do nothing`.execute(db);
}

/**
 * The names of the reactions for which events wait; what is of no kind of the others is put behind them at once. One
 * statement, for whoever keeps many reactions going by turns.
 */
export async function reactionsWaiting(db: Db, reactions: readonly Reaction[]): Promise<ReadonlySet<string>> {
  const known = JSON.stringify(reactions.map(({ name, kinds }) => ({ name, kinds })));
  const { rows } = await sql<{ name: string }>`
    with behind as (
      select c.name, through.position as through, exists (select from event e
        where e.position > c.position and e.position <= through.position
          and e.kind in (select jsonb_array_elements_text(known.kinds))) as waits
      from event_consumer c
        join jsonb_to_recordset(${known}::jsonb) as known (name text, kinds jsonb) on known.name = c.name
        cross join event_cursor as through
      where c.position < through.position
    ), passed as (
      update event_consumer c set position = b.through from behind b
      where c.name = b.name and not b.waits and c.position < b.through
    )
    select name from behind where waits`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

/**
 * Handles the next events of one reaction, several in one transaction where many wait. When one of them fails, all are
 * undone and the first is handled alone, so that only what fails itself is counted. After eight failures the event is
 * parked and the reaction goes on.
 */
export async function react(reaction: Reaction, options: Options, atOnce = AT_ONCE): Promise<Reacted> {
  const request = options.contextFor(`reaction ${reaction.name}`);
  let events: readonly StoredEvent[] = [];
  try {
    return await inTransaction(request, async (ctx) => {
      const consumer = await lockConsumer(ctx.db, reaction.name, options.isImpatient ?? false);
      if (consumer === null) return 'BUSY';
      events = await nextEvents(ctx.db, reaction, consumer.position, consumer.failures > 0 ? 1 : atOnce);
      const last = events.at(-1);
      if (!last) return 'IDLE';
      for (const event of events) {
        await reaction.run(ctx, event);
        await ctx.em.flush();
        // The next one reads what is true by then, not what this one read.
        ctx.em.clear();
      }
      await moveTo(ctx.db, reaction.name, last.position);
      return 'DONE';
    });
  } catch (error) {
    const [event] = events;
    if (!event) throw error;
    if (events.length > 1) return react(reaction, options, 1);
    const isParked = await inTransaction(request, (ctx) => recordFailure(ctx, reaction, event, error));
    options.report(reaction, event, error, isParked);
    return isParked ? 'PARKED' : 'FAILED';
  }
}

async function lockConsumer(
  db: Db,
  name: string,
  isImpatient: boolean,
): Promise<{ position: number; failures: number } | null> {
  const { rows } = await sql<{ position: string; failures: number }>`select position, failures from event_consumer
    where name = ${name} and (${isImpatient} or retry_at is null or retry_at <= clock_timestamp())
    for update skip locked`.execute(db);
  return rows[0] ? { position: Number(rows[0].position), failures: rows[0].failures } : null;
}

async function nextEvents(db: Db, { name, kinds }: Reaction, after: number, limit: number): Promise<StoredEvent[]> {
  const { position: through } = await readCursor(db);
  const events = await readEvents(db, { kinds, scope: everyone }, { after, through, limit });
  // What is not of its kinds is behind it, or those events could never expire.
  if (events.length === 0 && through > after) await moveTo(db, name, through);
  return events;
}

const moveTo = (db: Db, name: string, position: number): Promise<unknown> =>
  sql`update event_consumer set position = ${position}, failures = 0, last_error = null, retry_at = null
    where name = ${name}`.execute(db);

/** Waits 0.2, 0.4, 0.8 … 12.8 s between attempts: by the machine's clock, since it is no business time. */
async function recordFailure(
  ctx: UseCaseContext,
  { name }: Reaction,
  event: StoredEvent,
  error: unknown,
): Promise<boolean> {
  const reason = String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 4_000);
  const { rows } = await sql<{ failures: number }>`
    update event_consumer set failures = failures + 1, last_error = ${reason},
      retry_at = clock_timestamp() + interval '0.1 s' * power(2, failures + 1)
    where name = ${name} and position < ${event.position} returning failures`.execute(ctx.db);
  if ((rows[0]?.failures ?? 0) < ATTEMPTS) return false;
  await sql`insert into parked_event (consumer, position, error, parked_at)
    values (${name}, ${event.position}, ${reason}, ${ctx.now}::timestamptz)`.execute(ctx.db);
  await moveTo(ctx.db, name, event.position);
  return true;
}

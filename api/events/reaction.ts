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
const everyone = { all: true, merchantIds: [], buyerId: null };

/** Makes the reactions known; a new one begins with what happens from now on. */
export async function registerReactions(db: Db, reactions: readonly Reaction[]): Promise<void> {
  if (reactions.length === 0) return;
  await sql`insert into event_consumer (name, position)
    select name, position from unnest(${reactions.map(({ name }) => name)}::text[]) as name, event_cursor
    on conflict (name) do nothing`.execute(db);
}

/** Handles the next event of one reaction. After eight failures the event is parked and the reaction goes on. */
export async function react(reaction: Reaction, options: Options): Promise<Reacted> {
  const request = options.contextFor(`reaction ${reaction.name}`);
  let event: StoredEvent | undefined;
  try {
    return await inTransaction(request, async (ctx) => {
      const position = await lockPosition(ctx.db, reaction.name, options.isImpatient ?? false);
      if (position === null) return 'BUSY';
      event = await nextEvent(ctx.db, reaction, position);
      if (!event) return 'IDLE';
      await reaction.run(ctx, event);
      await ctx.em.flush();
      await moveTo(ctx.db, reaction.name, event.position);
      return 'DONE';
    });
  } catch (error) {
    if (!event) throw error;
    const failed = event;
    const isParked = await inTransaction(request, (ctx) => recordFailure(ctx, reaction, failed, error));
    options.report(reaction, failed, error, isParked);
    return isParked ? 'PARKED' : 'FAILED';
  }
}

async function lockPosition(db: Db, name: string, isImpatient: boolean): Promise<number | null> {
  const { rows } = await sql<{ position: string }>`select position from event_consumer
    where name = ${name} and (${isImpatient} or retry_at is null or retry_at <= clock_timestamp())
    for update skip locked`.execute(db);
  return rows[0] ? Number(rows[0].position) : null;
}

async function nextEvent(db: Db, { name, kinds }: Reaction, after: number): Promise<StoredEvent | undefined> {
  const { position: through } = await readCursor(db);
  const [event] = await readEvents(db, { kinds, scope: everyone }, { after, through, limit: 1 });
  // What is not of its kinds is behind it, or those events could never expire.
  if (!event && through > after) await moveTo(db, name, through);
  return event;
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

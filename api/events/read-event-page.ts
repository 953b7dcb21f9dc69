import type { Db } from '../kernel/request-context.js';
import { resumeAfter, toCursor } from './cursor.js';
import type { EventFilter } from './event-filter.js';
import { readCursor, readEvents } from './read-events.js';
import { itemOf, type StreamItem } from './stream-item.js';

/** A stretch of what the asker may hear; its cursor is beyond everything that was looked at. */
export async function readEventPage(
  db: Db,
  asker: Pick<EventFilter, 'scope' | 'accountId'>,
  { after, first }: { after: string | null; first: number },
): Promise<{ items: StreamItem[]; cursor: string; hasMore: boolean }> {
  const { position: through, expiredThrough } = await readCursor(db);
  const from = after === null ? expiredThrough : await resumeAfter(db, after);
  const events = await readEvents(db, { kinds: null, ...asker }, { after: from, through, limit: first + 1 });
  const items = events.slice(0, first).map(itemOf);
  const hasMore = events.length > first;
  const end = hasMore ? (items.at(-1)?.position ?? from) : Math.max(from, through);
  return { items, cursor: toCursor(end), hasMore };
}

import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import type { Db } from '../kernel/request-context.js';
import { readCursor } from './read-events.js';

const FORM = /^e1-([0-9a-z]{1,11})$/;

/** The opaque text a client resumes from: everything after this position is still to come. */
export const toCursor = (position: number): string => Buffer.from(`e1-${position.toString(36)}`).toString('base64url');

function positionOf(cursor: string): number {
  const digits = FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  const position = digits === undefined ? Number.NaN : Number.parseInt(digits, 36);
  if (!Number.isSafeInteger(position)) {
    throw new RequestError(RequestErrorCode.BAD_USER_INPUT, '`after` is no cursor of this market');
  }
  return position;
}

/**
 * The position to resume after. Refuses with CURSOR_EXPIRED when events after it are deleted already, or when the
 * market has not come that far (it was restored from a backup): read the records anew, then subscribe without `after`.
 */
export async function resumeAfter(db: Db, cursor: string): Promise<number> {
  const after = positionOf(cursor);
  const { position, expiredThrough } = await readCursor(db);
  if (after < expiredThrough || after > position) {
    throw new RequestError(
      RequestErrorCode.CURSOR_EXPIRED,
      'events after this cursor are no longer kept: read the records anew, then subscribe without `after`',
    );
  }
  return after;
}

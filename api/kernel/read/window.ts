import { RequestError, RequestErrorCode } from '../refusal.js';
import type { Args } from './collect.js';
import { DEFAULT_PAGE_SIZE, MAX_OFFSET, MAX_PAGE_SIZE, type OrderBy } from './page-args.js';

/** Which part of a list is asked for. */
export interface Window {
  /** Counted from the start or the cursor on; backward windows are read in reverse and turned round. */
  readonly forward: boolean;
  readonly size: number;
  readonly cursor: string | null;
  readonly offset: number;
  readonly orderBy: OrderBy | null;
  readonly filter: Args | null;
}

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly offset?: number | null;
  readonly orderBy?: OrderBy | null;
  readonly filter?: Args | null;
}

/** Checks the arguments of a connection and says which part of the list they ask for. */
export function windowOf(args: PageArguments): Window {
  const { orderBy = null, filter = null } = args;
  const [first, last, offset] = [args.first ?? null, args.last ?? null, args.offset ?? null];
  const [after, before] = [args.after ?? null, args.before ?? null];
  if (first !== null && last !== null) throw wrong('ask for `first` or for `last`, not for both');
  const forward = last === null && before === null;
  if (!forward && after !== null) throw wrong('`after` goes with `first`; use `before` with `last`');
  if (first !== null && before !== null) throw wrong('`before` goes with `last`; use `after` with `first`');
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) throw wrong(`a page has 1 to ${MAX_PAGE_SIZE} records, not ${size}`);
  if (offset !== null) {
    if (!forward || after !== null) throw wrong('`offset` goes with `first` and without cursors');
    if (offset < 0 || offset > MAX_OFFSET) throw wrong(`\`offset\` is 0 to ${MAX_OFFSET}; follow cursors beyond that`);
  }
  return { forward, size, cursor: forward ? after : before, offset: offset ?? 0, orderBy, filter };
}

const wrong = (message: string): RequestError => new RequestError(RequestErrorCode.BAD_USER_INPUT, message);

import { RequestError, RequestErrorCode } from '../refusal.js';

/** Where a row stands in a sorted list: its sort value as PostgreSQL prints it, and its id, which breaks ties. */
export interface Position {
  readonly value: string | null;
  readonly id: string;
}

/** `sort` names the order the cursor belongs to: in another order its value means nothing. */
export function encodeCursor(sort: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

export function decodeCursor(sort: string, cursor: string): Position {
  const parts = parse(cursor);
  if (!parts)
    throw new RequestError(RequestErrorCode.BAD_USER_INPUT, 'this is no cursor; take one from `edges` or `pageInfo`');
  const [madeFor, value, id] = parts;
  if (madeFor !== sort) {
    throw new RequestError(
      RequestErrorCode.BAD_USER_INPUT,
      'this cursor belongs to a list that is sorted otherwise; begin again without it',
    );
  }
  return { value, id };
}

function parse(cursor: string): [string, string | null, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isCursor(parts) ? parts : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isCursor = (parts: unknown): parts is [string, string | null, string] =>
  Array.isArray(parts) &&
  parts.length === 3 &&
  typeof parts[0] === 'string' &&
  (parts[1] === null || typeof parts[1] === 'string') &&
  typeof parts[2] === 'string';

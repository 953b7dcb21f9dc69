/**
 * Why the server ends a stream, as the close code of a WebSocket. Over SSE the same code stands in
 * `extensions.closeCode` of a last result, but for TOO_SLOW, which cuts the connection.
 */
export enum StreamEnd {
  /** The server stops; connect again and resume. */
  GOING_AWAY = 1001,
  /** No token, or one that is not valid (any more). */
  UNAUTHORIZED = 4401,
  /** What one may do has changed; connect again, and resume if it is still allowed. */
  ACCESS_CHANGED = 4403,
  /** A subscription had more waiting than its queue holds; resume from the last cursor. */
  TOO_SLOW = 4290,
  /** More than the server takes; wait before connecting again. */
  TOO_MANY = 4291,
  /** Our mistake; resume from the last cursor. */
  INTERNAL = 4500,
}

export const reasonOf: Readonly<Record<StreamEnd, string>> = {
  [StreamEnd.GOING_AWAY]: 'Going away',
  [StreamEnd.UNAUTHORIZED]: 'Unauthorized',
  [StreamEnd.ACCESS_CHANGED]: 'Access changed',
  [StreamEnd.TOO_SLOW]: 'Too slow: resume from your last cursor',
  [StreamEnd.TOO_MANY]: 'Too many connections or subscriptions',
  [StreamEnd.INTERNAL]: 'Internal server error',
};

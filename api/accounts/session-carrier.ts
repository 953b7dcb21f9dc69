/** How a session travels with later requests. */
export enum SessionCarrier {
  COOKIE = 'COOKIE',
  TOKEN = 'TOKEN',
  TOKEN_PAIR = 'TOKEN_PAIR',
}

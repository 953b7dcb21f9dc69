import type { Kysely } from 'kysely';
import type { Actor } from '../actor.js';
import type { Clock } from '../clock.js';

/** What reading needs of a request; `RequestContext` has all of it. */
export interface ReadContext {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly market: { readonly currency: string; readonly timeZone: string; readonly name: string };
  /** Signs the links of private files, and makes the codes that buyers tell couriers. */
  readonly services: { readonly keys: { readonly fileLinks: Buffer; readonly codes: Buffer } };
  /** Statements outside any transaction. */
  readonly db: Kysely<unknown>;
}

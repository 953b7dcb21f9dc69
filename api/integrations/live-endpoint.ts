import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Of `webhook_endpoint e`: enabled, and its app may still read events (A4). */
export const liveEndpoint = (now: Date): RawBuilder<SqlBool> => sql<SqlBool>`e.status = 'ENABLED' and exists (
  select from app a where a.id = e.app_id and a.revoked_at is null
    and (a.expires_at is null or a.expires_at > ${now}::timestamptz) and 'EVENTS_READ' = any(a.scopes))`;

import { sql } from 'kysely';
import { type Actor, anonymous, type Care } from '../kernel/actor.js';
import type { Clock } from '../kernel/clock.js';
import type { Permission } from '../kernel/permission.js';
import type { Db } from '../kernel/request-context.js';
import { Locale } from './account.entity.js';
import { isWithin } from './ip-ranges.js';
import { type MemberRole, permissionsOfMember } from './merchant-roles.js';
import { permissionsOfStaff, rolesInCare, type StaffRole } from './platform-roles.js';
import { hashOf, isSecretOf, parseAppToken } from './tokens.js';

/** What a request shows of itself. */
interface Credentials {
  /** Session token or app token; null when there is none. */
  readonly token: string | null;
  readonly locale: 'zh' | 'en';
  /** Where the request came from. */
  readonly ip?: string | null;
  /** Asked again by an open stream, which is no sign that somebody sits there: the session is not prolonged. */
  readonly isUnattended?: boolean;
}

/** Merchants that an account looks after: those assigned to it, and those of a district (six figures; null: of none). */
export type CareOf = (db: Db, accountId: string, districtCode: string | null) => Promise<readonly string[]>;

/** How stale the last sight of a session or app may be before it is written again. */
const SEEN_EVERY_MS = 60_000;

const staleSince = (now: Date): Date => new Date(now.getTime() - SEEN_EVERY_MS);

/**
 * Who shows this token, with the rights of this very moment: roles taken away, accounts blocked and sessions ended count
 * from the next request on. One statement, and one more for roles with merchants in their care; at most once a minute a second one notes that the session is in use.
 * A token that is unknown, expired or revoked makes nobody: the caller is anonymous.
 */
export function authenticate(db: Db, clock: Clock, credentials: Credentials, careOf: CareOf): Promise<Actor> {
  const { token, locale } = credentials;
  if (!token) return Promise.resolve(anonymous(locale));
  const app = parseAppToken(token);
  return app ? appActor(db, clock, app, credentials) : personActor(db, clock, token, credentials, careOf);
}

interface SessionRow {
  id: string;
  account_id: string;
  is_stale: boolean;
  /** Milliseconds since 1970. */
  stepped_up_at: number | null;
  locale: Locale;
  staff_roles: StaffRole[];
  district_code: string | null;
  duties: Record<string, MemberRole[]>;
}

async function personActor(
  db: Db,
  clock: Clock,
  token: string,
  { locale, isUnattended = false }: Credentials,
  careOf: CareOf,
): Promise<Actor> {
  const now = clock.now();
  const { rows } = await sql<SessionRow>`
    select s.id, s.account_id, a.locale,
      s.last_seen_at <= ${staleSince(now)} as is_stale, (extract(epoch from s.stepped_up_at) * 1000)::float8 as stepped_up_at,
      array(select role from staff_role where account_id = a.id) as staff_roles,
      (select max(district_code) from staff_role where account_id = a.id) as district_code,
      (select coalesce(jsonb_object_agg(merchant_id, roles), '{}') from (
        select merchant_id, jsonb_agg(role) as roles from merchant_member where account_id = a.id group by merchant_id) m) as duties
    from session s join account a on a.id = s.account_id
    where s.token_hash = ${hashOf(token)} and a.status = 'ACTIVE' and s.expires_at > ${now}
      and coalesce(s.access_expires_at > ${now}, true) and s.last_seen_at + make_interval(mins => s.idle_minutes) > ${now}`.execute(
    db,
  );
  const session = rows[0];
  if (!session) return anonymous(locale);
  if (session.is_stale && !isUnattended) {
    await sql`update session set last_seen_at = ${now} where id = ${session.id} and last_seen_at < ${now}`.execute(db);
  }
  const duties = Object.entries(session.duties).map(
    ([merchantId, roles]) => [merchantId, permissionsOfMember(roles)] as const,
  );
  return {
    kind: 'PERSON',
    accountId: session.account_id,
    sessionId: session.id,
    appId: null,
    platformPermissions: permissionsOfStaff(session.staff_roles.filter((role) => !rolesInCare.has(role))),
    merchants: new Map(duties),
    care: await inCare(db, session, careOf),
    buyerId: session.account_id,
    steppedUpAt: session.stepped_up_at === null ? null : new Date(session.stepped_up_at),
    locale: session.locale === Locale.ZH ? 'zh' : 'en',
    opened: new Set(),
    shown: new Set(),
  };
}

/** What the session's roles may do with the merchants in their care; null when no role is of that kind. */
async function inCare(
  db: Db,
  { account_id: accountId, staff_roles: roles, district_code: districtCode }: SessionRow,
  careOf: CareOf,
): Promise<Care | null> {
  const caring = roles.filter((role) => rolesInCare.has(role));
  if (caring.length === 0) return null;
  const merchantIds = new Set(await careOf(db, accountId, districtCode));
  return { permissions: permissionsOfStaff(caring), merchantIds };
}

interface AppRow {
  merchant_id: string | null;
  scopes: Permission[];
  secret_hash: string;
  previous_secret_hash: string | null;
  ip_ranges: string[];
  points_per_minute: number | null;
  is_stale: boolean;
}

async function appActor(
  db: Db,
  clock: Clock,
  { appId, secret }: { appId: string; secret: string },
  { locale, ip = null }: Credentials,
): Promise<Actor> {
  const now = clock.now();
  const { rows } = await sql<AppRow>`
    select a.merchant_id, a.scopes, a.secret_hash, a.ip_ranges, a.points_per_minute,
      case when a.previous_until > ${now} then a.previous_secret_hash end as previous_secret_hash,
      coalesce(u.last_used_at <= ${staleSince(now)}, true) as is_stale
    from app a left join app_use u on u.app_id = a.id
    where a.id = ${appId} and a.revoked_at is null and (a.expires_at is null or a.expires_at > ${now})`.execute(db);
  const app = rows[0];
  const hashes = [app?.secret_hash, app?.previous_secret_hash].filter((hash) => typeof hash === 'string');
  if (!app || !hashes.some((hash) => isSecretOf(hash, secret))) return anonymous(locale);
  if (!isWithin(app.ip_ranges, ip)) return { ...anonymous(locale), turnedAwayAppId: appId };
  if (app.is_stale) {
    await sql`
      insert into app_use (app_id, last_used_at) values (${appId}, ${now})
      on conflict (app_id) do update set last_used_at = excluded.last_used_at`.execute(db);
  }
  const scopes = new Set(app.scopes);
  return {
    ...anonymous(locale),
    kind: 'APP',
    appId,
    pointsPerMinute: app.points_per_minute,
    platformPermissions: app.merchant_id ? new Set() : scopes,
    merchants: app.merchant_id ? new Map([[app.merchant_id, scopes]]) : new Map(),
  };
}

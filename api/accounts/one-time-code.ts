import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { rateLimited, refuse } from '../kernel/refusal.js';
import type { Db, RequestContext, UseCaseContext } from '../kernel/request-context.js';

/** What a code is good for. A code for one thing is none for another. */
export type CodeUse = 'REGISTER' | 'RESET_PASSWORD' | 'CHANGE_CONTACT';

export const CODE_MINUTES = 10;
const RESEND_MS = 60_000;
const MOST_TRIES = 5;
const CODE = /^\d{6}$/;

interface IssuedCode {
  /** Six digits, to be sent and forgotten: only a keyed hash is kept. */
  readonly code: string;
  readonly expiresAt: Date;
  readonly resendAt: Date;
}

/**
 * Makes a code for a subject (a phone number or e-mail address), in place of the one before. With `isMeant: false` the same is
 * done, but no code fits: whether somebody has an account shows neither in the answer nor in the work (A1). One a minute.
 */
export async function issueCode(
  ctx: UseCaseContext,
  use: CodeUse,
  subject: string,
  { isMeant }: { isMeant: boolean },
): Promise<IssuedCode> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const secret = isMeant ? code : randomBytes(16).toString('hex');
  const key = keyOf(ctx, use, subject);
  const expiresAt = new Date(ctx.now.getTime() + CODE_MINUTES * 60_000);
  const { rows } = await sql<{ created_at: string; is_new: boolean }>`
    with issued as (
      insert into one_time_code as c (key, code_hash, tries, created_at, expires_at)
      values (${key}, ${hashOfCode(ctx, key, secret)}, 0, ${ctx.now}, ${expiresAt})
      on conflict (key) do update set code_hash = excluded.code_hash, tries = 0, created_at = excluded.created_at,
        expires_at = excluded.expires_at
      where c.created_at <= ${new Date(ctx.now.getTime() - RESEND_MS)}
      returning created_at)
    select created_at, true as is_new from issued
    union all select created_at, false from one_time_code where key = ${key} and not exists (select from issued)`.execute(
    ctx.db,
  );
  const row = rows[0];
  const resendAt = new Date((row ? new Date(row.created_at) : ctx.now).getTime() + RESEND_MS);
  if (!row?.is_new) throw rateLimited('a code was sent just now; wait before the next one', ctx.now, resendAt);
  return { code, expiresAt, resendAt };
}

/** A code that was given rightly and can still be spent, once. */
export interface FittingCode {
  readonly key: string;
  readonly codeHash: string;
}

/**
 * Whether the code fits, counted before it is looked at and in a statement of its own: five tries a code, whatever is rolled
 * back and however many come at once. Refuses with WRONG_CODE.
 */
export async function tryCode(
  request: RequestContext,
  use: CodeUse,
  subject: string,
  given: string,
): Promise<FittingCode> {
  const key = keyOf(request, use, subject);
  const now = request.clock.now();
  const { rows } = await sql<{ code_hash: string }>`
    update one_time_code set tries = tries + 1 where key = ${key} and expires_at > ${now} and tries < ${MOST_TRIES}
    returning code_hash`.execute(request.db);
  const code = given.normalize('NFKC').replace(/\s/gu, '');
  const codeHash = hashOfCode(request, key, CODE.test(code) ? code : 'none');
  const kept = rows[0]?.code_hash ?? hashOfCode(request, key, 'nobody');
  if (!timingSafeEqual(Buffer.from(kept), Buffer.from(codeHash))) throw wrongCode();
  return { key, codeHash };
}

/** Spends the code in the transaction of what it allows: of twenty who come with it at once, one goes on. */
export async function spendCode(ctx: UseCaseContext, { key, codeHash }: FittingCode): Promise<void> {
  const { rows } = await sql`
    delete from one_time_code where key = ${key} and code_hash = ${codeHash} returning key`.execute(ctx.db);
  if (rows.length === 0) throw wrongCode();
}

/** Deletes codes that ran out. */
export async function deleteExpiredCodes(db: Db, now: Date): Promise<void> {
  await sql`delete from one_time_code where expires_at < ${now}`.execute(db);
}

const wrongCode = () => refuse('WRONG_CODE', 'the code is wrong, too old, or was used before', 'code');

type Keys = Pick<RequestContext, 'services'>;

/** Numbers and addresses are personal data: only a keyed hash of them is kept. */
const keyOf = ({ services }: Keys, use: CodeUse, subject: string): string =>
  createHmac('sha256', services.keys.codes).update(`${use}\0${subject}`).digest('base64url');

const hashOfCode = ({ services }: Keys, key: string, code: string): string =>
  createHmac('sha256', services.keys.codes).update(`${key}\0${code}`).digest('base64url');

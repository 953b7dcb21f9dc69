import { sql } from 'kysely';
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';
import type { Clock } from '../kernel/clock.js';
import type { Db, UseCaseContext } from '../kernel/request-context.js';
import { seal, unseal } from '../kernel/sealed.js';
import { acceptRecoveryCode, isRecoveryCode, removeRecoveryCodes } from './recovery-codes.js';

/** One step of 30 seconds before and after the present one is accepted: clocks of telephones go wrong. */
const TOLERANCE_S = 30;
const CODE = /^\d{6}$/;

/** What an authenticator app is told, once. */
export interface EnrolledSecret {
  readonly secret: string;
  /** `otpauth://` address, for a QR code. */
  readonly uri: string;
}

/** A secret for the account, not in use before `confirmSecret`; null when one is in use already. */
export async function enrolSecret(
  ctx: UseCaseContext,
  accountId: string,
  label: string,
  secret = generateSecret(),
): Promise<EnrolledSecret | null> {
  const { rows } = await sql`
    insert into second_factor as f (account_id, secret, created_at)
    values (${accountId}, ${seal(ctx.services.keys.totpSecrets, accountId, secret)}, ${ctx.now})
    on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_used_step = null
      where f.confirmed_at is null
    returning f.account_id`.execute(ctx.db);
  return rows.length === 0 ? null : { secret, uri: generateURI({ issuer: ctx.market.name, label, secret }) };
}

/** A secret that is to take the place of the one in use, which counts until `confirmSecret`; null when none is in use. */
export async function replaceSecret(
  ctx: UseCaseContext,
  accountId: string,
  label: string,
): Promise<EnrolledSecret | null> {
  const secret = generateSecret();
  const { rows } = await sql`
    update second_factor set next_secret = ${seal(ctx.services.keys.totpSecrets, accountId, secret)}
    where account_id = ${accountId} and confirmed_at is not null returning account_id`.execute(ctx.db);
  return rows.length === 0 ? null : { secret, uri: generateURI({ issuer: ctx.market.name, label, secret }) };
}

/** The secret that was being enrolled is in use from now on, alone. */
export async function confirmSecret(ctx: UseCaseContext, accountId: string): Promise<void> {
  await sql`
    update second_factor set secret = coalesce(next_secret, secret), next_secret = null, confirmed_at = ${ctx.now}
    where account_id = ${accountId} and (confirmed_at is null or next_secret is not null)`.execute(ctx.db);
}

/** Removes the secret and what stands in for it; the account has no second factor until it enrols again. */
export async function removeSecret(ctx: UseCaseContext, accountId: string): Promise<void> {
  await removeRecoveryCodes(ctx, accountId);
  await sql`delete from second_factor where account_id = ${accountId}`.execute(ctx.db);
}

/** Whether sign-in asks this account for a code. */
export async function hasSecondFactor(db: Db, accountId: string): Promise<boolean> {
  const { rows } =
    await sql`select from second_factor where account_id = ${accountId} and confirmed_at is not null`.execute(db);
  return rows.length > 0;
}

/**
 * Whether this is the account's code of now. A code is good once: its step is kept, and neither it nor an earlier one is
 * accepted again. A recovery code does instead, and is used up. `isConfirmed: false` asks for the secret that is being
 * enrolled, for which no recovery code stands in.
 */
export async function acceptCode(
  ctx: UseCaseContext,
  accountId: string,
  code: string,
  { isConfirmed = true } = {},
): Promise<boolean> {
  if (isConfirmed && isRecoveryCode(code)) return acceptRecoveryCode(ctx, accountId, code);
  const { rows } = await sql<{ secret: string; last_used_step: number | null }>`
    select ${isConfirmed ? sql`secret` : sql`coalesce(next_secret, secret)`} as secret,
      case when ${isConfirmed} or next_secret is null then last_used_step end as last_used_step
    from second_factor where account_id = ${accountId}
      and ${isConfirmed ? sql`confirmed_at is not null` : sql`(confirmed_at is null or next_secret is not null)`}
    for update`.execute(ctx.db);
  const factor = rows[0];
  const token = code.normalize('NFKC').replace(/\s/gu, '');
  if (!factor || !CODE.test(token)) return false;
  const secret = unseal(ctx.services.keys.totpSecrets, accountId, factor.secret);
  const answer = verifySync({ secret, token, epoch: secondsOf(ctx.now), epochTolerance: TOLERANCE_S });
  if (!answer.valid || !('timeStep' in answer) || answer.timeStep <= (factor.last_used_step ?? 0)) return false;
  await sql`update second_factor set last_used_step = ${answer.timeStep} where account_id = ${accountId}`.execute(
    ctx.db,
  );
  return true;
}

/** The code an authenticator app shows now; for the demo's printed logins and for tests. */
export const currentCode = (secret: string, clock: Clock): string =>
  generateSync({ secret, epoch: secondsOf(clock.now()) });

const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1000);

import { createHmac, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { KernelServices, UseCaseContext } from '../kernel/request-context.js';

/** Letters and figures that are not mistaken for each other when read off paper. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const HALF = 5;
const HOW_MANY = 10;
const RECOVERY_CODE = new RegExp(`^[${ALPHABET}]{${2 * HALF}}$`);

/**
 * Ten codes for somebody without their authenticator app (A3), told this once; earlier ones are void. Each is 50 random
 * bits; a hash under a key of the installation is kept, so the database alone does not tell them.
 */
export async function newRecoveryCodes(ctx: UseCaseContext, accountId: string): Promise<string[]> {
  await removeRecoveryCodes(ctx, accountId);
  const codes = Array.from({ length: HOW_MANY }, newCode);
  const rows = codes.map((code) => sql`(${accountId}, ${hashOf(ctx.services, accountId, bare(code))}, ${ctx.now})`);
  await sql`insert into recovery_code (account_id, code_hash, created_at) values ${sql.join(rows)}`.execute(ctx.db);
  return codes;
}

/** Whether the text looks like one of these codes. */
export const isRecoveryCode = (text: string): boolean => RECOVERY_CODE.test(bare(text));

/** Uses a code up, and says whether it was good: once, also for two who show it at the same instant. */
export async function acceptRecoveryCode(ctx: UseCaseContext, accountId: string, code: string): Promise<boolean> {
  const { rows } = await sql`
    update recovery_code set used_at = ${ctx.now}
    where account_id = ${accountId} and code_hash = ${hashOf(ctx.services, accountId, bare(code))} and used_at is null
    returning account_id`.execute(ctx.db);
  if (rows.length === 0) return false;
  await ctx.services.writeAudit(ctx, { action: 'useRecoveryCode', subjectId: accountId, changes: [] });
  return true;
}

/** Voids what is left of them. */
export async function removeRecoveryCodes(ctx: UseCaseContext, accountId: string): Promise<void> {
  await sql`delete from recovery_code where account_id = ${accountId}`.execute(ctx.db);
}

function newCode(): string {
  const letters = Array.from({ length: 2 * HALF }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${letters.slice(0, HALF).join('')}-${letters.slice(HALF).join('')}`;
}

/** However it was typed: full width, capitals, with or without the dash. */
const bare = (code: string): string => code.normalize('NFKC').replace(/[\s-]/gu, '').toLowerCase();

const hashOf = ({ keys }: KernelServices, accountId: string, code: string): string =>
  createHmac('sha256', keys.totpSecrets).update(`recovery\0${accountId}\0${code}`).digest('base64url');

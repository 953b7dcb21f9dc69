import { sql } from 'kysely';
import { Refusal } from '../kernel/refusal.js';
import type { Db } from '../kernel/request-context.js';
import { variablesOf } from './fill-reply.js';
import { type ForbiddenUse, findForbidden, type PhraseRule } from './find-forbidden.js';

/** Every forbidden phrase in a text, with its place and what to say instead (J2). */
export async function forbiddenIn(db: Db, text: string): Promise<ForbiddenUse[]> {
  const { rows } = await sql<PhraseRule>`select phrase, replacement from forbidden_phrase where is_active`.execute(db);
  return findForbidden(text, rows);
}

/**
 * Refuses words to somebody outside that have a forbidden phrase, or a variable of a quick reply that was not filled (J2).
 *
 * @throws Refusal FORBIDDEN_PHRASE for each place, with place and replacement; VARIABLE_LEFT.
 */
export async function refuseForbidden(db: Db, text: string, path: string): Promise<void> {
  const uses = await forbiddenIn(db, text);
  const left = variablesOf(text);
  if (uses.length === 0 && left.length === 0) return;
  const at = ['input', path];
  throw new Refusal(
    ...uses.map((use) => ({
      __typename: 'ForbiddenPhraseFound',
      code: 'FORBIDDEN_PHRASE',
      message: `"${use.phrase}" must not be said; say "${use.replacement}"`,
      path: at,
      ...use,
    })),
    ...left.map((name) => ({
      __typename: 'BasicUserError',
      code: 'VARIABLE_LEFT',
      message: `{${name}} was not filled`,
      path: at,
    })),
  );
}

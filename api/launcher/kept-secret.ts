import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode, refuseUnusableFolder } from './file-errors.js';
import { StartRefusal } from './start-refusal.js';

/**
 * The secret kept in `file`, made at the first call and readable by its owner only.
 * Two processes starting at once get the same one.
 */
export function keptSecret(file: string): string {
  try {
    const secret = secretIn(file) ?? makeSecret(file);
    if (secret.length < 32) throw new StartRefusal(`The secret kept in ${file} is damaged: restore it from a backup.`);
    return secret;
  } catch (error) {
    throw refuseUnusableFolder(error, path.dirname(file));
  }
}

function secretIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function makeSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

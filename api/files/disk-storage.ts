import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStorage } from '../kernel/file-storage.js';

/** A key, or the draft of one while it is written. */
const KEY = /^[a-z0-9][a-z0-9-]{8,80}(\.[a-z0-9-]{36})?$/;

/** Files below `folder`, spread over sub-folders by the end of their key; written beside and renamed, so never half there. */
export function diskStorage(folder: string): FileStorage {
  const placeOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`"${key}" is no storage key`);
    return path.join(folder, (key.split('.')[0] ?? key).slice(-2), key);
  };
  return {
    put: async (key, bytes) => {
      const place = placeOf(key);
      const draft = `${place}.${randomUUID()}`;
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(draft, bytes, { mode: 0o600, flush: true });
      await rename(draft, place);
    },
    get: async (key) => {
      try {
        return await readFile(placeOf(key));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    remove: (key) => rm(placeOf(key), { force: true }),
    olderThan: (instant) => olderThan(folder, instant),
  };
}

/** One sub-folder after the other; what vanishes meanwhile is not there to be told. */
async function* olderThan(folder: string, instant: Date): AsyncGenerator<readonly string[]> {
  for (const part of await namesIn(folder)) {
    const old: string[] = [];
    for (const name of await namesIn(path.join(folder, part))) {
      const found = await stat(path.join(folder, part, name)).catch(() => null);
      if (KEY.test(name) && found?.isFile() && found.mtime < instant) old.push(name);
    }
    if (old.length > 0) yield old;
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

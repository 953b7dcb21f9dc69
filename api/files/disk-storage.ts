import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStorage } from '../kernel/file-storage.js';

const KEY = /^[a-z0-9][a-z0-9-]{8,80}$/;

/** Files below `folder`, spread over sub-folders by the end of their key; written beside and renamed, so never half there. */
export function diskStorage(folder: string): FileStorage {
  const placeOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`"${key}" is no storage key`);
    return path.join(folder, key.slice(-2), key);
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
  };
}

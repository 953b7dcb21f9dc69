import { sql } from 'kysely';
import type { FileStorage } from '../kernel/file-storage.js';
import type { Db } from '../kernel/request-context.js';

/** Long after an upload link has ended, and after any transaction that might still write the row. */
const WAITED_MS = 24 * 3_600_000;

interface Strays {
  readonly announced: number;
  readonly bytes: number;
}

/**
 * Deletes what uploads left behind: announcements whose bytes never came, bytes whose row was never written, and drafts of
 * writes that a crash cut short.
 */
export async function deleteStrayUploads(db: Db, storage: FileStorage, now: Date): Promise<Strays> {
  const before = new Date(now.getTime() - WAITED_MS);
  const { rows } = await sql<{ id: string }>`
    delete from file where status = 'PENDING' and created_at < ${before} returning id`.execute(db);
  let bytes = 0;
  for await (const keys of storage.olderThan(before)) {
    const known = await sql<{ storage_key: string }>`
      select storage_key from file where storage_key = any(${keys}::text[])`.execute(db);
    const kept = new Set(known.rows.map(({ storage_key }) => storage_key));
    for (const key of keys) {
      if (kept.has(key)) continue;
      await storage.remove(key);
      bytes += 1;
    }
  }
  return { announced: rows.length, bytes };
}

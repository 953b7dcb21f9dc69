/**
 * Where the bytes of files are kept, under keys the market makes up. A key is written once and never changed. The local
 * disk today (`files/disk-storage.ts`); an S3-compatible store fits behind the same three calls.
 */
export interface FileStorage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when nothing is kept under this key. */
  get(key: string): Promise<Buffer | null>;
  /** Keys, and drafts that were never finished, which were written before this instant; some hundreds at a time. */
  olderThan(instant: Date): AsyncIterable<readonly string[]>;
  /** Removing what is not there is no mistake. */
  remove(key: string): Promise<void>;
}

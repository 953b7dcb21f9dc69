import { sql } from 'kysely';
import type { Job } from '../kernel/job.js';
import type { UseCaseContext } from '../kernel/request-context.js';

/**
 * Gives up the files of an account that closes (A7): those that prove what its returns and complaints said, those it made
 * itself and nobody uses. Names go at once; the bytes are removed by a job once this transaction has committed.
 */
export async function eraseFilesOf(ctx: UseCaseContext, accountId: string): Promise<void> {
  await sql`
    update file set status = 'ERASED', name = '', sha256 = null
    where buyer_id = ${accountId} or (uploaded_by = ${accountId} and merchant_id is null and buyer_id is null
      and not is_of_market)`.execute(ctx.db);
  await ctx.services.enqueue(ctx, removeErasedBytes, {});
}

/** Removes the bytes of erased files; nothing is lost when it is cut off, and nothing happens when it runs again. */
export const removeErasedBytes: Job = {
  name: 'remove-erased-bytes',
  cron: '41 4 * * *',
  run: async ({ db, services }) => {
    const { rows } = await sql<{ id: string; storage_key: string }>`
      select id, storage_key from file where status = 'ERASED' and storage_key is not null`.execute(db);
    for (const { id, storage_key: key } of rows) {
      await services.files.remove(key);
      await sql`update file set storage_key = null where id = ${id}`.execute(db);
    }
  },
};

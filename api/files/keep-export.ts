import { createHash, randomUUID } from 'node:crypto';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { File, FileStatus } from './file.entity.js';
import { FilePurpose, purposeRules } from './file-purpose.js';

/** Keeps what was made for one person to take along; nobody else ever reads it (A7). Bytes first, row second. */
export async function keepExport(
  ctx: UseCaseContext,
  { name, bytes, buyerId }: { name: string; bytes: Buffer; buyerId: string },
): Promise<File> {
  const storageKey = randomUUID();
  await ctx.services.files.put(storageKey, bytes);
  return ctx.em.create(File, {
    id: newId('file', ctx.clock),
    purpose: FilePurpose.PERSONAL_EXPORT,
    visibility: purposeRules[FilePurpose.PERSONAL_EXPORT].visibility,
    status: FileStatus.STORED,
    name,
    uploadedBy: null,
    buyerId,
    mimeType: 'application/json',
    byteSize: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storageKey,
    createdAt: ctx.now,
  });
}

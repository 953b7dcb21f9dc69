import { createHash, randomUUID } from 'node:crypto';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { File, FileStatus } from './file.entity.js';
import { FilePurpose, purposeRules } from './file-purpose.js';

interface MadeFile {
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
  /** Whose it is, when it is made for one person to take along. */
  readonly buyerId?: string | null;
  /** Account or app that asked for it and alone reads it. */
  readonly uploadedBy?: string | null;
}

/** Keeps what was made for one person to take along; nobody else ever reads it (A7). */
export const keepExport = (
  ctx: UseCaseContext,
  { name, bytes, buyerId }: { name: string; bytes: Buffer; buyerId: string },
): Promise<File> =>
  keepMade(ctx, { purpose: FilePurpose.PERSONAL_EXPORT, mimeType: 'application/json', name, bytes, buyerId });

/** Keeps a file that the market made itself. Bytes first, row second. */
export async function keepMade(
  ctx: UseCaseContext,
  { purpose, name, mimeType, bytes, buyerId = null, uploadedBy = null }: MadeFile,
): Promise<File> {
  const storageKey = randomUUID();
  await ctx.services.files.put(storageKey, bytes);
  return ctx.em.create(File, {
    id: newId('file', ctx.clock),
    purpose,
    visibility: purposeRules[purpose].visibility,
    status: FileStatus.STORED,
    name,
    uploadedBy,
    buyerId,
    mimeType,
    byteSize: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storageKey,
    createdAt: ctx.now,
  });
}

import { LockMode } from '@mikro-orm/core';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { File, FileStatus } from './file.entity.js';
import type { FilePurpose } from './file-purpose.js';

interface Claim {
  readonly fileId: string;
  /** What it must have been uploaded for. */
  readonly purpose: FilePurpose;
  /** Whose record uses it from now on; decides who reads a private file. */
  readonly merchantId?: string | null;
  readonly buyerId?: string | null;
  /** Instead of either: a record of the market itself, once; its uploader goes on reading it. */
  readonly isOfMarket?: boolean;
  /** Field of the input that names it. */
  readonly path: string;
}

/**
 * Binds an uploaded file to a record of a merchant, a buyer or the market. A file not yet claimed belongs to whoever uploaded it; a
 * claimed one to its owner. Everybody else's does not exist for the caller.
 *
 * @throws Refusal NOT_FOUND, FILE_WRONG_PURPOSE or FILE_NOT_STORED.
 */
export async function claimFile(
  ctx: UseCaseContext,
  { fileId, purpose, merchantId = null, buyerId = null, isOfMarket = false, path }: Claim,
): Promise<File> {
  const file = await ctx.em.findOne(File, { id: fileId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!file || !isTheirs(ctx, file, merchantId, buyerId))
    throw refuse('NOT_FOUND', 'there is no such file of yours', path);
  if (file.purpose !== purpose)
    throw refuse('FILE_WRONG_PURPOSE', `this file was uploaded as ${file.purpose}, not ${purpose}`, path);
  if (file.status !== FileStatus.STORED)
    throw refuse('FILE_NOT_STORED', 'send its bytes to the upload link first', path);
  file.merchantId = merchantId;
  file.buyerId = buyerId;
  file.isOfMarket = isOfMarket;
  return file;
}

function isTheirs({ actor }: UseCaseContext, file: File, merchantId: string | null, buyerId: string | null): boolean {
  if (file.isOfMarket) return false;
  const isClaimed = file.merchantId !== null || file.buyerId !== null;
  if (isClaimed) return file.merchantId === merchantId && file.buyerId === buyerId;
  return actor.kind === 'SYSTEM' || file.uploadedBy === (actor.accountId ?? actor.appId);
}

import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusal, refuse } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { File, FileStatus } from './file.entity.js';
import { type AcceptedContent, acceptContent } from './file-content.js';
import { fileOfLink } from './file-links.js';
import { cleanName, nameFor } from './file-name.js';
import { type FilePurpose, purposeRules } from './file-purpose.js';

export interface NewFile {
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly bytes: Buffer;
}

interface StoredContent {
  readonly content: AcceptedContent;
  readonly storageKey: string;
}

/** Keeps bytes that are already here: pictures of the seed, files an import brings along. Judged like every upload. */
export async function storeFile(request: RequestContext, { purpose, name, bytes }: NewFile): Promise<File> {
  const content = await acceptContent(bytes, purposeRules[purpose]);
  return keep(request, content, (storageKey) => addFile(request, { purpose, name, content, storageKey }));
}

/** What an upload link was signed for, while it is unused and unexpired; `null` otherwise. */
export async function announcedUpload(
  request: RequestContext,
  token: string,
): Promise<{ id: string; purpose: FilePurpose } | null> {
  const id = fileOfLink(request.services.keys.fileLinks, 'upload', token, request.clock.now());
  if (!id) return null;
  const { rows } = await sql<{ id: string; purpose: FilePurpose }>`
    select id, purpose from file where id = ${id} and status = ${FileStatus.PENDING}`.execute(request.db);
  return rows[0] ?? null;
}

/**
 * Takes the bytes of an announced file. The link is the authority, whoever bears it, and works once: of two at a time one
 * is refused with UPLOAD_LINK_INVALID.
 */
export async function receiveUpload(request: RequestContext, token: string, bytes: Buffer): Promise<File> {
  const announced = await announcedUpload(request, token);
  if (!announced) throw linkInvalid();
  const content = await acceptContent(bytes, purposeRules[announced.purpose]);
  return keep(request, content, (storageKey) => completeUpload(request, { id: announced.id, content, storageKey }));
}

export const linkInvalid = (): Refusal => refuse('UPLOAD_LINK_INVALID', 'announce the file again with requestUpload');

/** Bytes first, row second: a crash in between leaves bytes nobody knows, never a row without bytes. */
async function keep(
  request: RequestContext,
  content: AcceptedContent,
  record: (storageKey: string) => Promise<File>,
): Promise<File> {
  const storageKey = randomUUID();
  await request.services.files.put(storageKey, content.bytes);
  try {
    return await record(storageKey);
  } catch (error) {
    // Only a refusal proves that the row was not written; after a lost connection it may have been.
    if (error instanceof Refusal) await request.services.files.remove(storageKey);
    throw error;
  }
}

const addFile = useCase(
  { name: 'storeFile', permission: Permission.SIGNED_IN, audit: false },
  (ctx, { purpose, name, ...stored }: Omit<NewFile, 'bytes'> & StoredContent) => {
    const file = ctx.em.create(File, {
      id: newId('file', ctx.clock),
      purpose,
      visibility: purposeRules[purpose].visibility,
      status: FileStatus.PENDING,
      name: cleanName(name),
      uploadedBy: ctx.actor.accountId ?? ctx.actor.appId,
      createdAt: ctx.now,
    });
    return Promise.resolve(markStored(file, stored));
  },
);

const completeUpload = useCase(
  { name: 'completeUpload', permission: Permission.PUBLIC, audit: false },
  async (ctx, { id, ...stored }: StoredContent & { id: string }) => {
    const file = await ctx.em.findOne(File, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (file?.status !== FileStatus.PENDING) throw linkInvalid();
    return markStored(file, stored);
  },
);

function markStored(file: File, { content, storageKey }: StoredContent): File {
  file.status = FileStatus.STORED;
  file.name = nameFor(file.name, content.mimeType);
  file.mimeType = content.mimeType;
  file.byteSize = content.bytes.length;
  file.sha256 = content.sha256;
  file.storageKey = storageKey;
  return file;
}

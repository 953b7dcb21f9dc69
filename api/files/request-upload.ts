import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { File, FileStatus } from './file.entity.js';
import { cleanName } from './file-name.js';
import { type FilePurpose, purposeRules } from './file-purpose.js';

export interface UploadAnnouncement {
  readonly purpose: FilePurpose;
  readonly fileName: string;
  readonly byteSize: number;
  readonly mimeType?: string | null;
}

const MAX_WAITING = 50;

/** Announces a file; its bytes go to the signed link of the answer. What could not be taken anyway is refused at once. */
export const requestUpload = useCase(
  { name: 'requestUpload', permission: Permission.SIGNED_IN, audit: false },
  async (ctx, { purpose, fileName, byteSize, mimeType }: UploadAnnouncement) => {
    const rule = purposeRules[purpose];
    const uploadedBy = ctx.actor.accountId ?? ctx.actor.appId;
    const waiting = await ctx.em.count(File, {
      uploadedBy,
      status: FileStatus.PENDING,
      createdAt: { $gt: anHourBefore(ctx.now) },
    });
    const refusals = new Refusals();
    if (byteSize > rule.maxBytes)
      refusals.add('FILE_TOO_LARGE', `at most ${rule.maxBytes} bytes are taken`, 'byteSize');
    if (byteSize < 1) refusals.add('INVALID', 'a file has at least one byte', 'byteSize');
    if (mimeType && !rule.mimeTypes.includes(mimeType))
      refusals.add('FILE_TYPE_REFUSED', `accepted are ${rule.mimeTypes.join(', ')}`, 'mimeType');
    if (waiting >= MAX_WAITING)
      refusals.add('TOO_MANY_UPLOADS', `${waiting} announced files are waiting for their bytes`);
    refusals.throwIfAny();
    return ctx.em.create(File, {
      id: newId('file', ctx.clock),
      purpose,
      visibility: rule.visibility,
      status: FileStatus.PENDING,
      name: cleanName(fileName),
      uploadedBy,
      createdAt: ctx.now,
    });
  },
);

const anHourBefore = (instant: Date): Date => new Date(instant.getTime() - 3_600_000);

import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { allOf, anyOf, byOwner, type ColumnsOf, reads, type Visibility } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { File, FileStatus } from './file.entity.js';
import { publicPath, type SignedLink, signedLink } from './file-links.js';
import { FilePurpose, FileVisibility, purposeRules } from './file-purpose.js';

registerEnumType(FilePurpose, {
  name: 'FilePurpose',
  description: 'What a file is for; decides who reads it, what it may be and how large.',
  valuesConfig: Object.fromEntries(
    Object.values(FilePurpose).map((purpose) => [purpose, { description: purposeRules[purpose].means }]),
  ),
});
registerEnumType(FileStatus, {
  name: 'FileStatus',
  description: 'Whether the bytes of a file are here.',
  valuesConfig: {
    PENDING: { description: 'Announced; the bytes have not arrived.' },
    STORED: { description: 'The bytes are here and never change.' },
    ERASED: {
      description: 'The bytes are gone, with the account of whoever they belonged to, or because they ran out.',
    },
  },
});

@ObjectType('File', {
  implements: Node,
  simpleResolvers: true,
  description: 'An uploaded file. Private ones are read by signed links that expire.',
})
export class FileType extends Node {
  @Field(() => FilePurpose, { description: 'What it was uploaded for.' })
  purpose!: FilePurpose;

  @Field(() => FileStatus, { description: 'Whether its bytes are here.' })
  status!: FileStatus;

  @Field(() => String, { description: 'As the uploader called it; empty once erased.' })
  @Hint({ pii: true })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the bytes are by their content; pictures are kept as `image/webp`. Null until they arrive.',
  })
  mimeType?: string | null;

  @Field(() => Int, { nullable: true, description: 'Size as stored; null until the bytes arrive.' })
  byteSize?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Path on this server that serves it: for good when public, until `expiresAt` when private. Null until the bytes arrive.',
  })
  url?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When `url` stops working; null when it never does, or before the bytes arrive.',
  })
  expiresAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  createdAt!: Date;
}

export const fileReads = reads(FileType, {
  prefix: 'file',
  entity: () => File,
  visibleTo,
  computed: {
    url: {
      needs: ['id', 'status', 'visibility'],
      from: (file, _viewer, now, ctx) =>
        file.status !== FileStatus.STORED
          ? null
          : file.visibility === FileVisibility.PUBLIC
            ? publicPath(file.id)
            : privateLink(file.id, now, ctx.services.keys.fileLinks).url,
    },
    expiresAt: {
      needs: ['id', 'status', 'visibility'],
      from: (file, _viewer, now, ctx) =>
        file.status === FileStatus.STORED && file.visibility === FileVisibility.PRIVATE
          ? privateLink(file.id, now, ctx.services.keys.fileLinks).expiresAt
          : null,
    },
  },
});

/**
 * Public files are everybody's. A private one is its uploader's until a record claims it; then it is read by whoever a
 * reading permission of its purpose reaches (B1: the scan of a licence only by its owner and reviewers). What was made for
 * one person to take along is that person’s alone (A7).
 */
function visibleTo(viewer: Actor, row: ColumnsOf<File>): Visibility {
  const uploader = viewer.accountId ?? viewer.appId;
  return anyOf(
    sql<SqlBool>`${row.visibility} = ${FileVisibility.PUBLIC} and ${row.status} = ${FileStatus.STORED}`,
    uploader !== null &&
      sql<SqlBool>`${row.merchantId} is null and ${row.buyerId} is null and ${row.uploadedBy} = ${uploader}`,
    viewer.buyerId !== null &&
      sql<SqlBool>`${row.purpose} = ${FilePurpose.PERSONAL_EXPORT} and ${row.buyerId} = ${viewer.buyerId}`,
    ...Object.values(FilePurpose).map((purpose) =>
      allOf(
        anyOf(
          ...purposeRules[purpose].readers.map((permission) =>
            byOwner(scopeOf(viewer, permission), row.merchantId, row.buyerId),
          ),
        ),
        sql<SqlBool>`${row.purpose} = ${purpose}`,
      ),
    ),
  );
}

const privateLink = (fileId: string, now: Date, key: Buffer): SignedLink => signedLink(key, 'download', fileId, now);

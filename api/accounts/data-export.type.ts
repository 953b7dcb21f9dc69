import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { FileType } from '../files/index.js';
import { scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { DataExport, DataExportStatus } from './data-export.entity.js';

registerEnumType(DataExportStatus, {
  name: 'DataExportStatus',
  description: 'What became of an export of personal data.',
  valuesConfig: {
    PENDING: { description: 'Being made; ask again in a moment.' },
    READY: { description: 'The file is there.' },
    EXPIRED: { description: 'The file is gone; ask for another export.' },
  },
});

@ObjectType('DataExport', {
  implements: Node,
  simpleResolvers: true,
  description: 'Everything the market knows of a person, as a file for that person alone (A7).',
})
export class DataExportType extends Node {
  @Field(() => DataExportStatus, { description: 'What became of it.' })
  status!: DataExportStatus;

  @Field(() => FileType, { nullable: true, description: 'The file (JSON); null until it is made.' })
  file!: FileType | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was made; null until then.' })
  readyAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the file goes; null until it is made.' })
  expiresAt!: Date | null;
}

enum DataExportOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(DataExportOrderField, {
  name: 'DataExportOrderField',
  description: 'What exports can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were asked for.' } },
});

const DataExportOrder = orderByInput('DataExportOrder', DataExportOrderField);

@ArgsType()
export class DataExportsArgs extends RootPageArgs {
  @Field(() => DataExportOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const dataExportReads = reads(DataExportType, {
  prefix: 'export',
  entity: () => DataExport,
  visibleTo: (viewer, row) => byOwner(scopeWithoutRoles(viewer, Permission.SIGNED_IN), null, row.buyerId),
  relations: { file: one(() => FileType, 'fileId') },
});

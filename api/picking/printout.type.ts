import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FileType } from '../files/index.js';
import { one, reads } from '../kernel/read/index.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { PrintFormat, Printout, PrintoutKind } from './printout.entity.js';

registerEnumType(PrintoutKind, {
  name: 'PrintoutKind',
  description: 'What is printed.',
  valuesConfig: {
    PICKING_LIST: { description: 'Picking lists 配货单: without names and addresses.' },
    WAYBILLS: { description: 'Waybills 运单: with names and addresses.' },
  },
});

registerEnumType(PrintFormat, {
  name: 'PrintFormat',
  description: 'As what sheets are made.',
  valuesConfig: {
    PDF: { description: 'A PDF that carries its Chinese font along.' },
    HTML: { description: 'A page that prints one sheet a page, in the font of whoever opens it.' },
  },
});

@ObjectType('Printout', {
  implements: Node,
  simpleResolvers: true,
  description: 'Sheets made at once to be printed by one person, and for that person alone (E5, A7).',
})
export class PrintoutType extends Node {
  @Field(() => PrintoutKind, { description: 'What is printed.' })
  kind!: PrintoutKind;

  @Field(() => PrintFormat, { description: 'As what.' })
  format!: PrintFormat;

  @Field(() => FileType, {
    nullable: true,
    description:
      'The sheets, behind a link that expires; their bytes go after a day. Null for whoever did not print them.',
  })
  file?: FileType | null;

  @Field(() => DateTime, { description: 'When it was printed.' })
  createdAt!: Date;
}

export const printoutReads = reads(PrintoutType, {
  prefix: 'printout',
  entity: () => Printout,
  visibleTo: (viewer, row) => {
    const printer = viewer.accountId ?? viewer.appId;
    return printer !== null && sql<SqlBool>`${row.printedBy} = ${printer}`;
  },
  relations: { file: one(() => FileType, 'fileId') },
});

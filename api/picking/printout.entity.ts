import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export enum PrintoutKind {
  PICKING_LIST = 'PICKING_LIST',
  WAYBILLS = 'WAYBILLS',
}

export enum PrintFormat {
  PDF = 'PDF',
  HTML = 'HTML',
}

/** Sheets made at once for one person to print (E5); the file goes after a day. */
@Entity({ tableName: 'printout' })
export class Printout {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => PrintoutKind, type: 'text' })
  kind!: PrintoutKind;

  @Enum({ items: () => PrintFormat, type: 'text' })
  format!: PrintFormat;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  batchId: string | null = null;

  /** The one order it is for; null: for all of the batch. */
  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  /** Account or app that prints; nobody else gets the file. */
  @Property({ type: 'text' })
  printedBy!: string;

  @Property({ type: 'text', nullable: true })
  fileId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

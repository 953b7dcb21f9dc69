import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export enum DataExportStatus {
  PENDING = 'PENDING',
  READY = 'READY',
  EXPIRED = 'EXPIRED',
}

/** A person’s request for everything the market knows of them, and the file it became (A7). */
@Entity({ tableName: 'data_export' })
export class DataExport {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => DataExportStatus, type: 'text' })
  status!: DataExportStatus;

  @Property({ type: 'text', nullable: true })
  fileId!: string | null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  readyAt!: Date | null;

  /** When the file goes; null until it is there. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt!: Date | null;
}

import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { FilePurpose, FileVisibility } from './file-purpose.js';

export enum FileStatus {
  PENDING = 'PENDING',
  STORED = 'STORED',
  ERASED = 'ERASED',
}

/** An uploaded file: what is known about it; the bytes are in the file storage under `storageKey`. */
@Entity({ tableName: 'file' })
export class File {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => FilePurpose, type: 'text' })
  purpose!: FilePurpose;

  @Enum({ items: () => FileVisibility, type: 'text' })
  visibility!: FileVisibility;

  @Enum({ items: () => FileStatus, type: 'text' })
  status!: FileStatus;

  /** As the uploader called it, without folders and control characters. */
  @Personal(ownWords)
  @Property({ type: 'text' })
  name!: string;

  /** Account that announced it; null when the market made it itself. Owns it until it is claimed. */
  @Property({ type: 'text', nullable: true })
  uploadedBy: string | null = null;

  /** The merchant whose record uses it. */
  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  /** The buyer whose record uses it. */
  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  /** The market's own records use it, such as a slip: it is nobody else's, and stays when its uploader's account closes. */
  @Property({ type: 'boolean' })
  isOfMarket: Opt<boolean> = false;

  /** What the bytes are by their content; null until they arrive. */
  @Property({ type: 'text', nullable: true })
  mimeType: string | null = null;

  @Property({ type: 'integer', nullable: true })
  byteSize: number | null = null;

  /** Of the stored bytes, in hexadecimal. */
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  @Property({ type: 'text', nullable: true })
  storageKey: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

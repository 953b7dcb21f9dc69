import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, Personal } from '../../kernel/personal-data.js';
import { DocumentStatus } from './document-status.js';

/** A document that a merchant handed in, or that it was let off (B1). */
@Entity({ tableName: 'merchant_document' })
export class MerchantDocument {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  kindId!: string;

  @Enum({ items: () => DocumentStatus, type: 'text' })
  status!: DocumentStatus;

  /** As printed on it: it may be the number of an identity card. */
  @Personal({ mask: masks.lastFour, erased: null })
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  /** Last day of it; null when it has no end. */
  @Property({ type: 'date', nullable: true })
  expiresOn: string | null = null;

  /** Why it was rejected or waived. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  handedInById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  handedInAt!: Date;

  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  /** When its owners are reminded next that it ends; null when they are not (B4). */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindAt: Date | null = null;

  /** The first instant after its last day, while it is accepted (B4). */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endsAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** One page of a document: a private file. */
@Entity({ tableName: 'merchant_document_page' })
export class MerchantDocumentPage {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  documentId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  fileId!: string;

  /** From 1. */
  @Property({ type: 'integer' })
  position!: number;
}

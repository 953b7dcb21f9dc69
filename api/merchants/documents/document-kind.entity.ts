import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { AtExpiry } from './document-status.js';

/** A kind of document that merchants hand in (B1). The business licence is built in; staff add others. */
@Entity({ tableName: 'merchant_document_kind' })
export class MerchantDocumentKind {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'text' })
  hintZh!: string;

  @Property({ type: 'text' })
  hintEn!: string;

  /** First-level categories whose shops need it; empty: all shops. */
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  categoryIds: Opt<string[]> = [];

  @Property({ type: 'boolean' })
  isRequired!: boolean;

  @Property({ type: 'boolean' })
  asksNumber!: boolean;

  /** Whether a last day is asked for; documents without end leave it out. */
  @Property({ type: 'boolean' })
  expires!: boolean;

  @Property({ type: 'integer' })
  mostPages!: number;

  @Enum({ items: () => AtExpiry, type: 'text' })
  atExpiry!: AtExpiry;

  @Property({ type: 'integer' })
  position!: number;

  /** Off: asked for no more; what was handed in stays. */
  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  /** The business licence: its first scan is part of the application, later ones are handed in here. */
  @Property({ type: 'boolean' })
  isBuiltIn: Opt<boolean> = false;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

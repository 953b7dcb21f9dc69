import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A courier company 快递公司 that shops send parcels with (E6). */
@Entity({ tableName: 'carrier' })
export class Carrier {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** Short code, unique in the market; what the tracking provider and sheets call it. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  /** Page where a parcel is followed, with `{number}` where its tracking number goes. */
  @Property({ type: 'text', nullable: true })
  trackingUrl: string | null = null;

  /** What its numbers look like, see `tracking-number.ts`; null: anything goes. */
  @Property({ type: 'text', nullable: true })
  numberPattern: string | null = null;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Why orders of a carrier or a district are late: weather, a closed road, a strike (E9). */
@Entity({ tableName: 'disruption_notice' })
export class DisruptionNotice {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The carrier whose parcels it is about; null: whoever brings them. */
  @Property({ type: 'text', nullable: true })
  carrierId: string | null = null;

  /** Provinces, cities and districts it is about; empty: everywhere. */
  @Property({ type: 'array', columnType: 'text[]' })
  regionCodes!: string[];

  @Property({ type: 'text' })
  textZh!: string;

  @Property({ type: 'text' })
  textEn!: string;

  @Property({ type: 'timestamptz', length: 3 })
  startsAt!: Date;

  /** Null: nobody knows yet. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endsAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

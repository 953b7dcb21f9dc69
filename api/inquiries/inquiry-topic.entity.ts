import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What inquiries are about; the market keeps the list (H8). */
@Entity({ tableName: 'inquiry_topic' })
export class InquiryTopic {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'integer' })
  position!: number;

  /** Off: not offered any more; what was asked about it stays. */
  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A reply kept ready 快捷短语 (J2), as it is now; what it was stands in its versions. */
@Entity({ tableName: 'quick_reply' })
export class QuickReply {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** What an agent types to get it; unique in the market. */
  @Property({ type: 'text' })
  shortcut!: string;

  @Property({ type: 'text' })
  wordsZh!: string;

  @Property({ type: 'text' })
  wordsEn!: string;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

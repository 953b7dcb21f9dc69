import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a quick reply said from one change to the next, and who wrote it (J2). Only ever added. */
@Entity({ tableName: 'quick_reply_version' })
export class QuickReplyVersion {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  quickReplyId!: string;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  shortcut!: string;

  @Property({ type: 'text' })
  wordsZh!: string;

  @Property({ type: 'text' })
  wordsEn!: string;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MessageChannel, type MessageKind } from './message-kind.js';

/** How one kind of message reads on one channel, in both languages (M1). Markup there is none; `{code}` is a variable. */
@Entity({ tableName: 'message_template' })
export class MessageTemplate {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  kind!: MessageKind;

  @Enum({ items: () => MessageChannel, type: 'text' })
  channel!: MessageChannel;

  /** Empty on channels that have none. */
  @Property({ type: 'text' })
  subjectZh!: string;

  @Property({ type: 'text' })
  subjectEn!: string;

  @Property({ type: 'text' })
  bodyZh!: string;

  @Property({ type: 'text' })
  bodyEn!: string;

  @Property({ type: 'datetime', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** A wording of a template as it was from one change to the next; only ever added. */
@Entity({ tableName: 'message_template_version' })
export class MessageTemplateVersion {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  templateId!: string;

  /** The version of the template it was; 1 at installation. */
  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  subjectZh!: string;

  @Property({ type: 'text' })
  subjectEn!: string;

  @Property({ type: 'text' })
  bodyZh!: string;

  @Property({ type: 'text' })
  bodyEn!: string;

  /** Who wrote it; null for what came with the market. */
  @Property({ type: 'text', nullable: true })
  accountId!: string | null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

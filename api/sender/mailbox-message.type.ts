import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import './message.enums.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MessageChannel } from './message-kind.js';

@ObjectType('MailboxMessage', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A letter for which no way out is configured, laid here instead (M1): in development, tests and the demo, never in production. Kept for a week.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.MAILBOX_READ,
  title: 'subject',
  columns: ['createdAt', 'channel', 'recipient', 'subject', 'body'],
  defaultSort: 'createdAt',
  icon: 'Inbox',
})
export class MailboxMessageType extends Node {
  @Field(() => MessageChannel, { description: 'The way it would have gone.' })
  channel!: MessageChannel;

  @Field(() => String, { description: 'Phone number or e-mail address it was for.' })
  recipient!: string;

  @Field(() => String, { description: 'The subject; empty for SMS.' })
  subject!: string;

  @Field(() => String, { description: 'The text as it would have been read, codes included.' })
  body!: string;

  @Field(() => DateTime, { description: 'When it was laid here.' })
  createdAt!: Date;
}

@InputType('MailboxMessageFilter', { description: 'Which letters of the mailbox.' })
class MailboxMessageFilter {
  @Field(() => String, { nullable: true, description: 'For exactly this phone number (E.164) or e-mail address.' })
  recipient?: string | null;

  @Field(() => [MessageChannel], { nullable: true, description: 'Of one of these ways.' })
  channel?: MessageChannel[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Laid here in this span of time.' })
  createdAt?: DateTimeRange | null;
}

enum MailboxMessageOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(MailboxMessageOrderField, {
  name: 'MailboxMessageOrderField',
  description: 'What the mailbox can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were laid there.' } },
});

const MailboxMessageOrder = orderByInput('MailboxMessageOrder', MailboxMessageOrderField);

@ArgsType()
export class MailboxMessagesArgs extends RootPageArgs {
  @Field(() => MailboxMessageFilter, { nullable: true, description: 'Keeps only letters that meet every condition.' })
  filter?: MailboxMessageFilter | null;

  @Field(() => MailboxMessageOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const mailboxMessageReads = reads(MailboxMessageType, {
  prefix: 'mailbox',
  table: 'mailbox_message',
  columns: {
    id: 'id',
    channel: 'channel',
    recipient: 'recipient',
    subject: 'subject',
    body: 'body',
    createdAt: { column: 'created_at', type: 'timestamptz' },
  },
  visibleTo: (viewer) => scopeOf(viewer, Permission.MAILBOX_READ).all,
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

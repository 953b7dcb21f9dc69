import { type SqlBool, sql } from 'kysely';
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import './message.enums.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { DateTimeRange, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MessageChannel, MessageKind } from './message-kind.js';
import { MessageAction, MessageStatus, messageLifecycle } from './message-status.js';
import { MessageTemplateType } from './message-template.type.js';

@ObjectType('Message', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A line of the send log (M1): what was written to whom, when, and whether it got there. What it said stands in the template; codes are kept nowhere.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.MESSAGES_READ,
  title: 'kind',
  columns: ['createdAt', 'kind', 'channel', 'recipient', 'status', 'attempts', 'failure', 'sentAt'],
  defaultSort: 'createdAt',
  icon: 'Send',
})
export class MessageType extends Node {
  @Field(() => MessageKind, { description: 'What was written.' })
  kind!: MessageKind;

  @Field(() => MessageChannel, { description: 'On which way.' })
  channel!: MessageChannel;

  @Field(() => String, {
    description: 'Phone number or e-mail address, masked; empty for messages in the app and for closed accounts.',
  })
  recipient!: string;

  @Field(() => MessageStatus, { description: 'Where it stands.' })
  status!: MessageStatus;

  @Field(() => Int, { description: 'How often it was tried to hand it over.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed; null when none did.' })
  failure!: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it may go out next; null when it is done with.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed over; null until then.' })
  sentAt!: Date | null;

  @Field(() => MessageTemplateType, {
    nullable: true,
    description: 'The template it was worded by; null until it is handed over, and for whoever may not see templates.',
  })
  template!: MessageTemplateType | null;

  @Field(() => Int, { nullable: true, description: 'Which version of the template; null until it is handed over.' })
  templateVersion!: number | null;

  @Field(() => [MessageAction], { description: 'What this viewer may do with it now.' })
  availableActions!: MessageAction[];
}

@InputType('MessageFilter', { description: 'Which messages of the send log.' })
class MessageFilter {
  @Field(() => [MessageStatus], { nullable: true, description: 'In one of these states.' })
  status?: MessageStatus[] | null;

  @Field(() => [MessageKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: MessageKind[] | null;

  @Field(() => [MessageChannel], { nullable: true, description: 'On one of these ways.' })
  channel?: MessageChannel[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Written in this span of time.' })
  createdAt?: DateTimeRange | null;
}

enum MessageOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(MessageOrderField, {
  name: 'MessageOrderField',
  description: 'What the send log can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were written.' } },
});

const MessageOrder = orderByInput('MessageOrder', MessageOrderField);

@ArgsType()
export class MessagesArgs extends RootPageArgs {
  @Field(() => MessageFilter, { nullable: true, description: 'Keeps only messages that meet every condition given.' })
  filter?: MessageFilter | null;

  @Field(() => MessageOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const messageReads = reads(MessageType, {
  prefix: 'message',
  table: 'message',
  columns: {
    id: 'id',
    kind: 'kind',
    channel: 'channel',
    accountId: { column: 'account_id', nullable: true },
    recipient: 'recipient',
    status: 'status',
    attempts: { column: 'attempts', type: 'integer' },
    failure: 'failure',
    createdAt: { column: 'created_at', type: 'timestamptz' },
    dueAt: { column: 'due_at', type: 'timestamptz', nullable: true },
    sentAt: { column: 'sent_at', type: 'timestamptz', nullable: true },
    templateId: 'template_id',
    templateVersion: { column: 'template_version', type: 'integer', nullable: true },
  },
  visibleTo: (viewer) => scopeOf(viewer, Permission.MESSAGES_READ).all,
  relations: { template: one(() => MessageTemplateType, 'templateId') },
  computed: {
    availableActions: {
      needs: ['status'],
      expressions: {
        hasContent: (row) => sql<SqlBool>`exists (select from message_content c where c.message_id = ${row.id})`,
      },
      from: ({ status, hasContent }, viewer) =>
        scopeOf(viewer, Permission.MESSAGE_TEMPLATES_WRITE).all
          ? allowedActions(messageLifecycle, { status: status as MessageStatus, hasContent: hasContent === true })
          : [],
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

import { type SqlBool, sql } from 'kysely';
import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import './message.enums.js';
import { Permission } from '../kernel/permission.js';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MessageKind } from './message-kind.js';

export enum InAppMessageAction {
  MARK_READ = 'MARK_READ',
}

registerEnumType(InAppMessageAction, {
  name: 'InAppMessageAction',
  description: 'What may be done with a message in the app.',
  valuesConfig: { MARK_READ: { description: 'Mark it as read.' } },
});

@ObjectType('InAppMessage', {
  implements: Node,
  simpleResolvers: true,
  description: 'A message to somebody within the market (M1); only its recipient sees it.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.SIGNED_IN,
  title: 'subject',
  columns: ['createdAt', 'subject', 'body', 'readAt'],
  defaultSort: 'createdAt',
  icon: 'Notifications',
})
export class InAppMessageType extends Node {
  @Field(() => MessageKind, { description: 'What it is about.' })
  kind!: MessageKind;

  @Field(() => LocalizedText, { description: 'The subject.' })
  subject!: LocalizedText;

  @Field(() => LocalizedText, { description: 'The text.' })
  body!: LocalizedText;

  @Field(() => DateTime, { description: 'When it came.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was marked as read; null until then.' })
  readAt!: Date | null;

  @Field(() => [InAppMessageAction], { description: 'What this viewer may do with it now.' })
  availableActions!: InAppMessageAction[];
}

@InputType('InAppMessageFilter', { description: 'Which of one’s messages.' })
class InAppMessageFilter {
  @Field(() => Boolean, { nullable: true, description: 'Read, or not yet.' })
  isRead?: boolean | null;

  @Field(() => [MessageKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: MessageKind[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'That came in this span of time.' })
  createdAt?: DateTimeRange | null;
}

enum InAppMessageOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(InAppMessageOrderField, {
  name: 'InAppMessageOrderField',
  description: 'What one’s messages can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they came.' } },
});

const InAppMessageOrder = orderByInput('InAppMessageOrder', InAppMessageOrderField);

@ArgsType()
export class InAppMessagesArgs extends RootPageArgs {
  @Field(() => InAppMessageFilter, { nullable: true, description: 'Keeps only messages that meet every condition.' })
  filter?: InAppMessageFilter | null;

  @Field(() => InAppMessageOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const inAppMessageReads = reads(InAppMessageType, {
  prefix: 'inapp',
  table: 'in_app_message',
  columns: {
    id: 'id',
    accountId: 'account_id',
    kind: 'kind',
    subjectZh: 'subject_zh',
    subjectEn: 'subject_en',
    bodyZh: 'body_zh',
    bodyEn: 'body_en',
    createdAt: { column: 'created_at', type: 'timestamptz' },
    readAt: { column: 'read_at', type: 'timestamptz', nullable: true },
  },
  visibleTo: (viewer, row) => viewer.accountId !== null && sql<SqlBool>`${row.accountId} = ${viewer.accountId}`,
  computed: {
    availableActions: { needs: ['readAt'], from: ({ readAt }) => (readAt ? [] : [InAppMessageAction.MARK_READ]) },
  },
  filters: {
    isRead: (wanted: boolean, row) => sql<SqlBool>`(${row.readAt} is not null) = ${wanted}`,
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import './message.enums.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, type OrderBy, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { previewOf } from './check-template.js';
import { MessageChannel, MessageKind, messageRules } from './message-kind.js';
import { MessageTemplate, MessageTemplateVersion } from './message-template.entity.js';

export enum MessageTemplateAction {
  EDIT = 'EDIT',
}

registerEnumType(MessageTemplateAction, {
  name: 'MessageTemplateAction',
  description: 'What may be done with a message template.',
  valuesConfig: { EDIT: { description: 'Word it anew.' } },
});

@ObjectType('MessageTemplateVersion', {
  implements: Node,
  simpleResolvers: true,
  description: 'A wording of a message template; only ever added.',
})
export class MessageTemplateVersionType extends Node {
  @Field(() => Int, { description: 'Which version of the template it is; 1 came with the market.' })
  number!: number;

  @Field(() => LocalizedText, { description: 'The subject; empty for SMS.' })
  subject!: LocalizedText;

  @Field(() => LocalizedText, { description: 'The text.' })
  body!: LocalizedText;

  @Field(() => DateTime, { description: 'Since when it was said so.' })
  createdAt!: Date;
}

@ObjectType('MessageTemplate', {
  implements: Node,
  simpleResolvers: true,
  description: 'How one kind of message reads on one channel, in both languages (M1). `{code}` is a variable.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.MESSAGES_READ,
  title: 'kind',
  columns: ['kind', 'channel', 'subject', 'updatedAt'],
  defaultSort: 'kind',
  icon: 'Drafts',
})
export class MessageTemplateType extends Node {
  @Field(() => MessageKind, { description: 'What is written by it.' })
  kind!: MessageKind;

  @Field(() => MessageChannel, { description: 'On which way.' })
  channel!: MessageChannel;

  @Field(() => LocalizedText, { description: 'The subject; empty for SMS.' })
  subject!: LocalizedText;

  @Field(() => LocalizedText, { description: 'The text with its variables in braces.' })
  @Hint({ widget: 'MULTILINE' })
  body!: LocalizedText;

  @Field(() => [String], { description: 'The variables it may name; at most ten.' })
  variables!: string[];

  @Field(() => LocalizedText, { description: 'How the text reads, with samples for its variables.' })
  preview!: LocalizedText;

  @Connection(() => MessageTemplateVersionType, {
    by: 'templateId',
    description: 'Every wording it ever had, the newest first.',
  })
  versions!: Connection<MessageTemplateVersionType>;

  @Field(() => DateTime, { description: 'When it was worded so.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Counts edits; send it back with yours.' })
  version!: number;

  @Field(() => [MessageTemplateAction], { description: 'What this viewer may do with it now.' })
  availableActions!: MessageTemplateAction[];
}

@InputType('MessageTemplateFilter', { description: 'Which message templates.' })
class MessageTemplateFilter {
  @Field(() => [MessageKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: MessageKind[] | null;

  @Field(() => [MessageChannel], { nullable: true, description: 'On one of these ways.' })
  channel?: MessageChannel[] | null;
}

enum MessageTemplateOrderField {
  KIND = 'KIND',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(MessageTemplateOrderField, {
  name: 'MessageTemplateOrderField',
  description: 'What message templates can be sorted by.',
  valuesConfig: {
    KIND: { description: 'What is written by them.' },
    UPDATED_AT: { description: 'When they were worded so.' },
  },
});

const MessageTemplateOrder = orderByInput('MessageTemplateOrder', MessageTemplateOrderField);

@ArgsType()
export class MessageTemplatesArgs extends RootPageArgs {
  @Field(() => MessageTemplateFilter, { nullable: true, description: 'Keeps only those that meet every condition.' })
  filter?: MessageTemplateFilter | null;

  @Field(() => MessageTemplateOrder, { nullable: true, description: 'How to sort; by kind when absent.' })
  orderBy?: OrderBy | null;
}

export const messageTemplateReads = reads(MessageTemplateType, {
  prefix: 'template',
  entity: () => MessageTemplate,
  visibleTo: (viewer) => scopeOf(viewer, Permission.MESSAGES_READ).all,
  computed: {
    variables: { needs: ['kind'], from: ({ kind }) => ['market', ...Object.keys(messageRules[kind].variables)] },
    preview: {
      needs: ['kind', 'bodyZh', 'bodyEn'],
      from: ({ kind, bodyZh, bodyEn }, viewer, _now, { market }) => {
        const [zh, en] = [bodyZh, bodyEn].map((text) => previewOf(kind, text, market.name));
        return { zh, en, forViewer: viewer.locale === 'zh' ? zh : en };
      },
    },
    availableActions: {
      needs: ['id'],
      from: (_facts, viewer) =>
        scopeOf(viewer, Permission.MESSAGE_TEMPLATES_WRITE).all ? [MessageTemplateAction.EDIT] : [],
    },
  },
  defaultOrder: { field: 'KIND', direction: 'ASC' },
});

export const messageTemplateVersionReads = reads(MessageTemplateVersionType, {
  prefix: 'wording',
  entity: () => MessageTemplateVersion,
  visibleTo: (viewer) => scopeOf(viewer, Permission.MESSAGES_READ).all,
});

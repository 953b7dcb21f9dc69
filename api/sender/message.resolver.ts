import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { consentsOf } from './consent.js';
import { InAppMessagesArgs, InAppMessageType } from './in-app-message.type.js';
import { MailboxMessagesArgs, MailboxMessageType } from './mailbox-message.type.js';
import { markMessagesRead } from './mark-messages-read.js';
import { MessagesArgs, MessageType } from './message.type.js';
import { MessageTemplatesArgs, MessageTemplateType } from './message-template.type.js';
import { retryMessage } from './retry-message.js';
import {
  MarkMessagesReadInput,
  MessageConsentType,
  RetryMessageInput,
  SetMessageConsentInput,
  UpdateMessageTemplateInput,
} from './sender.inputs.js';
import { setMessageConsent } from './set-message-consent.js';
import { updateMessageTemplate } from './update-message-template.js';

const UpdateMessageTemplatePayload = payload('UpdateMessageTemplatePayload', {
  messageTemplate: () => MessageTemplateType,
});
const RetryMessagePayload = payload('RetryMessagePayload', { retried: () => MessageType });
const MarkMessagesReadPayload = payload('MarkMessagesReadPayload', {
  inAppMessage: () => InAppMessageType,
  count: () => Int,
});
const SetMessageConsentPayload = payload('SetMessageConsentPayload', { consent: () => MessageConsentType });

@Resolver()
export class MessageResolver {
  @Query(() => connectionOf(() => MessageType), { description: 'The send log: what was written to whom (M1).' })
  @Auth(Permission.MESSAGES_READ)
  messages(@Args(() => MessagesArgs) args: MessagesArgs): Connection<MessageType> {
    return page(MessageType, args);
  }

  @Query(() => MessageType, { nullable: true, description: 'A line of the send log; null when there is none.' })
  @Auth(Permission.MESSAGES_READ)
  message(@Arg('id', () => ID, { description: 'The message.' }) id: string): MessageType | null {
    return ref(MessageType, id);
  }

  @Does(retryMessage, RetryMessagePayload, {
    description: 'Tries a failed message once more (M1).',
    action: { on: 'Message', value: 'RETRY', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  retryMessage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RetryMessageInput, { description: 'Which.' }) input: RetryMessageInput,
  ) {
    return carryOut(retryMessage, ctx, input, ({ id }) => ({ retried: ref(MessageType, id) }));
  }

  @Query(() => connectionOf(() => MessageTemplateType), { description: 'How messages are worded (M1).' })
  @Auth(Permission.MESSAGES_READ)
  messageTemplates(@Args(() => MessageTemplatesArgs) args: MessageTemplatesArgs): Connection<MessageTemplateType> {
    return page(MessageTemplateType, args);
  }

  @Query(() => MessageTemplateType, { nullable: true, description: 'A message template; null when there is none.' })
  @Auth(Permission.MESSAGES_READ)
  messageTemplate(@Arg('id', () => ID, { description: 'The template.' }) id: string): MessageTemplateType | null {
    return ref(MessageTemplateType, id);
  }

  @Does(updateMessageTemplate, UpdateMessageTemplatePayload, {
    description: 'Words a message anew; the wordings before are kept (M1).',
    action: { on: 'MessageTemplate', value: 'EDIT', kind: 'EDIT' },
  })
  updateMessageTemplate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateMessageTemplateInput, { description: 'The wording.' }) input: UpdateMessageTemplateInput,
  ) {
    return carryOut(updateMessageTemplate, ctx, input, ({ id }) => ({ messageTemplate: ref(MessageTemplateType, id) }));
  }

  @Query(() => connectionOf(() => MailboxMessageType), {
    description: 'Letters for which no way out is configured; empty in production (M1).',
  })
  @Auth(Permission.MAILBOX_READ)
  mailboxMessages(@Args(() => MailboxMessagesArgs) args: MailboxMessagesArgs): Connection<MailboxMessageType> {
    return page(MailboxMessageType, args);
  }

  @Query(() => MailboxMessageType, { nullable: true, description: 'A letter of the mailbox; null when there is none.' })
  @Auth(Permission.MAILBOX_READ)
  mailboxMessage(@Arg('id', () => ID, { description: 'The letter.' }) id: string): MailboxMessageType | null {
    return ref(MailboxMessageType, id);
  }

  @Query(() => connectionOf(() => InAppMessageType), {
    description: 'One’s own messages; with `filter: { isRead: false }`, `totalCount` is how many are not read (M1).',
  })
  @Auth(Permission.SIGNED_IN)
  inAppMessages(@Args(() => InAppMessagesArgs) args: InAppMessagesArgs): Connection<InAppMessageType> {
    return page(InAppMessageType, args);
  }

  @Query(() => InAppMessageType, { nullable: true, description: 'One of one’s own messages; null when it is none.' })
  @Auth(Permission.SIGNED_IN)
  inAppMessage(@Arg('id', () => ID, { description: 'The message.' }) id: string): InAppMessageType | null {
    return ref(InAppMessageType, id);
  }

  @Does(markMessagesRead, MarkMessagesReadPayload, {
    description: 'Marks one’s own messages as read (M1).',
    action: { on: 'InAppMessage', value: 'MARK_READ', kind: 'TRANSITION', bulk: true },
  })
  markMessagesRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MarkMessagesReadInput, { description: 'Which.' }) input: MarkMessagesReadInput,
  ) {
    return carryOut(markMessagesRead, ctx, input, ({ id, count }) => ({
      inAppMessage: id && ref(InAppMessageType, id),
      count,
    }));
  }

  @Query(() => [MessageConsentType], {
    description:
      'Which messages one wants; an entry for every channel and purpose one may decide about. At most 6 entries.',
  })
  @Auth(Permission.SIGNED_IN)
  messageConsents(@Ctx() { db, actor }: RequestContext): Promise<MessageConsentType[]> {
    return consentsOf(db, actor.accountId ?? '');
  }

  @Does(setMessageConsent, SetMessageConsentPayload, {
    description: 'Says whether one wants messages of a purpose on a channel (M1).',
  })
  setMessageConsent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetMessageConsentInput, { description: 'What one wants.' }) input: SetMessageConsentInput,
  ) {
    return carryOut(setMessageConsent, ctx, input, ({ consent }) => ({ consent }));
  }
}

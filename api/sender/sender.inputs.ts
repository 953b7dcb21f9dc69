import { ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import './message.enums.js';
import { Hint } from '../kernel/schema/directives.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { MessageChannel, MessagePurpose } from './message-kind.js';

@InputType('UpdateMessageTemplateInput', { description: 'Another wording; what is left out stays.' })
export class UpdateMessageTemplateInput {
  @Field(() => ID, { description: 'The template.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The subject, at most 120 characters; none for SMS.',
  })
  @ValidateNested()
  subject?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The text: at most 300 characters for SMS, 1000 in the app, 5000 for e-mail.',
  })
  @Hint({ widget: 'MULTILINE' })
  @ValidateNested()
  body?: LocalizedTextInput | null;
}

@InputType('RetryMessageInput', { description: 'A message of the send log.' })
export class RetryMessageInput {
  @Field(() => ID, { description: 'The message.' })
  id!: string;
}

@InputType('MarkMessagesReadInput', { description: 'One of one’s messages, or all of them.' })
export class MarkMessagesReadInput {
  @Field(() => ID, { nullable: true, description: 'The message; left out, all that are not read yet.' })
  id?: string | null;
}

@InputType('SetMessageConsentInput', { description: 'Whether one wants messages of a purpose on a channel.' })
export class SetMessageConsentInput {
  @Field(() => MessageChannel, { description: 'The channel.' })
  channel!: MessageChannel;

  @Field(() => MessagePurpose, { description: 'The purpose; `TRANSACTIONAL` cannot be refused.' })
  purpose!: MessagePurpose;

  @Field(() => Boolean, { description: 'Wanted, or not.' })
  isGranted!: boolean;
}

@ObjectType('MessageConsent', {
  simpleResolvers: true,
  description: 'Whether one wants messages of a purpose on a channel.',
})
export class MessageConsentType {
  @Field(() => MessageChannel, { description: 'The channel.' })
  channel!: MessageChannel;

  @Field(() => MessagePurpose, { description: 'The purpose.' })
  purpose!: MessagePurpose;

  @Field(() => Boolean, { description: 'Wanted, or not; service messages are until refused, offers are not.' })
  isGranted!: boolean;
}

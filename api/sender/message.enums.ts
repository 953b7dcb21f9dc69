import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { MessageChannel, MessageKind, MessagePurpose, messageRules } from './message-kind.js';
import { MessageAction, MessageStatus, messageLifecycle } from './message-status.js';

registerEnumType(MessageChannel, {
  name: 'MessageChannel',
  description: 'How a message reaches somebody (M1).',
  valuesConfig: {
    SMS: { description: 'A text message to the phone.' },
    EMAIL: { description: 'An e-mail.' },
    IN_APP: { description: 'Among one’s messages in the front ends.' },
  },
});

registerEnumType(MessagePurpose, {
  name: 'MessagePurpose',
  description: 'What a message is for; decides whether consent is asked (M1).',
  valuesConfig: {
    TRANSACTIONAL: { description: 'Codes and security notices; always sent.' },
    SERVICE: { description: 'About one’s orders and cases; sent unless refused.' },
    MARKETING: { description: 'News and offers; sent only with consent.' },
  },
});

registerEnumType(MessageKind, {
  name: 'MessageKind',
  description: 'What the market writes to people.',
  valuesConfig: Object.fromEntries(
    Object.values(MessageKind).map((kind) => [kind, { description: messageRules[kind].means }]),
  ),
});

registerEnumType(MessageStatus, {
  name: 'MessageStatus',
  description: 'Where a message stands on its way to its recipient.',
  valuesConfig: describedStates(messageLifecycle),
});

registerEnumType(MessageAction, {
  name: 'MessageAction',
  description: 'What may be done with a message of the send log.',
  valuesConfig: { RETRY: { description: 'Try it once more.' } },
});

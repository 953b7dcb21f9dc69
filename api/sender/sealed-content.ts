import { seal, unseal } from '../kernel/sealed.js';

/** What a message says and to whom, until it is sent: codes and addresses that wait are not to be read in the database. */
export interface MessageContent {
  readonly address: string;
  readonly variables: Readonly<Record<string, string>>;
}

export const sealContent = (key: Buffer, messageId: string, content: MessageContent): string =>
  seal(key, messageId, JSON.stringify(content));

/** @throws when it was sealed by another key or for another message. */
export function unsealContent(key: Buffer, messageId: string, sealed: string): MessageContent {
  const content: MessageContent = JSON.parse(unseal(key, messageId, sealed));
  return content;
}

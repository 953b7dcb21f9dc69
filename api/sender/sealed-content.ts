import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What a message says and to whom, until it is sent. */
export interface MessageContent {
  readonly address: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** AES-256-GCM bound to the message: codes and addresses that wait to be sent are not to be read in the database. */
export function seal(key: Buffer, messageId: string, content: MessageContent): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(messageId));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when it was sealed by another key or for another message. */
export function unseal(key: Buffer, messageId: string, sealed: string): MessageContent {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    .setAAD(Buffer.from(messageId))
    .setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  const content: MessageContent = JSON.parse(text);
  return content;
}

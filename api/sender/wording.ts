import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import type { MessageChannel, MessageKind } from './message-kind.js';
import { filled } from './template-text.js';

/** What a message says in both languages, and which version of the template said it. */
export interface Wording {
  readonly templateId: string;
  readonly version: number;
  readonly subjectZh: string;
  readonly subjectEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
}

/** The present template with its variables filled in. Every kind has one for each of its channels. */
export async function wordingOf(
  db: Db,
  kind: MessageKind,
  channel: MessageChannel,
  variables: Readonly<Record<string, string>>,
): Promise<Wording> {
  const { rows } = await sql<Wording>`
    select id as "templateId", version, subject_zh as "subjectZh", subject_en as "subjectEn", body_zh as "bodyZh",
      body_en as "bodyEn"
    from message_template where kind = ${kind} and channel = ${channel}`.execute(db);
  const template = rows[0];
  if (!template) throw new Error(`there is no template of ${kind} for ${channel}`);
  return {
    ...template,
    subjectZh: filled(template.subjectZh, variables),
    subjectEn: filled(template.subjectEn, variables),
    bodyZh: filled(template.bodyZh, variables),
    bodyEn: filled(template.bodyEn, variables),
  };
}

import type { Refusals } from '../kernel/refusal.js';
import { MessageChannel, type MessageKind, messageRules } from './message-kind.js';
import { filled, variablesIn } from './template-text.js';

/** A template's text in both languages. */
export interface TemplateText {
  readonly subjectZh: string;
  readonly subjectEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
}

/** Longest text; an SMS of 300 characters is five parts. */
const MOST: Readonly<Record<MessageChannel, number>> = { SMS: 300, EMAIL: 5000, IN_APP: 1000 };
const SUBJECT_MOST = 120;

/** Adds what is wrong with a template's text to `refusals`: variables it does not know or lacks, what is empty or too long. */
export function checkTemplate(
  kind: MessageKind,
  channel: MessageChannel,
  { subjectZh, subjectEn, bodyZh, bodyEn }: TemplateText,
  refusals: Refusals,
): void {
  const { variables, required } = messageRules[kind];
  const known = new Set(['market', ...Object.keys(variables)]);
  const texts = [
    { text: subjectZh, path: ['subject', 'zh'], most: SUBJECT_MOST, isBody: false },
    { text: subjectEn, path: ['subject', 'en'], most: SUBJECT_MOST, isBody: false },
    { text: bodyZh, path: ['body', 'zh'], most: MOST[channel], isBody: true },
    { text: bodyEn, path: ['body', 'en'], most: MOST[channel], isBody: true },
  ];
  for (const { text, path, most, isBody } of texts) {
    const isEmptyByRule = !isBody && channel === MessageChannel.SMS;
    const unknown = variablesIn(text).filter((name) => !known.has(name));
    const missing = isBody ? required.filter((name) => !variablesIn(text).includes(name)) : [];
    if (isEmptyByRule && text) refusals.add('INVALID', 'an SMS has no subject', ...path);
    if (!isEmptyByRule && !text.trim()) refusals.add('REQUIRED', 'write it in both languages', ...path);
    if (text.length > most) refusals.add('TOO_LONG', `at most ${most} characters`, ...path);
    if (unknown.length > 0)
      refusals.add(
        'UNKNOWN_VARIABLE',
        `{${unknown.join('}, {')}}: this message knows {${[...known].join('}, {')}}`,
        ...path,
      );
    if (missing.length > 0 && text.trim())
      refusals.add('VARIABLE_MISSING', `the message is of no use without {${missing.join('}, {')}}`, ...path);
  }
}

/** How a text reads with the samples of its kind. */
export const previewOf = (kind: MessageKind, text: string, market: string): string =>
  filled(text, { market, ...messageRules[kind].variables });

import type { TranslationMessages } from 'ra-core';
import reactAdminEn from 'ra-language-english';
import { help } from '../../generated/help.js';
import { labels } from '../labels/index.js';
import type { Label } from '../labels/label.js';
import { storedLabels } from '../labels/stored.js';
import { panelMessages } from './panel-messages.js';
import { reactAdminZh } from './react-admin-zh.js';

export type Locale = 'en' | 'zh-CN';

/**
 * All that the panel says in one language. Runs when the panel is built, so that nobody loads the language that they do not
 * read (`virtual:messages/…` of vite.config.ts).
 */
export function messagesOf(locale: Locale): TranslationMessages {
  const pick = ([english, chinese]: Label) => (locale === 'en' ? english : chinese);
  const own: Readonly<Record<string, Label | undefined>> = { ...labels, ...storedLabels, ...panelMessages };
  const worded = Object.entries(own).flatMap(([key, label]): [string, string][] => (label ? [[key, pick(label)]] : []));
  return {
    ...(locale === 'en' ? reactAdminEn : reactAdminZh),
    // The schema describes its inputs in English; in Chinese there is what has been worded.
    ...(locale === 'en' && Object.fromEntries(Object.entries(help).map(([key, text]) => [`help.${key}`, text]))),
    ...Object.fromEntries(worded),
  };
}

import type { TranslationMessages } from 'ra-core';
import polyglot from 'ra-i18n-polyglot';
import reactAdminEn from 'ra-language-english';
import { labels } from '../labels/index.js';
import type { Label } from '../labels/label.js';
import { storedLabels } from '../labels/stored.js';
import { type PanelMessageKey, panelMessages } from './panel-messages.js';
import { reactAdminZh } from './react-admin-zh.js';

export const LOCALES = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
];

type Locale = 'en' | 'zh-CN';

function messages(locale: Locale): TranslationMessages {
  const pick = ([english, chinese]: Label) => (locale === 'en' ? english : chinese);
  const own: Readonly<Record<string, Label | undefined>> = { ...labels, ...storedLabels, ...panelMessages };
  const worded = Object.entries(own).flatMap(([key, label]): [string, string][] => (label ? [[key, pick(label)]] : []));
  return { ...(locale === 'en' ? reactAdminEn : reactAdminZh), ...Object.fromEntries(worded) };
}

const preferred = (): Locale => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

export const i18nProvider = polyglot((locale) => messages(locale === 'en' ? 'en' : 'zh-CN'), preferred(), LOCALES);

/** For what is worded outside components: refusals and errors. */
export const say = (
  key: PanelMessageKey | `enums.${string}` | `fields.${string}`,
  facts: Readonly<Record<string, unknown>> = {},
): string => i18nProvider.translate(key, facts);

/// <reference path="./virtual-messages.d.ts" />
import { localStorageStore, type TranslationMessages } from 'ra-core';
import polyglot from 'ra-i18n-polyglot';
import type { Locale } from './messages.js';
import type { PanelMessageKey } from './panel-messages.js';

export const LOCALES = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
];

const languages: Readonly<Record<Locale, () => Promise<{ readonly messages: TranslationMessages }>>> = {
  en: () => import('virtual:messages/en'),
  'zh-CN': () => import('virtual:messages/zh-CN'),
};

/** What somebody chose, else what the browser speaks. */
const wanted = localStorageStore().getItem<string>('locale') ?? navigator.language;
const atFirst: Locale = wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
// Nothing can be shown without words, so the panel waits for those of one language and loads the other when it is chosen.
const { messages: first } = await languages[atFirst]();

const load = async (locale: Locale): Promise<TranslationMessages> => (await languages[locale]()).messages;

export const i18nProvider = polyglot(
  (name) => (name === atFirst ? first : load(name === 'en' ? 'en' : 'zh-CN')),
  atFirst,
  LOCALES,
);

/** For what is worded outside components: refusals and errors. */
export const say = (
  key: PanelMessageKey | `panel.error.${string}` | `enums.${string}` | `fields.${string}`,
  facts: Readonly<Record<string, unknown>> = {},
): string => i18nProvider.translate(key, facts);

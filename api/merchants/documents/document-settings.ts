import { SettingKind, type SettingList } from '../../settings/index.js';

const { DAYS } = SettingKind;

/** What the market decides about documents that end (B4). */
export const documentSettings = {
  firstReminder: {
    key: 'DOCUMENT_FIRST_REMINDER_DAYS',
    ...{ kind: DAYS, standard: 30, least: 2, most: 180 },
    means: {
      zh: '商家证照到期前多少天第一次提醒店主。',
      en: 'Days before a document of a merchant ends at which its owners are reminded first.',
    },
  },
  secondReminder: {
    key: 'DOCUMENT_SECOND_REMINDER_DAYS',
    ...{ kind: DAYS, standard: 7, least: 1, most: 90 },
    means: {
      zh: '商家证照到期前多少天第二次提醒店主。',
      en: 'Days before a document of a merchant ends at which its owners are reminded again.',
    },
  },
  lastReminder: {
    key: 'DOCUMENT_LAST_REMINDER_DAYS',
    ...{ kind: DAYS, standard: 1, least: 0, most: 30 },
    means: {
      zh: '商家证照到期前多少天最后一次提醒店主。',
      en: 'Days before a document of a merchant ends at which its owners are reminded for the last time.',
    },
  },
} satisfies SettingList;

import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about reviews (C7). */
export const reviewSettings = {
  writeDays: {
    key: 'REVIEW_WRITE_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 30, least: 1, most: 365 },
    means: {
      zh: '签收后多少天内可以评价。',
      en: 'Days after delivery within which a buyer may review.',
    },
  },
  followUpDays: {
    key: 'REVIEW_FOLLOW_UP_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 180, least: 1, most: 730 },
    means: {
      zh: '首次评价后多少天内可以追评一次。',
      en: 'Days after a review within which its author may add the one follow-up.',
    },
  },
} satisfies SettingList;

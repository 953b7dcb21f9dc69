import { SettingKind, type SettingList } from '../../settings/index.js';

/** What the market decides about how complaints come in (H1). */
export const intakeSettings = {
  duplicateDays: {
    key: 'COMPLAINT_DUPLICATE_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 14, least: 1, most: 90 },
    means: {
      zh: '同一客户就同一订单或商家的投诉，多少天内提示可能重复。',
      en: 'Days within which complaints of one customer about the same order or merchant are shown as possibly the same.',
    },
  },
  lowReviewScore: {
    key: 'REVIEW_COMPLAINT_SCORE',
    ...{ kind: SettingKind.COUNT, standard: 1, least: 0, most: 5 },
    means: {
      zh: '评价中任一项不高于多少分时自动登记投诉；0 为不登记。',
      en: 'Score of a review up to which it registers a complaint by itself, be it for goods, service or delivery; 0: never.',
    },
  },
} satisfies SettingList;

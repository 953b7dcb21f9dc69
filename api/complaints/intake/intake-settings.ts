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
} satisfies SettingList;

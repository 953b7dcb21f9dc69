import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about payments through gateways (F3). */
export const paymentSettings = {
  attemptMinutes: {
    key: 'PAYMENT_ATTEMPT_MINUTES',
    ...{ kind: SettingKind.COUNT, standard: 30, least: 5, most: 1_440 },
    means: {
      zh: '在线支付页面多少分钟内有效，过期后需重新发起。已发起的不变。',
      en: 'Minutes for which a page of a gateway can be paid; then another is opened. Those open keep their time.',
    },
  },
} satisfies SettingList;

import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about payments from outside (F3). */
export const paymentSettings = {
  attemptMinutes: {
    key: 'PAYMENT_ATTEMPT_MINUTES',
    ...{ kind: SettingKind.COUNT, standard: 30, least: 5, most: 1_440 },
    means: {
      zh: '在线支付页面多少分钟内有效，过期后需重新发起。已发起的不变。',
      en: 'Minutes for which a page of a gateway can be paid; then another is opened. Those open keep their time.',
    },
  },
  bankTransferDays: {
    key: 'BANK_TRANSFER_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 3, least: 1, most: 30 },
    means: {
      zh: '买家选择银行转账后，订单保留几天等待到账。已开始计时的不变。',
      en: 'Days for which orders wait for an announced bank transfer. Clocks that run already keep their due time.',
    },
  },
} satisfies SettingList;

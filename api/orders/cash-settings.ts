import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about cash on delivery 货到付款 (F3). */
export const cashSettings = {
  isOffered: {
    key: 'CASH_ON_DELIVERY',
    ...{ kind: SettingKind.SWITCH, standard: 1, least: 0, most: 1 },
    means: {
      zh: '是否允许货到付款；商家还须自行开通，且仅限平台送货员配送的订单。',
      en: 'Whether buyers may pay cash on delivery, in shops that allow it and for what the market’s couriers bring.',
    },
  },
  most: {
    key: 'CASH_ON_DELIVERY_MOST',
    ...{ kind: SettingKind.MONEY, standard: 100_000, least: 1, most: 100_000_000 },
    means: { zh: '货到付款的单笔订单金额上限。', en: 'The most that an order paid in cash at the door may cost.' },
  },
  refusals: {
    key: 'CASH_ON_DELIVERY_REFUSALS',
    ...{ kind: SettingKind.COUNT, standard: 3, least: 1, most: 100 },
    means: {
      zh: '买家在下一项所设天数内有几单货到付款未收货，即不可再用货到付款。',
      en: 'Orders not taken at the door after which a buyer can no longer choose cash on delivery.',
    },
  },
  refusalDays: {
    key: 'CASH_ON_DELIVERY_REFUSAL_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 90, least: 1, most: 3_650 },
    means: { zh: '统计货到付款未收货单数的天数。', en: 'Days over which orders not taken at the door count.' },
  },
} satisfies SettingList;

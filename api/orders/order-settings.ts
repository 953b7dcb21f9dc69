import { SettingKind, type SettingList } from '../settings/index.js';

const { HOURS, DAYS, HOUR_OF_DAY, COUNT, MONEY, SWITCH } = SettingKind;
const laterZh = '已开始计时的订单不变。';
const laterEn = 'Clocks that run already keep their due time.';

/** What the market decides about the clocks and the review of its orders (E4, E8, E10). */
export const orderSettings = {
  unpaidHours: {
    key: 'ORDER_UNPAID_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 720 },
    means: {
      zh: `下单后多少小时未付款即自动取消。${laterZh}`,
      en: `Hours after which an unpaid order is cancelled. ${laterEn}`,
    },
  },
  reminderHours: {
    key: 'ORDER_REMINDER_HOURS',
    ...{ kind: HOURS, standard: 12, least: 1, most: 720 },
    means: {
      zh: `下单后最迟多少小时催付一次。${laterZh}`,
      en: `Hours after which an unpaid order is reminded of at the latest. ${laterEn}`,
    },
  },
  reminderRoundHour: {
    key: 'ORDER_REMINDER_ROUND_HOUR',
    ...{ kind: HOUR_OF_DAY, standard: 16, least: 0, most: 23 },
    means: {
      zh: `每天几点统一催付；与上一项以先到者为准。${laterZh}`,
      en: `Hour of the day at which unpaid orders are reminded of, if that comes first. ${laterEn}`,
    },
  },
  completionDays: {
    key: 'ORDER_COMPLETION_DAYS',
    ...{ kind: DAYS, standard: 7, least: 0, most: 90 },
    means: {
      zh: `送达后多少天自动完成，有未结售后或投诉时除外。${laterZh}`,
      en: `Days after which a delivered order completes, unless a return or complaint is open. ${laterEn}`,
    },
  },
  promiseDays: {
    key: 'ORDER_PROMISE_DAYS',
    ...{ kind: DAYS, standard: 3, least: 0, most: 60 },
    means: {
      zh: '买家未指定送达时间时，承诺下单后几天内送达。',
      en: 'Days within which an order is promised when the buyer wishes no time.',
    },
  },
  changeHours: {
    key: 'ORDER_CHANGE_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 168 },
    means: {
      zh: '改单提议等待买家确认多少小时，超时视为不同意。已提出的不变。',
      en: 'Hours a proposed change waits for the buyer; then it lapses. Those that wait already keep their due time.',
    },
  },
  reviewHours: {
    key: 'ORDER_REVIEW_HOURS',
    ...{ kind: HOURS, standard: 4, least: 1, most: 168 },
    means: {
      zh: `付款后多少小时内应完成审单，超时标红。${laterZh}`,
      en: `Hours within which a paid order is to be reviewed; later ones show in red. ${laterEn}`,
    },
  },
  reviewsByItself: {
    key: 'ORDER_REVIEWS_BY_ITSELF',
    ...{ kind: SWITCH, standard: 0, least: 0, most: 1 },
    means: {
      zh: '没有命中审单规则的订单付款后自动通过审单。',
      en: 'Whether a paid order that no rule asks to look at passes review by itself.',
    },
  },
  newBuyerTotal: {
    key: 'REVIEW_NEW_BUYER_TOTAL',
    ...{ kind: MONEY, standard: 50_000, least: 0, most: 100_000_000 },
    means: {
      zh: '新买家的订单达到此金额须人工审单。',
      en: 'Total from which the order of a buyer who never paid before needs a look.',
    },
  },
  manyUnits: {
    key: 'REVIEW_MANY_UNITS',
    ...{ kind: COUNT, standard: 20, least: 1, most: 100_000 },
    means: {
      zh: '订单达到此件数须人工审单。',
      en: 'Units from which an order needs a look.',
    },
  },
  concessionAgent: {
    key: 'CONCESSION_AGENT',
    ...{ kind: MONEY, standard: 1_000, least: 0, most: 100_000_000 },
    means: {
      zh: '客服专员每单最多可赠送和减价的金额，由平台承担。',
      en: 'What a service agent may give on one order, gifts and price cuts together; the platform bears it.',
    },
  },
  concessionSupervisor: {
    key: 'CONCESSION_SUPERVISOR',
    ...{ kind: MONEY, standard: 5_000, least: 0, most: 100_000_000 },
    means: {
      zh: '客服主管每单最多可赠送和减价的金额，由平台承担。',
      en: 'What a supervisor may give on one order, gifts and price cuts together; the platform bears it.',
    },
  },
  concessionManager: {
    key: 'CONCESSION_MANAGER',
    ...{ kind: MONEY, standard: 20_000, least: 0, most: 100_000_000 },
    means: {
      zh: '客服经理和管理员每单最多可赠送和减价的金额，由平台承担。',
      en: 'What a service manager or an administrator may give on one order; the platform bears it.',
    },
  },
  concessionShop: {
    key: 'CONCESSION_SHOP',
    ...{ kind: MONEY, standard: 50_000, least: 0, most: 100_000_000 },
    means: {
      zh: '商家客服和店长每单最多可赠送和减价的金额，由商家承担。',
      en: 'What a shop’s own people may give on one order, gifts and price cuts together; the shop bears it.',
    },
  },
} satisfies SettingList;

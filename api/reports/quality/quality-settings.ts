import { SettingKind, type SettingList } from '../../settings/index.js';

const { COUNT, HOURS } = SettingKind;

/** When a product raises a quality alert (G7). */
export const qualitySettings = {
  ratePerMille: {
    key: 'QUALITY_ALERT_PER_MILLE',
    ...{ kind: COUNT, standard: 50, least: 1, most: 1_000 },
    means: {
      zh: '一个月内因商品原因退回的件数达到发出件数的千分之几，触发质量预警。',
      en: 'Units that came back for a reason of the goods, per thousand that left in a month, from which a product raises a quality alert.',
    },
  },
  leastUnits: {
    key: 'QUALITY_ALERT_LEAST_UNITS',
    ...{ kind: COUNT, standard: 3, least: 1, most: 10_000 },
    means: {
      zh: '触发质量预警至少要退回多少件。',
      en: 'Units that came back at least before a product raises a quality alert.',
    },
  },
  answerHours: {
    key: 'QUALITY_ALERT_ANSWER_HOURS',
    ...{ kind: HOURS, standard: 72, least: 1, most: 720 },
    means: {
      zh: '商家多少小时内给出纠正措施，超时通知运营。已开始计时的不变。',
      en: 'Hours within which the merchant names a corrective action; then operations are told. Clocks that run already keep their due time.',
    },
  },
} satisfies SettingList;

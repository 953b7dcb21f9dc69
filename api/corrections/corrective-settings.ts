import { SettingKind, type SettingList } from '../settings/index.js';

const { COUNT, DAYS, HOURS } = SettingKind;

/** The clocks of corrective actions, and when one counts as effective (H3). */
export const correctiveSettings = {
  remindHours: {
    key: 'CORRECTIVE_REMIND_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 336 },
    means: {
      zh: '纠正措施到期前多少小时提醒负责人。',
      en: 'Hours before its due time at which the owner of a corrective action is reminded.',
    },
  },
  escalateHours: {
    key: 'CORRECTIVE_ESCALATE_HOURS',
    ...{ kind: HOURS, standard: 48, least: 1, most: 336 },
    means: {
      zh: '纠正措施逾期通知主管后多少小时仍未完成，升级到经理。',
      en: 'Hours after the supervisor was told of a late corrective action until the manager is.',
    },
  },
  windowDays: {
    key: 'CORRECTIVE_WINDOW_DAYS',
    ...{ kind: DAYS, standard: 30, least: 1, most: 180 },
    means: {
      zh: '措施完成前后各统计多少天的投诉，用于衡量效果。',
      en: 'Days before and after it was done in which complaints are counted to measure a corrective action.',
    },
  },
  settleDays: {
    key: 'CORRECTIVE_SETTLE_DAYS',
    ...{ kind: DAYS, standard: 3, least: 0, most: 30 },
    means: {
      zh: '统计期结束后再等多少天，让末尾登记的投诉结案并有原因。',
      en: 'Days waited after the window, so that the last complaints in it are resolved and have a cause.',
    },
  },
  leastDropPercent: {
    key: 'CORRECTIVE_LEAST_DROP_PERCENT',
    ...{ kind: COUNT, standard: 20, least: 1, most: 100 },
    means: {
      zh: '每千单投诉至少下降百分之几才算有效。',
      en: 'Per cent by which complaints per 1,000 orders fall at least for a corrective action to count as effective.',
    },
  },
  againDays: {
    key: 'CORRECTIVE_AGAIN_DAYS',
    ...{ kind: DAYS, standard: 7, least: 1, most: 90 },
    means: {
      zh: '未见效的措施重新打开后多少天内完成。',
      en: 'Days within which a corrective action that did not help has to be done again.',
    },
  },
} satisfies SettingList;

import { SettingKind, type SettingList } from '../../settings/index.js';

const { HOURS, COUNT } = SettingKind;

/** What the market decides about follow-ups 回访 (H6). */
export const followUpSettings = {
  afterHours: {
    key: 'FOLLOW_UP_AFTER_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 720 },
    means: {
      zh: '投诉解决后多少小时回访；落在休息时间的顺延到休息结束。',
      en: 'Hours after its resolution at which a case is followed up; what falls into rest hours waits for their end.',
    },
  },
  againHours: {
    key: 'FOLLOW_UP_AGAIN_HOURS',
    ...{ kind: HOURS, standard: 4, least: 1, most: 168 },
    means: {
      zh: '无人接听或客户请稍后再打而未约时间时，多少小时后再次回访。',
      en: 'Hours until the next attempt when nobody answered, or another time was asked for and none agreed.',
    },
  },
  lateHours: {
    key: 'FOLLOW_UP_LATE_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 168 },
    means: {
      zh: '到点后多少小时仍未回访即告知主管。',
      en: 'Hours a follow-up may stay due before the supervisor is told.',
    },
  },
  attempts: {
    key: 'FOLLOW_UP_ATTEMPTS',
    ...{ kind: COUNT, standard: 3, least: 1, most: 20 },
    means: {
      zh: '联系不上几次后，以“未联系上”结束回访。',
      en: 'Attempts in vain after which a follow-up ends as not reached.',
    },
  },
  badScore: {
    key: 'FOLLOW_UP_BAD_SCORE',
    ...{ kind: COUNT, standard: 2, least: 0, most: 5 },
    means: {
      zh: '满意度不高于多少分时，案件自动重新打开并告知主管。',
      en: 'Satisfaction up to which a case opens again by itself and the supervisor is told.',
    },
  },
} satisfies SettingList;

import { SettingKind, type SettingList } from '../../settings/index.js';

/** What the market decides about hearing merchants. */
export const hearingSettings = {
  hearingHours: {
    key: 'COMPLAINT_HEARING_HOURS',
    ...{ kind: SettingKind.HOURS, standard: 48, least: 4, most: 240 },
    means: {
      zh: '商家对投诉质询的答复时限（小时），逾期未答复视为放弃陈述，投诉继续处理。',
      en: 'Hours a merchant has to answer about a complaint; silence is noted, and the case goes on.',
    },
  },
  appealDays: {
    key: 'COMPLAINT_APPEAL_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 7, least: 1, most: 60 },
    means: {
      zh: '投诉解决后商家可申诉的天数，仅一次。',
      en: 'Days after a complaint is resolved within which the merchant may appeal, once.',
    },
  },
} satisfies SettingList;

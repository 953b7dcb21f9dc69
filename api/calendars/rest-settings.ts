import { SettingKind, type SettingList } from '../settings/index.js';

const { TIME_OF_DAY } = SettingKind;
const LAST_MINUTE = 24 * 60 - 1;

/** When the market leaves its customers in peace (H6). */
export const restSettings = {
  noonFrom: {
    key: 'REST_NOON_FROM',
    ...{ kind: TIME_OF_DAY, standard: 12 * 60, least: 0, most: LAST_MINUTE },
    means: { zh: '午休开始，之后不打扰客户。', en: 'From when customers are not disturbed at noon.' },
  },
  noonTo: {
    key: 'REST_NOON_TO',
    ...{ kind: TIME_OF_DAY, standard: 14 * 60, least: 0, most: LAST_MINUTE },
    means: { zh: '午休结束。', en: 'When the rest at noon ends; no rest if it is not after its beginning.' },
  },
  eveningFrom: {
    key: 'REST_EVENING_FROM',
    ...{ kind: TIME_OF_DAY, standard: 20 * 60 + 30, least: 0, most: LAST_MINUTE },
    means: { zh: '晚间几点起不打扰客户。', en: 'From when customers are not disturbed in the evening.' },
  },
  morningTo: {
    key: 'REST_MORNING_TO',
    ...{ kind: TIME_OF_DAY, standard: 8 * 60 + 30, least: 0, most: LAST_MINUTE },
    means: { zh: '早上几点起可以联系客户。', en: 'From when customers may be called in the morning.' },
  },
} satisfies SettingList;

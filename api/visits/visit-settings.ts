import { SettingKind, type SettingList } from '../settings/index.js';

const { COUNT } = SettingKind;

/** What the market decides about rounds of visits 回访计划 (H6); attempts and their distance are those of follow-ups. */
export const visitSettings = {
  apartDays: {
    key: 'VISIT_APART_DAYS',
    ...{ kind: COUNT, standard: 30, least: 0, most: 365 },
    means: {
      zh: '同一客户被回访后，多少天内不进入新的回访计划。',
      en: 'Days after a visit during which no other round takes the same customer.',
    },
  },
  mostCustomers: {
    key: 'VISIT_MOST_CUSTOMERS',
    ...{ kind: COUNT, standard: 2000, least: 1, most: 10_000 },
    means: {
      zh: '一个回访计划最多包含多少位客户，超过则不能开始。',
      en: 'Customers one round of visits takes at most; a round of more does not start.',
    },
  },
} satisfies SettingList;

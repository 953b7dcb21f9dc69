import { SettingKind, type SettingList } from '../settings/index.js';

const { DAYS, MONEY } = SettingKind;

/** What the market decides about reconciliation (F6). */
export const reconciliationSettings = {
  toleranceDays: {
    key: 'RECONCILIATION_TOLERANCE_DAYS',
    ...{ kind: DAYS, standard: 2, least: 0, most: 30 },
    means: {
      zh: '我方已记账而账单未见的款项，超过此天数才列为差异（在途资金）。',
      en: 'Money we booked that no bill shows is a difference after so many days; until then it is on its way.',
    },
  },
  secondAbove: {
    key: 'RECONCILIATION_SECOND_ABOVE',
    ...{ kind: MONEY, standard: 20_000, least: 0, most: 10_000_000 },
    means: {
      zh: '对账差异的入账超过此金额须由第二人审批。',
      en: 'The booking of a difference of more than this is approved by a second person.',
    },
  },
} satisfies SettingList;

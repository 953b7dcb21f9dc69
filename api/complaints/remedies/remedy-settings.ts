import { SettingKind, type SettingList } from '../../settings/index.js';

const { MONEY } = SettingKind;

/** What the market decides about remedies of complaints (H5). */
export const remedySettings = {
  remedyMost: {
    key: 'COMPLAINT_REMEDY_MOST',
    ...{ kind: MONEY, standard: 100_000, least: 0, most: 100_000_000 },
    means: {
      zh: '一件投诉的补偿券与现金清单合计上限。',
      en: 'The most that one complaint gives its customer in coupons and cash together.',
    },
  },
  fineMost: {
    key: 'COMPLAINT_FINE_MOST',
    ...{ kind: MONEY, standard: 500_000, least: 0, most: 100_000_000 },
    means: {
      zh: '一件投诉对商家的罚款合计上限。',
      en: 'The most that a merchant is fined because of one complaint.',
    },
  },
  fineSecondAbove: {
    key: 'FINE_SECOND_ABOVE',
    ...{ kind: MONEY, standard: 50_000, least: 0, most: 10_000_000 },
    means: {
      zh: '对商家的罚款超过此金额须先由第二人审批。',
      en: 'A fine of more than this is approved by a second person first.',
    },
  },
} satisfies SettingList;

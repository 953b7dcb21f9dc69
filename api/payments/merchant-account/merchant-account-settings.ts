import { SettingKind, type SettingList } from '../../settings/index.js';

/** What the market decides about merchants' accounts (B6). */
export const merchantAccountSettings = {
  feeVat: {
    key: 'FEE_VAT_BASIS_POINTS',
    ...{ kind: SettingKind.COUNT, standard: 600, least: 0, most: 5_000 },
    means: {
      zh: '平台佣金和服务费所含增值税的税率，以万分之一计（600 即 6 %）；只影响此后的账目。',
      en: 'VAT contained in commission and fees, in 1/10 000 (600 is 6 %); lines booked before keep their rate.',
    },
  },
} satisfies SettingList;

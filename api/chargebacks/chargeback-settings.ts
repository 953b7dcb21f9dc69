import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about chargebacks (F5). */
export const chargebackSettings = {
  evidenceDays: {
    key: 'CHARGEBACK_EVIDENCE_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 7, least: 1, most: 60 },
    means: {
      zh: '渠道未写明期限时，拒付须在几天内举证，逾期视为败诉。',
      en: 'Days to send evidence against a chargeback when the gateway names none; it counts as lost afterwards.',
    },
  },
} satisfies SettingList;

import { SettingKind, type SettingList } from '../../settings/index.js';

const { COUNT } = SettingKind;

/** What the market decides about its monthly report of complaints (H7). */
export const complaintReportSettings = {
  wonBackDays: {
    key: 'REPORT_WON_BACK_DAYS',
    ...{ kind: COUNT, standard: 30, least: 1, most: 365 },
    means: {
      zh: '投诉解决后多少天内再次购买算挽回的客户。',
      en: 'Days after the resolution within which a customer who buys again counts as won back.',
    },
  },
  issueDay: {
    key: 'REPORT_ISSUE_DAY',
    ...{ kind: COUNT, standard: 5, least: 1, most: 28 },
    means: {
      zh: '每月几号出具上月投诉月报；之后数字不再变动。',
      en: 'Day of the month on which last month’s report of complaints is issued; its figures never change afterwards.',
    },
  },
} satisfies SettingList;

import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about picking and printing (E5). */
export const pickingSettings = {
  leadDays: {
    key: 'PICKING_LEAD_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 1, least: 0, most: 30 },
    means: {
      zh: '承诺送达日之前几天必须发出；到日即列入“今日必发”。',
      en: 'Days before the promised day on which an order must leave; from then on it is listed as what must go today.',
    },
  },
  cutOffHour: {
    key: 'PRINT_CUT_OFF_HOUR',
    ...{ kind: SettingKind.HOUR_OF_DAY, standard: 17, least: 0, most: 23 },
    means: {
      zh: '每天几点停止打单；快递员未离开时可由打单员延后。',
      en: 'Hour of the day at which waybills stop being printed; later while the courier has not left.',
    },
  },
  waybillNoticeDays: {
    key: 'WAYBILL_NOTICE_DAYS',
    ...{ kind: SettingKind.DAYS, standard: 2, least: 0, most: 30 },
    means: {
      zh: '按平均用量，单号预计几天内用完时提前通知；每个号段只通知一次。',
      en: 'Days ahead at which waybill numbers running low are announced, by average use; once a range.',
    },
  },
} satisfies SettingList;

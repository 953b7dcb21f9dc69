import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about local delivery 送货 (E6). */
export const deliverySettings = {
  mostFailures: {
    key: 'DELIVERY_MOST_FAILURES',
    ...{ kind: SettingKind.COUNT, standard: 3, least: 1, most: 10 },
    means: {
      zh: '送货失败几次后退回店铺；退回后恢复库存并退款。',
      en: 'Failed attempts after which a parcel goes back to its shop, where stock and money go back.',
    },
  },
  writeOffSecondAbove: {
    key: 'CASH_WRITE_OFF_SECOND_ABOVE',
    ...{ kind: SettingKind.MONEY, standard: 2_000, least: 0, most: 10_000_000 },
    means: {
      zh: '送货员短款核销超过此金额时，须由清点人以外的第二人核销。',
      en: 'Cash that a courier was short of: more than this is written off by somebody who did not count it.',
    },
  },
} as const satisfies SettingList;

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
} as const satisfies SettingList;

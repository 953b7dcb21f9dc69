import { SettingKind, type SettingList } from '../../settings/index.js';

const { MONEY, COUNT } = SettingKind;

/** What the market decides about withdrawals from wallets (F2). */
export const walletSettings = {
  withdrawalLeast: {
    key: 'WITHDRAWAL_LEAST',
    ...{ kind: MONEY, standard: 100, least: 1, most: 1_000_000 },
    means: { zh: '单笔提现最低金额。', en: 'The smallest amount a buyer may withdraw at once.' },
  },
  withdrawalMost: {
    key: 'WITHDRAWAL_MOST',
    ...{ kind: MONEY, standard: 5_000_000, least: 100, most: 100_000_000 },
    means: { zh: '单笔提现最高金额。', en: 'The largest amount a buyer may withdraw at once.' },
  },
  withdrawalsADay: {
    key: 'WITHDRAWALS_A_DAY',
    ...{ kind: COUNT, standard: 5, least: 1, most: 100 },
    means: { zh: '每位买家 24 小时内最多申请几次提现。', en: 'Withdrawals one buyer may request within 24 hours.' },
  },
  withdrawalSecondAbove: {
    key: 'WITHDRAWAL_SECOND_ABOVE',
    ...{ kind: MONEY, standard: 500_000, least: 0, most: 100_000_000 },
    means: {
      zh: '提现超过此金额须由第二人复核。',
      en: 'A withdrawal of more than this is approved by two people.',
    },
  },
} satisfies SettingList;

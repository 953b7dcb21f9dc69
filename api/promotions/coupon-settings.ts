import { SettingKind, type SettingList } from '../settings/index.js';

const { MONEY, DAYS } = SettingKind;

/** What the market decides about goodwill coupons 补偿券 (F7, H5). */
export const couponSettings = {
  secondAbove: {
    key: 'COUPON_SECOND_ABOVE',
    ...{ kind: MONEY, standard: 10_000, least: 0, most: 10_000_000 },
    means: {
      zh: '补偿券超过此金额须先由第二人审批。',
      en: 'A goodwill coupon of more than this is approved by a second person first.',
    },
  },
  agentMost: {
    key: 'COUPON_AGENT_MOST',
    ...{ kind: MONEY, standard: 5_000, least: 0, most: 10_000_000 },
    means: {
      zh: '客服人员单张补偿券最高金额；系统按规则自动发放的也不超过此数。',
      en: 'The largest goodwill coupon an agent may give, and the largest the market gives by itself.',
    },
  },
  supervisorMost: {
    key: 'COUPON_SUPERVISOR_MOST',
    ...{ kind: MONEY, standard: 20_000, least: 0, most: 10_000_000 },
    means: { zh: '客服主管单张补偿券最高金额。', en: 'The largest goodwill coupon a supervisor may give.' },
  },
  managerMost: {
    key: 'COUPON_MANAGER_MOST',
    ...{ kind: MONEY, standard: 100_000, least: 0, most: 10_000_000 },
    means: {
      zh: '客服经理和管理员单张补偿券最高金额。',
      en: 'The largest goodwill coupon a service manager or an administrator may give.',
    },
  },
  shopMost: {
    key: 'COUPON_SHOP_MOST',
    ...{ kind: MONEY, standard: 20_000, least: 0, most: 10_000_000 },
    means: {
      zh: '商家自行承担的单张补偿券最高金额。',
      en: 'The largest goodwill coupon a shop may give at its own expense.',
    },
  },
  approvalDays: {
    key: 'COUPON_APPROVAL_DAYS',
    ...{ kind: DAYS, standard: 7, least: 1, most: 90 },
    means: {
      zh: '补偿券待审批超过此天数即自动失效。',
      en: 'Days after which a goodwill coupon that nobody approved lapses.',
    },
  },
  reminderDays: {
    key: 'COUPON_REMINDER_DAYS',
    ...{ kind: DAYS, standard: 3, least: 0, most: 30 },
    means: {
      zh: '补偿券到期前几天提醒买家；0 表示不提醒。',
      en: 'Days before a goodwill coupon lapses on which its buyer is reminded; 0: never.',
    },
  },
} satisfies SettingList;

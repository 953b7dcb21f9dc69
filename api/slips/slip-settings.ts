import { SettingKind, type SettingList } from '../settings/index.js';

const { MONEY } = SettingKind;

/** What the market decides about money paid out by hand (F7). */
export const slipSettings = {
  secondAbove: {
    key: 'SLIP_SECOND_ABOVE',
    ...{ kind: MONEY, standard: 20_000, least: 0, most: 10_000_000 },
    means: {
      zh: '清单超过此金额须先由第二人审批。',
      en: 'A slip of more than this is approved by a second person first.',
    },
  },
  agentMost: {
    key: 'SLIP_AGENT_MOST',
    ...{ kind: MONEY, standard: 20_000, least: 0, most: 10_000_000 },
    means: { zh: '客服人员单张清单最高金额。', en: 'The largest slip an agent may write.' },
  },
  supervisorMost: {
    key: 'SLIP_SUPERVISOR_MOST',
    ...{ kind: MONEY, standard: 100_000, least: 0, most: 10_000_000 },
    means: { zh: '客服主管单张清单最高金额。', en: 'The largest slip a supervisor may write.' },
  },
  managerMost: {
    key: 'SLIP_MANAGER_MOST',
    ...{ kind: MONEY, standard: 1_000_000, least: 0, most: 100_000_000 },
    means: {
      zh: '客服经理、财务和管理员单张清单最高金额。',
      en: 'The largest slip a service manager, finance or an administrator may write.',
    },
  },
} satisfies SettingList;

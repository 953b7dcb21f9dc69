import { SettingKind, type SettingList } from '../settings/index.js';

const { HOURS } = SettingKind;

/** The clocks of tasks (J5). */
export const taskSettings = {
  dueHours: {
    key: 'TASK_DUE_HOURS',
    ...{ kind: HOURS, standard: 48, least: 1, most: 2_160 },
    means: {
      zh: '未指定期限的任务多少小时内完成。',
      en: 'Hours within which a task without a due time of its own is done.',
    },
  },
  remindHours: {
    key: 'TASK_REMIND_HOURS',
    ...{ kind: HOURS, standard: 4, least: 1, most: 168 },
    means: {
      zh: '任务到期前多少小时提醒负责人。',
      en: 'Hours before its due time at which the owner of a task is reminded.',
    },
  },
  callBackHours: {
    key: 'TASK_CALL_BACK_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 336 },
    means: {
      zh: '任务完成后多少小时内回访客户。',
      en: 'Hours within which the customer is called back once a task is done.',
    },
  },
} satisfies SettingList;

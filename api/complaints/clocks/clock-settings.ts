import { SettingKind, type SettingList, type Settings, spanMs } from '../../settings/index.js';

const { HOURS, DAYS } = SettingKind;

/** What the market decides about the clocks of complaints beside the targets (H4). */
export const complaintClockSettings = {
  supervisorHours: {
    key: 'COMPLAINT_SUPERVISOR_HOURS',
    ...{ kind: HOURS, standard: 4, least: 1, most: 240 },
    means: {
      zh: '投诉超时后主管有多少工作小时，之后升级到经理。已开始计时的不变。',
      en: 'Working hours the supervisor has once a complaint is late, before it goes to the manager. Clocks that run keep theirs.',
    },
  },
  managerHours: {
    key: 'COMPLAINT_MANAGER_HOURS',
    ...{ kind: HOURS, standard: 8, least: 1, most: 240 },
    means: {
      zh: '经理有多少工作小时，之后升到最高级。已开始计时的不变。',
      en: 'Working hours the manager has before the complaint reaches the top level. Clocks that run keep theirs.',
    },
  },
  takeBackHours: {
    key: 'COMPLAINT_TAKE_BACK_HOURS',
    ...{ kind: HOURS, standard: 8, least: 1, most: 240 },
    means: {
      zh: '负责人多少工作小时没有任何处理，投诉收回待分配。',
      en: 'Working hours without any step of whoever is in charge, after which a complaint goes back to the backlog.',
    },
  },
  silenceDays: {
    key: 'COMPLAINT_SILENCE_DAYS',
    ...{ kind: DAYS, standard: 7, least: 1, most: 60 },
    means: {
      zh: '等待客户答复最多多少天，之后继续计时。',
      en: 'Days a complaint waits for its customer before its clocks run again.',
    },
  },
} satisfies SettingList;

/** How long a level has for a complaint, in working ms; none at the top and with the agent. */
export function levelMs(settings: Settings, level: number): number | null {
  if (level === 1) return spanOf(settings, complaintClockSettings.supervisorHours);
  return level === 2 ? spanOf(settings, complaintClockSettings.managerHours) : null;
}

export const takeBackMs = (settings: Settings): number => spanOf(settings, complaintClockSettings.takeBackHours);

export const silenceMs = (settings: Settings): number => spanOf(settings, complaintClockSettings.silenceDays);

const spanOf = (settings: Settings, setting: SettingList[string]): number => spanMs(setting, settings(setting));

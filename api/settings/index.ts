import type { ErrorCodes } from '../kernel/schema/user-error.js';

export { MarketSetting } from './market-setting.entity.js';
export { type Settings, settingsBeside, settingsOf, valueOfSetting } from './read-settings.js';
export { type Setting, SettingKind, type SettingList, spanMs } from './setting.js';
export { registerSettings } from './setting.type.js';

export const settingErrorCodes: ErrorCodes = {
  OUT_OF_RANGE: 'A setting takes no such value; the message tells its bounds.',
};

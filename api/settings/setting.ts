import { parseDecimal, toDecimal } from '../kernel/money.js';

/** What a setting counts, and so how it is written. */
export enum SettingKind {
  HOURS = 'HOURS',
  DAYS = 'DAYS',
  HOUR_OF_DAY = 'HOUR_OF_DAY',
  TIME_OF_DAY = 'TIME_OF_DAY',
  COUNT = 'COUNT',
  MONEY = 'MONEY',
  SWITCH = 'SWITCH',
}

/**
 * One setting of the market (E8), declared beside the rules that read it. Values are whole numbers: hours, days, units,
 * minutes of the day, minor units of money; a switch is 0 or 1. What was changed stands in a row, the rest is `standard`.
 */
export interface Setting {
  readonly key: string;
  readonly kind: SettingKind;
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** What it decides, in one sentence. */
  readonly means: { readonly zh: string; readonly en: string };
}

/** A domain's settings by the names its rules call them. */
export type SettingList = Readonly<Record<string, Setting>>;

/** Every setting of the market by its key; filled once by `registerSettings`. */
export const settingsByKey = new Map<string, Setting>();

const HOUR_MS = 3_600_000;

/** The span that a value of hours or days stands for. */
export function spanMs({ kind, key }: Setting, value: number): number {
  if (kind === SettingKind.HOURS) return value * HOUR_MS;
  if (kind === SettingKind.DAYS) return value * 24 * HOUR_MS;
  throw new Error(`${key} is no span of time`);
}

/** A value as people and the API write it: `24`, `08:30`, `500.00`, `true`. */
export function settingText({ kind }: Setting, value: number, currency: string): string {
  if (kind === SettingKind.MONEY) return toDecimal(value, currency);
  if (kind === SettingKind.TIME_OF_DAY) return [Math.floor(value / 60), value % 60].map(twoFigures).join(':');
  return kind === SettingKind.SWITCH ? String(value === 1) : String(value);
}

const twoFigures = (value: number): string => String(value).padStart(2, '0');

/** The value that a text stands for; null when it is none, or outside of the setting's bounds. */
export function parseSetting(setting: Setting, text: string, currency: string): number | null {
  const value = numberOf(setting, text, currency);
  return value === null || value < setting.least || value > setting.most ? null : value;
}

function numberOf({ kind }: Setting, text: string, currency: string): number | null {
  if (kind === SettingKind.MONEY) return parseDecimal(text, currency);
  if (kind === SettingKind.SWITCH) return text === 'true' ? 1 : text === 'false' ? 0 : null;
  if (kind === SettingKind.TIME_OF_DAY) {
    const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
    return match ? Number(match[1]) * 60 + Number(match[2]) : null;
  }
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

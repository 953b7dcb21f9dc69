import { LockMode } from '@mikro-orm/core';
import { assertVersion } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { listSettings } from './list-settings.js';
import { MarketSetting } from './market-setting.entity.js';
import { parseSetting, type Setting, settingsByKey, settingText } from './setting.js';

interface SettingChange {
  readonly key: string;
  readonly value: string;
  /** The version the editor saw; 0 while it was never changed. */
  readonly version: number;
}

interface Wanted {
  readonly setting: Setting;
  readonly value: number;
  readonly version: number;
}

/**
 * Changes settings of the market, all of them or none (E8). Rules read the new values from the next transaction on; a
 * clock that runs already keeps the due time it was given. The second of two editors is refused.
 */
export const updateSettings = useCase(
  { name: 'updateSettings', permission: Permission.SETTINGS_WRITE },
  async (ctx, input: { settings: readonly SettingChange[] }) => {
    const wanted = read(ctx, input.settings);
    const rows = await ctx.em.find(
      MarketSetting,
      { id: { $in: wanted.map(({ setting }) => setting.key) } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    for (const { setting, value, version } of wanted)
      assertVersion(known.get(setting.key) ?? untouched(setting), version, { value });
    const changed = wanted.filter(
      ({ setting, value }) => value !== (known.get(setting.key)?.value ?? setting.standard),
    );
    // A first change is written from the standard value on, so that the audit row tells what it was before.
    for (const { setting } of changed) if (!known.has(setting.key)) known.set(setting.key, firstRow(ctx, setting));
    await flushUnique(ctx, {
      market_setting_pkey: () => refuse('CONFLICT', 'somebody else changed it just now', 'settings'),
    });
    for (const { setting, value } of changed)
      Object.assign(known.get(setting.key) ?? {}, { value, updatedAt: ctx.now });
    await ctx.em.flush();
    return { id: changed.map(({ setting }) => setting.key).join(' ') || null, settings: await listSettings(ctx) };
  },
);

function firstRow(ctx: UseCaseContext, { key, standard }: Setting): MarketSetting {
  const row = Object.assign(new MarketSetting(), { id: key, value: standard, updatedAt: ctx.now });
  ctx.em.persist(row);
  return row;
}

const untouched = ({ standard: value }: Setting): { version: number; value: number } => ({ version: 0, value });

/** The values meant; everything that is none is told at once. */
function read(ctx: UseCaseContext, changes: readonly SettingChange[]): Wanted[] {
  const refusals = new Refusals();
  const wanted: Wanted[] = [];
  const { currency } = ctx.market;
  for (const [index, { key, value: text, version }] of changes.entries()) {
    const setting = settingsByKey.get(key);
    const value = setting ? parseSetting(setting, text.trim(), currency) : null;
    if (!setting || value === null) {
      const [least, most] = [setting?.least ?? 0, setting?.most ?? 0].map((bound) =>
        setting ? settingText(setting, bound, currency) : '',
      );
      refusals.add('OUT_OF_RANGE', `${key} takes ${least} to ${most}`, 'settings', String(index), 'value');
    } else if (wanted.some((other) => other.setting === setting))
      refusals.add('INVALID', `${key} is named twice`, 'settings', String(index), 'key');
    else wanted.push({ setting, value, version });
  }
  refusals.throwIfAny();
  return wanted;
}

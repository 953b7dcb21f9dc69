import { sql } from 'kysely';
import type { RequestContext } from '../kernel/request-context.js';
import { type Setting, type SettingKind, settingsByKey, settingText } from './setting.js';

/** A setting with its value of now, as the API shows it. */
export interface ShownSetting {
  readonly key: string;
  readonly kind: SettingKind;
  readonly value: string;
  readonly standard: string;
  readonly least: string;
  readonly most: string;
  readonly means: { readonly zh: string; readonly en: string; readonly forViewer: string };
  readonly changedAt: Date | null;
  readonly version: number;
}

/** Every setting of the market, in the order in which the domains declare them. */
export async function listSettings({
  db,
  actor,
  market,
}: Pick<RequestContext, 'db' | 'actor' | 'market'>): Promise<ShownSetting[]> {
  const { rows } = await sql<{ id: string; value: string; updated_at: string; version: number }>`
    select id, value::text, updated_at, version from market_setting`.execute(db);
  const changed = new Map(rows.map((row) => [row.id, row]));
  const shown = (setting: Setting): ShownSetting => {
    const row = changed.get(setting.key);
    const text = (value: number): string => settingText(setting, value, market.currency);
    return {
      key: setting.key,
      kind: setting.kind,
      value: text(row ? Number(row.value) : setting.standard),
      standard: text(setting.standard),
      least: text(setting.least),
      most: text(setting.most),
      means: { ...setting.means, forViewer: setting.means[actor.locale] },
      changedAt: row ? new Date(row.updated_at) : null,
      version: row?.version ?? 0,
    };
  };
  return [...settingsByKey.values()].map(shown);
}

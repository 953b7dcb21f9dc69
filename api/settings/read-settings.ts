import { type RawBuilder, sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { Setting } from './setting.js';

/** The value of each setting as this transaction found it. */
export type Settings = (setting: Setting) => number;

const read = new WeakMap<object, Promise<Settings>>();

/** The market's settings, read once in a transaction however many rules ask. */
export async function settingsOf(ctx: UseCaseContext): Promise<Settings> {
  const known = read.get(ctx.em);
  if (known) return known;
  return (await settingsBeside(ctx, sql`null`)).settings;
}

/** The value of a setting inside a statement, read once in it, for what no transaction surrounds. */
export const valueOfSetting = ({ key, standard }: Setting): RawBuilder<number> =>
  sql<number>`coalesce((select value::int from market_setting where id = ${key}), ${standard}::int)`;

/** The settings of a transaction, with one more fact in the same statement, where every statement counts. */
export async function settingsBeside(
  ctx: UseCaseContext,
  fact: RawBuilder<unknown>,
): Promise<{ settings: Settings; fact: unknown }> {
  const asked = sql<{ changed: Readonly<Record<string, number>> | null; fact: unknown }>`
    select (select jsonb_object_agg(id, value) from market_setting) as changed, ${fact} as fact`.execute(ctx.db);
  const settings = asked.then(
    ({ rows }): Settings =>
      ({ key, standard }) =>
        rows[0]?.changed?.[key] ?? standard,
  );
  read.set(ctx.em, settings);
  return { settings: await settings, fact: (await asked).rows[0]?.fact };
}

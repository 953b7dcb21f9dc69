import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { settingsOf } from '../../settings/index.js';
import { documentSettings } from './document-settings.js';

/** Reminders go out at this time of the market's day. */
const REMINDED_AT = '09:00';

export interface DocumentClocks {
  readonly remindAt: Date | null;
  readonly endsAt: Date | null;
}

/** When the owners are reminded next of a document that ends on this day, and when it has ended (B4). */
export async function documentClocks(ctx: UseCaseContext, expiresOn: string | null): Promise<DocumentClocks> {
  if (expiresOn === null) return { remindAt: null, endsAt: null };
  const settings = await settingsOf(ctx);
  const days = [documentSettings.firstReminder, documentSettings.secondReminder, documentSettings.lastReminder];
  const { timeZone } = ctx.market;
  const { rows } = await sql<{ remind_at: string | null; ends_at: string }>`
    select (${expiresOn}::date + 1)::timestamp at time zone ${timeZone} as ends_at,
      (select min(r.at) from (
        select ((${expiresOn}::date - d) + ${REMINDED_AT}::time) at time zone ${timeZone} as at
        from unnest(${days.map((setting) => settings(setting))}::int[]) as d) r
      where r.at > ${ctx.now}) as remind_at`.execute(ctx.db);
  const [row] = rows;
  return {
    remindAt: row?.remind_at ? new Date(row.remind_at) : null,
    endsAt: row ? new Date(row.ends_at) : null,
  };
}

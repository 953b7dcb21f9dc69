import { type RawBuilder, sql } from 'kysely';
import { type Setting, SettingKind, type SettingList, type Settings } from '../../settings/index.js';
import { ComplaintSeverity } from '../complaint-status.js';

const weight = (severity: ComplaintSeverity, standard: number, zh: string) => ({
  key: `COMPLAINT_WEIGHT_${severity}`,
  ...{ kind: SettingKind.COUNT, standard, least: 1, most: 100 },
  means: {
    zh: `${zh}投诉占用客服多少容量。`,
    en: `How much of an agent’s capacity a ${severity.toLowerCase()} complaint takes.`,
  },
});

/** What the market decides about who gets which complaint (H4). */
export const assignmentSettings = {
  URGENT: weight(ComplaintSeverity.URGENT, 4, '紧急'),
  HIGH: weight(ComplaintSeverity.HIGH, 3, '严重'),
  NORMAL: weight(ComplaintSeverity.NORMAL, 2, '一般'),
  LOW: weight(ComplaintSeverity.LOW, 1, '轻微'),
} satisfies SettingList & Record<ComplaintSeverity, Setting>;

export const weightOf = (settings: Settings, severity: ComplaintSeverity): number =>
  settings(assignmentSettings[severity]);

/** The weight of a complaint of this severity, in a statement. */
export const weightSql = (severity: RawBuilder<unknown>): RawBuilder<number> =>
  sql`(case ${severity} ${sql.join(
    Object.values(ComplaintSeverity).map((each) => {
      const { key, standard } = assignmentSettings[each];
      return sql`when ${sql.lit(each)} then coalesce((select value from market_setting where id = ${sql.lit(key)}), ${sql.lit(standard)})`;
    }),
    sql` `,
  )} end)::int`;

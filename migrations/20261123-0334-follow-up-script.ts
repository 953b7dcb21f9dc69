import { Migration } from '@mikro-orm/migrations';

/** What is said at a follow-up 回访, to begin with (H6): staff word it anew like every quick reply. */
const script = {
  id: 'quickreply_0000000000700000000000cw10',
  versionId: 'quickreplyversion_0000000000700000000000cw10',
  shortcut: 'visit',
  zh: '{customer}您好，我是{market}客服{agent}，您反映的问题（编号 {caseNumber}）已经处理完毕，想请您评价一下：处理结果您满意吗？1 到 5 分，您打几分？还有哪里我们可以做得更好？',
  en: 'Hello {customer}, this is {agent} of {market}. Your case {caseNumber} has been resolved. How satisfied are you with the result, from 1 to 5? And what could we do better?',
} as const;

const AT = `'2026-11-23T00:00:00Z'`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The script of a follow-up (H6, J2). */
export class FollowUpScript extends Migration {
  override up(): void {
    const { id, versionId, shortcut, zh, en } = script;
    const words = `${quoted(shortcut)}, ${quoted(zh)}, ${quoted(en)}, ${AT}`;
    this.addSql(`insert into quick_reply (id, shortcut, words_zh, words_en, updated_at)
      values (${quoted(id)}, ${words}) on conflict (shortcut) do nothing`);
    this.addSql(`insert into quick_reply_version (id, quick_reply_id, number, shortcut, words_zh, words_en, created_at)
      select ${quoted(versionId)}, id, 1, ${words} from quick_reply where id = ${quoted(id)}`);
  }

  override down(): void {
    this.addSql(`delete from quick_reply_version where quick_reply_id = ${quoted(script.id)}`);
    this.addSql(`delete from quick_reply where id = ${quoted(script.id)}`);
  }
}

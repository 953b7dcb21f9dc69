import { Migration } from '@mikro-orm/migrations';

type Words = readonly [subjectZh: string, subjectEn: string, bodyZh: string, bodyEn: string];

const NOTICE: Words = [
  '关于您的订单：{title}',
  'About your order: {title}',
  '{market}：{text}（编号 {number}）',
  '{market}: {text} (reference {number})',
];
const HANDED_OVER: Words = [
  '重大事件 {number} 由您负责',
  'Major incident {number} is yours',
  '{market}：重大事件“{title}”（{number}）已移交给您。{note} {link}',
  '{market}: the major incident “{title}” ({number}) was handed over to you. {note} {link}',
];

/** Contact in bulk, hand-over and the closing document of major incidents (H9). */
export class IncidentContacts extends Migration {
  override up(): void {
    this.addSql(`
      alter table incident add facts text, add sha256 text,
        add check ((facts is null) = (sha256 is null)), add check (facts is null or status = 'CLOSED')`);
    this.addSql(`
      create table incident_contact (
        id text primary key,
        incident_id text not null references incident deferrable initially deferred,
        text text not null,
        asked_by_id text references account,
        asked_at timestamptz(3) not null,
        customer_count int not null default 0 check (customer_count >= 0),
        told_count int not null default 0 check (told_count between 0 and customer_count),
        finished_at timestamptz(3),
        version int not null default 1
      )`);
    // The same words are one contact, however often they are sent.
    this.addSql('create unique index incident_contact_once on incident_contact (incident_id, md5(text))');
    this.addSql('create index incident_contact_incident_id on incident_contact (incident_id, id)');
    this.addSql(`
      create table incident_customer (
        contact_id text not null references incident_contact deferrable initially deferred,
        buyer_id text not null references account,
        asked_at timestamptz(3) not null,
        told_at timestamptz(3),
        primary key (contact_id, buyer_id)
      )`);
    this.addSql('create index incident_customer_waiting on incident_customer (asked_at) where told_at is null');
    this.addSql(`
      create table incident_hand_over (
        id text primary key,
        incident_id text not null references incident deferrable initially deferred,
        from_id text not null references account,
        to_id text not null references account,
        reason text not null check (reason in
          ('SKILL', 'SHIFT_END', 'ABSENCE', 'LOAD', 'CUSTOMER_WISH', 'PARTIALITY', 'ESCALATION', 'OTHER')),
        note text not null check (note <> ''),
        handed_over_at timestamptz(3) not null,
        check (from_id <> to_id)
      )`);
    this.addSql('create index incident_hand_over_incident_id on incident_hand_over (incident_id, id)');
    for (const [index, channel] of ['SMS', 'EMAIL', 'IN_APP'].entries())
      this.addSql(template(index, { kind: 'INCIDENT_NOTICE', channel, words: NOTICE }));
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries())
      this.addSql(template(index + 3, { kind: 'INCIDENT_HANDED_OVER', channel, words: HANDED_OVER }));
  }

  override down(): void {
    for (const kind of ['INCIDENT_NOTICE', 'INCIDENT_HANDED_OVER']) {
      const gone = `select id from message_template where kind = '${kind}'`;
      this.addSql(`delete from message where kind = '${kind}'`);
      this.addSql(`delete from message_template_version where template_id in (${gone})`);
      this.addSql(`delete from message_template where kind = '${kind}'`);
    }
    this.addSql('drop table incident_hand_over, incident_customer, incident_contact');
    this.addSql('alter table incident drop facts, drop sha256');
  }
}

function template(index: number, { kind, channel, words }: { kind: string; channel: string; words: Words }): string {
  const suffix = `000000000070000000000045${String(index).padStart(2, '0')}`;
  // An SMS has no subject.
  const texts = words.map((text, place) => (channel === 'SMS' && place < 2 ? `''` : `'${text}'`)).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${texts}, '2026-11-23T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}

import { Migration } from '@mikro-orm/migrations';

const dimensions = `'TANGIBLES', 'EMPATHY', 'ASSURANCE', 'RESPONSIVENESS', 'RELIABILITY'`;

/** What may happen to a part of a round, and in which status of the round; what is not listed never may. */
const guards = [
  ['survey_statement', 'insert or update or delete', 'DRAFT'],
  ['survey_invitation', 'insert', 'DRAFT'],
  ['survey_invitation', 'update', 'OPEN'],
  ['survey_invitation', 'delete', ''],
  ['survey_answer', 'insert', 'OPEN'],
  ['survey_answer', 'update or delete', ''],
  ['survey_rating', 'insert', 'OPEN'],
  ['survey_rating', 'update or delete', ''],
] as const;

/** The survey of expectation and perception 服务质量调查: rounds, statements, who is invited, and answers without names (H6). */
export class Surveys extends Migration {
  override up(): void {
    this.addSql(`
      create table survey_round (
        id text primary key,
        title_zh text not null,
        title_en text not null,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'OPEN', 'CLOSED', 'DISCARDED')),
        opens_at timestamptz(3) not null,
        closes_at timestamptz(3) not null check (closes_at > opens_at),
        invited_count int not null default 0 check (invited_count >= 0),
        answered_count int check (answered_count between 0 and invited_count),
        planned_by_id text references account,
        planned_at timestamptz(3) not null,
        opened_at timestamptz(3),
        closed_at timestamptz(3),
        version int not null default 1,
        check ((status in ('OPEN', 'CLOSED')) = (opened_at is not null)),
        check ((status = 'CLOSED') = (closed_at is not null and answered_count is not null)),
        exclude using gist (tstzrange(opens_at, closes_at) with &&) where (status <> 'DISCARDED')
      )`);
    this.addSql('create index survey_round_opens_at on survey_round (opens_at, id)');
    this.addSql(`
      create table survey_statement (
        id text primary key,
        survey_round_id text not null references survey_round deferrable initially deferred,
        number int not null check (number between 1 and 20),
        dimension text not null check (dimension in (${dimensions})),
        words_zh text not null check (words_zh <> ''),
        words_en text not null check (words_en <> ''),
        unique (survey_round_id, number)
      )`);
    this.addSql('create index survey_statement_survey_round_id on survey_statement (survey_round_id, id)');
    this.addSql(`
      create table survey_invitation (
        id text primary key,
        survey_round_id text not null references survey_round,
        buyer_id text not null references account,
        told_at timestamptz(3),
        is_answered boolean not null default false,
        answer_key uuid,
        check (is_answered = (answer_key is not null)),
        unique (survey_round_id, buyer_id)
      )`);
    this.addSql('create index survey_invitation_buyer_id on survey_invitation (buyer_id)');
    this.addSql(
      'create index survey_invitation_untold on survey_invitation (survey_round_id, id) where told_at is null',
    );
    // No account, no time, no order in which they came: an answer leads to nobody.
    this.addSql(`
      create table survey_answer (
        id text primary key,
        survey_round_id text not null references survey_round
      )`);
    this.addSql('create index survey_answer_survey_round_id on survey_answer (survey_round_id)');
    this.addSql(`
      create table survey_rating (
        survey_answer_id text not null references survey_answer,
        survey_round_id text not null references survey_round,
        number int not null,
        expectation int not null check (expectation between 1 and 7),
        perception int not null check (perception between 1 and 7),
        primary key (survey_answer_id, number),
        foreign key (survey_round_id, number) references survey_statement (survey_round_id, number)
      )`);
    this.addSql('create index survey_rating_survey_round_id on survey_rating (survey_round_id, number)');
    this.#guard();
    this.addSql(template());
  }

  #guard(): void {
    this.addSql(`
      create function survey_round_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'survey round % is closed and stays as it is', old.id using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create trigger closed before update or delete on survey_round for each row
      when (old.status = 'CLOSED') execute function survey_round_guard()`);
    this.addSql(`
      create function survey_part_guard() returns trigger language plpgsql as $$
      declare
        rounds text[] := '{}';
      begin
        if tg_op <> 'INSERT' then rounds := rounds || (to_jsonb(old) ->> 'survey_round_id'); end if;
        if tg_op <> 'DELETE' then rounds := rounds || (to_jsonb(new) ->> 'survey_round_id'); end if;
        if exists (select from survey_round r where r.id = any(rounds) and r.status <> tg_argv[0]) then
          raise exception '% of survey round % is kept as it is', tg_table_name, rounds[1] using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    for (const [table, changes, status] of guards)
      this.addSql(`create trigger kept_${changes.replaceAll(' ', '_')} before ${changes} on ${table} for each row
        execute function survey_part_guard('${status}')`);
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'SURVEY_INVITED'`;
    this.addSql(`delete from message where kind = 'SURVEY_INVITED'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'SURVEY_INVITED'`);
    this.addSql('drop table survey_rating, survey_answer, survey_invitation, survey_statement, survey_round');
    this.addSql('drop function survey_round_guard(), survey_part_guard()');
  }
}

function template(): string {
  const suffix = '00000000007000000000006101';
  const texts = [
    '邀请您参加服务质量调查',
    'How do you find our service?',
    '{market}：请为我们的服务打分，匿名填写，{until} 前有效。',
    '{market}: please rate our service; your answer is kept without your name. Open until {until}.',
  ]
    .map((text) => `'${text}'`)
    .join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'SURVEY_INVITED', 'IN_APP', ${texts}, '2026-11-23T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}

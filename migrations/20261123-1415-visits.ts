import { Migration } from '@mikro-orm/migrations';

/** Parts of a round of visits, each with the columns of people’s own words that closing an account empties (A7). */
const parts = [
  ['visit', 'wishes,note'],
  ['visit_attempt', 'note'],
  ['visit_script', ''],
  ['visit_agent', ''],
] as const;

/** Rounds of visits 回访计划, their visits and attempts, and who wants no calls; an archived round stays as it is (H6). */
export class Visits extends Migration {
  override up(): void {
    this.addSql(`
      create table visit_round (
        id text primary key,
        occasion text not null check (occasion in ('FESTIVAL', 'ANNIVERSARY', 'PROMOTION', 'RENEWAL', 'UPGRADE')),
        title_zh text not null,
        title_en text not null,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'RUNNING', 'ENDED', 'ARCHIVED', 'DISCARDED')),
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        ends_at timestamptz(3) not null,
        ordered_from_on date,
        ordered_until_on date,
        orders_at_least int check (orders_at_least > 0),
        spent_at_least_minor bigint check (spent_at_least_minor >= 0),
        currency text not null,
        region_code text,
        last_order_before_on date,
        last_order_after_on date,
        complained_from_on date,
        complained_until_on date,
        customer_count int not null default 0,
        summary text,
        planned_by_id text references account,
        planned_at timestamptz(3) not null,
        started_at timestamptz(3),
        ended_at timestamptz(3),
        archived_by_id text references account,
        archived_at timestamptz(3),
        version int not null default 1,
        check ((status in ('DRAFT', 'DISCARDED')) = (started_at is null)),
        check ((status in ('ENDED', 'ARCHIVED')) = (ended_at is not null)),
        check ((status = 'ARCHIVED') = (archived_at is not null and summary is not null))
      )`);
    this.addSql('create index visit_round_planned_at on visit_round (planned_at, id)');
    this.addSql(`create index visit_round_ends_at on visit_round (ends_at) where status = 'RUNNING'`);
    this.addSql(`
      create table visit_script (
        id text primary key,
        visit_round_id text not null references visit_round deferrable initially deferred,
        quick_reply_id text not null references quick_reply,
        position int not null,
        shortcut text not null,
        words_zh text not null,
        words_en text not null
      )`);
    this.addSql('create index visit_script_visit_round_id on visit_script (visit_round_id, id)');
    this.addSql(`
      create table visit_agent (
        id text primary key,
        visit_round_id text not null references visit_round deferrable initially deferred,
        account_id text not null references account,
        position int not null,
        unique (visit_round_id, account_id)
      )`);
    this.addSql('create index visit_agent_visit_round_id on visit_agent (visit_round_id, id)');
    this.addSql(`
      create table visit (
        id text primary key,
        visit_round_id text not null references visit_round deferrable initially deferred,
        buyer_id text not null references account,
        agent_id text not null references account,
        status text not null default 'WAITING'
          check (status in ('WAITING', 'REACHED', 'REFUSED', 'WRONG_NUMBER', 'NOT_REACHED', 'LAPSED', 'WITHDRAWN')),
        due_at timestamptz(3),
        attempt_count int not null default 0,
        tried_at timestamptz(3),
        satisfaction int check (satisfaction between 1 and 5),
        wishes text,
        note text,
        next_on date,
        done_by_id text references account,
        done_at timestamptz(3),
        created_at timestamptz(3) not null,
        version int not null default 1,
        unique (visit_round_id, buyer_id),
        check ((status = 'WAITING') = (due_at is not null)),
        check ((status = 'WAITING') = (done_at is null)),
        check (satisfaction is null or status = 'REACHED')
      )`);
    this.addSql('create index visit_visit_round_id on visit (visit_round_id, created_at, id)');
    this.addSql('create index visit_created_at on visit (created_at, id)');
    this.addSql('create index visit_due_at on visit (due_at, id)');
    this.addSql('create index visit_agent_due_at on visit (agent_id, due_at, id)');
    // A customer waits in one running round at a time, whatever two people start at once.
    this.addSql(`create unique index visit_waiting on visit (buyer_id) where status = 'WAITING'`);
    this.addSql('create index visit_buyer_id on visit (buyer_id, tried_at)');
    this.addSql(`
      create table visit_attempt (
        id text primary key,
        visit_id text not null references visit deferrable initially deferred,
        buyer_id text not null,
        result text not null check (result in ('REACHED', 'NO_ANSWER', 'REFUSED', 'WRONG_NUMBER')),
        note text not null default '',
        account_id text,
        again_at timestamptz(3),
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index visit_attempt_visit_id on visit_attempt (visit_id, id)');
    this.addSql(`
      create table visit_wish (
        account_id text primary key references account,
        is_welcome boolean not null,
        decided_at timestamptz(3) not null
      )`);
    this.#guardArchive();
  }

  #guardArchive(): void {
    this.addSql(`
      create function visit_round_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'round of visits % is archived and stays as it is', old.id using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create trigger archived before update or delete on visit_round for each row
      when (old.status = 'ARCHIVED') execute function visit_round_guard()`);
    this.addSql(`
      create function visit_part_guard() returns trigger language plpgsql as $$
      declare
        words text[] := string_to_array(tg_argv[0], ',');
        erasable text[] := array_append(words, 'version');
        part jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
        round_id text;
      begin
        if tg_table_name = 'visit_attempt' then
          select v.visit_round_id into round_id from visit v where v.id = part ->> 'visit_id';
        else round_id := part ->> 'visit_round_id';
        end if;
        if tg_op = 'UPDATE' and words <> '{}' and to_jsonb(new) - erasable = to_jsonb(old) - erasable
          and (select bool_and(coalesce(to_jsonb(new) ->> word, '') = '') from unnest(words) as word)
        then return new; end if;
        if exists (select from visit_round r where r.id = round_id and r.status = 'ARCHIVED')
          or (tg_op = 'UPDATE' and tg_table_name <> 'visit_attempt' and to_jsonb(old) ->> 'visit_round_id' <> round_id)
        then
          raise exception '% of round of visits % is kept as it is', tg_table_name, round_id using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    for (const [table, words] of parts)
      this.addSql(`create trigger archived before insert or update or delete on ${table} for each row
        execute function visit_part_guard('${words}')`);
  }

  override down(): void {
    this.addSql('drop table visit_wish, visit_attempt, visit, visit_agent, visit_script, visit_round');
    this.addSql('drop function visit_round_guard(), visit_part_guard()');
  }
}

import { Migration } from '@mikro-orm/migrations';

/**
 * Answers to an open survey lie in one row a round, in no order, until the round closes: then they are kept all at once, in an order
 * drawn by lot. Neither transaction ids nor the order of rows lead from an answer to an invitation (H6, A7).
 */
export class SurveyBox extends Migration {
  override up(): void {
    this.addSql(`
      create table survey_box (
        survey_round_id text primary key references survey_round,
        answers text[] not null default '{}'
      )`);
    this.addSql(`create trigger kept_insert_or_update before insert or update on survey_box for each row
      execute function survey_part_guard('OPEN')`);
    this.addSql(`insert into survey_box (survey_round_id) select id from survey_round where status = 'OPEN'`);
  }

  override down(): void {
    this.addSql(`
      with lying as materialized (
        select b.survey_round_id, 'surveyanswer_' || gen_random_uuid() as id, a.ratings
        from survey_box b, unnest(b.answers) as a (ratings)),
      kept as (insert into survey_answer (id, survey_round_id) select id, survey_round_id from lying)
      insert into survey_rating (survey_answer_id, survey_round_id, number, expectation, perception)
      select l.id, l.survey_round_id, (r ->> 0)::int, (r ->> 1)::int, (r ->> 2)::int
      from lying l, jsonb_array_elements(l.ratings::jsonb) as r`);
    this.addSql('drop table survey_box');
  }
}

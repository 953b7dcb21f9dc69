import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

interface Rating {
  readonly number: number;
  readonly expectation: number;
  readonly perception: number;
}

/** Opens the box of a round, empty. */
export async function openBox(db: Db, roundId: string): Promise<void> {
  await sql`insert into survey_box (survey_round_id) values (${roundId})`.execute(db);
}

/**
 * Puts an answer into the box of an open round and shakes it (H6, A7). All answers lie in one row, so that no transaction id and no
 * order of rows tells whose is which; it is written in the transaction that marks the invitation, so that none is lost and none
 * counts twice. Who answers after another waits for them.
 *
 * What this does not hide: whoever may read the raw database could look into the box before and after a single answer while the
 * round is open, or into row versions and the write-ahead log of that time. They could read the requests as well.
 */
export async function putIntoBox(db: Db, roundId: string, ratings: readonly Rating[]): Promise<void> {
  const answer = JSON.stringify(
    ratings
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, expectation, perception }) => [number, expectation, perception]),
  );
  const { rows } = await sql`
    update survey_box set answers = (
      select array_agg(a.answer order by gen_random_uuid()) from unnest(answers || ${answer}::text) as a (answer))
    where survey_round_id = ${roundId} returning survey_round_id`.execute(db);
  if (rows.length !== 1) throw new Error(`survey round ${roundId} has no box`);
}

/** Keeps what lies in the box of a round that closes, in an order drawn by lot and all in this transaction, and takes the box away. */
export async function emptyBox(db: Db, roundId: string): Promise<void> {
  await sql`
    with box as (delete from survey_box where survey_round_id = ${roundId} returning answers),
    drawn as materialized (
      select 'surveyanswer_' || gen_random_uuid() as id, a.answer
      from box, unnest(box.answers) as a (answer) order by gen_random_uuid()),
    kept as (insert into survey_answer (id, survey_round_id) select id, ${roundId} from drawn)
    insert into survey_rating (survey_answer_id, survey_round_id, number, expectation, perception)
    select d.id, ${roundId}, (r ->> 0)::int, (r ->> 1)::int, (r ->> 2)::int
    from drawn d, jsonb_array_elements(d.answer::jsonb) as r`.execute(db);
}

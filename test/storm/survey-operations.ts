import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Said } from './caller.ts';
import type { KnownThings } from './known-things.ts';
import type { Operation, Storm } from './operations.ts';

/** Rounds of the survey that open and close by themselves while it is answered, in two tabs and too late (H6). */
export const surveyOperations: readonly (readonly [weight: number, Operation])[] = [
  [2, planSurvey],
  [10, answer],
  [2, readFigures],
];

/** Both of the desk plan one for the next seconds: rounds never overlap, so one of them is refused at least. */
async function planSurvey({ caller, random, people }: Storm): Promise<Said[]> {
  const opensAt = Date.now() + random.between(500, 2_000);
  const closesAt = opensAt + random.between(8_000, 25_000);
  const input = {
    title: { zh: '风暴调查', en: 'Survey in a storm' },
    ...{ opensAt: new Date(opensAt).toISOString(), closesAt: new Date(closesAt).toISOString() },
  };
  return Promise.all(
    people.desk.map(({ token }) => caller.act(random, token, { mutation: 'createSurveyRound', input })),
  );
}

/** An invitation of the latest rounds, answered in two tabs: with one key, or each with its own; the round may be closed by then. */
async function answer({ caller, random, people, database }: Storm): Promise<void> {
  const { rows } = await database
    .query<{ id: string; buyer_id: string; count: number }>(
      `select i.id, i.buyer_id, (select count(*)::int from survey_statement s where s.survey_round_id = r.id) as count
       from survey_invitation i join survey_round r on r.id = i.survey_round_id order by r.opens_at desc, i.id limit 16`,
    )
    .catch(() => ({ rows: [] }));
  if (rows.length === 0) return;
  const invitation = random.of(rows);
  const buyer = people.buyers.find(({ id }) => id === invitation.buyer_id);
  if (!buyer) return;
  const shared = randomUUID();
  const isOneKey = random.happens(0.5);
  const tab = (): Promise<Said> => {
    const ratings = Array.from({ length: invitation.count }, (_, index) => ({
      ...{ number: index + 1, expectation: random.between(1, 7), perception: random.between(1, 7) },
    }));
    const input = { invitationId: invitation.id, ratings, idempotencyKey: isOneKey ? shared : randomUUID() };
    return caller.act(random, buyer.token, { mutation: 'answerSurvey', input });
  };
  await Promise.all(random.happens(0.4) ? [tab(), tab()] : [tab()]);
}

/** What closed rounds of the survey found, as a text for each. The database may be down just then. */
async function readFigures({ database, known }: Storm): Promise<void> {
  for (const [id, figures] of await figuresOf(database).catch(() => []))
    if (!known.surveyFigures.has(id)) known.surveyFigures.set(id, figures);
}

/** Rounds whose figures are not those that were read once they were closed. */
export async function changedFigures(database: pg.Pool, { surveyFigures }: KnownThings): Promise<string[]> {
  const now = new Map(await figuresOf(database));
  return [...surveyFigures]
    .filter(([id, figures]) => now.get(id) !== figures)
    .map(([id, figures]) => `closed survey ${id}: it was ${figures}, it is ${now.get(id)}`);
}

async function figuresOf(database: pg.Pool): Promise<[id: string, figures: string][]> {
  const { rows } = await database.query<{ id: string; figures: string }>(
    `select r.id, format('%s of %s: %s', r.answered_count, r.invited_count, (select string_agg(format('%s %s %s', f.number, f.expected, f.found), ', ' order by f.number)
       from (select number, sum(expectation) as expected, sum(perception) as found from survey_rating where survey_round_id = r.id group by 1) f)) as figures
     from survey_round r where r.status = 'CLOSED'`,
  );
  return rows.map(({ id, figures }) => [id, figures]);
}

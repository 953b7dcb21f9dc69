import { type RawBuilder, sql } from 'kysely';
import type { QualityDimension } from '../complaints/index.js';
import type { Db } from '../kernel/request-context.js';

/** What customers expect, how they find it, and the difference; in hundredths of a point. */
export interface Gap {
  readonly expectation: number;
  readonly perception: number;
  readonly gap: number;
}

export interface StatementGap {
  readonly number: number;
  readonly dimension: QualityDimension;
  readonly zh: string;
  readonly en: string;
  readonly now: Gap;
  readonly before: Gap | null;
}

export interface SurveyReport {
  readonly invited: number;
  readonly answered: number;
  readonly least: number;
  readonly isShown: boolean;
  /** The round it is compared with; null when there is none before it, or too few answered that one. */
  readonly before: { readonly answered: number } | null;
  readonly dimensions: readonly {
    readonly dimension: QualityDimension;
    readonly now: Gap;
    readonly before: Gap | null;
  }[];
  readonly statements: readonly StatementGap[];
}

interface Told {
  readonly id: string;
  readonly status: string;
  readonly opens_at: Date;
  readonly invited_count: number;
  readonly answered: number;
}

const figures = sql`round(100 * avg(g.expectation))::int as expectation, round(100 * avg(g.perception))::int as perception,
  round(100 * avg(g.perception - g.expectation))::int as gap`;

/**
 * What a round found (H6): expectation, perception and gap of every dimension and statement, beside the round before. Nothing
 * is told before it is closed, nor where fewer than `least` answered: one answer is never told from the others.
 */
export async function reportSurvey(db: Db, id: string, least: number): Promise<SurveyReport | null> {
  const round = await roundOf(db, sql`r.id = ${id}`);
  if (!round) return null;
  const isShown = round.status === 'CLOSED' && round.answered >= least;
  const last = isShown
    ? await roundOf(db, sql`r.status = 'CLOSED' and r.opens_at < ${round.opens_at}::timestamptz`)
    : null;
  const before = last && last.answered >= least ? last : null;
  const [dimensions, statements] = isShown ? [await byDimension(db, id), await byStatement(db, id)] : [[], []];
  const [dimensionsBefore, statementsBefore] = before
    ? [await byDimension(db, before.id), await byStatement(db, before.id)]
    : [[], []];
  return {
    ...{ invited: round.invited_count, answered: round.answered, least, isShown },
    before: before && { answered: before.answered },
    dimensions: dimensions.map(({ dimension, ...now }) => ({
      ...{ dimension, now },
      before: gapOf(dimensionsBefore.find((each) => each.dimension === dimension)),
    })),
    statements: statements.map(({ number, dimension, zh, en, ...now }) => ({
      ...{ number, dimension, zh, en, now },
      // The same statement is the one with the same words: whatever was worded anew is compared with nothing.
      before: gapOf(statementsBefore.find((each) => each.dimension === dimension && each.zh === zh)),
    })),
  };
}

const gapOf = (found: Gap | undefined): Gap | null =>
  found ? { expectation: found.expectation, perception: found.perception, gap: found.gap } : null;

async function roundOf(db: Db, which: RawBuilder<unknown>): Promise<Told | null> {
  const { rows } = await sql<Told>`
    select r.id, r.status, r.opens_at, r.invited_count,
      coalesce(r.answered_count, (select count(*)::int from survey_invitation i where i.survey_round_id = r.id and i.is_answered)) as answered
    from survey_round r where ${which} order by r.opens_at desc, r.id limit 1`.execute(db);
  return rows[0] ?? null;
}

async function byDimension(db: Db, id: string): Promise<(Gap & { dimension: QualityDimension })[]> {
  const { rows } = await sql<Gap & { dimension: QualityDimension }>`
    select s.dimension, ${figures}
    from survey_statement s join survey_rating g on g.survey_round_id = s.survey_round_id and g.number = s.number
    where s.survey_round_id = ${id} group by s.dimension order by min(s.number)`.execute(db);
  return rows;
}

type Found = Gap & Pick<StatementGap, 'number' | 'dimension' | 'zh' | 'en'>;

async function byStatement(db: Db, id: string): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select s.number, s.dimension, s.words_zh as zh, s.words_en as en, ${figures}
    from survey_statement s join survey_rating g on g.survey_round_id = s.survey_round_id and g.number = s.number
    where s.survey_round_id = ${id} group by s.id order by s.number`.execute(db);
  return rows;
}

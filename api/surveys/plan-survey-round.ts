import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { QualityDimension } from '../complaints/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { standardStatements, type Wording } from './standard-statements.js';
import type { CreateSurveyRoundInput, SurveyRoundActionInput, UpdateSurveyRoundInput } from './survey.inputs.js';
import { SurveyRound, SurveyStatement } from './survey-round.entity.js';
import { SurveyStatus, surveyLifecycle } from './survey-words.js';

const permission = Permission.COMPLAINTS_ASSIGN;
const LONGEST_TITLE = 100;
const LONGEST_STATEMENT = 200;
const MOST_OF_A_DIMENSION = 4;

/** Plans a round of the survey (H6); without statements it asks what the latest round asked. */
export const createSurveyRound = useCase(
  { name: 'createSurveyRound', permission },
  async (ctx, input: CreateSurveyRoundInput) => {
    const facts = factsOf(ctx, input);
    await keepApart(ctx, facts, null);
    const statements = input.statements?.length ? input.statements : await lastStatements(ctx);
    const round = ctx.em.create(SurveyRound, {
      ...{ id: newId('surveyround', ctx.clock), ...facts },
      ...{ plannedById: ctx.actor.accountId, plannedAt: ctx.now },
    });
    keepStatements(ctx, round.id, statements);
    return round;
  },
);

/** Writes a draft anew (H6); without statements it keeps those it has. */
export const updateSurveyRound = useCase(
  { name: 'updateSurveyRound', permission },
  async (ctx, input: UpdateSurveyRoundInput) => {
    const round = await draftFor(ctx, input.id, 'EDIT');
    const facts = factsOf(ctx, input);
    assertVersion(round, input.version, facts);
    await keepApart(ctx, facts, round.id);
    Object.assign(round, facts);
    if (input.statements?.length) {
      await ctx.em.nativeDelete(SurveyStatement, { surveyRoundId: round.id });
      keepStatements(ctx, round.id, input.statements);
    }
    return round;
  },
);

/** Gives a draft up (H6). */
export const discardSurveyRound = useCase(
  { name: 'discardSurveyRound', permission },
  async (ctx, { id }: SurveyRoundActionInput) => draftFor(ctx, id, 'DISCARD'),
);

/** The round, locked and moved by this action of its table. */
async function draftFor(ctx: UseCaseContext, id: string, action: 'EDIT' | 'DISCARD'): Promise<SurveyRound> {
  const round = await ctx.em.findOne(SurveyRound, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!round) throw notFound('survey round', 'id');
  transition(surveyLifecycle, action, round);
  return round;
}

type Facts = Pick<SurveyRound, 'titleZh' | 'titleEn' | 'opensAt' | 'closesAt'>;

function factsOf(ctx: UseCaseContext, { title, opensAt, closesAt, statements }: CreateSurveyRoundInput): Facts {
  const refusals = new Refusals();
  checkText(refusals, title, LONGEST_TITLE, 'title');
  if (opensAt <= ctx.now) refusals.add('INVALID', 'it opens in the future', 'opensAt');
  if (closesAt <= opensAt) refusals.add('INVALID', 'it closes before it opens', 'closesAt');
  if (statements?.length) checkStatements(refusals, statements);
  refusals.throwIfAny();
  return { titleZh: title.zh.trim(), titleEn: title.en.trim(), opensAt, closesAt };
}

function checkStatements(refusals: Refusals, statements: readonly Wording[]): void {
  for (const [index, { words }] of statements.entries())
    checkText(refusals, words, LONGEST_STATEMENT, 'statements', String(index), 'words');
  for (const dimension of Object.values(QualityDimension)) {
    const count = statements.filter((each) => each.dimension === dimension).length;
    if (count < 1 || count > MOST_OF_A_DIMENSION)
      refusals.add('INVALID', `${dimension} has ${count} statements; one to four are asked`, 'statements');
  }
  const said = statements.map(({ words }) => words.zh.trim());
  if (new Set(said).size < said.length) refusals.add('INVALID', 'the same statement stands there twice', 'statements');
}

function checkText(refusals: Refusals, text: Wording['words'], longest: number, ...path: string[]): void {
  for (const language of ['zh', 'en'] as const) {
    const written = text[language].trim();
    if (written === '') refusals.add('REQUIRED', 'write it in both languages', ...path, language);
    if (written.length > longest) refusals.add('TOO_LONG', `at most ${longest} characters`, ...path, language);
  }
}

/** Nobody is asked by two rounds at once; whoever plans another meanwhile is waited for. */
async function keepApart(ctx: UseCaseContext, { opensAt, closesAt }: Facts, own: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('jishi survey rounds'))`.execute(ctx.db);
  const others = await ctx.em.count(SurveyRound, {
    ...{ status: { $ne: SurveyStatus.DISCARDED }, opensAt: { $lt: closesAt }, closesAt: { $gt: opensAt } },
    ...(own && { id: { $ne: own } }),
  });
  if (others > 0) throw refuse('SURVEYS_OVERLAP', 'another round is planned or open in that time', 'opensAt');
}

/** What the latest round asked; the standard statements where there is none. */
async function lastStatements(ctx: UseCaseContext): Promise<readonly Wording[]> {
  const [last] = await ctx.em.find(
    SurveyRound,
    { status: { $ne: SurveyStatus.DISCARDED } },
    { orderBy: { opensAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!last) return standardStatements;
  const asked = await ctx.em.find(SurveyStatement, { surveyRoundId: last.id }, { orderBy: { number: 'asc' } });
  return asked.map(({ dimension, wordsZh, wordsEn }) => ({ dimension, words: { zh: wordsZh, en: wordsEn } }));
}

function keepStatements(ctx: UseCaseContext, surveyRoundId: string, statements: readonly Wording[]): void {
  for (const [index, { dimension, words }] of statements.entries())
    ctx.em.create(SurveyStatement, {
      ...{ id: newId('surveystatement', ctx.clock), surveyRoundId, number: index + 1, dimension },
      ...{ wordsZh: words.zh.trim(), wordsEn: words.en.trim() },
    });
}

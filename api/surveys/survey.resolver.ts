import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { inTransaction } from '../kernel/use-case.js';
import { settingsOf } from '../settings/index.js';
import { answerSurvey, surveyFor } from './answer-survey.js';
import { createSurveyRound, discardSurveyRound, updateSurveyRound } from './plan-survey-round.js';
import {
  AnswerSurveyInput,
  CreateSurveyRoundInput,
  SurveyRoundActionInput,
  SurveyRoundFilter,
  UpdateSurveyRoundInput,
} from './survey.inputs.js';
import { type Gap, reportSurvey } from './survey-report.js';
import { OpenSurveyType, type SurveyGapType, SurveyReportType } from './survey-report.type.js';
import { SurveyStatement } from './survey-round.entity.js';
import { SurveyRoundOrder, SurveyRoundType } from './survey-round.type.js';
import { surveySettings } from './survey-settings.js';

@ArgsType()
class SurveyRoundsArgs extends RootPageArgs {
  @Field(() => SurveyRoundFilter, { nullable: true, description: 'Which ones.' })
  filter?: SurveyRoundFilter | null;

  @Field(() => SurveyRoundOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof SurveyRoundOrder> | null;
}

type Answer = Promise<Record<string, unknown>>;
const answer = { surveyRound: () => SurveyRoundType };
const toRound = ({ id }: { id: string }): Record<string, unknown> => ({ surveyRound: ref(SurveyRoundType, id) });
const input = { description: 'What to do.' };

@Resolver()
export class SurveyResolver {
  @Query(() => SurveyRoundType, { nullable: true, description: 'A round of the survey; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  surveyRound(@Arg('id', () => ID, { description: 'Its id.' }) id: string): SurveyRoundType | null {
    return ref(SurveyRoundType, id);
  }

  @Query(() => connectionOf(() => SurveyRoundType), {
    description: 'Rounds of the survey of expectation and perception 服务质量调查 (H6).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  surveyRounds(@Args(() => SurveyRoundsArgs) args: SurveyRoundsArgs): Connection<SurveyRoundType> {
    return page(SurveyRoundType, args);
  }

  @Query(() => SurveyReportType, {
    nullable: true,
    description: 'What a round found: expectation, perception and gap; null when there is no such round (H6).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  surveyReport(
    @Ctx() ctx: RequestContext,
    @Arg('surveyRoundId', () => ID, { description: 'The round.' }) id: string,
  ): Promise<SurveyReportType | null> {
    return inTransaction(ctx, async (inner) => {
      const settings = await settingsOf(inner);
      const told = await reportSurvey(inner.db, id, settings(surveySettings.leastAnswers));
      if (!told) return null;
      const { invited, answered, least, isShown, before } = told;
      return {
        ...{ invited, answered, least, isShown, answeredBefore: before?.answered ?? null },
        dimensions: told.dimensions.map((each) => ({ dimension: each.dimension, ...gapsOf(each) })),
        statements: told.statements.map(({ number, dimension, zh, en, ...gaps }) => ({
          ...{ number, dimension, words: { zh, en, forViewer: ctx.actor.locale === 'zh' ? zh : en } },
          ...gapsOf(gaps),
        })),
      };
    });
  }

  @Query(() => OpenSurveyType, {
    nullable: true,
    description: 'The survey you are asked to answer now; null when there is none, and once you have answered (H6).',
  })
  @Auth(Permission.SIGNED_IN)
  async openSurvey(@Ctx() ctx: RequestContext): Promise<OpenSurveyType | null> {
    const asked = await surveyFor(ctx);
    if (!asked) return null;
    const { invitationId, title, closesAt, roundId } = asked;
    const statements = await ctx.orm
      .fork()
      .find(SurveyStatement, { surveyRoundId: roundId }, { orderBy: { number: 'asc' } });
    const isChinese = ctx.actor.locale === 'zh';
    return {
      ...{ invitationId, title, closesAt },
      statements: statements.map(({ number, dimension, wordsZh, wordsEn }) => ({
        ...{ number, dimension, text: isChinese ? wordsZh : wordsEn },
      })),
    };
  }

  @Does(createSurveyRound, payload('CreateSurveyRoundPayload', answer), {
    description: 'Plans a round of the survey; it opens and closes by itself (H6).',
    action: { on: 'SurveyRound', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createSurveyRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateSurveyRoundInput, input) given: CreateSurveyRoundInput,
  ): Answer {
    return carryOut(createSurveyRound, ctx, given, toRound);
  }

  @Does(updateSurveyRound, payload('UpdateSurveyRoundPayload', answer), {
    description: 'Writes the draft of a round anew; from when it opens it does not change any more (H6).',
    action: { on: 'SurveyRound', value: 'EDIT', kind: 'EDIT' },
  })
  updateSurveyRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateSurveyRoundInput, input) given: UpdateSurveyRoundInput,
  ): Answer {
    return carryOut(updateSurveyRound, ctx, given, toRound);
  }

  @Does(discardSurveyRound, payload('DiscardSurveyRoundPayload', answer), {
    description: 'Gives a draft up (H6).',
    action: { on: 'SurveyRound', value: 'DISCARD', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  discardSurveyRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SurveyRoundActionInput, input) given: SurveyRoundActionInput,
  ): Answer {
    return carryOut(discardSurveyRound, ctx, given, toRound);
  }

  @Does(answerSurvey, payload('AnswerSurveyPayload', {}), {
    description:
      'Answers the survey you are invited to, once, until it closes; kept without your name, and never changed (H6). The same `idempotencyKey` again is the same answer.',
  })
  answerSurvey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerSurveyInput, input) given: AnswerSurveyInput,
  ): Answer {
    return carryOut(answerSurvey, ctx, given, () => ({}));
  }
}

interface Gaps {
  readonly now: Gap;
  readonly before: Gap | null;
}

const gapsOf = ({ now, before }: Gaps): { now: SurveyGapType; before: SurveyGapType | null } => ({
  now: toPoints(now),
  before: before && toPoints(before),
});

const toPoints = ({ expectation, perception, gap }: Gap): SurveyGapType => ({
  ...{ expectation: expectation / 100, perception: perception / 100, gap: gap / 100 },
});

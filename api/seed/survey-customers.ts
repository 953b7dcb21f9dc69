import { QualityDimension } from '../complaints/index.js';
import { answerSurvey, surveyFor } from '../surveys/answer-survey.js';
import { SurveyRound, SurveyStatement } from '../surveys/index.js';
import { createSurveyRound } from '../surveys/plan-survey-round.js';
import { as, type Person } from './cast.js';
import { keyOf } from './keys.js';
import { Random } from './random.js';
import { type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SEED = 20_261_123;

/** How customers of the demo find the market, of each dimension: about so many points. */
const found: Readonly<Record<QualityDimension, number>> = {
  [QualityDimension.TANGIBLES]: 6,
  [QualityDimension.EMPATHY]: 5,
  [QualityDimension.ASSURANCE]: 6,
  [QualityDimension.RESPONSIVENESS]: 4,
  [QualityDimension.RELIABILITY]: 5,
};

/** Notes two rounds of the survey of expectation and perception: one that closed with answers, and one that is open (H6). */
export function noteSurveys(scene: Scene): void {
  const { agenda, until, stage, buyers } = scene;
  const at = (days: number): Date => new Date(until.getTime() + days * DAY_MS);
  const rounds = [
    {
      title: { zh: '上期服务质量调查', en: 'Service quality, last round' },
      opensAt: at(-4),
      closesAt: at(-1),
      share: 0.85,
    },
    {
      title: { zh: '本期服务质量调查', en: 'Service quality, this round' },
      opensAt: at(-0.5),
      closesAt: at(10),
      share: 0.3,
    },
  ];
  const random = new Random(SEED);
  for (const { share, ...round } of rounds) {
    const { opensAt, closesAt } = round;
    const plannedAt = new Date(opensAt.getTime() - HOUR_MS);
    if (plannedAt <= stage.clock.now()) continue;
    agenda.note(plannedAt, async () => {
      const lead = as(stage, staffMember(scene, 'supervisor'));
      if (!(await lead.orm.fork().count(SurveyRound, { opensAt }))) await createSurveyRound(lead, round);
    });
    const last = Math.min(closesAt.getTime(), until.getTime());
    const apartMs = (last - opensAt.getTime()) / (buyers.length + 1);
    for (const [place, buyer] of buyers.entries()) {
      const answersAt = new Date(Math.round(opensAt.getTime() + (place + 0.5) * apartMs));
      if (random.happens(share)) agenda.note(answersAt, () => answer(scene, buyer, new Random(SEED + place)));
    }
  }
}

/** Rates every statement, when this buyer is invited. */
async function answer({ stage }: Scene, buyer: Person, random: Random): Promise<void> {
  const request = as(stage, buyer);
  const asked = await surveyFor(request);
  if (!asked) return;
  const { invitationId, roundId } = asked;
  const statements = await request.orm.fork().find(SurveyStatement, { surveyRoundId: roundId });
  const ratings = statements.map(({ number, dimension }) => ({
    ...{ number, expectation: random.between(5, 7) },
    perception: Math.min(7, found[dimension] + random.between(-1, 1)),
  }));
  await answerSurvey(request, { invitationId, ratings, idempotencyKey: keyOf('survey', invitationId) });
}

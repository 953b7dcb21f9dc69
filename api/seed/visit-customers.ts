import { sql } from 'kysely';
import { localDay, localMinute } from '../kernel/local-day.js';
import type { RequestContext } from '../kernel/request-context.js';
import { createQuickReply } from '../phrases/write-phrases.js';
import { Visit, VisitRound } from '../visits/index.js';
import { createVisitRound } from '../visits/plan-visit-round.js';
import { recordVisit } from '../visits/record-visit.js';
import { archiveVisitRound, endVisitRound, startVisitRound } from '../visits/run-visit-round.js';
import type { CreateVisitRoundInput } from '../visits/visit.inputs.js';
import { VisitOccasion, VisitResult } from '../visits/visit-words.js';
import { as } from './cast.js';
import { type Scene, staffMember } from './scene.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const TEN = 10 * 60;
const PAUSE_MS = 6 * MINUTE_MS;
const SHORTCUT = 'festival';

/** What customers of the first round said, one after another; who is not named here did not answer. */
const answers = [
  { result: VisitResult.REACHED, satisfaction: 5, wishes: '希望花束多配几种颜色', note: null },
  { result: VisitResult.REACHED, satisfaction: 4, wishes: '晚上七点后送货更方便', note: null },
  { result: VisitResult.REFUSED, satisfaction: null, wishes: null, note: '不希望再接到电话' },
  { result: VisitResult.REACHED, satisfaction: 3, wishes: '物流再快一些', note: '上次晚了一天' },
  { result: VisitResult.WRONG_NUMBER, satisfaction: null, wishes: null, note: '机主已换号' },
  { result: VisitResult.REACHED, satisfaction: 5, wishes: null, note: '很满意，愿意推荐朋友' },
] as const;

/**
 * Notes two rounds of visits: one that was made, summed up and archived, and one for customers who have not ordered
 * for a while, which runs when the demo opens; a draft waits beside them (H6).
 */
export function noteVisits(scene: Scene): void {
  const { agenda, until, stage } = scene;
  const before = atTen(scene, new Date(until.getTime() - 3 * DAY_MS));
  if (before > stage.clock.now()) agenda.note(before, () => finishedRound(scene, before));
  agenda.note(new Date(until.getTime() - 20 * 60_000), () => runningRound(scene));
}

/** The next time that the market's clocks show ten in the morning: customers may be called. */
function atTen({ stage }: Scene, at: Date): Date {
  const minute = localMinute(at, stage.market.config.market.timeZone);
  return new Date(at.getTime() + ((TEN - minute + DAY_MINUTES) % DAY_MINUTES) * MINUTE_MS);
}

interface Told {
  readonly lead: RequestContext;
  readonly agent: RequestContext;
  readonly plan: (given: Partial<CreateVisitRoundInput>) => Promise<string>;
}

async function begin(scene: Scene): Promise<Told> {
  const lead = as(scene.stage, staffMember(scene, 'supervisor'));
  const caller = staffMember(scene, 'complaints');
  const { rows } = await sql<{ id: string }>`select id from quick_reply where shortcut = ${SHORTCUT}`.execute(lead.db);
  const words = {
    zh: '{customer}您好，我是{market}的{agent}。感谢您一直以来的支持，祝您节日愉快！对我们的商品和送货，您还满意吗？',
    en: 'Hello {customer}, this is {agent} of {market}. Thank you for shopping with us, and a happy holiday! How content are you with our goods and delivery?',
  };
  const quickReplyId = rows[0]?.id ?? (await createQuickReply(lead, { shortcut: SHORTCUT, words })).id;
  const day = (days: number): string =>
    localDay(new Date(lead.clock.now().getTime() + days * DAY_MS), lead.market.timeZone);
  const plan = async (given: Partial<CreateVisitRoundInput>): Promise<string> => {
    const round = await createVisitRound(lead, {
      ...{ occasion: VisitOccasion.FESTIVAL, title: { zh: '节日回访', en: 'Festival round' } },
      ...{ startsOn: day(0), endsOn: day(6), quickReplyIds: [quickReplyId], accountIds: [caller.id] },
      ...given,
    });
    return round.id;
  };
  return { lead, agent: as(scene.stage, caller), plan };
}

async function finishedRound(scene: Scene, at: Date): Promise<void> {
  const { lead, agent, plan } = await begin(scene);
  if (await lead.orm.fork().count(VisitRound)) return;
  const title = { zh: '老客户节日问候', en: 'Festival greeting to regular customers' };
  const id = await plan({ title });
  await startVisitRound(lead, { id });
  const visits = await lead.orm
    .fork()
    .find(Visit, { visitRoundId: id }, { orderBy: { id: 'asc' }, limit: answers.length });
  const after = (calls: number): Date => new Date(at.getTime() + calls * PAUSE_MS);
  for (const [place, visit] of visits.entries()) {
    const said = answers[place];
    if (said)
      scene.agenda.note(after(place + 1), async () => {
        await recordVisit(agent, { id: visit.id, ...said });
      });
  }
  scene.agenda.note(after(answers.length + 1), async () => {
    await endVisitRound(lead, { id });
    await archiveVisitRound(lead, {
      id,
      summary:
        '多数客户满意；主要需求是晚间送货和更多花色，已转给相关商家。拒访客户不再致电，错号请客户下次下单时更正。',
    });
  });
}

async function runningRound(scene: Scene): Promise<void> {
  const { lead, plan } = await begin(scene);
  const id = await plan({
    ...{ occasion: VisitOccasion.ANNIVERSARY, title: { zh: '周年客户回访', en: 'Anniversary round' } },
  });
  await startVisitRound(lead, { id });
  await plan({
    ...{ occasion: VisitOccasion.PROMOTION, title: { zh: '新品促销告知', en: 'News of an offer' } },
    spentAtLeast: { amount: '100.00' },
  });
}

import { LockMode } from '@mikro-orm/postgresql';
import { isRegionCode } from '../accounts/index.js';
import { requireHandler } from '../complaints/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { fillReply, QuickReply } from '../phrases/index.js';
import { endOfDay } from './end-of-day.js';
import type { CreateVisitRoundInput, UpdateVisitRoundInput, VisitRoundActionInput } from './visit.inputs.js';
import { VisitAgent, VisitRound, VisitScript } from './visit-round.entity.js';
import { VisitRoundAction, visitRoundLifecycle } from './visit-words.js';

const permission = Permission.COMPLAINTS_ASSIGN;
const LONGEST_TITLE = 100;

/** Drafts a round of visits 回访计划 (H6). */
export const createVisitRound = useCase(
  { name: 'createVisitRound', permission },
  async (ctx, input: CreateVisitRoundInput) => {
    const round = ctx.em.create(VisitRound, {
      ...{ id: newId('visitround', ctx.clock), ...(await factsOf(ctx, input)) },
      ...{ plannedById: ctx.actor.accountId, plannedAt: ctx.now },
    });
    await keepParts(ctx, round, input);
    return round;
  },
);

/** Writes a draft anew, as a whole (H6). */
export const updateVisitRound = useCase(
  { name: 'updateVisitRound', permission },
  async (ctx, input: UpdateVisitRoundInput) => {
    const round = await roundFor(ctx, input.id, VisitRoundAction.EDIT);
    const facts = await factsOf(ctx, input);
    assertVersion(round, input.version, facts);
    Object.assign(round, facts);
    await ctx.em.nativeDelete(VisitScript, { visitRoundId: round.id });
    await ctx.em.nativeDelete(VisitAgent, { visitRoundId: round.id });
    await keepParts(ctx, round, input);
    return round;
  },
);

/** Gives a draft up (H6). */
export const discardVisitRound = useCase(
  { name: 'discardVisitRound', permission },
  async (ctx, { id }: VisitRoundActionInput) => roundFor(ctx, id, VisitRoundAction.DISCARD),
);

/** The round, locked and moved by this action of its table. */
export async function roundFor(
  ctx: UseCaseContext,
  id: string,
  action: Exclude<VisitRoundAction, VisitRoundAction.CREATE>,
): Promise<VisitRound> {
  const round = await ctx.em.findOne(VisitRound, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!round) throw notFound('round of visits', 'id');
  transition(visitRoundLifecycle, action, round);
  return round;
}

type Facts = Pick<
  VisitRound,
  | ('occasion' | 'titleZh' | 'titleEn' | 'startsOn' | 'endsOn' | 'endsAt' | 'currency')
  | ('orderedFromOn' | 'orderedUntilOn' | 'ordersAtLeast' | 'spentAtLeastMinor' | 'regionCode')
  | ('lastOrderBeforeOn' | 'lastOrderAfterOn' | 'complainedFromOn' | 'complainedUntilOn')
>;

async function factsOf(ctx: UseCaseContext, input: CreateVisitRoundInput): Promise<Facts> {
  const { timeZone, currency } = ctx.market;
  const refusals = new Refusals();
  for (const language of ['zh', 'en'] as const) {
    const text = input.title[language].trim();
    if (text === '') refusals.add('REQUIRED', 'call it something in both languages', 'title', language);
    if (text.length > LONGEST_TITLE) refusals.add('TOO_LONG', `at most ${LONGEST_TITLE} characters`, 'title', language);
  }
  if (input.endsOn < input.startsOn) refusals.add('INVALID', 'it ends before it begins', 'endsOn');
  if (input.endsOn < localDay(ctx.now, timeZone)) refusals.add('INVALID', 'its last day is over', 'endsOn');
  for (const [from, until] of spans)
    if (input[from] && input[until] && input[until] < input[from])
      refusals.add('INVALID', 'the span ends before it begins', until);
  if (input.regionCode && !isRegionCode(input.regionCode))
    refusals.add('INVALID', 'no region has this code', 'regionCode');
  refusals.throwIfAny();
  return {
    ...{ occasion: input.occasion, titleZh: input.title.zh.trim(), titleEn: input.title.en.trim(), currency },
    ...{ startsOn: input.startsOn, endsOn: input.endsOn, endsAt: await endOfDay(ctx, input.endsOn) },
    ...{ orderedFromOn: input.orderedFromOn ?? null, orderedUntilOn: input.orderedUntilOn ?? null },
    ordersAtLeast: input.ordersAtLeast ?? null,
    spentAtLeastMinor: input.spentAtLeast ? toMinor(input.spentAtLeast, currency, 'spentAtLeast') : null,
    regionCode: input.regionCode ?? null,
    ...{ lastOrderBeforeOn: input.lastOrderBeforeOn ?? null, lastOrderAfterOn: input.lastOrderAfterOn ?? null },
    ...{ complainedFromOn: input.complainedFromOn ?? null, complainedUntilOn: input.complainedUntilOn ?? null },
  };
}

const spans = [
  ['orderedFromOn', 'orderedUntilOn'],
  ['lastOrderAfterOn', 'lastOrderBeforeOn'],
  ['complainedFromOn', 'complainedUntilOn'],
] as const;

async function keepParts(
  ctx: UseCaseContext,
  { id: visitRoundId }: VisitRound,
  { quickReplyIds, accountIds }: Pick<CreateVisitRoundInput, 'quickReplyIds' | 'accountIds'>,
): Promise<void> {
  if (quickReplyIds.length === 0) throw refuse('REQUIRED', 'name the words to say', 'quickReplyIds');
  for (const [position, quickReplyId] of [...new Set(quickReplyIds)].entries()) {
    const reply = await ctx.em.findOne(QuickReply, { id: quickReplyId, isActive: true });
    if (!reply) throw notFound('quick reply', 'quickReplyIds');
    checkVariables(reply);
    const { shortcut, wordsZh, wordsEn } = reply;
    ctx.em.create(VisitScript, {
      ...{ id: newId('visitscript', ctx.clock), visitRoundId, quickReplyId, position },
      ...{ shortcut, wordsZh, wordsEn },
    });
  }
  for (const [position, accountId] of [...new Set(accountIds)].entries()) {
    await requireHandler(ctx, accountId, 'accountIds');
    ctx.em.create(VisitAgent, { id: newId('visitagent', ctx.clock), visitRoundId, accountId, position });
  }
}

/** A visit is about no order and no case, so that its words name none. */
export function checkVariables({ shortcut, wordsZh, wordsEn }: QuickReply): void {
  const known = { customer: '-', agent: '-', market: '-' };
  const [left] = [wordsZh, wordsEn].flatMap((words) => fillReply(words, known).empty);
  if (left) throw refuse('INVALID', `${shortcut} names {${left}}, which no visit has`, 'quickReplyIds');
}

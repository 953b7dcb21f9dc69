import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { refuseForbidden } from './check-words.js';
import { isKnownVariable, variablesOf } from './fill-reply.js';
import { normalised } from './find-forbidden.js';
import { ForbiddenPhrase } from './forbidden-phrase.entity.js';
import type {
  CreateForbiddenPhraseInput,
  CreateQuickReplyInput,
  UpdateForbiddenPhraseInput,
  UpdateQuickReplyInput,
} from './phrases.inputs.js';
import { QuickReply } from './quick-reply.entity.js';
import { QuickReplyVersion } from './quick-reply-version.entity.js';

const permission = Permission.PHRASES_WRITE;
const MOST = 2000;

/** Keeps another reply ready (J2). */
export const createQuickReply = useCase(
  { name: 'createQuickReply', permission },
  async (ctx, { shortcut, words }: CreateQuickReplyInput) => {
    await checkWords(ctx, words);
    const reply = ctx.em.create(QuickReply, {
      id: newId('quickreply', ctx.clock),
      ...{ shortcut: shortcut.trim(), wordsZh: words.zh.trim(), wordsEn: words.en.trim(), updatedAt: ctx.now },
    });
    await keepVersion(ctx, reply, 1);
    return reply;
  },
);

/** Words a reply anew, or offers it no more; what it was is kept (J2). */
export const updateQuickReply = useCase(
  { name: 'updateQuickReply', permission },
  async (ctx, { id, version, shortcut, words, isActive }: UpdateQuickReplyInput) => {
    const reply = await ctx.em.findOne(QuickReply, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!reply) throw notFound('quick reply', 'id');
    const yours = {
      ...{ shortcut: shortcut ?? undefined, wordsZh: words?.zh, wordsEn: words?.en, isActive: isActive ?? undefined },
    };
    assertVersion(reply, version, yours);
    if (words) {
      await checkWords(ctx, words);
      Object.assign(reply, { wordsZh: words.zh.trim(), wordsEn: words.en.trim() });
    }
    reply.shortcut = shortcut?.trim() ?? reply.shortcut;
    reply.isActive = isActive ?? reply.isActive;
    reply.updatedAt = ctx.now;
    await keepVersion(ctx, reply, (await ctx.em.count(QuickReplyVersion, { quickReplyId: id })) + 1);
    return reply;
  },
);

/** Forbids another phrase (J2). */
export const createForbiddenPhrase = useCase(
  { name: 'createForbiddenPhrase', permission },
  async (ctx, { phrase, replacement }: CreateForbiddenPhraseInput) => {
    const made = ctx.em.create(ForbiddenPhrase, {
      id: newId('forbiddenphrase', ctx.clock),
      ...{ phrase: phrase.trim(), normalised: lettersOf(phrase), replacement: replacement.trim(), updatedAt: ctx.now },
    });
    await flushUnique(ctx, { forbidden_phrase_normalised_key: listed });
    return made;
  },
);

/** Changes a forbidden phrase or its replacement, or allows it again (J2). */
export const updateForbiddenPhrase = useCase(
  { name: 'updateForbiddenPhrase', permission },
  async (ctx, { id, version, phrase, replacement, isActive }: UpdateForbiddenPhraseInput) => {
    const known = await ctx.em.findOne(ForbiddenPhrase, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!known) throw notFound('phrase', 'id');
    assertVersion(known, version, {
      ...{ phrase: phrase ?? undefined, replacement: replacement ?? undefined, isActive: isActive ?? undefined },
    });
    if (phrase != null) Object.assign(known, { phrase: phrase.trim(), normalised: lettersOf(phrase) });
    known.replacement = replacement?.trim() ?? known.replacement;
    known.isActive = isActive ?? known.isActive;
    known.updatedAt = ctx.now;
    await flushUnique(ctx, { forbidden_phrase_normalised_key: listed });
    return known;
  },
);

const listed = () => refuse('PHRASE_LISTED', 'this phrase is on the list already', 'phrase');

function lettersOf(phrase: string): string {
  const { letters } = normalised(phrase);
  if (letters === '') throw refuse('REQUIRED', 'a phrase has letters', 'phrase');
  return letters;
}

/** Both languages, known variables, and nothing that must not be said. */
async function checkWords(ctx: UseCaseContext, words: LocalizedTextInput): Promise<void> {
  const refusals = new Refusals();
  for (const language of ['zh', 'en'] as const) {
    const text = words[language];
    const unknown = variablesOf(text).filter((name) => !isKnownVariable(name));
    if (text.trim() === '') refusals.add('REQUIRED', 'write it in both languages', 'words', language);
    if (text.length > MOST) refusals.add('TOO_LONG', `at most ${MOST} characters`, 'words', language);
    if (unknown.length > 0)
      refusals.add('UNKNOWN_VARIABLE', `no such variable: {${unknown.join('}, {')}}`, 'words', language);
  }
  refusals.throwIfAny();
  for (const text of [words.zh, words.en]) await refuseForbidden(ctx.db, text.replaceAll(/[{}]/g, ' '), 'words');
}

async function keepVersion(ctx: UseCaseContext, reply: QuickReply, number: number): Promise<void> {
  await flushUnique(ctx, {
    quick_reply_shortcut_key: () => refuse('SHORTCUT_TAKEN', 'another quick reply has this shortcut', 'shortcut'),
  });
  ctx.em.persist(
    Object.assign(new QuickReplyVersion(), {
      ...{ id: newId('quickreplyversion', ctx.clock), quickReplyId: reply.id, number },
      ...{ shortcut: reply.shortcut, wordsZh: reply.wordsZh, wordsEn: reply.wordsEn },
      ...{ accountId: ctx.actor.accountId, createdAt: ctx.now },
    }),
  );
}

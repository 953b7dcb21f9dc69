import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { forbiddenIn } from './check-words.js';
import { variablesOf } from './fill-reply.js';
import { isPolite } from './find-forbidden.js';
import {
  CreateForbiddenPhraseInput,
  CreateQuickReplyInput,
  ForbiddenPhraseFilter,
  QuickReplyFilter,
  UpdateForbiddenPhraseInput,
  UpdateQuickReplyInput,
} from './phrases.inputs.js';
import { ForbiddenPhraseOrder, ForbiddenPhraseType, QuickReplyOrder, QuickReplyType } from './phrases.type.js';
import { createForbiddenPhrase, createQuickReply, updateForbiddenPhrase, updateQuickReply } from './write-phrases.js';

@ArgsType()
class QuickRepliesArgs extends RootPageArgs {
  @Field(() => QuickReplyFilter, { nullable: true, description: 'Which ones.' })
  filter?: QuickReplyFilter | null;

  @Field(() => QuickReplyOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof QuickReplyOrder> | null;
}

@ArgsType()
class ForbiddenPhrasesArgs extends RootPageArgs {
  @Field(() => ForbiddenPhraseFilter, { nullable: true, description: 'Which ones.' })
  filter?: ForbiddenPhraseFilter | null;

  @Field(() => ForbiddenPhraseOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ForbiddenPhraseOrder> | null;
}

@ObjectType('ForbiddenUse', { simpleResolvers: true, description: 'A place where a text says what it must not (J2).' })
class ForbiddenUseType {
  @Field(() => String, { description: 'The phrase as it stands on the list.' })
  phrase!: string;

  @Field(() => String, { description: 'As it stands in the text.' })
  found!: string;

  @Field(() => Int, { description: 'Where it begins: UTF-16 units before it.' })
  start!: number;

  @Field(() => Int, { description: 'How long it is, in UTF-16 units.' })
  length!: number;

  @Field(() => String, { description: 'What to say instead.' })
  replacement!: string;
}

@ObjectType('ReplyCheck', {
  simpleResolvers: true,
  description: 'What there is to say about words before they are sent (J2).',
})
class ReplyCheckType {
  @Field(() => [ForbiddenUseType], {
    description: 'What would be refused. At most 4,000 places, as long as the text is.',
  })
  forbidden!: ForbiddenUseType[];

  @Field(() => Boolean, {
    description: 'Whether Chinese words have the polite form 您: a reminder, nothing is refused for it.',
  })
  isPolite!: boolean;

  @Field(() => [String], {
    description: 'Variables in braces that were not filled. At most 2,000, as long as the text is.',
  })
  variablesLeft!: string[];
}

const replyAnswer = { quickReply: () => QuickReplyType };
const toReply = ({ id }: { id: string }): Record<string, unknown> => ({ quickReply: ref(QuickReplyType, id) });
const phraseAnswer = { forbiddenPhrase: () => ForbiddenPhraseType };
const toPhrase = ({ id }: { id: string }): Record<string, unknown> => ({
  forbiddenPhrase: ref(ForbiddenPhraseType, id),
});

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class PhrasesResolver {
  @Query(() => QuickReplyType, { nullable: true, description: 'A quick reply; null when there is none.' })
  @Auth(Permission.PHRASES_READ)
  quickReply(@Arg('id', () => ID, { description: 'Its id.' }) id: string): QuickReplyType | null {
    return ref(QuickReplyType, id);
  }

  @Query(() => connectionOf(() => QuickReplyType), { description: 'Replies kept ready (J2), by shortcut.' })
  @Auth(Permission.PHRASES_READ)
  quickReplies(@Args(() => QuickRepliesArgs) args: QuickRepliesArgs): Connection<QuickReplyType> {
    return page(QuickReplyType, args);
  }

  @Query(() => ForbiddenPhraseType, { nullable: true, description: 'A forbidden phrase; null when there is none.' })
  @Auth(Permission.PHRASES_READ)
  forbiddenPhrase(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ForbiddenPhraseType | null {
    return ref(ForbiddenPhraseType, id);
  }

  @Query(() => connectionOf(() => ForbiddenPhraseType), { description: 'Phrases that must not be said (J2).' })
  @Auth(Permission.PHRASES_READ)
  forbiddenPhrases(@Args(() => ForbiddenPhrasesArgs) args: ForbiddenPhrasesArgs): Connection<ForbiddenPhraseType> {
    return page(ForbiddenPhraseType, args);
  }

  @Query(() => ReplyCheckType, { description: 'What there is to say about words before they are sent (J2).' })
  @Auth(Permission.PHRASES_READ)
  async checkReply(
    @Ctx() { db }: RequestContext,
    @Arg('text', () => String, { description: 'The words.' }) text: string,
  ): Promise<ReplyCheckType> {
    return { forbidden: await forbiddenIn(db, text), isPolite: isPolite(text), variablesLeft: variablesOf(text) };
  }

  @Does(createQuickReply, payload('CreateQuickReplyPayload', replyAnswer), {
    description: 'Keeps another reply ready (J2).',
    action: { on: 'QuickReply', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createQuickReply(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateQuickReplyInput, { description: 'The reply.' }) input: CreateQuickReplyInput,
  ): Answer {
    return carryOut(createQuickReply, ctx, input, toReply);
  }

  @Does(updateQuickReply, payload('UpdateQuickReplyPayload', replyAnswer), {
    description: 'Words a quick reply anew, or offers it no more; what it was is kept (J2).',
    action: { on: 'QuickReply', value: 'EDIT', kind: 'EDIT' },
  })
  updateQuickReply(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateQuickReplyInput, { description: 'The changes.' }) input: UpdateQuickReplyInput,
  ): Answer {
    return carryOut(updateQuickReply, ctx, input, toReply);
  }

  @Does(createForbiddenPhrase, payload('CreateForbiddenPhrasePayload', phraseAnswer), {
    description: 'Forbids another phrase, with what is said instead (J2).',
    action: { on: 'ForbiddenPhrase', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createForbiddenPhrase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateForbiddenPhraseInput, { description: 'The phrase.' }) input: CreateForbiddenPhraseInput,
  ): Answer {
    return carryOut(createForbiddenPhrase, ctx, input, toPhrase);
  }

  @Does(updateForbiddenPhrase, payload('UpdateForbiddenPhrasePayload', phraseAnswer), {
    description: 'Changes a forbidden phrase or its replacement, or allows it again (J2).',
    action: { on: 'ForbiddenPhrase', value: 'EDIT', kind: 'EDIT' },
  })
  updateForbiddenPhrase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateForbiddenPhraseInput, { description: 'The changes.' }) input: UpdateForbiddenPhraseInput,
  ): Answer {
    return carryOut(updateForbiddenPhrase, ctx, input, toPhrase);
  }
}

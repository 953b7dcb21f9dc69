import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import {
  AnswerInquiryInput,
  AskAgainInput,
  CreateInquiryTopicInput,
  InquiryFilter,
  InquiryInput,
  InquiryTopicFilter,
  RecordInquiryChangeInput,
  RegisterInquiryInput,
  UpdateInquiryTopicInput,
} from './inquiry.inputs.js';
import { InquiryOrder, InquiryType } from './inquiry.type.js';
import { InquiryTopicOrder, InquiryTopicType } from './inquiry-topic.type.js';
import { registerInquiry } from './register-inquiry.js';
import * as work from './work-inquiry.js';
import { createInquiryTopic, updateInquiryTopic } from './write-inquiry-topic.js';

@ArgsType()
class InquiriesArgs extends RootPageArgs {
  @Field(() => InquiryFilter, { nullable: true, description: 'Which ones.' })
  filter?: InquiryFilter | null;

  @Field(() => InquiryOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof InquiryOrder> | null;
}

@ArgsType()
class InquiryTopicsArgs extends RootPageArgs {
  @Field(() => InquiryTopicFilter, { nullable: true, description: 'Which ones.' })
  filter?: InquiryTopicFilter | null;

  @Field(() => InquiryTopicOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof InquiryTopicOrder> | null;
}

const answer = { inquiry: () => InquiryType };
const toInquiry = ({ id }: { id: string }): Record<string, unknown> => ({ inquiry: ref(InquiryType, id) });
const topicAnswer = { inquiryTopic: () => InquiryTopicType };
const toTopic = ({ id }: { id: string }): Record<string, unknown> => ({ inquiryTopic: ref(InquiryTopicType, id) });

type Answer = Promise<Record<string, unknown>>;

/** The register of inquiries 咨询 and suggestions 建议 (H8). */
@Resolver()
export class InquiryResolver {
  @Query(() => InquiryType, {
    nullable: true,
    description: 'An inquiry or suggestion; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.INQUIRIES_READ)
  inquiry(@Arg('id', () => ID, { description: 'Its id.' }) id: string): InquiryType | null {
    return ref(InquiryType, id);
  }

  @Query(() => connectionOf(() => InquiryType), {
    description: 'Inquiries and suggestions: your own as a buyer, all as staff (H8).',
  })
  @Auth(Permission.INQUIRIES_READ)
  inquiries(@Args(() => InquiriesArgs) args: InquiriesArgs): Connection<InquiryType> {
    return page(InquiryType, args);
  }

  @Query(() => InquiryTopicType, { nullable: true, description: 'A topic of inquiries; null when there is none.' })
  @Auth(Permission.PUBLIC)
  inquiryTopic(@Arg('id', () => ID, { description: 'Its id.' }) id: string): InquiryTopicType | null {
    return ref(InquiryTopicType, id);
  }

  @Query(() => connectionOf(() => InquiryTopicType), {
    description: 'What inquiries can be about, for everybody to choose from (H8).',
  })
  @Auth(Permission.PUBLIC)
  inquiryTopics(@Args(() => InquiryTopicsArgs) args: InquiryTopicsArgs): Connection<InquiryTopicType> {
    return page(InquiryTopicType, args);
  }

  @Does(registerInquiry, payload('RegisterInquiryPayload', answer), {
    description: 'Asks or proposes something, or writes down what somebody asked; its clock starts (H8).',
    action: { on: 'Inquiry', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
    throttlePerMinute: 20,
  })
  registerInquiry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterInquiryInput, { description: 'What to do.' }) input: RegisterInquiryInput,
  ): Answer {
    return carryOut(registerInquiry, ctx, input, toInquiry);
  }

  @Does(work.takeInquiry, payload('TakeInquiryPayload', answer), {
    description: 'Takes an inquiry in hand; whoever is second is refused (H8).',
    action: { on: 'Inquiry', value: 'TAKE', kind: 'TRANSITION', bulk: true },
  })
  takeInquiry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InquiryInput, { description: 'What to do.' }) input: InquiryInput,
  ): Answer {
    return carryOut(work.takeInquiry, ctx, input, toInquiry);
  }

  @Does(work.answerInquiry, payload('AnswerInquiryPayload', answer), {
    description: 'Answers an inquiry; its clock stops, whoever asked is told (H8).',
    action: { on: 'Inquiry', value: 'ANSWER', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  answerInquiry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerInquiryInput, { description: 'What to do.' }) input: AnswerInquiryInput,
  ): Answer {
    return carryOut(work.answerInquiry, ctx, input, toInquiry);
  }

  @Does(work.recordInquiryChange, payload('RecordInquiryChangePayload', answer), {
    description: 'Records what became different because of an inquiry or suggestion (H8).',
    action: { on: 'Inquiry', value: 'RECORD_CHANGE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  recordInquiryChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordInquiryChangeInput, { description: 'What to do.' }) input: RecordInquiryChangeInput,
  ): Answer {
    return carryOut(work.recordInquiryChange, ctx, input, toInquiry);
  }

  @Does(work.askAgain, payload('AskAgainPayload', answer), {
    description: 'Asks again after an answer that was not enough; the clock starts anew (H8).',
    action: { on: 'Inquiry', value: 'ASK_AGAIN', kind: 'TRANSITION', tone: 'WARNING' },
    throttlePerMinute: 20,
  })
  askAgain(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskAgainInput, { description: 'What to do.' }) input: AskAgainInput,
  ): Answer {
    return carryOut(work.askAgain, ctx, input, toInquiry);
  }

  @Does(createInquiryTopic, payload('CreateInquiryTopicPayload', topicAnswer), {
    description: 'Adds a topic that inquiries can be about (H8).',
    action: { on: 'InquiryTopic', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createInquiryTopic(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateInquiryTopicInput, { description: 'The topic.' }) input: CreateInquiryTopicInput,
  ): Answer {
    return carryOut(createInquiryTopic, ctx, input, toTopic);
  }

  @Does(updateInquiryTopic, payload('UpdateInquiryTopicPayload', topicAnswer), {
    description: 'Words a topic anew, moves it, or offers it no more (H8).',
    action: { on: 'InquiryTopic', value: 'EDIT', kind: 'EDIT' },
  })
  updateInquiryTopic(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateInquiryTopicInput, { description: 'The changes.' }) input: UpdateInquiryTopicInput,
  ): Answer {
    return carryOut(updateInquiryTopic, ctx, input, toTopic);
  }
}

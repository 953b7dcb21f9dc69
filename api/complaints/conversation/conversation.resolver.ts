import { Arg, Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { EventStream, type StreamItem, StreamItemType } from '../../events/index.js';
import { Permission } from '../../kernel/permission.js';
import { ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintType } from '../complaint.type.js';
import { viewerEventKinds } from './conversation.events.js';
import {
  AnswerComplaintInput,
  LeaveComplaintInput,
  SaveComplaintDraftInput,
  SayOnComplaintInput,
  WatchComplaintInput,
} from './conversation.inputs.js';
import { ComplaintMessageType } from './conversation.type.js';
import { quickReplyFor } from './quick-reply-for.js';
import { saveComplaintDraft } from './save-draft.js';
import { answerComplaint, sayOnComplaint } from './say-on-complaint.js';
import { complaintOf, leaveComplaint, presenceOf, watchComplaint } from './watch-complaint.js';

@ArgsType()
class ComplaintViewersArgs {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
  after?: string | null;
}

@ObjectType('ComplaintViewersEvent', {
  implements: StreamItemType,
  simpleResolvers: true,
  description: 'Somebody of the desk opened or left a case, or began or stopped writing (H4).',
})
class ComplaintViewersEventType extends StreamItemType {
  @Field(() => ComplaintType, {
    nullable: true,
    description: 'The case, whose `viewers` are those of now; null when it is not yours to see.',
  })
  complaint!: ComplaintType | null;
}

const messageAnswer = { complaint: () => ComplaintType, message: () => ComplaintMessageType };
const toMessage = ({ id, messageId }: { id: string; messageId: string }): Record<string, unknown> => ({
  complaint: ref(ComplaintType, id),
  message: ref(ComplaintMessageType, messageId),
});
const answer = { complaint: () => ComplaintType };
const toComplaint = ({ id }: { id: string }): Record<string, unknown> => ({ complaint: ref(ComplaintType, id) });

@ObjectType('FilledReply', { simpleResolvers: true, description: 'A quick reply filled for a case (J2).' })
class FilledReplyType {
  @Field(() => String, { description: 'The words, in the language of the customer.' })
  text!: string;

  @Field(() => [String], {
    description:
      'Variables the case has no value for; they stand in braces still, and sent so are refused. At most six.',
  })
  empty!: string[];
}

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ConversationResolver {
  @Query(() => FilledReplyType, {
    nullable: true,
    description: 'A quick reply filled for a case; null when there is no such case, or the reply is not offered (J2).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  quickReplyFor(
    @Ctx() { db, market, actor }: RequestContext,
    @Arg('complaintId', () => ID, { description: 'The case.' }) complaintId: string,
    @Arg('quickReplyId', () => ID, { description: 'The quick reply.' }) quickReplyId: string,
  ): Promise<FilledReplyType | null> {
    return quickReplyFor({ db, market, agentId: actor.accountId }, complaintId, quickReplyId);
  }

  @Does(sayOnComplaint, payload('SayOnComplaintPayload', messageAnswer), {
    description: 'Writes on a case: to the customer, to the merchant, or a note of the desk (H).',
    action: { on: 'Complaint', value: 'SAY', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  sayOnComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SayOnComplaintInput, { description: 'What to do.' }) input: SayOnComplaintInput,
  ): Answer {
    return carryOut(sayOnComplaint, ctx, input, toMessage);
  }

  @Does(answerComplaint, payload('AnswerComplaintPayload', messageAnswer), {
    description:
      'Writes on one’s own complaint (H); the desk’s clocks run again when they waited for it. On a case that was merged it is written on the one that goes on for it, and `complaint` is that one: show it from then on (H1).',
    action: { on: 'Complaint', value: 'ANSWER', kind: 'TRANSITION' },
    throttlePerMinute: 20,
  })
  answerComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerComplaintInput, { description: 'What to do.' }) input: AnswerComplaintInput,
  ): Answer {
    return carryOut(answerComplaint, ctx, input, toMessage);
  }

  @Does(saveComplaintDraft, payload('SaveComplaintDraftPayload', answer), {
    description: 'Keeps what you have written on a case and not sent.',
  })
  saveComplaintDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveComplaintDraftInput, { description: 'What to do.' }) input: SaveComplaintDraftInput,
  ): Answer {
    return carryOut(saveComplaintDraft, ctx, input, toComplaint);
  }

  @Does(watchComplaint, payload('WatchComplaintPayload', answer), {
    description:
      'Says that you have a case open; say it again every twenty seconds, after sixty you count as gone (H4).',
  })
  watchComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WatchComplaintInput, { description: 'What to do.' }) input: WatchComplaintInput,
  ): Answer {
    return carryOut(watchComplaint, ctx, input, toComplaint);
  }

  @Does(leaveComplaint, payload('LeaveComplaintPayload', answer), {
    description: 'Says that you have a case open no more.',
  })
  leaveComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LeaveComplaintInput, { description: 'What to do.' }) input: LeaveComplaintInput,
  ): Answer {
    return carryOut(leaveComplaint, ctx, input, toComplaint);
  }

  @EventStream(() => ComplaintViewersEventType, {
    permission: Permission.COMPLAINTS_HANDLE,
    kinds: Object.keys(viewerEventKinds),
    narrow: ({ complaintId }: ComplaintViewersArgs) => ({ recordId: presenceOf(complaintId) }),
    hasCheckpoints: true,
    description:
      'Who of the desk has a case open, told whenever somebody comes, leaves or writes: `complaint { viewers }` (H4).',
  })
  complaintViewers(
    @Root() item: StreamItem,
    @Args(() => ComplaintViewersArgs) _args: ComplaintViewersArgs,
  ): ComplaintViewersEventType {
    return { ...item, complaint: ref(ComplaintType, item.recordId && complaintOf(item.recordId)) };
  }
}

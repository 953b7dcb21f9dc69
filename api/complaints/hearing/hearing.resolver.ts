import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintType } from '../complaint.type.js';
import { answerHearing, appealComplaint, decideAppeal, hearMerchant } from './hear-merchant.js';
import { DecideAppealInput, HearingWordsInput } from './hearing.inputs.js';

const answer = { complaint: () => ComplaintType };
const toComplaint = ({ id }: { id: string }): Record<string, unknown> => ({ complaint: ref(ComplaintType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class HearingResolver {
  @Does(hearMerchant, payload('HearMerchantPayload', answer), {
    description:
      'Asks the merchant what it says to a case against it, with a clock; silence is noted and the case goes on.',
    action: { on: 'Complaint', value: 'HEAR', kind: 'TRANSITION' },
  })
  hearMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HearingWordsInput, { description: 'What to ask.' }) input: HearingWordsInput,
  ): Answer {
    return carryOut(hearMerchant, ctx, input, toComplaint);
  }

  @Does(answerHearing, payload('AnswerHearingPayload', answer), {
    description: 'Answers, for the merchant, what it was asked about a case against it.',
    action: { on: 'Complaint', value: 'ANSWER_HEARING', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  answerHearing(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HearingWordsInput, { description: 'What to answer.' }) input: HearingWordsInput,
  ): Answer {
    return carryOut(answerHearing, ctx, input, toComplaint);
  }

  @Does(appealComplaint, payload('AppealComplaintPayload', answer), {
    description: 'Appeals, for the merchant, the result of a case against it: once, within the market’s days.',
    action: { on: 'Complaint', value: 'APPEAL', kind: 'TRANSITION', tone: 'WARNING' },
  })
  appealComplaint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HearingWordsInput, { description: 'Why.' }) input: HearingWordsInput,
  ): Answer {
    return carryOut(appealComplaint, ctx, input, toComplaint);
  }

  @Does(decideAppeal, payload('DecideAppealPayload', answer), {
    description: 'Decides a merchant’s appeal, as somebody other than the handler; granted, the case is opened again.',
    action: { on: 'Complaint', value: 'DECIDE_APPEAL', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  decideAppeal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideAppealInput, { description: 'What becomes of it.' }) input: DecideAppealInput,
  ): Answer {
    return carryOut(decideAppeal, ctx, input, toComplaint);
  }
}

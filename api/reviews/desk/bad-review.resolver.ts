import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, type OrderBy, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { SlipType } from '../../slips/index.js';
import * as inputs from './bad-review.inputs.js';
import { BadReviewType } from './bad-review.type.js';
import { compensateReviewer } from './compensate-reviewer.js';
import * as work from './work-bad-review.js';

@ArgsType()
class BadReviewsArgs extends RootPageArgs {
  @Field(() => inputs.BadReviewFilter, { nullable: true, description: 'Which ones.' })
  filter?: inputs.BadReviewFilter | null;

  @Field(() => inputs.BadReviewOrder, { nullable: true, description: 'How to sort; the worst first when absent.' })
  orderBy?: OrderBy | null;
}

type Answer = Promise<Record<string, unknown>>;
const answer = (name: string) => payload(name, { badReview: () => BadReviewType });
const toCase = ({ id }: { id: string }): Record<string, unknown> => ({ badReview: ref(BadReviewType, id) });
const what = { description: 'What to do.' };

/** The bad-review desk 中差评处理 (C7). */
@Resolver()
export class BadReviewResolver {
  @Query(() => BadReviewType, {
    nullable: true,
    description: 'A case of the bad-review desk; null when there is none.',
  })
  @Auth(Permission.BAD_REVIEWS_READ)
  badReview(@Arg('id', () => ID, { description: 'Its id.' }) id: string): BadReviewType | null {
    return ref(BadReviewType, id);
  }

  @Query(() => connectionOf(() => BadReviewType), {
    description: 'Cases of the bad-review desk (C7), the worst first.',
  })
  @Auth(Permission.BAD_REVIEWS_READ)
  badReviews(@Args(() => BadReviewsArgs) args: BadReviewsArgs): Connection<BadReviewType> {
    return page(BadReviewType, args);
  }

  @Does(work.takeBadReview, answer('TakeBadReviewPayload'), {
    description: 'Takes a case in hand; whoever is second is refused (C7).',
    action: { on: 'BadReview', value: 'TAKE', kind: 'TRANSITION', bulk: true },
  })
  takeBadReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.BadReviewInput, what) input: inputs.BadReviewInput,
  ): Answer {
    return carryOut(work.takeBadReview, ctx, input, toCase);
  }

  @Does(work.messageReviewer, answer('MessageReviewerPayload'), {
    description:
      'Writes to the author, in the app or by SMS, in words of the market that ask for no other review (C7).',
    action: { on: 'BadReview', value: 'MESSAGE', kind: 'TRANSITION' },
  })
  messageReviewer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.MessageReviewerInput, what) input: inputs.MessageReviewerInput,
  ): Answer {
    return carryOut(work.messageReviewer, ctx, input, toCase);
  }

  @Does(work.phoneReviewer, answer('PhoneReviewerPayload'), {
    description: 'Records a call, made at a calling time; unanswered, the next is due (C7).',
    action: { on: 'BadReview', value: 'PHONE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  phoneReviewer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.PhoneReviewerInput, what) input: inputs.PhoneReviewerInput,
  ): Answer {
    return carryOut(work.phoneReviewer, ctx, input, toCase);
  }

  @Does(work.noteReviewersAnswer, answer('NoteReviewersAnswerPayload'), {
    description: 'Records what the author answered to a message; a decision is due then (C7).',
    action: { on: 'BadReview', value: 'NOTE_ANSWER', kind: 'TRANSITION' },
  })
  noteReviewersAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.NoteReviewersAnswerInput, what) input: inputs.NoteReviewersAnswerInput,
  ): Answer {
    return carryOut(work.noteReviewersAnswer, ctx, input, toCase);
  }

  @Does(work.promiseReviewChange, answer('PromiseReviewChangePayload'), {
    description: 'Records by when the author wants to change the review; after that the case is open again (C7).',
    action: { on: 'BadReview', value: 'PROMISE', kind: 'TRANSITION' },
  })
  promiseReviewChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.PromiseReviewChangeInput, what) input: inputs.PromiseReviewChangeInput,
  ): Answer {
    return carryOut(work.promiseReviewChange, ctx, input, toCase);
  }

  @Does(
    compensateReviewer,
    payload('CompensateReviewerPayload', { badReview: () => BadReviewType, slip: () => SlipType }),
    {
      description:
        'Makes good what went wrong by a slip, within the caps a review and a buyer (C7, F7); paid whether the review stays or not.',
      action: { on: 'BadReview', value: 'COMPENSATE', kind: 'TRANSITION' },
    },
  )
  compensateReviewer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CompensateReviewerInput, what) input: inputs.CompensateReviewerInput,
  ): Answer {
    return carryOut(compensateReviewer, ctx, input, ({ id, slipId }) => ({
      badReview: ref(BadReviewType, id),
      slip: ref(SlipType, slipId),
    }));
  }

  @Does(work.refuseReviewChange, answer('RefuseReviewChangePayload'), {
    description: 'Records that the author leaves the review as it is (C7).',
    action: { on: 'BadReview', value: 'REFUSE', kind: 'TRANSITION', tone: 'WARNING' },
  })
  refuseReviewChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.BadReviewNoteInput, what) input: inputs.BadReviewNoteInput,
  ): Answer {
    return carryOut(work.refuseReviewChange, ctx, input, toCase);
  }

  @Does(work.closeBadReview, answer('CloseBadReviewPayload'), {
    description: 'Closes a case with a note (C7).',
    action: { on: 'BadReview', value: 'CLOSE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  closeBadReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.BadReviewNoteInput, what) input: inputs.BadReviewNoteInput,
  ): Answer {
    return carryOut(work.closeBadReview, ctx, input, toCase);
  }
}

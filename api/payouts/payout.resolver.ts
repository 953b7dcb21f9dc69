import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { discardPayoutRun as discardPayoutRunCase } from './discard-payout-run.js';
import * as draft from './draft-payout-run.js';
import {
  DraftPayoutRunInput,
  FailPayoutInput,
  PayoutActionInput,
  PayoutFilter,
  PayoutRunActionInput,
  PayoutRunFilter,
  ReturnPayoutInput,
} from './payout.inputs.js';
import { PayoutOrder, PayoutRunOrder, PayoutRunType, PayoutType } from './payout.type.js';
import * as work from './work-payout-run.js';

@ArgsType()
class PayoutRunsArgs extends RootPageArgs {
  @Field(() => PayoutRunFilter, { nullable: true, description: 'Which ones.' })
  filter?: PayoutRunFilter | null;

  @Field(() => PayoutRunOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof PayoutRunOrder> | null;
}

@ArgsType()
class PayoutsArgs extends RootPageArgs {
  @Field(() => PayoutFilter, { nullable: true, description: 'Which ones.' })
  filter?: PayoutFilter | null;

  @Field(() => PayoutOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof PayoutOrder> | null;
}

const runAnswer = { payoutRun: () => PayoutRunType };
const payoutAnswer = { payout: () => PayoutType };
const toRun = ({ id }: { id: string }): Record<string, unknown> => ({ payoutRun: ref(PayoutRunType, id) });
const toPayout = ({ id }: { id: string }): Record<string, unknown> => ({ payout: ref(PayoutType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class PayoutResolver {
  @Query(() => PayoutRunType, {
    nullable: true,
    description: 'A payout run; null when there is none, or you may not see runs.',
  })
  @Auth(Permission.PAYOUTS_READ)
  payoutRun(@Arg('id', () => ID, { description: 'Its id.' }) id: string): PayoutRunType | null {
    return ref(PayoutRunType, id);
  }

  @Query(() => connectionOf(() => PayoutRunType), { description: 'Payout runs, for the platform’s finance.' })
  @Auth(Permission.PAYOUTS_READ)
  payoutRuns(@Args(() => PayoutRunsArgs) args: PayoutRunsArgs): Connection<PayoutRunType> {
    return page(PayoutRunType, args);
  }

  @Query(() => PayoutType, {
    nullable: true,
    description: 'A payout; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.PAYOUTS_READ)
  payout(@Arg('id', () => ID, { description: 'Its id.' }) id: string): PayoutType | null {
    return ref(PayoutType, id);
  }

  @Query(() => connectionOf(() => PayoutType), {
    description: 'Payouts you may see: your shops’ as a member, all as finance.',
  })
  @Auth(Permission.PAYOUTS_READ)
  payouts(@Args(() => PayoutsArgs) args: PayoutsArgs): Connection<PayoutType> {
    return page(PayoutType, args);
  }

  @Does(draft.draftPayoutRun, payload('DraftPayoutRunPayload', runAnswer), {
    description: 'Drafts a run over everything that is due: claims every due line and reserves its money (I3).',
    action: { on: 'PayoutRun', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  draftPayoutRun(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DraftPayoutRunInput, { description: 'What to do.' }) input: DraftPayoutRunInput,
  ): Answer {
    return carryOut(draft.draftPayoutRun, ctx, input, toRun);
  }

  @Does(work.approvePayoutRun, payload('ApprovePayoutRunPayload', runAnswer), {
    description: 'A second person approves what the first drafted (I3).',
    action: { on: 'PayoutRun', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  approvePayoutRun(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutRunActionInput, { description: 'What to do.' }) input: PayoutRunActionInput,
  ): Answer {
    return carryOut(work.approvePayoutRun, ctx, input, toRun);
  }

  @Does(discardPayoutRunCase, payload('DiscardPayoutRunPayload', runAnswer), {
    description: 'Gives a run up before it is sent: its lines are due again.',
    action: { on: 'PayoutRun', value: 'DISCARD', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  discardPayoutRun(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutRunActionInput, { description: 'What to do.' }) input: PayoutRunActionInput,
  ): Answer {
    return carryOut(discardPayoutRunCase, ctx, input, toRun);
  }

  @Does(work.sendPayoutRun, payload('SendPayoutRunPayload', runAnswer), {
    description: 'Makes the bank’s batch file; its answers are awaited payout by payout (I4).',
    action: { on: 'PayoutRun', value: 'SEND', kind: 'TRANSITION', tone: 'PRIMARY', confirm: true },
  })
  sendPayoutRun(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutRunActionInput, { description: 'What to do.' }) input: PayoutRunActionInput,
  ): Answer {
    return carryOut(work.sendPayoutRun, ctx, input, toRun);
  }

  @Does(work.confirmPayout, payload('ConfirmPayoutPayload', payoutAnswer), {
    description: 'The bank has paid a payout.',
    action: { on: 'Payout', value: 'CONFIRM', kind: 'TRANSITION', tone: 'SUCCESS', bulk: true },
  })
  confirmPayout(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutActionInput, { description: 'What to do.' }) input: PayoutActionInput,
  ): Answer {
    return carryOut(work.confirmPayout, ctx, input, toPayout);
  }

  @Does(work.failPayout, payload('FailPayoutPayload', payoutAnswer), {
    description: 'The bank could not pay; the money is due again until the payout is retried.',
    action: { on: 'Payout', value: 'FAIL', kind: 'TRANSITION', tone: 'WARNING' },
  })
  failPayout(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FailPayoutInput, { description: 'What to do.' }) input: FailPayoutInput,
  ): Answer {
    return carryOut(work.failPayout, ctx, input, toPayout);
  }

  @Does(work.retryPayout, payload('RetryPayoutPayload', payoutAnswer), {
    description: 'Tries the same payout again (I3).',
    action: { on: 'Payout', value: 'RETRY', kind: 'TRANSITION' },
  })
  retryPayout(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutActionInput, { description: 'What to do.' }) input: PayoutActionInput,
  ): Answer {
    return carryOut(work.retryPayout, ctx, input, toPayout);
  }

  @Does(work.givePayoutUp, payload('GivePayoutUpPayload', payoutAnswer), {
    description: 'Gives a failed payout up: its lines are due again, in another payout (I3).',
    action: { on: 'Payout', value: 'GIVE_UP', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  givePayoutUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutActionInput, { description: 'What to do.' }) input: PayoutActionInput,
  ): Answer {
    return carryOut(work.givePayoutUp, ctx, input, toPayout);
  }

  @Does(work.recordBankReturn, payload('RecordBankReturnPayload', payoutAnswer), {
    description: 'The bank sent a paid payout back: the money is due to the merchant again, once (I3).',
    action: { on: 'Payout', value: 'RETURN', kind: 'TRANSITION', tone: 'WARNING' },
  })
  recordBankReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnPayoutInput, { description: 'What to do.' }) input: ReturnPayoutInput,
  ): Answer {
    return carryOut(work.recordBankReturn, ctx, input, toPayout);
  }
}

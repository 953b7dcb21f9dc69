import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import * as answers from './answer-return.js';
import { applyForReturn } from './application/apply-for-return.js';
import { returnForm } from './application/return-form.js';
import { ReturnFormType, toReturnForm } from './application/return-form.type.js';
import { confirmReturnedGoods } from './inspection/inspect-return.js';
import * as choices from './remedies/choose-instead.js';
import { CompensateReturnInput, GiveReturnCouponInput } from './remedies/compensate-return.inputs.js';
import { compensateReturn } from './remedies/compensate-return.js';
import { giveReturnCoupon } from './remedies/give-return-coupon.js';
import {
  AppealReturnInput,
  ApplyForReturnInput,
  ConfirmReturnedGoodsInput,
  DecideReturnInput,
  RejectReturnInput,
  ReturnActionInput,
  ReturnFilter,
  SendReturnBackInput,
} from './return.inputs.js';
import { ReturnOrder, ReturnType } from './return.type.js';

@ArgsType()
class ReturnsArgs extends RootPageArgs {
  @Field(() => ReturnFilter, { nullable: true, description: 'Which ones.' })
  filter?: ReturnFilter | null;

  @Field(() => ReturnOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ReturnOrder> | null;
}

const answer = { return: () => ReturnType };
const toReturn = ({ id }: { id: string }): Record<string, unknown> => ({ return: ref(ReturnType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ReturnResolver {
  @Query(() => ReturnType, {
    nullable: true,
    description: 'A return; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.RETURNS_READ)
  return(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ReturnType | null {
    return ref(ReturnType, id);
  }

  @Query(() => connectionOf(() => ReturnType), {
    description: 'Returns you may see: your own as a buyer, your shops’ as a member, all as staff.',
  })
  @Auth(Permission.RETURNS_READ)
  returns(@Args(() => ReturnsArgs) args: ReturnsArgs): Connection<ReturnType> {
    return page(ReturnType, args);
  }

  @Query(() => ReturnFormType, {
    nullable: true,
    description:
      'What an application for a return of this order needs now, reason by reason; null when there is no such order of yours.',
  })
  @Auth(Permission.RETURNS_READ)
  async returnForm(
    @Ctx() ctx: RequestContext,
    @Arg('orderId', () => ID, { description: 'The order.' }) orderId: string,
  ): Promise<ReturnFormType | null> {
    const form = await returnForm(ctx, orderId);
    return form && toReturnForm(form);
  }

  @Does(applyForReturn, payload('ApplyForReturnPayload', answer), {
    description: 'Applies for a return of lines of an order (G1-G3).',
  })
  applyForReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApplyForReturnInput, { description: 'What to do.' }) input: ApplyForReturnInput,
  ): Answer {
    return carryOut(applyForReturn, ctx, input, toReturn);
  }

  @Does(answers.acceptReturn, payload('AcceptReturnPayload', answer), {
    description: 'The merchant accepts: money goes back at once, or the goods are awaited.',
    action: { on: 'Return', value: 'ACCEPT', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  acceptReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnActionInput, { description: 'What to do.' }) input: ReturnActionInput,
  ): Answer {
    return carryOut(answers.acceptReturn, ctx, input, toReturn);
  }

  @Does(answers.rejectReturn, payload('RejectReturnPayload', answer), {
    description: 'The merchant says no, with the reason; the buyer may appeal.',
    action: { on: 'Return', value: 'REJECT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  rejectReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectReturnInput, { description: 'What to do.' }) input: RejectReturnInput,
  ): Answer {
    return carryOut(answers.rejectReturn, ctx, input, toReturn);
  }

  @Does(answers.sendReturnBack, payload('SendReturnBackPayload', answer), {
    description: 'The buyer has sent the goods back.',
    action: { on: 'Return', value: 'SEND_BACK', kind: 'TRANSITION' },
  })
  sendReturnBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SendReturnBackInput, { description: 'What to do.' }) input: SendReturnBackInput,
  ): Answer {
    return carryOut(answers.sendReturnBack, ctx, input, toReturn);
  }

  @Does(confirmReturnedGoods, payload('ConfirmReturnedGoodsPayload', answer), {
    description:
      'The merchant has inspected what came back, unit by unit: what is fine gets what was asked for, what is missing or not ours is left out.',
    action: { on: 'Return', value: 'CONFIRM_GOODS', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  confirmReturnedGoods(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmReturnedGoodsInput, { description: 'What to do.' }) input: ConfirmReturnedGoodsInput,
  ): Answer {
    return carryOut(confirmReturnedGoods, ctx, input, toReturn);
  }

  @Does(answers.acceptPartOfReturn, payload('AcceptPartOfReturnPayload', answer), {
    description: 'The buyer agrees that inspection left units out; the return goes on with the others.',
    action: { on: 'Return', value: 'ACCEPT_PART', kind: 'TRANSITION', confirm: true },
  })
  acceptPartOfReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnActionInput, { description: 'What to do.' }) input: ReturnActionInput,
  ): Answer {
    return carryOut(answers.acceptPartOfReturn, ctx, input, toReturn);
  }

  @Does(compensateReturn, payload('CompensateReturnPayload', answer), {
    description: 'Service compensates in cash, by a slip that finance pays into the buyer’s wallet (F7).',
    action: { on: 'Return', value: 'COMPENSATE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  compensateReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CompensateReturnInput, { description: 'What to do.' }) input: CompensateReturnInput,
  ): Answer {
    return carryOut(compensateReturn, ctx, input, toReturn);
  }

  @Does(giveReturnCoupon, payload('GiveReturnCouponPayload', answer), {
    description: 'Service compensates by a goodwill coupon, within the limit of the role (G1, F7).',
    action: { on: 'Return', value: 'GIVE_COUPON', kind: 'TRANSITION' },
  })
  giveReturnCoupon(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveReturnCouponInput, { description: 'What to do.' }) input: GiveReturnCouponInput,
  ): Answer {
    return carryOut(giveReturnCoupon, ctx, input, toReturn);
  }

  @Does(choices.retryReplacement, payload('RetryReplacementPayload', answer), {
    description: 'The buyer would rather wait than have the money: goods are replaced, if there are any now.',
    action: { on: 'Return', value: 'TRY_AGAIN', kind: 'TRANSITION', confirm: true },
  })
  retryReplacement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnActionInput, { description: 'What to do.' }) input: ReturnActionInput,
  ): Answer {
    return carryOut(choices.retryReplacement, ctx, input, toReturn);
  }

  @Does(choices.takeMoneyInstead, payload('TakeMoneyInsteadPayload', answer), {
    description: 'There was no replacement; the buyer takes the money.',
    action: { on: 'Return', value: 'TAKE_MONEY', kind: 'TRANSITION', confirm: true },
  })
  takeMoneyInstead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnActionInput, { description: 'What to do.' }) input: ReturnActionInput,
  ): Answer {
    return carryOut(choices.takeMoneyInstead, ctx, input, toReturn);
  }

  @Does(answers.withdrawReturn, payload('WithdrawReturnPayload', answer), {
    description: 'The buyer takes the application back.',
    action: { on: 'Return', value: 'WITHDRAW', kind: 'TRANSITION', confirm: true },
  })
  withdrawReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnActionInput, { description: 'What to do.' }) input: ReturnActionInput,
  ): Answer {
    return carryOut(answers.withdrawReturn, ctx, input, toReturn);
  }

  @Does(answers.appealReturn, payload('AppealReturnPayload', answer), {
    description: 'The buyer asks the platform to decide.',
    action: { on: 'Return', value: 'APPEAL', kind: 'TRANSITION' },
  })
  appealReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AppealReturnInput, { description: 'What to do.' }) input: AppealReturnInput,
  ): Answer {
    return carryOut(answers.appealReturn, ctx, input, toReturn);
  }

  @Does(answers.decideReturn, payload('DecideReturnPayload', answer), {
    description: 'The platform decides an appeal; its decision binds.',
    action: { on: 'Return', value: 'DECIDE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  decideReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideReturnInput, { description: 'What to do.' }) input: DecideReturnInput,
  ): Answer {
    return carryOut(answers.decideReturn, ctx, input, toReturn);
  }
}

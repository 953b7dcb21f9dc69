import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import {
  CreateReturnReasonRuleInput,
  ReturnReasonRuleFilter,
  ReturnReasonRuleInput,
  UpdateReturnReasonRuleInput,
} from './return-reason-rule.inputs.js';
import { ReturnReasonRuleOrder, ReturnReasonRuleType } from './return-reason-rule.type.js';
import { createReturnReasonRule, deleteReturnReasonRule, updateReturnReasonRule } from './write-reason.js';

@ArgsType()
class ReturnReasonRulesArgs extends RootPageArgs {
  @Field(() => ReturnReasonRuleFilter, { nullable: true, description: 'Which ones.' })
  filter?: ReturnReasonRuleFilter | null;

  @Field(() => ReturnReasonRuleOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ReturnReasonRuleOrder> | null;
}

const answer = { returnReasonRule: () => ReturnReasonRuleType };
const toRule = ({ id }: { id: string }): Record<string, unknown> => ({
  returnReasonRule: ref(ReturnReasonRuleType, id),
});

type Answer = Promise<Record<string, unknown>>;

/** The market's list of reasons for returns (G2). */
@Resolver()
export class ReturnReasonRuleResolver {
  @Query(() => ReturnReasonRuleType, {
    nullable: true,
    description: 'A reason of the market’s list; null when there is none.',
  })
  @Auth(Permission.PUBLIC)
  returnReasonRule(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ReturnReasonRuleType | null {
    return ref(ReturnReasonRuleType, id);
  }

  @Query(() => connectionOf(() => ReturnReasonRuleType), {
    description:
      'What returns can be applied for, for everybody to read; `returnForm` tells what holds for an order (G2).',
  })
  @Auth(Permission.PUBLIC)
  returnReasonRules(@Args(() => ReturnReasonRulesArgs) args: ReturnReasonRulesArgs): Connection<ReturnReasonRuleType> {
    return page(ReturnReasonRuleType, args);
  }

  @Does(createReturnReasonRule, payload('CreateReturnReasonRulePayload', answer), {
    description: 'Adds a reason to the market’s list; it counts as one of the six (G2).',
    action: { on: 'ReturnReasonRule', value: 'CREATE', kind: 'CREATE' },
  })
  createReturnReasonRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateReturnReasonRuleInput, { description: 'What to do.' }) input: CreateReturnReasonRuleInput,
  ): Answer {
    return carryOut(createReturnReasonRule, ctx, input, toRule);
  }

  @Does(updateReturnReasonRule, payload('UpdateReturnReasonRulePayload', answer), {
    description: 'Changes what a reason asks for, or offers it no more (G2).',
    action: { on: 'ReturnReasonRule', value: 'EDIT', kind: 'EDIT' },
  })
  updateReturnReasonRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateReturnReasonRuleInput, { description: 'The changes.' })
    input: UpdateReturnReasonRuleInput,
  ): Answer {
    return carryOut(updateReturnReasonRule, ctx, input, toRule);
  }

  @Does(deleteReturnReasonRule, payload('DeleteReturnReasonRulePayload', answer), {
    description:
      'Deletes a reason that no return names and that is not built in; the answer’s record is null because it is gone.',
    action: { on: 'ReturnReasonRule', value: 'DELETE', kind: 'DELETE', tone: 'DANGER', confirm: true },
  })
  deleteReturnReasonRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnReasonRuleInput, { description: 'The reason.' }) input: ReturnReasonRuleInput,
  ): Answer {
    return carryOut(deleteReturnReasonRule, ctx, input, () => ({ returnReasonRule: null }));
  }
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { EndReserveInput, SetReserveInput } from './reserve.inputs.js';
import { ReserveRulesArgs, ReserveRuleType } from './reserve.type.js';
import { endReserve, setReserve } from './set-reserve.js';

const answer = { reserveRule: () => ReserveRuleType };
const toRule = ({ id }: { id: string }): Record<string, unknown> => ({ reserveRule: ref(ReserveRuleType, id) });

@Resolver()
export class ReserveResolver {
  @Query(() => connectionOf(() => ReserveRuleType), {
    description: 'Reserves that were set (I1): your shops’ as a member, all as finance.',
  })
  @Auth(Permission.PAYOUTS_READ)
  reserveRules(@Args(() => ReserveRulesArgs) args: ReserveRulesArgs): Connection<ReserveRuleType> {
    return page(ReserveRuleType, args);
  }

  @Query(() => ReserveRuleType, { nullable: true, description: 'One of them; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_READ)
  reserveRule(@Arg('id', () => ID, { description: 'The rule.' }) id: string): ReserveRuleType | null {
    return ref(ReserveRuleType, id);
  }

  @Does(setReserve, payload('SetReservePayload', answer), {
    description:
      'Keeps back a part of what a merchant’s orders bring from now on (I1); takes the place of the rule in force.',
    action: { on: 'ReserveRule', value: 'CREATE', kind: 'CREATE' },
  })
  setReserve(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetReserveInput, { description: 'The rule.' }) input: SetReserveInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(setReserve, ctx, input, toRule);
  }

  @Does(endReserve, payload('EndReservePayload', answer), {
    description: 'Keeps nothing back of what is earned from now on (I1).',
    action: { on: 'ReserveRule', value: 'END', kind: 'TRANSITION', tone: 'WARNING' },
  })
  endReserve(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndReserveInput, { description: 'What to do.' }) input: EndReserveInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(endReserve, ctx, input, toRule);
  }
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { chargeMerchant } from './charge-merchant.js';
import {
  ChargeMerchantInput,
  CreateCommissionRuleInput,
  EndCommissionRuleInput,
  ReturnChargeInput,
} from './fee.inputs.js';
import { CommissionRulesArgs, CommissionRuleType, MerchantChargesArgs, MerchantChargeType } from './fee.type.js';
import { returnCharge } from './return-charge.js';
import { createCommissionRule, endCommissionRule } from './write-commission-rule.js';

const ruleAnswer = { commissionRule: () => CommissionRuleType };
const toRule = ({ id }: { id: string }): Record<string, unknown> => ({ commissionRule: ref(CommissionRuleType, id) });

@Resolver()
export class FeeResolver {
  @Query(() => connectionOf(() => CommissionRuleType), {
    description: 'Rates of commission (B6), for the platform’s finance.',
  })
  @Auth(Permission.PAYOUTS_PREPARE)
  commissionRules(@Args(() => CommissionRulesArgs) args: CommissionRulesArgs): Connection<CommissionRuleType> {
    return page(CommissionRuleType, args);
  }

  @Query(() => CommissionRuleType, { nullable: true, description: 'One rate; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_PREPARE)
  commissionRule(@Arg('id', () => ID, { description: 'The rate.' }) id: string): CommissionRuleType | null {
    return ref(CommissionRuleType, id);
  }

  @Query(() => connectionOf(() => MerchantChargeType), {
    description: 'Fees and rebates you may see (B6): your shops’ as a member, all as finance.',
  })
  @Auth(Permission.PAYOUTS_READ)
  merchantCharges(@Args(() => MerchantChargesArgs) args: MerchantChargesArgs): Connection<MerchantChargeType> {
    return page(MerchantChargeType, args);
  }

  @Query(() => MerchantChargeType, { nullable: true, description: 'One of them; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_READ)
  merchantCharge(@Arg('id', () => ID, { description: 'The fee or rebate.' }) id: string): MerchantChargeType | null {
    return ref(MerchantChargeType, id);
  }

  @Does(createCommissionRule, payload('CreateCommissionRulePayload', ruleAnswer), {
    description: 'Sets a rate of commission from a day on; orders placed before keep theirs (B6).',
    action: { on: 'CommissionRule', value: 'CREATE', kind: 'CREATE' },
  })
  createCommissionRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCommissionRuleInput, { description: 'The rate.' }) input: CreateCommissionRuleInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createCommissionRule, ctx, input, toRule);
  }

  @Does(endCommissionRule, payload('EndCommissionRulePayload', ruleAnswer), {
    description: 'Ends a rate of commission, tomorrow at the earliest (B6).',
    action: { on: 'CommissionRule', value: 'END', kind: 'TRANSITION', tone: 'WARNING' },
  })
  endCommissionRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndCommissionRuleInput, { description: 'What to do.' }) input: EndCommissionRuleInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(endCommissionRule, ctx, input, toRule);
  }

  @Does(chargeMerchant, payload('ChargeMerchantPayload', { merchantCharge: () => MerchantChargeType }), {
    description: 'Charges a merchant a fee off what is due to it, or gives it a rebate (B6).',
    action: { on: 'MerchantCharge', value: 'CREATE', kind: 'CREATE' },
  })
  chargeMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChargeMerchantInput, { description: 'What to charge.' }) input: ChargeMerchantInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(chargeMerchant, ctx, input, ({ id }) => ({ merchantCharge: ref(MerchantChargeType, id) }));
  }

  @Does(returnCharge, payload('ReturnChargePayload', { merchantCharge: () => MerchantChargeType }), {
    description: 'Gives a fee back, wholly or partly, with its VAT; or takes a rebate back (B6).',
    action: { on: 'MerchantCharge', value: 'RETURN', kind: 'TRANSITION', tone: 'WARNING' },
  })
  returnCharge(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnChargeInput, { description: 'What to do.' }) input: ReturnChargeInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(returnCharge, ctx, input, ({ id }) => ({ merchantCharge: ref(MerchantChargeType, id) }));
  }
}

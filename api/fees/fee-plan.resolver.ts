import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { CreateFeePlanInput, CreateRebateTierInput, EndFeeTermInput } from './fee.inputs.js';
import { FeePlansArgs, FeePlanType, RebateTiersArgs, RebateTierType } from './fee-plan.type.js';
import { createFeePlan, createRebateTier, endFeePlan, endRebateTier } from './write-fee-plan.js';

const planAnswer = { feePlan: () => FeePlanType };
const tierAnswer = { rebateTier: () => RebateTierType };
const toPlan = ({ id }: { id: string }): Record<string, unknown> => ({ feePlan: ref(FeePlanType, id) });
const toTier = ({ id }: { id: string }): Record<string, unknown> => ({ rebateTier: ref(RebateTierType, id) });

@Resolver()
export class FeePlanResolver {
  @Query(() => connectionOf(() => FeePlanType), { description: 'Fees with dates (B6), for the platform’s finance.' })
  @Auth(Permission.PAYOUTS_PREPARE)
  feePlans(@Args(() => FeePlansArgs) args: FeePlansArgs): Connection<FeePlanType> {
    return page(FeePlanType, args);
  }

  @Query(() => FeePlanType, { nullable: true, description: 'One of them; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_PREPARE)
  feePlan(@Arg('id', () => ID, { description: 'The plan.' }) id: string): FeePlanType | null {
    return ref(FeePlanType, id);
  }

  @Query(() => connectionOf(() => RebateTierType), {
    description: 'Tiers of the sales rebate (B6), for the platform’s finance.',
  })
  @Auth(Permission.PAYOUTS_PREPARE)
  rebateTiers(@Args(() => RebateTiersArgs) args: RebateTiersArgs): Connection<RebateTierType> {
    return page(RebateTierType, args);
  }

  @Query(() => RebateTierType, { nullable: true, description: 'One of them; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_PREPARE)
  rebateTier(@Arg('id', () => ID, { description: 'The tier.' }) id: string): RebateTierType | null {
    return ref(RebateTierType, id);
  }

  @Does(createFeePlan, payload('CreateFeePlanPayload', planAnswer), {
    description: 'Sets a fee with dates (B6): what was charged before stays.',
    action: { on: 'FeePlan', value: 'CREATE', kind: 'CREATE' },
  })
  createFeePlan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateFeePlanInput, { description: 'The fee.' }) input: CreateFeePlanInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createFeePlan, ctx, input, toPlan);
  }

  @Does(endFeePlan, payload('EndFeePlanPayload', planAnswer), {
    description: 'Ends a fee, tomorrow at the earliest; a period that has begun stays charged (B6).',
    action: { on: 'FeePlan', value: 'END', kind: 'TRANSITION', tone: 'WARNING' },
  })
  endFeePlan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndFeeTermInput, { description: 'What to do.' }) input: EndFeeTermInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(endFeePlan, ctx, input, toPlan);
  }

  @Does(createRebateTier, payload('CreateRebateTierPayload', tierAnswer), {
    description: 'Sets a tier of the sales rebate (B6).',
    action: { on: 'RebateTier', value: 'CREATE', kind: 'CREATE' },
  })
  createRebateTier(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateRebateTierInput, { description: 'The tier.' }) input: CreateRebateTierInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createRebateTier, ctx, input, toTier);
  }

  @Does(endRebateTier, payload('EndRebateTierPayload', tierAnswer), {
    description: 'Ends a tier of the sales rebate, tomorrow at the earliest (B6).',
    action: { on: 'RebateTier', value: 'END', kind: 'TRANSITION', tone: 'WARNING' },
  })
  endRebateTier(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndFeeTermInput, { description: 'What to do.' }) input: EndFeeTermInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(endRebateTier, ctx, input, toTier);
  }
}

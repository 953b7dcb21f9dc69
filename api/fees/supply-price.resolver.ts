import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { CreateSupplyPriceInput, EndFeeTermInput } from './fee.inputs.js';
import { SupplyPricesArgs, SupplyPriceType } from './supply-price.type.js';
import { createSupplyPrice, endSupplyPrice } from './write-fee-plan.js';

const answer = { supplyPrice: () => SupplyPriceType };
const toPrice = ({ id }: { id: string }): Record<string, unknown> => ({ supplyPrice: ref(SupplyPriceType, id) });

@Resolver()
export class SupplyPriceResolver {
  @Query(() => connectionOf(() => SupplyPriceType), {
    description: 'Supply prices (B6): your shops’ as a member, all as finance.',
  })
  @Auth(Permission.PAYOUTS_READ)
  supplyPrices(@Args(() => SupplyPricesArgs) args: SupplyPricesArgs): Connection<SupplyPriceType> {
    return page(SupplyPriceType, args);
  }

  @Query(() => SupplyPriceType, { nullable: true, description: 'One of them; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_READ)
  supplyPrice(@Arg('id', () => ID, { description: 'The supply price.' }) id: string): SupplyPriceType | null {
    return ref(SupplyPriceType, id);
  }

  @Does(createSupplyPrice, payload('CreateSupplyPricePayload', answer), {
    description: 'Settles a variant at its supply price from a day on; orders placed before keep their terms (B6).',
    action: { on: 'SupplyPrice', value: 'CREATE', kind: 'CREATE' },
  })
  createSupplyPrice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateSupplyPriceInput, { description: 'The price.' }) input: CreateSupplyPriceInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createSupplyPrice, ctx, input, toPrice);
  }

  @Does(endSupplyPrice, payload('EndSupplyPricePayload', answer), {
    description: 'Ends a supply price, tomorrow at the earliest: then the variant is sold for commission (B6).',
    action: { on: 'SupplyPrice', value: 'END', kind: 'TRANSITION', tone: 'WARNING' },
  })
  endSupplyPrice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndFeeTermInput, { description: 'What to do.' }) input: EndFeeTermInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(endSupplyPrice, ctx, input, toPrice);
  }
}

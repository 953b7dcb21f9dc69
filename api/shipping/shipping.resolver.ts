import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, type OrderBy, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { CarrierFilter, CarrierZoneFilter } from './carrier.inputs.js';
import { CarrierOrder, CarrierType } from './carrier.type.js';
import { carriersServing } from './carrier-rates.js';
import { CarrierZoneOrder, CarrierZoneType } from './carrier-zone.type.js';
import { WaybillRangeFilter } from './waybill.inputs.js';
import { WaybillRangeOrder, WaybillRangeType } from './waybill-range.type.js';

@ArgsType()
class CarriersArgs extends RootPageArgs {
  @Field(() => CarrierFilter, { nullable: true, description: 'Which ones.' })
  filter?: CarrierFilter | null;

  @Field(() => CarrierOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: OrderBy | null;
}

@ArgsType()
class CarrierZonesArgs extends RootPageArgs {
  @Field(() => CarrierZoneFilter, { nullable: true, description: 'Which ones.' })
  filter?: CarrierZoneFilter | null;

  @Field(() => CarrierZoneOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: OrderBy | null;
}

@ArgsType()
class WaybillRangesArgs extends RootPageArgs {
  @Field(() => WaybillRangeFilter, { nullable: true, description: 'Which ones.' })
  filter?: WaybillRangeFilter | null;

  @Field(() => WaybillRangeOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: OrderBy | null;
}

@ObjectType('CarrierRate', { simpleResolvers: true, description: 'What a carrier asks for a parcel to an address.' })
class CarrierRateType {
  @Field(() => CarrierType, { description: 'The carrier.' })
  carrier!: CarrierType;

  @Field(() => MoneyType, { description: 'The fee for the weight asked about.' })
  fee!: MoneyType;
}

@Resolver()
export class ShippingResolver {
  @Query(() => connectionOf(() => CarrierType), { description: 'Courier companies (E6).' })
  @Auth(Permission.PUBLIC)
  carriers(@Args(() => CarriersArgs) args: CarriersArgs): Connection<CarrierType> {
    return page(CarrierType, args);
  }

  @Query(() => CarrierType, { nullable: true, description: 'A courier company; null when there is none.' })
  @Auth(Permission.PUBLIC)
  carrier(@Arg('id', () => ID, { description: 'Its id.' }) id: string): CarrierType | null {
    return ref(CarrierType, id);
  }

  @Query(() => connectionOf(() => CarrierZoneType), { description: 'Zones and rates of carriers (E5).' })
  @Auth(Permission.CARRIERS_READ)
  carrierZones(@Args(() => CarrierZonesArgs) args: CarrierZonesArgs): Connection<CarrierZoneType> {
    return page(CarrierZoneType, args);
  }

  @Query(() => CarrierZoneType, { nullable: true, description: 'A zone of a carrier; null when there is none.' })
  @Auth(Permission.CARRIERS_READ)
  carrierZone(@Arg('id', () => ID, { description: 'Its id.' }) id: string): CarrierZoneType | null {
    return ref(CarrierZoneType, id);
  }

  @Query(() => connectionOf(() => WaybillRangeType), {
    description: 'Ranges of waybill numbers: your shops’ as a member, all as staff (E5).',
  })
  @Auth(Permission.CARRIERS_READ)
  waybillRanges(@Args(() => WaybillRangesArgs) args: WaybillRangesArgs): Connection<WaybillRangeType> {
    return page(WaybillRangeType, args);
  }

  @Query(() => WaybillRangeType, {
    nullable: true,
    description: 'A range of waybill numbers; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.CARRIERS_READ)
  waybillRange(@Arg('id', () => ID, { description: 'Its id.' }) id: string): WaybillRangeType | null {
    return ref(WaybillRangeType, id);
  }

  @Query(() => [CarrierRateType], {
    description: 'Which carriers go to a district and for how much (E5), the cheapest first. At most one a carrier.',
  })
  @Auth(Permission.CARRIERS_READ)
  async carrierRates(
    @Ctx() ctx: RequestContext,
    @Arg('regionCode', () => String, { description: 'Six digits of GB/T 2260.' }) regionCode: string,
    @Arg('weightGrams', () => Int, { nullable: true, description: 'What the parcel weighs; absent: the first weight.' })
    weightGrams?: number | null,
  ): Promise<Record<string, unknown>[]> {
    const rates = await carriersServing(ctx.db, regionCode, weightGrams ?? null);
    return rates.map(({ carrierId, feeMinor }) => ({
      carrier: ref(CarrierType, carrierId),
      fee: { amount: toDecimal(feeMinor, ctx.market.currency), currency: ctx.market.currency },
    }));
  }
}

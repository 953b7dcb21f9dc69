import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { constraintsBrokenBy } from '../kernel/schema/payload.js';
import { BasketType } from './basket.type.js';
import { CheckoutType } from './checkout.type.js';
import { CheckoutQuoteType, toCheckoutQuote } from './checkout-quote.type.js';
import { basketIdOf, guestBasketId } from './load-basket.js';
import { CheckoutQuoteInput, OrderFilter } from './order.inputs.js';
import { OrderOrder, OrderType } from './order.type.js';
import { countOrders, type OrderCounts } from './order-counts.js';
import { OrderCountsType } from './order-counts.type.js';
import { ShipmentFilter } from './parcel.inputs.js';
import { quoteCheckout } from './quote-checkout.js';
import { ShipmentOrder, ShipmentType } from './shipment.type.js';

@ArgsType()
class OrdersArgs extends RootPageArgs {
  @Field(() => OrderFilter, { nullable: true, description: 'Which ones.' })
  filter?: OrderFilter | null;

  @Field(() => OrderOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof OrderOrder> | null;
}

@ArgsType()
class ShipmentsArgs extends RootPageArgs {
  @Field(() => ShipmentFilter, { nullable: true, description: 'Which ones.' })
  filter?: ShipmentFilter | null;

  @Field(() => ShipmentOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ShipmentOrder> | null;
}

@Resolver()
export class OrderResolver {
  @Query(() => BasketType, {
    nullable: true,
    description: 'Your basket, or that of a guest; null while nothing was ever put into it.',
  })
  @Auth(Permission.PUBLIC)
  async basket(
    @Ctx() ctx: RequestContext,
    @Arg('basketToken', () => String, { nullable: true, description: 'The guest’s basket; left out for your own.' })
    basketToken?: string | null,
  ): Promise<BasketType | null> {
    const id = basketToken ? await guestBasketId(ctx, basketToken) : await basketIdOf(ctx.db, ctx.actor.buyerId);
    return ref(BasketType, id);
  }

  @Query(() => CheckoutQuoteType, {
    description:
      'What a checkout would come to now, with everything it would be refused for (E1, E2). For guests too, with `lines`.',
  })
  @Auth(Permission.PUBLIC)
  async checkoutQuote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CheckoutQuoteInput, { description: 'What is asked about.' }) input: CheckoutQuoteInput,
  ): Promise<CheckoutQuoteType> {
    const problems = constraintsBrokenBy(input);
    const quote = problems.length > 0 ? { parts: [], problems } : await quoteCheckout(ctx, input);
    return toCheckoutQuote(quote, ctx.market.currency);
  }

  @Query(() => CheckoutType, {
    nullable: true,
    description: 'A checkout; null when there is none, or it is not yours.',
  })
  @Auth(Permission.ORDERS_READ)
  checkout(@Arg('id', () => ID, { description: 'Its id.' }) id: string): CheckoutType | null {
    return ref(CheckoutType, id);
  }

  @Query(() => OrderType, {
    nullable: true,
    description: 'An order; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.ORDERS_READ)
  order(@Arg('id', () => ID, { description: 'Its id.' }) id: string): OrderType | null {
    return ref(OrderType, id);
  }

  @Query(() => connectionOf(() => OrderType), {
    description: 'Orders you may see: your own as a buyer, your shops’ as a member, all as staff.',
  })
  @Auth(Permission.ORDERS_READ)
  orders(@Args(() => OrdersArgs) args: OrdersArgs): Connection<OrderType> {
    return page(OrderType, args);
  }

  @Query(() => OrderCountsType, {
    description: 'How many of the orders you may see wait where: by state, on hold, late (E4).',
  })
  @Auth(Permission.ORDERS_READ)
  orderCounts(
    @Ctx() ctx: RequestContext,
    @Arg('merchantId', () => ID, { nullable: true, description: 'Only orders of this merchant.' })
    merchantId?: string | null,
  ): Promise<OrderCounts> {
    return countOrders(ctx, merchantId ?? null);
  }

  @Query(() => ShipmentType, {
    nullable: true,
    description: 'A parcel; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.ORDERS_READ)
  shipment(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ShipmentType | null {
    return ref(ShipmentType, id);
  }

  @Query(() => connectionOf(() => ShipmentType), { description: 'Parcels you may see.' })
  @Auth(Permission.ORDERS_READ)
  shipments(@Args(() => ShipmentsArgs) args: ShipmentsArgs): Connection<ShipmentType> {
    return page(ShipmentType, args);
  }
}

import { Arg, Ctx, Resolver } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { CheckoutType } from './checkout.type.js';
import * as concedeCases from './concede.js';
import { CutPriceInput, GiveGiftInput, WaiveDeliveryFeeInput } from './concession.inputs.js';
import { OrderType } from './order.type.js';
import { PlacePhoneOrderInput } from './phone-order.inputs.js';
import * as placePhoneOrderCases from './place-phone-order.js';
import { ShipApartInput, ShipTogetherInput } from './ship-together.inputs.js';
import * as shipTogetherCases from './ship-together.js';

const placed = { checkout: () => CheckoutType, buyer: () => AccountType };
const ordered = { order: () => OrderType };
const toOrder = ({ id }: { id: string }): Record<string, unknown> => ({ order: ref(OrderType, id) });

/** What agents do for buyers who call (E10). */
@Resolver()
export class OrderDeskResolver {
  @Does(placePhoneOrderCases.placePhoneOrder, payload('PlacePhoneOrderPayload', placed), {
    description:
      'Staff order for a buyer who calls, found or made by the phone number; the buyer pays it (E10). Everything that stands in the way is told at once.',
  })
  placePhoneOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlacePhoneOrderInput, { description: 'What to do.' }) input: PlacePhoneOrderInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(placePhoneOrderCases.placePhoneOrder, ctx, input, ({ checkoutId, buyerId }) => ({
      checkout: ref(CheckoutType, checkoutId),
      buyer: ref(AccountType, buyerId),
    }));
  }

  @Does(shipTogetherCases.shipTogether, payload('ShipTogetherPayload', ordered), {
    description:
      'Marks paid orders of one buyer, shop and address to leave together: none is sent before all are ready; each keeps its fee (E4).',
    action: { on: 'Order', value: 'SHIP_TOGETHER', kind: 'TRANSITION' },
  })
  shipTogether(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ShipTogetherInput, { description: 'What to do.' }) input: ShipTogetherInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(shipTogetherCases.shipTogether, ctx, input, toOrder);
  }

  @Does(shipTogetherCases.shipApart, payload('ShipApartPayload', ordered), {
    description: 'Takes an order out of those it was to leave with (E4).',
    action: { on: 'Order', value: 'SHIP_APART', kind: 'TRANSITION' },
  })
  shipApart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ShipApartInput, { description: 'What to do.' }) input: ShipApartInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(shipTogetherCases.shipApart, ctx, input, toOrder);
  }

  @Does(concedeCases.giveGift, payload('GiveGiftPayload', ordered), {
    description: 'An agent adds goods to an unpaid order that cost the buyer nothing (E10).',
    action: { on: 'Order', value: 'GIVE_GIFT', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  giveGift(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveGiftInput, { description: 'What to do.' }) input: GiveGiftInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(concedeCases.giveGift, ctx, input, toOrder);
  }

  @Does(concedeCases.waiveDeliveryFee, payload('WaiveDeliveryFeePayload', ordered), {
    description: 'An agent waives the delivery fee of an unpaid order (E10).',
    action: { on: 'Order', value: 'WAIVE_DELIVERY_FEE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  waiveDeliveryFee(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WaiveDeliveryFeeInput, { description: 'What to do.' }) input: WaiveDeliveryFeeInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(concedeCases.waiveDeliveryFee, ctx, input, toOrder);
  }

  @Does(concedeCases.cutPrice, payload('CutPricePayload', ordered), {
    description:
      'An agent takes something off the price of an unpaid order, after a gift or free delivery was given or declined, within the role’s limit (E10).',
    action: { on: 'Order', value: 'CUT_PRICE', kind: 'TRANSITION', tone: 'WARNING' },
  })
  cutPrice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CutPriceInput, { description: 'What to do.' }) input: CutPriceInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(concedeCases.cutPrice, ctx, input, toOrder);
  }
}

import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AddToBasketInput, BasketLineIdInput, MergeBasketInput, SetBasketQuantityInput } from './basket.inputs.js';
import * as basketCases from './basket.js';
import { BasketType } from './basket.type.js';
import { CheckoutType } from './checkout.type.js';
import { mergeBasket } from './merge-basket.js';
import { PayCheckoutInput, PayOnDeliveryInput, PlaceOrderInput } from './order.inputs.js';
import { OrderType } from './order.type.js';
import * as payCheckoutCases from './pay-checkout.js';
import { payOnDelivery } from './pay-on-delivery.js';
import * as placeOrderCases from './place-order.js';

const basketAnswer = { basket: () => BasketType };
const toldToken = { basketToken: 'The token of a guest’s new basket, told this once; null otherwise.' };
const placedAnswer = { checkout: () => CheckoutType };
const toBasket = ({ id }: { id: string }): Record<string, unknown> => ({ basket: ref(BasketType, id) });
const toCheckout = ({ checkoutId }: { checkoutId: string }): Record<string, unknown> => ({
  checkout: ref(CheckoutType, checkoutId),
});

@Resolver()
export class BasketResolver {
  @Does(
    basketCases.addToBasket,
    payload('AddToBasketPayload', { ...basketAnswer, basketToken: () => String }, toldToken),
    {
      description:
        'Puts units of a variant into your basket (E1). Guests have one too: their first line makes it and tells its token.',
      throttlePerMinute: 240,
    },
  )
  addToBasket(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddToBasketInput, { description: 'What to do.' }) input: AddToBasketInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(basketCases.addToBasket, ctx, input, (filled) => ({
      ...toBasket(filled),
      basketToken: filled.basketToken,
    }));
  }

  @Does(basketCases.setBasketQuantity, payload('SetBasketQuantityPayload', basketAnswer), {
    description: 'Sets how many units of a basket line are meant, and accepts the price of now.',
  })
  setBasketQuantity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetBasketQuantityInput, { description: 'What to do.' }) input: SetBasketQuantityInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(basketCases.setBasketQuantity, ctx, input, toBasket);
  }

  @Does(basketCases.removeFromBasket, payload('RemoveFromBasketPayload', basketAnswer), {
    description: 'Takes a line out of your basket.',
  })
  removeFromBasket(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BasketLineIdInput, { description: 'What to do.' }) input: BasketLineIdInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(basketCases.removeFromBasket, ctx, input, toBasket);
  }

  @Does(mergeBasket, payload('MergeBasketPayload', basketAnswer), {
    description: 'Puts what is in a guest’s basket into your own, after signing in; the guest’s is gone then (E1).',
  })
  mergeBasket(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MergeBasketInput, { description: 'What to do.' }) input: MergeBasketInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(mergeBasket, ctx, input, toBasket);
  }

  @Does(placeOrderCases.placeOrder, payload('PlaceOrderPayload', placedAnswer), {
    description:
      'Places one checkout: one payment, one order a merchant (E2). Everything that changed since the basket was filled is told at once.',
  })
  placeOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlaceOrderInput, { description: 'What to do.' }) input: PlaceOrderInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(placeOrderCases.placeOrder, ctx, input, toCheckout);
  }

  @Does(payOnDelivery, payload('PayOnDeliveryPayload', { ...placedAnswer, order: () => OrderType }), {
    description:
      'Pays what is open of your own checkout in cash at the door 货到付款, all orders at once (F3): they go on like paid ones, and each is paid when its courier hands it over. Offered by the market and the shops, for what the market’s couriers bring and up to an amount; not to buyers who did not take such orders lately.',
    action: { on: 'Order', value: 'PAY_ON_DELIVERY', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  payOnDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayOnDeliveryInput, { description: 'The checkout, or any order of it.' })
    input: PayOnDeliveryInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(payOnDelivery, ctx, input, ({ checkoutId, orderId }) => ({
      checkout: ref(CheckoutType, checkoutId),
      order: ref(OrderType, orderId),
    }));
  }

  @Does(payCheckoutCases.payCheckout, payload('PayCheckoutPayload', { ...placedAnswer, order: () => OrderType }), {
    description: 'Pays what is still open of a checkout from your wallet (F3).',
    action: { on: 'Order', value: 'PAY', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  payCheckout(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayCheckoutInput, { description: 'What to do.' }) input: PayCheckoutInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(payCheckoutCases.payCheckout, ctx, input, ({ checkoutId, orderId }) => ({
      checkout: ref(CheckoutType, checkoutId),
      order: ref(OrderType, orderId),
    }));
  }
}

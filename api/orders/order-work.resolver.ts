import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import * as cancelOrderCases from './cancel-order.js';
import * as completeOrderCases from './complete-order.js';
import { correctParcel as correctParcelCase } from './correct-parcel.js';
import { CancelOrderInput, OrderActionInput } from './order.inputs.js';
import { OrderType } from './order.type.js';
import { CorrectParcelInput, RecordDeliveryInput, ShipOrderInput, TakeParcelBackInput } from './parcel.inputs.js';
import * as recordDeliveryCases from './record-delivery.js';
import * as reviewOrderCases from './review-order.js';
import * as shipOrderCases from './ship-order.js';
import { ShipmentType } from './shipment.type.js';
import { takeParcelBack as takeParcelBackCase } from './take-parcel-back.js';

const orderAnswer = { order: () => OrderType };
const toOrder = ({ id }: { id: string }): Record<string, unknown> => ({ order: ref(OrderType, id) });

@Resolver()
export class OrderWorkResolver {
  @Does(reviewOrderCases.startPicking, payload('StartPickingPayload', orderAnswer), {
    description: '配货: the order is being picked (E5).',
    action: { on: 'Order', value: 'START_PICKING', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  startPicking(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderActionInput, { description: 'What to do.' }) input: OrderActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(reviewOrderCases.startPicking, ctx, input, toOrder);
  }

  @Does(shipOrderCases.shipOrder, payload('ShipOrderPayload', orderAnswer), {
    description: 'Sends a parcel; with the last unit the order is SHIPPED (E6).',
    action: { on: 'Order', value: 'SHIP', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  shipOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ShipOrderInput, { description: 'What to do.' }) input: ShipOrderInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(shipOrderCases.shipOrder, ctx, input, toOrder);
  }

  @Does(recordDeliveryCases.recordDelivery, payload('RecordDeliveryPayload', orderAnswer), {
    description: 'Records that parcels arrived; with the last one the order is DELIVERED (E6).',
    action: { on: 'Order', value: 'RECORD_DELIVERY', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  recordDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordDeliveryInput, { description: 'What to do.' }) input: RecordDeliveryInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(recordDeliveryCases.recordDelivery, ctx, input, toOrder);
  }

  @Does(takeParcelBackCase, payload('TakeParcelBackPayload', orderAnswer), {
    description:
      'Takes a parcel back that could not be delivered: stock is put back, its units are refunded; when all came back the order is CANCELLED (E6, C3).',
    action: { on: 'Order', value: 'TAKE_BACK', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  takeParcelBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeParcelBackInput, { description: 'What to do.' }) input: TakeParcelBackInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(takeParcelBackCase, ctx, input, toOrder);
  }

  @Does(correctParcelCase, payload('CorrectParcelPayload', { shipment: () => ShipmentType }), {
    description: 'Corrects who brings a parcel that has left, or its number, with the reason (E6).',
    action: { on: 'Shipment', value: 'CORRECT', kind: 'EDIT' },
  })
  correctParcel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectParcelInput, { description: 'What to do.' }) input: CorrectParcelInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(correctParcelCase, ctx, input, ({ id }) => ({ shipment: ref(ShipmentType, id) }));
  }

  @Does(completeOrderCases.confirmReceipt, payload('ConfirmReceiptPayload', orderAnswer), {
    description: 'Confirms receipt: the trade is done and the merchant’s income is due (E8, I1).',
    action: { on: 'Order', value: 'CONFIRM_RECEIPT', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  confirmReceipt(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderActionInput, { description: 'What to do.' }) input: OrderActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(completeOrderCases.confirmReceipt, ctx, input, toOrder);
  }

  @Does(cancelOrderCases.cancelOrder, payload('CancelOrderPayload', orderAnswer), {
    description: 'Cancels an order nothing of which has left: stock is released, what was paid is paid back (E8).',
    action: { on: 'Order', value: 'CANCEL', kind: 'TRANSITION', tone: 'DANGER' },
  })
  cancelOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelOrderInput, { description: 'What to do.' }) input: CancelOrderInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(cancelOrderCases.cancelOrder, ctx, input, toOrder);
  }
}

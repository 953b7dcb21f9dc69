import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import * as correctOrderCases from './correct-order.js';
import * as flagOrderCases from './flag-order.js';
import * as holdOrderCases from './hold-order.js';
import { AddOrderNoteInput, CorrectRecipientInput, OrderActionInput } from './order.inputs.js';
import { OrderType } from './order.type.js';
import {
  ClearOrderFlagInput,
  CorrectInvoiceInput,
  CorrectOrderNoteInput,
  HoldOrderInput,
  SetShipOnInput,
} from './review.inputs.js';
import * as reviewOrderCases from './review-order.js';
import * as setShipOnCases from './set-ship-on.js';

const orderAnswer = { order: () => OrderType };
const toOrder = ({ id }: { id: string }): Record<string, unknown> => ({ order: ref(OrderType, id) });

/** What the desk does with an order before it is picked (E4, E7). */
@Resolver()
export class OrderReviewResolver {
  @Does(reviewOrderCases.reviewOrder, payload('ReviewOrderPayload', orderAnswer), {
    description: '审单: goods, address, invoice and notes are right; the order may be picked (E4).',
    action: { on: 'Order', value: 'REVIEW', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  reviewOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderActionInput, { description: 'What to do.' }) input: OrderActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(reviewOrderCases.reviewOrder, ctx, input, toOrder);
  }

  @Does(holdOrderCases.holdOrder, payload('HoldOrderPayload', orderAnswer), {
    description: 'Puts an order on hold with a question: it is neither reviewed, picked nor sent meanwhile (E4).',
    action: { on: 'Order', value: 'HOLD', kind: 'TRANSITION', tone: 'WARNING' },
  })
  holdOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HoldOrderInput, { description: 'What to do.' }) input: HoldOrderInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(holdOrderCases.holdOrder, ctx, input, toOrder);
  }

  @Does(holdOrderCases.releaseOrder, payload('ReleaseOrderPayload', orderAnswer), {
    description: 'Lets an order that was on hold go on where it stands (E4).',
    action: { on: 'Order', value: 'RELEASE', kind: 'TRANSITION', tone: 'SUCCESS', bulk: true },
  })
  releaseOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderActionInput, { description: 'What to do.' }) input: OrderActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(holdOrderCases.releaseOrder, ctx, input, toOrder);
  }

  @Does(correctOrderCases.correctRecipient, payload('CorrectRecipientPayload', orderAnswer), {
    description: 'Corrects who receives an order; reason and old value stay in the timeline (E4).',
    action: { on: 'Order', value: 'CORRECT_RECIPIENT', kind: 'TRANSITION' },
  })
  correctRecipient(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectRecipientInput, { description: 'What to do.' }) input: CorrectRecipientInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(correctOrderCases.correctRecipient, ctx, input, toOrder);
  }

  @Does(correctOrderCases.correctOrderNote, payload('CorrectOrderNotePayload', orderAnswer), {
    description: 'Corrects the buyer’s note; reason and old value stay in the timeline (E4).',
    action: { on: 'Order', value: 'CORRECT_NOTE', kind: 'TRANSITION' },
  })
  correctOrderNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectOrderNoteInput, { description: 'What to do.' }) input: CorrectOrderNoteInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(correctOrderCases.correctOrderNote, ctx, input, toOrder);
  }

  @Does(correctOrderCases.correctInvoice, payload('CorrectInvoicePayload', orderAnswer), {
    description: 'Corrects the invoice asked for; a tax number must be a credit code whose check character fits (E4).',
    action: { on: 'Order', value: 'CORRECT_INVOICE', kind: 'TRANSITION' },
  })
  correctInvoice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectInvoiceInput, { description: 'What to do.' }) input: CorrectInvoiceInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(correctOrderCases.correctInvoice, ctx, input, toOrder);
  }

  @Does(setShipOnCases.setShipOn, payload('SetShipOnPayload', orderAnswer), {
    description: 'Says from which day an order may be sent; until then it is neither picked nor printed (E5).',
    action: { on: 'Order', value: 'SET_SHIP_ON', kind: 'TRANSITION' },
  })
  setShipOn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetShipOnInput, { description: 'What to do.' }) input: SetShipOnInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(setShipOnCases.setShipOn, ctx, input, toOrder);
  }

  @Does(flagOrderCases.addOrderNote, payload('AddOrderNotePayload', orderAnswer), {
    description: 'Adds a note to the timeline, with or without a flag (E7).',
    action: { on: 'Order', value: 'ADD_NOTE', kind: 'TRANSITION' },
  })
  addOrderNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddOrderNoteInput, { description: 'What to do.' }) input: AddOrderNoteInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(flagOrderCases.addOrderNote, ctx, input, toOrder);
  }

  @Does(flagOrderCases.clearOrderFlag, payload('ClearOrderFlagPayload', orderAnswer), {
    description: 'Takes a flag off an order; who did stays in the timeline (E7).',
    action: { on: 'Order', value: 'CLEAR_FLAG', kind: 'TRANSITION' },
  })
  clearOrderFlag(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClearOrderFlagInput, { description: 'What to do.' }) input: ClearOrderFlagInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(flagOrderCases.clearOrderFlag, ctx, input, toOrder);
  }
}

import type { CarrierRate } from '../shipping/index.js';
import { PrintHoldReason } from './waybill-status.js';

/** What is looked at before a waybill is printed. */
export interface PrintFacts {
  readonly today: string;
  readonly shipOn: string | null;
  /** The carrier the buyer wishes; null: any. */
  readonly wishedCarrierId: string | null;
  /** The carrier the clerk chose; null: left to the rules. */
  readonly chosenCarrierId: string | null;
  /** Carriers that go there, the cheapest first. */
  readonly rates: readonly CarrierRate[];
  /** Questions about this order that were answered: they hold it no more. */
  readonly answered: ReadonlySet<PrintHoldReason>;
}

export type Checked = { readonly carrierId: string } | { readonly reason: PrintHoldReason; readonly question: string };

/**
 * Whether an order may be printed, and with which carrier (E5): not before its day, with the carrier its buyer wishes, and
 * only with one that goes there. Without choice or wish the cheapest goes. What fails is a question; one that was answered
 * fails no more.
 */
export function checkBeforePrinting(facts: PrintFacts): Checked {
  const { today, shipOn, wishedCarrierId, chosenCarrierId, rates, answered } = facts;
  if (shipOn && shipOn > today && !answered.has(PrintHoldReason.SHIP_ON))
    return { reason: PrintHoldReason.SHIP_ON, question: `to be sent on ${shipOn}; may it go earlier?` };
  const serves = (carrierId: string): boolean => rates.some((rate) => rate.carrierId === carrierId);
  const isFree = answered.has(PrintHoldReason.COURIER_WISH);
  if (wishedCarrierId && !isFree) {
    if (chosenCarrierId && chosenCarrierId !== wishedCarrierId)
      return {
        reason: PrintHoldReason.COURIER_WISH,
        question: 'the buyer wishes another courier; is this one agreed?',
      };
    if (!serves(wishedCarrierId))
      return { reason: PrintHoldReason.COURIER_WISH, question: 'the courier wished for does not go there; which one?' };
  }
  const wished = wishedCarrierId && serves(wishedCarrierId) ? wishedCarrierId : null;
  const carrierId = chosenCarrierId ?? wished ?? rates[0]?.carrierId ?? null;
  if (carrierId && (serves(carrierId) || answered.has(PrintHoldReason.NOT_SERVED))) return { carrierId };
  return {
    reason: PrintHoldReason.NOT_SERVED,
    question: 'the courier does not go there; which one, or who brings it?',
  };
}

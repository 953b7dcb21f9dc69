import {
  confirmNotes,
  finishBatch,
  pickLines,
  printBatchWaybills,
  printList,
  reportShort,
  shipBatch,
  startBatch,
} from '../../../generated/operations.js';
import { openSheets, useStep } from '../kit/use-step.js';
import type { PickingResultFacts } from './picking-facts.js';

interface BatchIds {
  readonly id: string;
  readonly merchantId: string;
}

/** What the desk does with the batch at hand, each under a key of its own; reports are told order by order. */
export function useBatchSteps({ id, merchantId }: BatchIds, tell: (report: readonly PickingResultFacts[]) => void) {
  const { run, isBusy } = useStep(['picking']);
  return {
    isBusy,
    start: () => run({ operation: startBatch, outcomeOf: (result) => result.startPickingBatch, input: { id } }),
    finish: () => run({ operation: finishBatch, outcomeOf: (result) => result.finishPickingBatch, input: { id } }),
    confirm: (orderId: string) =>
      run({
        operation: confirmNotes,
        outcomeOf: (result) => result.confirmPickingNotes,
        input: { id, orderIds: [orderId] },
      }),
    pick: (pickingLineId: string, quantity: number) =>
      run({
        operation: pickLines,
        outcomeOf: (result) => result.recordPick,
        input: { id, lines: [{ pickingLineId, quantity }] },
      }),
    short: (pickingLineId: string, quantity: number, reason: string) =>
      run({
        operation: reportShort,
        outcomeOf: (result) => result.reportShortPick,
        input: { id, pickingLineId, quantity, reason },
      }),
    printList: async () => {
      const done = await run({
        operation: printList,
        outcomeOf: (result) => result.printPickingList,
        input: { id, format: 'PDF' },
      });
      openSheets(done?.printPickingList.printout?.file?.url);
    },
    printWaybills: async (orderIds: string[]) => {
      const done = await run({
        operation: printBatchWaybills,
        outcomeOf: (result) => result.printWaybills,
        input: { merchantId, orderIds, format: 'PDF' },
      });
      tell(done?.printWaybills.results ?? []);
      openSheets(done?.printWaybills.printout?.file?.url);
    },
    ship: async () => {
      const done = await run({
        operation: shipBatch,
        outcomeOf: (result) => result.shipPickingBatch,
        input: { id },
      });
      tell(done?.shipPickingBatch.results ?? []);
    },
  };
}

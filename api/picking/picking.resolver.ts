import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { assignPickingBatch } from './assign-batch.js';
import { makePickingBatch } from './make-batch.js';
import { waitingOrders } from './must-go.js';
import * as picks from './pick-batch.js';
import {
  AssignPickingBatchInput,
  ConfirmPickingNotesInput,
  MakePickingBatchInput,
  PickingBatchActionInput,
  PickingBatchFilter,
  PrintPickingListInput,
  RecordPickInput,
  ReportShortPickInput,
  TakeOutOfBatchInput,
} from './picking.inputs.js';
import { PickingBatchOrder, PickingBatchType } from './picking-batch.type.js';
import { PickingResultType, resultsOf } from './picking-result.type.js';
import { printPickingList } from './print-list.js';
import { PrintoutType } from './printout.type.js';
import { reportShortPick } from './report-short.js';
import { shipPickingBatch } from './ship-batch.js';
import { toWaitingOrder, WaitingOrderType } from './waiting-order.type.js';

@ArgsType()
class PickingBatchesArgs extends RootPageArgs {
  @Field(() => PickingBatchFilter, { nullable: true, description: 'Which ones.' })
  filter?: PickingBatchFilter | null;

  @Field(() => PickingBatchOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof PickingBatchOrder> | null;
}

@ArgsType()
class WaitingOrdersArgs {
  @Field(() => ID, { nullable: true, description: 'Only orders of this merchant.' })
  merchantId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what must leave today.' })
  isMustGo!: boolean;
}

const answer = { pickingBatch: () => PickingBatchType };
const toBatch = ({ id }: { id: string }): Record<string, unknown> => ({ pickingBatch: ref(PickingBatchType, id) });

type Answer = Promise<Record<string, unknown>>;

/** Picking batches 配货单 (E5). */
@Resolver()
export class PickingResolver {
  @Query(() => PickingBatchType, {
    nullable: true,
    description: 'A picking batch; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.ORDERS_PICK)
  pickingBatch(@Arg('id', () => ID, { description: 'Its id.' }) id: string): PickingBatchType | null {
    return ref(PickingBatchType, id);
  }

  @Query(() => connectionOf(() => PickingBatchType), { description: 'Picking batches of the shops you pick for.' })
  @Auth(Permission.ORDERS_PICK)
  pickingBatches(@Args(() => PickingBatchesArgs) args: PickingBatchesArgs): Connection<PickingBatchType> {
    return page(PickingBatchType, args);
  }

  @Query(() => [WaitingOrderType], {
    description: 'Reviewed orders that have not left yet, the most urgent first (E5). At most 100.',
  })
  @Auth(Permission.ORDERS_PICK)
  async waitingOrders(
    @Ctx() ctx: RequestContext,
    @Args(() => WaitingOrdersArgs) { merchantId = null, isMustGo }: WaitingOrdersArgs,
  ): Promise<WaitingOrderType[]> {
    return (await waitingOrders(ctx, { merchantId, isMustGo })).map(toWaitingOrder);
  }

  @Does(makePickingBatch, payload('MakePickingBatchPayload', answer), {
    description: '配货单: makes a picking batch of orders of one merchant, those named or the most urgent ones (E5).',
  })
  makePickingBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MakePickingBatchInput, { description: 'What to do.' }) input: MakePickingBatchInput,
  ): Answer {
    return carryOut(makePickingBatch, ctx, input, toBatch);
  }

  @Does(assignPickingBatch, payload('AssignPickingBatchPayload', answer), {
    description: 'Gives a batch to a named picker (E5).',
    action: { on: 'PickingBatch', value: 'ASSIGN', kind: 'TRANSITION' },
  })
  assignPickingBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignPickingBatchInput, { description: 'What to do.' }) input: AssignPickingBatchInput,
  ): Answer {
    return carryOut(assignPickingBatch, ctx, input, toBatch);
  }

  @Does(picks.startPickingBatch, payload('StartPickingBatchPayload', answer), {
    description: 'The picker begins; orders on hold or cancelled meanwhile leave the batch (E5).',
    action: { on: 'PickingBatch', value: 'START', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  startPickingBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PickingBatchActionInput, { description: 'What to do.' }) input: PickingBatchActionInput,
  ): Answer {
    return carryOut(picks.startPickingBatch, ctx, input, toBatch);
  }

  @Does(picks.confirmPickingNotes, payload('ConfirmPickingNotesPayload', answer), {
    description: 'The picker has read the special notes of orders: red flags and what the buyers wrote (E5).',
    action: { on: 'PickingBatch', value: 'CONFIRM_NOTES', kind: 'TRANSITION' },
  })
  confirmPickingNotes(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmPickingNotesInput, { description: 'What to do.' }) input: ConfirmPickingNotesInput,
  ): Answer {
    return carryOut(picks.confirmPickingNotes, ctx, input, toBatch);
  }

  @Does(picks.recordPick, payload('RecordPickPayload', answer), {
    description: 'Records units that lie ready; without lines all that are not reported short (E5).',
    action: { on: 'PickingBatch', value: 'RECORD_PICK', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  recordPick(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordPickInput, { description: 'What to do.' }) input: RecordPickInput,
  ): Answer {
    return carryOut(picks.recordPick, ctx, input, toBatch);
  }

  @Does(reportShortPick, payload('ReportShortPickPayload', answer), {
    description: 'Units that are not there 缺货 are refunded at once; the order goes on with the rest (E5).',
    action: { on: 'PickingBatch', value: 'REPORT_SHORT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  reportShortPick(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportShortPickInput, { description: 'What to do.' }) input: ReportShortPickInput,
  ): Answer {
    return carryOut(reportShortPick, ctx, input, toBatch);
  }

  @Does(picks.takeOutOfBatch, payload('TakeOutOfBatchPayload', answer), {
    description: 'Takes an order out of a batch; it waits to be picked again (E5).',
    action: { on: 'PickingBatch', value: 'TAKE_OUT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  takeOutOfBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeOutOfBatchInput, { description: 'What to do.' }) input: TakeOutOfBatchInput,
  ): Answer {
    return carryOut(picks.takeOutOfBatch, ctx, input, toBatch);
  }

  @Does(picks.finishPickingBatch, payload('FinishPickingBatchPayload', answer), {
    description: 'Everything there is lies ready; every line is picked or short, every special note confirmed (E5).',
    action: { on: 'PickingBatch', value: 'FINISH', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  finishPickingBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PickingBatchActionInput, { description: 'What to do.' }) input: PickingBatchActionInput,
  ): Answer {
    return carryOut(picks.finishPickingBatch, ctx, input, toBatch);
  }

  @Does(picks.cancelPickingBatch, payload('CancelPickingBatchPayload', answer), {
    description: 'Gives a batch up; its orders wait to be picked again (E5).',
    action: { on: 'PickingBatch', value: 'CANCEL', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  cancelPickingBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PickingBatchActionInput, { description: 'What to do.' }) input: PickingBatchActionInput,
  ): Answer {
    return carryOut(picks.cancelPickingBatch, ctx, input, toBatch);
  }

  @Does(
    shipPickingBatch,
    payload(
      'ShipPickingBatchPayload',
      { ...answer, results: () => [PickingResultType] },
      { results: 'What became of each order; null when `errors` is not empty. At most 100.' },
    ),
    {
      description:
        'Sends what lies ready: every order with a printed waybill leaves with its carrier and number (E5, E6).',
      action: { on: 'PickingBatch', value: 'SHIP', kind: 'TRANSITION', tone: 'PRIMARY' },
      cost: 100,
    },
  )
  shipPickingBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PickingBatchActionInput, { description: 'What to do.' }) input: PickingBatchActionInput,
  ): Answer {
    return carryOut(shipPickingBatch, ctx, input, ({ id, sentIds, unsentIds }) => ({
      ...toBatch({ id }),
      results: resultsOf({ SENT: sentIds, UNSENT: unsentIds }),
    }));
  }

  @Does(
    printPickingList,
    payload(
      'PrintPickingListPayload',
      { ...answer, printout: () => PrintoutType },
      { printout: 'The sheets, for whoever printed them; null when `errors` is not empty.' },
    ),
    {
      description: 'Prints the picking lists of a batch and of each of its orders, or of one order (E5).',
      action: { on: 'PickingBatch', value: 'PRINT_LIST', kind: 'TRANSITION' },
      cost: 100,
    },
  )
  printPickingList(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrintPickingListInput, { description: 'What to do.' }) input: PrintPickingListInput,
  ): Answer {
    return carryOut(printPickingList, ctx, input, ({ id, printoutId }) => ({
      pickingBatch: ref(PickingBatchType, id),
      printout: ref(PrintoutType, printoutId),
    }));
  }
}

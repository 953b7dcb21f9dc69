import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import * as answers from './answer-print-hold.js';
import * as waybills from './handle-waybill.js';
import { PickingResultType, resultsOf } from './picking-result.type.js';
import { PrintHoldOrder, PrintHoldType } from './print-hold.type.js';
import { printWaybills } from './print-waybills.js';
import { type PrintingHours, printingHours } from './printing-hours.js';
import { PrintingHoursType } from './printing-hours.type.js';
import { PrintoutType } from './printout.type.js';
import { recordCourier } from './record-courier.js';
import {
  AnswerPrintHoldInput,
  AssignPrintHoldInput,
  EnterWaybillInput,
  PrintHoldFilter,
  PrintWaybillsInput,
  RecordCourierInput,
  ReprintWaybillInput,
  WaybillActionInput,
  WaybillFilter,
} from './waybill.inputs.js';
import { WaybillOrder, WaybillType } from './waybill.type.js';

@ArgsType()
class WaybillsArgs extends RootPageArgs {
  @Field(() => WaybillFilter, { nullable: true, description: 'Which ones.' })
  filter?: WaybillFilter | null;

  @Field(() => WaybillOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof WaybillOrder> | null;
}

@ArgsType()
class PrintHoldsArgs extends RootPageArgs {
  @Field(() => PrintHoldFilter, { nullable: true, description: 'Which ones.' })
  filter?: PrintHoldFilter | null;

  @Field(() => PrintHoldOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof PrintHoldOrder> | null;
}

const sheets = 'The sheets, for whoever printed them; null when `errors` is not empty.';
const toWaybill = ({ id }: { id: string }): Record<string, unknown> => ({ waybill: ref(WaybillType, id) });
const toHold = ({ id }: { id: string }): Record<string, unknown> => ({ printHold: ref(PrintHoldType, id) });

type Answer = Promise<Record<string, unknown>>;

/** 打单: waybills, what keeps them from being printed, and until when they are (E5). */
@Resolver()
export class WaybillResolver {
  @Query(() => WaybillType, { nullable: true, description: 'A waybill; null when there is none, or it is not yours.' })
  @Auth(Permission.ORDERS_SHIP)
  waybill(@Arg('id', () => ID, { description: 'Its id.' }) id: string): WaybillType | null {
    return ref(WaybillType, id);
  }

  @Query(() => connectionOf(() => WaybillType), { description: 'Waybills of the shops you send for.' })
  @Auth(Permission.ORDERS_SHIP)
  waybills(@Args(() => WaybillsArgs) args: WaybillsArgs): Connection<WaybillType> {
    return page(WaybillType, args);
  }

  @Query(() => PrintHoldType, {
    nullable: true,
    description: 'A question about printing; null when there is none, or it is not yours.',
  })
  @Auth(Permission.ORDERS_NOTE)
  printHold(@Arg('id', () => ID, { description: 'Its id.' }) id: string): PrintHoldType | null {
    return ref(PrintHoldType, id);
  }

  @Query(() => connectionOf(() => PrintHoldType), { description: 'What keeps orders from being printed.' })
  @Auth(Permission.ORDERS_NOTE)
  printHolds(@Args(() => PrintHoldsArgs) args: PrintHoldsArgs): Connection<PrintHoldType> {
    return page(PrintHoldType, args);
  }

  @Query(() => PrintingHoursType, {
    nullable: true,
    description: 'Until when a shop prints new waybills today; null when you do not send for it.',
  })
  @Auth(Permission.ORDERS_SHIP)
  async printingHours(
    @Ctx() ctx: RequestContext,
    @Arg('merchantId', () => ID, { description: 'The shop.' }) merchantId: string,
  ): Promise<PrintingHours | null> {
    if (!reaches(scopeOf(ctx.actor, Permission.ORDERS_SHIP), { merchantId })) return null;
    return printingHours(ctx.db, ctx.market, ctx.clock.now(), merchantId);
  }

  @Does(
    printWaybills,
    payload(
      'PrintWaybillsPayload',
      { printout: () => PrintoutType, results: () => [PickingResultType] },
      { printout: sheets, results: 'What became of each order; null when `errors` is not empty. At most 100.' },
    ),
    {
      description:
        '打单: prints waybills, each with a number of its carrier; what fails a check is held with a question (E5).',
      cost: 100,
    },
  )
  printWaybills(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrintWaybillsInput, { description: 'What to do.' }) input: PrintWaybillsInput,
  ): Answer {
    return carryOut(printWaybills, ctx, input, ({ printoutId, printedIds, reprintedIds, heldIds, skippedIds }) => ({
      printout: ref(PrintoutType, printoutId),
      results: resultsOf({ PRINTED: printedIds, REPRINTED: reprintedIds, HELD: heldIds, SKIPPED: skippedIds }),
    }));
  }

  @Does(waybills.enterWaybill, payload('EnterWaybillPayload', { waybill: () => WaybillType }), {
    description: 'Enters a waybill number by hand 手工运单; it is printed and sent like others (E5).',
  })
  enterWaybill(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnterWaybillInput, { description: 'What to do.' }) input: EnterWaybillInput,
  ): Answer {
    return carryOut(waybills.enterWaybill, ctx, input, toWaybill);
  }

  @Does(
    waybills.reprintWaybill,
    payload(
      'ReprintWaybillPayload',
      { waybill: () => WaybillType, printout: () => PrintoutType },
      { printout: sheets },
    ),
    {
      description: 'Prints a waybill again; the sheet says that it is a reprint, which one, and who made it (E5).',
      action: { on: 'Waybill', value: 'REPRINT', kind: 'TRANSITION' },
      cost: 50,
    },
  )
  reprintWaybill(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReprintWaybillInput, { description: 'What to do.' }) input: ReprintWaybillInput,
  ): Answer {
    return carryOut(waybills.reprintWaybill, ctx, input, ({ id, printoutId }) => ({
      ...toWaybill({ id }),
      printout: ref(PrintoutType, printoutId),
    }));
  }

  @Does(waybills.voidWaybill, payload('VoidWaybillPayload', { waybill: () => WaybillType }), {
    description: 'Voids a waybill that is not used; its number is not given again (E5).',
    action: { on: 'Waybill', value: 'VOID', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  voidWaybill(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WaybillActionInput, { description: 'What to do.' }) input: WaybillActionInput,
  ): Answer {
    return carryOut(waybills.voidWaybill, ctx, input, toWaybill);
  }

  @Does(answers.answerPrintHold, payload('AnswerPrintHoldPayload', { printHold: () => PrintHoldType }), {
    description: 'Answers what keeps an order from being printed; the reason holds it no more (E5).',
    action: { on: 'PrintHold', value: 'ANSWER', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  answerPrintHold(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerPrintHoldInput, { description: 'What to do.' }) input: AnswerPrintHoldInput,
  ): Answer {
    return carryOut(answers.answerPrintHold, ctx, input, toHold);
  }

  @Does(answers.assignPrintHold, payload('AssignPrintHoldPayload', { printHold: () => PrintHoldType }), {
    description: 'Gives a question about printing to somebody else (E5).',
    action: { on: 'PrintHold', value: 'ASSIGN', kind: 'TRANSITION' },
  })
  assignPrintHold(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignPrintHoldInput, { description: 'What to do.' }) input: AssignPrintHoldInput,
  ): Answer {
    return carryOut(answers.assignPrintHold, ctx, input, toHold);
  }

  @Does(
    recordCourier,
    payload(
      'RecordCourierPayload',
      { hours: () => PrintingHoursType },
      { hours: 'Until when is printed now; null when `errors` is not empty.' },
    ),
    { description: 'The courier is still here until some time today, and printing goes on; or has left (E5).' },
  )
  recordCourier(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordCourierInput, { description: 'What to do.' }) input: RecordCourierInput,
  ): Answer {
    return carryOut(recordCourier, ctx, input, ({ hours }) => ({ hours }));
  }
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { checkRepairFee } from './check-fee.js';
import { openRepairOrder } from './open-repair.js';
import { answerRepairQuote, quoteRepair } from './quote-repair.js';
import * as inputs from './repair.inputs.js';
import { RepairType } from './repair.type.js';
import { RepairsArgs } from './repair-lists.js';
import * as work from './work-repair.js';

type Answer = Promise<Record<string, unknown>>;
const answer = (name: string) => payload(name, { repair: () => RepairType });
const toRepair = ({ id }: { id: string }): Record<string, unknown> => ({ repair: ref(RepairType, id) });
const what = { description: 'What to do.' };

/** Repair orders (G8). */
@Resolver()
export class RepairResolver {
  @Query(() => RepairType, { nullable: true, description: 'A repair order; null when you see none with this id.' })
  @Auth(Permission.RETURNS_READ)
  repair(@Arg('id', () => ID, { description: 'Its id.' }) id: string): RepairType | null {
    return ref(RepairType, id);
  }

  @Query(() => connectionOf(() => RepairType), {
    description: 'Repair orders you may see (G8): your own as a buyer, your shops’ as a member, all as staff.',
  })
  @Auth(Permission.RETURNS_READ)
  repairs(@Args(() => RepairsArgs) args: RepairsArgs): Connection<RepairType> {
    return page(RepairType, args);
  }

  @Does(openRepairOrder, answer('OpenRepairOrderPayload'), {
    description: 'Opens a repair order for units of an order (G8); the buyer sends the goods to the outlet next.',
    action: { on: 'Repair', value: 'CREATE', kind: 'CREATE' },
  })
  openRepairOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.OpenRepairInput, what) input: inputs.OpenRepairInput,
  ): Answer {
    return carryOut(openRepairOrder, ctx, input, toRepair);
  }

  @Does(work.sendToOutlet, answer('SendToOutletPayload'), {
    description: 'The buyer has sent the goods to the outlet.',
    action: { on: 'Repair', value: 'SEND', kind: 'TRANSITION' },
  })
  sendToOutlet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RepairParcelInput, what) input: inputs.RepairParcelInput,
  ): Answer {
    return carryOut(work.sendToOutlet, ctx, input, toRepair);
  }

  @Does(work.cancelRepair, answer('CancelRepairPayload'), {
    description: 'The buyer sends nothing in after all.',
    action: { on: 'Repair', value: 'CANCEL', kind: 'TRANSITION', confirm: true },
  })
  cancelRepair(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RepairActionInput, what) input: inputs.RepairActionInput,
  ): Answer {
    return carryOut(work.cancelRepair, ctx, input, toRepair);
  }

  @Does(work.receiveRepair, answer('ReceiveRepairPayload'), {
    description: 'The outlet has the goods, sent in or brought.',
    action: { on: 'Repair', value: 'RECEIVE', kind: 'TRANSITION', tone: 'PRIMARY', confirm: true },
  })
  receiveRepair(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RepairActionInput, what) input: inputs.RepairActionInput,
  ): Answer {
    return carryOut(work.receiveRepair, ctx, input, toRepair);
  }

  @Does(quoteRepair, answer('QuoteRepairPayload'), {
    description: 'What the outlet found and what it costs: parts of the list, which are set aside, and labour (G8).',
    action: { on: 'Repair', value: 'QUOTE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  quoteRepair(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.QuoteRepairInput, what) input: inputs.QuoteRepairInput,
  ): Answer {
    return carryOut(quoteRepair, ctx, input, toRepair);
  }

  @Does(answerRepairQuote, answer('AnswerRepairQuotePayload'), {
    description:
      'The buyer accepts the price and pays it from the wallet, or has the goods sent back as they are (G8).',
    action: { on: 'Repair', value: 'ANSWER_QUOTE', kind: 'TRANSITION' },
  })
  answerRepairQuote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.AnswerRepairQuoteInput, what) input: inputs.AnswerRepairQuoteInput,
  ): Answer {
    return carryOut(answerRepairQuote, ctx, input, toRepair);
  }

  @Does(work.finishRepair, answer('FinishRepairPayload'), {
    description: 'It is repaired, or cannot be: then what was paid goes back to the buyer (G8).',
    action: { on: 'Repair', value: 'FINISH', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  finishRepair(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.FinishRepairInput, what) input: inputs.FinishRepairInput,
  ): Answer {
    return carryOut(work.finishRepair, ctx, input, toRepair);
  }

  @Does(work.sendRepairBack, answer('SendRepairBackPayload'), {
    description: 'The outlet has sent the goods back.',
    action: { on: 'Repair', value: 'SEND_BACK', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  sendRepairBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.SendRepairBackInput, what) input: inputs.SendRepairBackInput,
  ): Answer {
    return carryOut(work.sendRepairBack, ctx, input, toRepair);
  }

  @Does(work.confirmRepairedGoods, answer('ConfirmRepairedGoodsPayload'), {
    description: 'The buyer has the goods again.',
    action: { on: 'Repair', value: 'CONFIRM_GOODS', kind: 'TRANSITION', confirm: true },
  })
  confirmRepairedGoods(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RepairActionInput, what) input: inputs.RepairActionInput,
  ): Answer {
    return carryOut(work.confirmRepairedGoods, ctx, input, toRepair);
  }

  @Does(work.callBackRepair, answer('CallBackRepairPayload'), {
    description: 'Records what the buyer says of it 回访; what did not help is repaired again, free of charge (G8).',
    action: { on: 'Repair', value: 'CALL_BACK', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  callBackRepair(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CallBackRepairInput, what) input: inputs.CallBackRepairInput,
  ): Answer {
    return carryOut(work.callBackRepair, ctx, input, toRepair);
  }

  @Does(checkRepairFee, answer('CheckRepairFeePayload'), {
    description: 'Checks what the outlet gets: two different people come to the same amount (G8).',
    action: { on: 'Repair', value: 'CHECK_FEE', kind: 'TRANSITION' },
  })
  checkRepairFee(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CheckRepairFeeInput, what) input: inputs.CheckRepairFeeInput,
  ): Answer {
    return carryOut(checkRepairFee, ctx, input, toRepair);
  }
}

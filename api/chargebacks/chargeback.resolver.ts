import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AnswerChargebackInput, ChargebackActionInput, RecordChargebackInput } from './chargeback.inputs.js';
import { ChargebackPartType, ChargebackType } from './chargeback.type.js';
import { ChargebacksArgs } from './chargeback-lists.js';
import * as decide from './decide-chargeback.js';
import { recordChargeback } from './record-chargeback.js';

const answer = (name: string) => payload(name, { chargeback: () => ChargebackType });
const toChargeback = ({ chargebackId }: { chargebackId: string }) => ({
  chargeback: ref(ChargebackType, chargebackId),
});
const what = { description: 'The chargeback.' };

/** Money that gateways and banks took back for buyers. */
@Resolver(() => ChargebackType)
export class ChargebackResolver {
  @Connection(() => ChargebackPartType, { by: 'chargebackId', description: 'What it took of each order.' })
  parts!: Connection<ChargebackPartType>;

  @Query(() => connectionOf(() => ChargebackType), { description: 'Chargebacks 拒付 (F5).' })
  @Auth(Permission.CHARGEBACKS_HANDLE)
  chargebacks(@Args(() => ChargebacksArgs) args: ChargebacksArgs): Connection<ChargebackType> {
    return page(ChargebackType, args);
  }

  @Query(() => ChargebackType, { nullable: true, description: 'One chargeback; null when you see none with this id.' })
  @Auth(Permission.CHARGEBACKS_HANDLE)
  chargeback(@Arg('id', () => ID, what) id: string): ChargebackType | null {
    return ref(ChargebackType, id);
  }

  @Does(recordChargeback, answer('RecordChargebackPayload'), {
    description:
      'Records that the gateway took money back for a buyer (F5): the market bears it, and the orders are held, until it is won or lost. The same number with the same facts changes nothing.',
    action: { on: 'Chargeback', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  recordChargeback(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordChargebackInput, what) input: RecordChargebackInput,
  ) {
    return carryOut(recordChargeback, ctx, input, toChargeback);
  }

  @Does(decide.answerChargeback, answer('AnswerChargebackPayload'), {
    description: 'Notes the evidence that was sent in time; the gateway decides (F5).',
    action: { on: 'Chargeback', value: 'ANSWER', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  answerChargeback(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerChargebackInput, what) input: AnswerChargebackInput,
  ) {
    return carryOut(decide.answerChargeback, ctx, input, toChargeback);
  }

  @Does(decide.winChargeback, answer('WinChargebackPayload'), {
    description: 'The gateway gave the money back: the orders go on (F5).',
    action: { on: 'Chargeback', value: 'WIN', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  winChargeback(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChargebackActionInput, what) input: ChargebackActionInput,
  ) {
    return carryOut(decide.winChargeback, ctx, input, toChargeback);
  }

  @Does(decide.loseChargeback, answer('LoseChargebackPayload'), {
    description:
      'The buyer keeps the money: a refund by the same shares (commission, subsidies, to the fen), with nothing sent again (F5).',
    action: { on: 'Chargeback', value: 'LOSE', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  loseChargeback(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChargebackActionInput, what) input: ChargebackActionInput,
  ) {
    return carryOut(decide.loseChargeback, ctx, input, toChargeback);
  }
}

import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ReturnType } from '../return.type.js';
import { claimReturnFreight, declineReturnFreight, payReturnFreight } from './claim-freight.js';
import { ClaimReturnFreightInput, DeclineReturnFreightInput, PayReturnFreightInput } from './return-freight.inputs.js';

const answer = { return: () => ReturnType };
const toReturn = ({ id }: { id: string }): Record<string, unknown> => ({ return: ref(ReturnType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ReturnFreightResolver {
  @Does(claimReturnFreight, payload('ClaimReturnFreightPayload', answer), {
    description: 'The buyer asks for what the way back has cost, once, with the receipt (G4).',
    action: { on: 'Return', value: 'CLAIM_FREIGHT', kind: 'TRANSITION' },
  })
  claimReturnFreight(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClaimReturnFreightInput, { description: 'What to do.' }) input: ClaimReturnFreightInput,
  ): Answer {
    return carryOut(claimReturnFreight, ctx, input, toReturn);
  }

  @Does(payReturnFreight, payload('PayReturnFreightPayload', answer), {
    description: 'Service pays the way back, by a slip that finance pays into the buyer’s wallet (F7, G4).',
    action: { on: 'Return', value: 'PAY_FREIGHT', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  payReturnFreight(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayReturnFreightInput, { description: 'What to do.' }) input: PayReturnFreightInput,
  ): Answer {
    return carryOut(payReturnFreight, ctx, input, toReturn);
  }

  @Does(declineReturnFreight, payload('DeclineReturnFreightPayload', answer), {
    description: 'Service leaves the freight of the way back with the buyer, who is told why (G4).',
    action: { on: 'Return', value: 'DECLINE_FREIGHT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  declineReturnFreight(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeclineReturnFreightInput, { description: 'What to do.' }) input: DeclineReturnFreightInput,
  ): Answer {
    return carryOut(declineReturnFreight, ctx, input, toReturn);
  }
}

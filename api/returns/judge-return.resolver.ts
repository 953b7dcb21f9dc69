import { Arg, Ctx, Resolver } from 'type-graphql';
import { Connection, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { VerdictType } from '../verdicts/index.js';
import { JudgeReturnInput } from './judge-return.inputs.js';
import { judgeReturn } from './judge-return.js';
import { ReturnType } from './return.type.js';

/** Who is responsible for a return. */
@Resolver(() => ReturnType)
export class VerdictsOfReturn {
  @Connection(() => VerdictType, {
    by: 'causeId',
    description: 'Who is responsible for it (G4), the newest first; none for the buyer.',
  })
  verdicts!: Connection<VerdictType>;

  @Does(judgeReturn, payload('JudgeReturnPayload', { verdict: () => VerdictType }), {
    description:
      'Says who is responsible for a return, in shares, and books who bears what it costs (G4); again: reversed and booked anew.',
    action: { on: 'Verdict', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  judgeReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JudgeReturnInput, { description: 'The verdict.' }) input: JudgeReturnInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(judgeReturn, ctx, input, ({ id }) => ({ verdict: ref(VerdictType, id) }));
  }
}

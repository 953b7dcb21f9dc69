import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { Connection, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, constraintsBrokenBy, Does, payload } from '../../kernel/schema/payload.js';
import { refusedPreview, toVerdictPreview, VerdictPreviewType, VerdictType } from '../../verdicts/index.js';
import { ReturnType } from '../return.type.js';
import { JudgeReturnInput, ReturnVerdictPreviewInput } from './judge-return.inputs.js';
import { judgeReturn } from './judge-return.js';
import { previewJudgement } from './preview-judgement.js';

/** Who is responsible for a return. */
@Resolver(() => ReturnType)
export class VerdictsOfReturn {
  @Connection(() => VerdictType, {
    by: 'causeId',
    description: 'Who is responsible for it (G4), the newest first; none for the buyer.',
  })
  verdicts!: Connection<VerdictType>;

  @Query(() => VerdictPreviewType, {
    nullable: true,
    description:
      'What each party would bear of a return by such a verdict: of what it has cost, and of what it will cost if the buyer gets what was asked for, both freights, compensation and commission included (G4). Exactly what would be booked; books nothing. Null when there is no such return.',
  })
  @Auth(Permission.RETURNS_DECIDE)
  async returnVerdictPreview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnVerdictPreviewInput, { description: 'The verdict that is thought of.' })
    input: ReturnVerdictPreviewInput,
  ): Promise<VerdictPreviewType | null> {
    const problems = constraintsBrokenBy(input);
    const preview = problems.length > 0 ? refusedPreview(problems) : await previewJudgement(ctx, input);
    return preview && toVerdictPreview(preview, ctx.market.currency);
  }

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

import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { countAttempt, forgiveAttempts } from './attempts.js';
import { prepared } from './prepared.js';
import { acceptCode, hasSecondFactor } from './second-factor.js';
import { markSteppedUp } from './sessions.js';

interface StepUpFacts {
  readonly code: string;
}

/** Shows the second factor again; money, roles and tokens want to have seen it within ten minutes (A3). */
export const stepUp = prepared(
  async (request, input: StepUpFacts): Promise<StepUpFacts> => {
    await countAttempt(request, 'confirm', request.actor.accountId ?? '');
    return input;
  },
  useCase({ name: 'stepUp', permission: Permission.SIGNED_IN }, async (ctx, { code }: StepUpFacts) => {
    const { accountId, sessionId } = ctx.actor;
    if (!accountId || !sessionId) throw notFound('session');
    if (!(await hasSecondFactor(ctx.db, accountId)))
      throw refuse('NO_SECOND_FACTOR', 'enrol a second factor first (`enrolSecondFactor`)');
    if (!(await acceptCode(ctx, accountId, code)))
      throw refuse('WRONG_CODE', 'the code is wrong, too old, or was used before', 'code');
    await forgiveAttempts(ctx, 'confirm', accountId);
    await markSteppedUp(ctx, sessionId);
    return { id: accountId };
  }),
);

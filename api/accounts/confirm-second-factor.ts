import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { countAttempt, forgiveAttempts } from './attempts.js';
import { loadOwnAccount, requireSelf } from './load-account.js';
import { prepared } from './prepared.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { acceptCode, confirmSecret } from './second-factor.js';
import { markSteppedUp } from './sessions.js';

interface ConfirmFacts {
  readonly id?: string | null;
  readonly code: string;
}

/** The authenticator app shows the right code: from now on sign-in asks for one, and ten recovery codes are told (A3). */
export const confirmSecondFactor = prepared(
  async (request, input: ConfirmFacts): Promise<ConfirmFacts> => {
    requireSelf(request.actor, input.id);
    await countAttempt(request, 'confirm', request.actor.accountId ?? '');
    return input;
  },
  useCase({ name: 'confirmSecondFactor', permission: Permission.SIGNED_IN }, async (ctx, { code }: ConfirmFacts) => {
    const account = await loadOwnAccount(ctx);
    if (!(await acceptCode(ctx, account.id, code, { isConfirmed: false })))
      throw refuse('WRONG_CODE', 'the code is wrong or too old', 'code');
    await confirmSecret(ctx, account.id);
    await forgiveAttempts(ctx, 'confirm', account.id);
    if (ctx.actor.sessionId) await markSteppedUp(ctx, ctx.actor.sessionId);
    return { id: account.id, recoveryCodes: await newRecoveryCodes(ctx, account.id) };
  }),
);

import { Permission } from '../kernel/permission.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { forgiveAttempts } from './attempts.js';
import { confirmPassword } from './confirm-password.js';
import { loadOwnAccount, requireSelf } from './load-account.js';
import { prepared } from './prepared.js';
import { enrolSecret } from './second-factor.js';

/** Begins to enrol a second factor: its secret is shown once and counts after `confirmSecondFactor` (A3). */
export const enrolSecondFactor = prepared(
  async (request, { id, password }: { id?: string | null; password: string }) => {
    requireSelf(request.actor, id);
    await confirmPassword(request, password, 'password');
    return {};
  },
  useCase({ name: 'enrolSecondFactor', permission: Permission.SIGNED_IN }, async (ctx, _input: object) => {
    const account = await loadOwnAccount(ctx);
    const enrolled = await enrolSecret(ctx, account.id, account.email ?? account.phone ?? account.name);
    if (!enrolled) throw notAllowedNow('this account has a second factor already; staff can reset it');
    await forgiveAttempts(ctx, 'confirm', account.id);
    return { id: account.id, ...enrolled };
  }),
);

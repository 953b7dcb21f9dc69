import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import type { Locale } from './account.entity.js';
import { countAttempt } from './attempts.js';
import { createAccount } from './create-account.js';
import { type Identifiers, identifiersOf } from './identifiers.js';
import { checkNewPassword, hashPassword } from './password.js';
import { prepared } from './prepared.js';
import { openSession } from './sessions.js';

export interface RegisterFacts {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
}

interface Prepared extends Identifiers {
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string;
}

/** Makes an account and signs it in (A1). */
export const register = prepared(
  prepare,
  useCase({ name: 'register', permission: Permission.PUBLIC }, async (ctx, input: Prepared) => {
    const { id } = await createAccount(ctx, input);
    return { id, token: await openSession(ctx, id, { steppedUp: false }) };
  }),
);

/** Makes an account without signing it in: for commands, imports and the demo market. */
export const registerAccount = prepared(
  prepare,
  useCase({ name: 'registerAccount', permission: Permission.ACCOUNTS_MANAGE }, async (ctx, input: Prepared) => {
    const { id } = await createAccount(ctx, input);
    return { id };
  }),
);

async function prepare(request: RequestContext, input: RegisterFacts): Promise<Prepared> {
  const refusals = new Refusals();
  const identifiers = identifiersOf(input, refusals);
  checkNewPassword(input.password, [identifiers.phone, identifiers.email], refusals);
  if (!input.name.trim()) refusals.add('REQUIRED', 'say what to call you', 'name');
  refusals.throwIfAny();
  if (request.ip) await countAttempt(request, 'registerFrom', request.ip);
  return { ...identifiers, name: input.name, locale: input.locale, passwordHash: await hashPassword(input.password) };
}

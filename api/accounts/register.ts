import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import type { Locale } from './account.entity.js';
import { countAttempt } from './attempts.js';
import { createAccount } from './create-account.js';
import { type Identifiers, identifiersOf } from './identifiers.js';
import { type FittingCode, spendCode, tryCode } from './one-time-code.js';
import { checkNewPassword, hashPassword } from './password.js';
import { prepared } from './prepared.js';
import type { SessionCarrier } from './session-carrier.js';
import { openSession } from './sessions.js';

export interface RegisterAccountFacts {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
}

export interface RegisterFacts extends RegisterAccountFacts {
  /** The one-time code that was sent to the phone number or e-mail address. */
  readonly code: string;
  readonly carry?: SessionCarrier | null;
}

interface Coded extends NewAccount {
  readonly fitting: FittingCode;
  readonly carry: SessionCarrier | null;
}

interface NewAccount extends Identifiers {
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string;
}

/**
 * Makes an account for who was sent a code, and signs it in (A1). Somebody who has an account was sent none: the answer is
 * that of a wrong code, after the same work. Of twenty who come at once with one code, one gets the account.
 */
export const register = prepared(
  async (request, input: RegisterFacts): Promise<Coded> => {
    const refusals = new Refusals();
    const { phone, email } = checked(input, refusals);
    if (phone && email) refusals.add('ONE_CONTACT', 'one of them; the other is added by `changeContact`', 'email');
    refusals.throwIfAny();
    if (request.ip) await countAttempt(request, 'registerFrom', request.ip);
    const account = await hashed(input, { phone, email });
    const fitting = await tryCode(request, 'REGISTER', phone ?? email ?? '', input.code);
    return { ...account, fitting, carry: input.carry ?? null };
  },
  useCase({ name: 'register', permission: Permission.PUBLIC }, async (ctx, { fitting, carry, ...account }: Coded) => {
    await spendCode(ctx, fitting);
    const { id } = await createAccount(ctx, account);
    return { id, ...(await openSession(ctx, id, { steppedUp: false, carry })) };
  }),
);

/** Makes an account without a code and without signing it in: for commands, imports and the demo market. */
export const registerAccount = prepared(
  async (_request: RequestContext, input: RegisterAccountFacts): Promise<NewAccount> => {
    const refusals = new Refusals();
    const identifiers = checked(input, refusals);
    refusals.throwIfAny();
    return hashed(input, identifiers);
  },
  useCase({ name: 'registerAccount', permission: Permission.ACCOUNTS_MANAGE }, async (ctx, input: NewAccount) => {
    const { id } = await createAccount(ctx, input);
    return { id };
  }),
);

function checked(input: RegisterAccountFacts, refusals: Refusals): Identifiers {
  const identifiers = identifiersOf(input, refusals);
  checkNewPassword(input.password, [identifiers.phone, identifiers.email], refusals);
  if (!input.name.trim()) refusals.add('REQUIRED', 'say what to call you', 'name');
  return identifiers;
}

const hashed = async (
  { name, locale, password }: RegisterAccountFacts,
  identifiers: Identifiers,
): Promise<NewAccount> => ({ ...identifiers, name, locale, passwordHash: await hashPassword(password) });

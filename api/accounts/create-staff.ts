import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import type { Locale } from './account.entity.js';
import { checkDistrict } from './check-district.js';
import { createAccount } from './create-account.js';
import { type Identifiers, identifiersOf } from './identifiers.js';
import { checkNewPassword, hashPassword } from './password.js';
import { rolesInCare, type StaffRole } from './platform-roles.js';
import { prepared } from './prepared.js';
import { confirmSecret, type EnrolledSecret, enrolSecret } from './second-factor.js';
import { StaffRoleGrant } from './staff-role.entity.js';

export interface StaffFacts {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
  readonly roles: readonly StaffRole[];
  /** Whose merchants a merchant manager looks after, six figures of GB/T 2260. */
  readonly districtCode?: string | null;
}

interface EnrolledStaffFacts extends StaffFacts {
  /** Base 32, 160 bits; the demo market's is published. A new one when absent. */
  readonly totpSecret?: string;
}

interface Prepared extends Identifiers {
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string;
  readonly roles: readonly StaffRole[];
  readonly districtCode: string | null;
  readonly totpSecret: string | undefined;
}

/** Makes an account with roles of the platform's staff (A3); whoever gets it enrols a second factor and another password. */
export const createStaff = prepared(
  prepare,
  useCase({ name: 'createStaff', permission: Permission.ACCOUNTS_MANAGE, stepUp: true }, (ctx, input: Prepared) =>
    makeStaff(ctx, input),
  ),
);

/**
 * The same with the second factor enrolled at once; its secret is told in the answer. For the command that makes the
 * first administrator and for the demo market, where nobody is signed in yet.
 */
export const createEnrolledStaff = prepared(
  prepare,
  useCase(
    { name: 'createStaff', permission: Permission.ACCOUNTS_MANAGE, stepUp: true },
    async (ctx, input: Prepared): Promise<{ id: string } & EnrolledSecret> => {
      const { id } = await makeStaff(ctx, input);
      const enrolled = await enrolSecret(ctx, id, input.email ?? input.phone ?? input.name, input.totpSecret);
      if (!enrolled) throw new Error('a new account has a second factor already');
      await confirmSecret(ctx, id);
      return { id, ...enrolled };
    },
  ),
);

async function makeStaff(ctx: UseCaseContext, input: Prepared): Promise<{ id: string }> {
  const { id } = await createAccount(ctx, input);
  for (const role of new Set(input.roles)) {
    ctx.em.create(StaffRoleGrant, {
      id: newId('staffrole', ctx.clock),
      accountId: id,
      role,
      districtCode: rolesInCare.has(role) ? input.districtCode : null,
      grantedById: ctx.actor.accountId,
      createdAt: ctx.now,
    });
  }
  return { id };
}

async function prepare(_request: RequestContext, input: EnrolledStaffFacts): Promise<Prepared> {
  const refusals = new Refusals();
  const identifiers = identifiersOf(input, refusals);
  checkNewPassword(input.password, [identifiers.phone, identifiers.email], refusals);
  if (!input.name.trim()) refusals.add('REQUIRED', 'staff have names', 'name');
  if (input.roles.length === 0) refusals.add('REQUIRED', 'give at least one role', 'roles');
  refusals.throwIfAny();
  const districtCode = input.districtCode ?? null;
  checkDistrict(districtCode, input.roles);
  return {
    ...identifiers,
    name: input.name,
    locale: input.locale,
    roles: input.roles,
    districtCode,
    totpSecret: input.totpSecret,
    passwordHash: await hashPassword(input.password),
  };
}

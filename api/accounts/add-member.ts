import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { Account } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import { addMembership } from './add-membership.js';
import { normaliseIdentifier } from './identifiers.js';
import { MerchantMember } from './merchant-member.entity.js';
import type { MemberRole } from './merchant-roles.js';

interface AddMemberFacts {
  readonly merchantId: string;
  readonly identifier: string;
  readonly role: MemberRole;
}

/** Gives somebody who has an account a duty in one's merchant (A2). */
export const addMember = useCase(
  { name: 'addMember', permission: Permission.MEMBERS_MANAGE },
  async (ctx, { merchantId, identifier, role }: AddMemberFacts) => {
    const merchantExists =
      reaches(ctx.scope, { merchantId }) && (await ctx.em.count(MerchantMember, { merchantId })) > 0;
    if (!merchantExists) throw notFound('merchant', 'merchantId');
    const name = normaliseIdentifier(identifier);
    const account =
      name &&
      (await ctx.em.findOne(Account, { [name.includes('@') ? 'email' : 'phone']: name, status: AccountStatus.ACTIVE }));
    if (!account)
      throw refuse('NOT_FOUND', 'nobody registered with this phone number or e-mail address yet', 'identifier');
    if (await ctx.em.findOne(MerchantMember, { merchantId, accountId: account.id, role })) {
      throw refuse('ALREADY_GIVEN', 'this member has the role already', 'role');
    }
    return addMembership(ctx, { merchantId, accountId: account.id, role });
  },
);

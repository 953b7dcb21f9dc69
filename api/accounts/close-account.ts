import { sql } from 'kysely';
import { eraseFilesOf } from '../files/index.js';
import { Permission } from '../kernel/permission.js';
import { erasePersonalData, personalProperties } from '../kernel/personal-data.js';
import { Refusals } from '../kernel/refusal.js';
import { transition } from '../kernel/transition.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { eraseMessages } from '../sender/index.js';
import { Account } from './account.entity.js';
import { AccountAction, accountLifecycle } from './account-status.js';
import { confirmPassword } from './confirm-password.js';
import { loadOwnAccount, requireSelf } from './load-account.js';
import { MerchantMember } from './merchant-member.entity.js';
import { prepared } from './prepared.js';
import { removeSecret } from './second-factor.js';
import { endSessions } from './sessions.js';
import { StaffRoleGrant } from './staff-role.entity.js';

/** What stands where a password hash stood: no password has it. */
const NO_PASSWORD = 'closed';

/**
 * Closes one’s account for good (A7). Every personal value goes, wherever one stands; orders, the ledger and the audit log
 * stay with an id that leads to nobody. Refused, with everything that stands in the way told at once, while somebody still
 * has to reach the person. The phone number and e-mail address are free: whoever registers with them is a new person.
 */
export const closeAccount = prepared(
  async (request, { id, password }: { id?: string | null; password: string }) => {
    requireSelf(request.actor, id);
    await confirmPassword(request, password, 'password');
    return {};
  },
  useCase({ name: 'closeAccount', permission: Permission.SIGNED_IN }, async (ctx, _input: object) => {
    const account = await loadOwnAccount(ctx);
    transition(accountLifecycle, AccountAction.CLOSE, account);
    await checkNothingIsOpen(ctx, account.id);
    for (const member of await ctx.em.find(MerchantMember, { accountId: account.id })) ctx.em.remove(member);
    const identifiers = [account.phone, account.email].filter((each) => each !== null);
    const erased = [...personalProperties(Account)].map(([property, rule]) => [property, rule.erased]);
    Object.assign(account, Object.fromEntries(erased), { passwordHash: NO_PASSWORD });
    await ctx.em.flush();
    await erase(ctx, account.id, identifiers);
    return account;
  }),
);

async function checkNothingIsOpen(ctx: ScopedContext, accountId: string): Promise<void> {
  const refusals = new Refusals();
  if ((await ctx.em.count(StaffRoleGrant, { accountId })) > 0)
    refusals.add('ROLES_HELD', 'somebody else takes your roles of the staff away first');
  for (const { code, count, message } of ctx.services.closingObstacles) {
    const open = await count(ctx, accountId);
    if (open > 0) refusals.add(code, message(open));
  }
  refusals.throwIfAny();
}

async function erase(ctx: ScopedContext, accountId: string, identifiers: readonly string[]): Promise<void> {
  await sql`delete from address where buyer_id = ${accountId}`.execute(ctx.db);
  await sql`delete from saved_view where account_id = ${accountId} and not is_shared`.execute(ctx.db);
  await sql`delete from member_invitation where identifier = any(${identifiers}) or account_id = ${accountId}`.execute(
    ctx.db,
  );
  await erasePersonalData(ctx.db, ctx.em.getMetadata(), accountId);
  await eraseFilesOf(ctx, accountId);
  await eraseMessages(ctx, { accountId, addresses: identifiers });
  await removeSecret(ctx, accountId);
  await endSessions(ctx, accountId);
}

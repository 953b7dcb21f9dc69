import { sql } from 'kysely';
import { isOfPlatform, permissionsOf } from '../kernel/actor.js';
import type { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { STEP_UP_MS } from '../kernel/use-case.js';
import type { MemberRole } from './merchant-roles.js';

export interface ViewerFacts {
  readonly accountId: string | null;
  readonly isStaff: boolean;
  readonly permissions: Permission[];
  readonly merchants: { merchantId: string; roles: MemberRole[]; permissions: Permission[] }[];
  readonly steppedUpUntil: Date | null;
}

/** Who asks and what they may do; null for somebody who is not signed in. */
export async function viewerFacts({ actor, clock, db }: RequestContext): Promise<ViewerFacts | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const { rows } = await sql<{ merchant_id: string; role: MemberRole }>`
    select merchant_id, role from merchant_member where account_id = ${actor.accountId} order by id`.execute(db);
  const until = actor.steppedUpAt && new Date(actor.steppedUpAt.getTime() + STEP_UP_MS);
  return {
    accountId: actor.accountId,
    isStaff: isOfPlatform(actor),
    permissions: permissionsOf(actor),
    merchants: [...actor.merchants].map(([merchantId, permissions]) => ({
      merchantId,
      roles: rows.filter((row) => row.merchant_id === merchantId).map(({ role }) => role),
      permissions: [...permissions],
    })),
    steppedUpUntil: until && until > clock.now() ? until : null,
  };
}

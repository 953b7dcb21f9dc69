import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { reaches, type Scope } from '../kernel/actor.js';
import type { StoredEvent } from './event.js';

/** Which events somebody gets, as data: the same filter is asked of PostgreSQL for what was and of memory for what comes. */
export interface EventFilter {
  /** Null = every kind. */
  readonly kinds: readonly string[] | null;
  /** What the viewer's permission reaches; events without owners are for those it reaches wholly. */
  readonly scope: Scope;
  /** Who asks, if a person: what is hidden from this account does not come, whatever the scope. */
  readonly accountId?: string | null;
  /** Only this record. */
  readonly recordId?: string | null;
  /** Only this merchant. */
  readonly merchantId?: string | null;
}

export function accepts(filter: EventFilter, event: StoredEvent): boolean {
  if (filter.kinds && !filter.kinds.includes(event.kind)) return false;
  if (filter.recordId && filter.recordId !== event.recordId) return false;
  if (filter.merchantId && filter.merchantId !== event.merchantId) return false;
  if (event.hiddenFrom && event.hiddenFrom === filter.accountId) return false;
  return reaches(filter.scope, event);
}

/** The one door in the hub through which all comes that the filter accepts; null when there is no such door. */
export function doorOf({ recordId, merchantId, scope }: EventFilter): string | null {
  if (recordId) return recordDoor(recordId);
  if (merchantId) return merchantDoor(merchantId);
  if (scope.all) return null;
  const { merchantIds, buyerId } = scope;
  if (buyerId !== null) return merchantIds.length === 0 ? buyerDoor(buyerId) : null;
  const [only, ...others] = merchantIds;
  return only !== undefined && others.length === 0 ? merchantDoor(only) : null;
}

/** The doors an event passes. */
export function doorsOf({ recordId, merchantId, buyerId }: StoredEvent): string[] {
  const doors = [recordDoor(recordId)];
  if (merchantId) doors.push(merchantDoor(merchantId));
  if (buyerId) doors.push(buyerDoor(buyerId));
  return doors;
}

const recordDoor = (id: string): string => `record ${id}`;
const merchantDoor = (id: string): string => `merchant ${id}`;
const buyerDoor = (id: string): string => `buyer ${id}`;

/** The same as a condition on `event`. */
export function condition({ kinds, scope, accountId, recordId, merchantId }: EventFilter): RawBuilder<SqlBool> {
  const all = [sql<SqlBool>`position is not null`];
  if (kinds) all.push(sql<SqlBool>`kind = any(${[...kinds]})`);
  if (recordId) all.push(sql<SqlBool>`record_id = ${recordId}`);
  if (merchantId) all.push(sql<SqlBool>`merchant_id = ${merchantId}`);
  if (accountId) all.push(sql<SqlBool>`hidden_from is distinct from ${accountId}`);
  if (!scope.all) all.push(owned(scope));
  return sql.join(all, sql` and `);
}

function owned({ merchantIds, buyerId }: Scope): RawBuilder<SqlBool> {
  const byMerchant = sql<SqlBool>`merchant_id = any(${[...merchantIds]})`;
  if (buyerId === null) return byMerchant;
  const byBuyer = sql<SqlBool>`buyer_id = ${buyerId}`;
  return merchantIds.length === 0 ? byBuyer : sql<SqlBool>`(${byMerchant} or ${byBuyer})`;
}

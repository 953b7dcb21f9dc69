import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { reaches, type Scope } from '../kernel/actor.js';
import type { StoredEvent } from './event.js';

/** Which events somebody gets, as data: the same filter is asked of PostgreSQL for what was and of memory for what comes. */
export interface EventFilter {
  /** Null = every kind. */
  readonly kinds: readonly string[] | null;
  /** What the viewer's permission reaches; events without owners are for those it reaches wholly. */
  readonly scope: Scope;
  /** Only this record. */
  readonly recordId?: string | null;
  /** Only this merchant. */
  readonly merchantId?: string | null;
}

export function accepts(filter: EventFilter, event: StoredEvent): boolean {
  if (filter.kinds && !filter.kinds.includes(event.kind)) return false;
  if (filter.recordId && filter.recordId !== event.recordId) return false;
  if (filter.merchantId && filter.merchantId !== event.merchantId) return false;
  return reaches(filter.scope, event);
}

/** The same as a condition on `event`. */
export function condition({ kinds, scope, recordId, merchantId }: EventFilter): RawBuilder<SqlBool> {
  const all = [sql<SqlBool>`position is not null`];
  if (kinds) all.push(sql<SqlBool>`kind = any(${[...kinds]})`);
  if (recordId) all.push(sql<SqlBool>`record_id = ${recordId}`);
  if (merchantId) all.push(sql<SqlBool>`merchant_id = ${merchantId}`);
  if (!scope.all) all.push(owned(scope));
  return sql.join(all, sql` and `);
}

function owned({ merchantIds, buyerId }: Scope): RawBuilder<SqlBool> {
  const byMerchant = sql<SqlBool>`merchant_id = any(${[...merchantIds]})`;
  if (buyerId === null) return byMerchant;
  const byBuyer = sql<SqlBool>`buyer_id = ${buyerId}`;
  return merchantIds.length === 0 ? byBuyer : sql<SqlBool>`(${byMerchant} or ${byBuyer})`;
}

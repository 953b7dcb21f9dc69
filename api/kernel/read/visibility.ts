import { type Expression, type OperationNode, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actor, Scope } from '../actor.js';

/** Whether a row may be seen: always, never, or when this SQL condition on the row holds. */
export type Visibility = boolean | Expression<SqlBool>;

/**
 * The rows of a table with owners that a scope reaches (A5): all, those of its merchants, those of its buyer. Pass the
 * row's own columns, `null` for an owner the table does not have.
 *
 * @example visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId)
 */
export function byOwner(
  scope: Scope,
  merchantId: Expression<unknown> | null,
  buyerId: Expression<unknown> | null = null,
): Visibility {
  if (scope.all) return true;
  return anyOf(
    merchantId !== null && scope.merchantIds.length > 0 && isOneOf(merchantId, scope.merchantIds),
    buyerId !== null && scope.buyerId !== null && sql<SqlBool>`${buyerId} = ${scope.buyerId}`,
  );
}

const isOneOf = (column: Expression<unknown>, ids: readonly string[]): RawBuilder<SqlBool> =>
  ids.length === 1 ? sql<SqlBool>`${column} = ${ids[0]}` : sql<SqlBool>`${column} = any(${[...ids]})`;

/** Visible when one of these says so. */
export function anyOf(...cases: readonly Visibility[]): Visibility {
  if (cases.includes(true)) return true;
  const conditions = cases.filter((each) => typeof each !== 'boolean');
  if (conditions.length === 0) return false;
  return conditions.length === 1 ? (conditions[0] ?? false) : new AnyOf(conditions);
}

/** A condition that knows its cases, because no index serves "mine as a shop or mine as a buyer" in the order of a list. */
class AnyOf implements Expression<SqlBool> {
  constructor(readonly cases: readonly Expression<SqlBool>[]) {}

  get expressionType(): undefined {
    return undefined;
  }

  toOperationNode(): OperationNode {
    return sql`(${sql.join(this.cases, sql` or `)})`.toOperationNode();
  }
}

/** The ways by which a row may be visible, no row by two of them: a list reads each way from its own index. */
export function waysOf(visible: Visibility): Visibility[] {
  if (!(visible instanceof AnyOf)) return [visible];
  const { cases } = visible;
  return cases.map((each, index) =>
    allOf(each, ...cases.slice(0, index).map((before) => sql<SqlBool>`(${before}) is not true`)),
  );
}

/** Visible when all of these say so. */
export function allOf(...cases: readonly Visibility[]): Visibility {
  if (cases.includes(false)) return false;
  const conditions = cases.filter((each) => typeof each !== 'boolean');
  if (conditions.length === 0) return true;
  return conditions.length === 1 ? (conditions[0] ?? true) : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** A record whose secret was shown in this very request, or one that hangs on it. */
export const isAmong = (id: Expression<unknown>, shown: ReadonlySet<string> | undefined): Visibility =>
  shown !== undefined && shown.size > 0 && isOneOf(id, [...shown]);

/** A record that was opened in this very request, with a reason and on record, is read in clear (A7). */
export function openedBy(viewer: Actor, id: Expression<unknown>): Visibility {
  return isAmong(id, viewer.opened);
}

/**
 * Rows whose clock has run out, or the others. Not as "is not null and …": PostgreSQL takes the two as independent,
 * expects almost nothing, and reads a long list of late records in the wrong order.
 */
export const hasRunOut = (dueAt: Expression<unknown>, now: Date, expected: boolean): RawBuilder<boolean> =>
  expected ? sql<boolean>`${dueAt} < ${now}` : sql<boolean>`(${dueAt} is null or ${dueAt} >= ${now})`;

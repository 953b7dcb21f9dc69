import { type SqlBool, sql } from 'kysely';
import type { Actor } from '../actor.js';
import type { BoundType } from './bound-type.js';
import type { Args } from './collect.js';
import type { ReadContext } from './context.js';
import { allOf, type Visibility } from './visibility.js';

/** The conditions a `filter` argument puts on rows of `type`; what is absent or null is no condition. */
export function filterConditions(
  type: BoundType,
  alias: string,
  filter: Args | null | undefined,
  ctx: ReadContext,
): Visibility[] {
  const conditions: Visibility[] = [];
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value !== null && value !== undefined) conditions.push(condition(type, alias, name, value, ctx));
  }
  return conditions;
}

function condition(type: BoundType, alias: string, name: string, value: unknown, ctx: ReadContext): Visibility {
  const row = type.row(alias);
  const declared = type.declaration.filters;
  if (declared && Object.hasOwn(declared, name))
    return (declared[name] as (value: unknown, columns: typeof row, viewer: Actor, ctx: ReadContext) => Visibility)(
      value,
      row,
      ctx.actor,
      ctx,
    );
  const property = filteredProperty(type, name);
  if (!property) throw new Error(`${type.name} cannot be filtered by ${name}`);
  const guard = type.guards.get(property)?.(ctx.actor, row) ?? true;
  return allOf(guard, comparison(type, alias, property, value));
}

function comparison(type: BoundType, alias: string, property: string, value: unknown): Visibility {
  const column = type.columnRef(property, alias);
  // One value is compared as such: from an index of (column, sort) the page then comes sorted.
  if (Array.isArray(value))
    return value.length === 1 ? sql<SqlBool>`${column} = ${value[0]}` : sql<SqlBool>`${column} = any(${value})`;
  if (typeof value !== 'object' || value === null || value instanceof Date) return sql<SqlBool>`${column} = ${value}`;
  const { from, to } = value as { from?: Date | null; to?: Date | null };
  return allOf(from ? sql<SqlBool>`${column} >= ${from}` : true, to ? sql<SqlBool>`${column} < ${to}` : true);
}

/** `ids` means the id; everything else the property of that name. */
export function filteredProperty(type: BoundType, name: string): string | null {
  const property = name === 'ids' ? 'id' : name;
  return type.hasColumn(property) ? property : null;
}

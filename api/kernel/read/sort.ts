import { type Expression, type SqlBool, sql } from 'kysely';
import type { Actor } from '../actor.js';
import type { BoundType } from './bound-type.js';
import type { Column } from './columns.js';
import type { DefaultOrder } from './connection.js';
import type { Position } from './cursor.js';
import { type OrderBy, OrderDirection } from './page-args.js';
import { allOf } from './visibility.js';

/** A total order of a list. Where two rows have the same value, or none, the id decides. */
export interface Sort {
  /** Names the order in cursors: type, what it sorts by, direction. */
  readonly key: string;
  readonly isDescending: boolean;
  /** What it sorts by; null when that is the id. */
  readonly expression: Expression<unknown> | null;
  readonly isNullable: boolean;
}

/** What a name of an `orderBy` enum sorts by: an entry of `orders`, or stored properties by language. */
type Meaning = { readonly order: string } | { readonly zh: string; readonly en: string } | null;

const NEWEST_FIRST: DefaultOrder = { field: 'ID', direction: 'DESC' };
const TEXT_TYPES = new Set(['text', 'varchar', 'character varying', 'char', 'character', 'citext']);

export const isText = (column: Column): boolean => TEXT_TYPES.has(column.sqlType);

/** The order of rows of `type` under `alias` in a statement. */
export function sortOf(
  type: BoundType,
  alias: string,
  orderBy: OrderBy | null | undefined,
  fallback: DefaultOrder | null,
  viewer: Actor,
): Sort {
  const wanted = orderBy ?? fallback ?? type.declaration.defaultOrder ?? NEWEST_FIRST;
  const isDescending = wanted.direction === OrderDirection.DESC;
  const meaning = meaningOf(type, wanted.field);
  if (!meaning) throw new Error(`${type.name} cannot be sorted by ${wanted.field}`);
  if ('order' in meaning) {
    const declared = type.declaration.orders?.[meaning.order];
    const expression = declared ? declared(type.row(alias), viewer) : null;
    return { key: keyOf(type, wanted.field, isDescending), isDescending, expression, isNullable: true };
  }
  const property = viewer.locale === 'zh' ? meaning.zh : meaning.en;
  const key = keyOf(type, property, isDescending);
  if (property === 'id') return { key, isDescending, expression: null, isNullable: false };
  return { key, isDescending, ...storedValue(type, alias, property, viewer) };
}

/** The order of a page whose request ranks its rows, the highest first. */
export const rankOf = (type: BoundType, rank: Expression<number>): Sort => ({
  key: keyOf(type, 'rank', true),
  isDescending: true,
  expression: rank,
  isNullable: false,
});

const keyOf = (type: BoundType, name: string, isDescending: boolean): string =>
  `${type.name}.${name}.${isDescending ? 'DESC' : 'ASC'}`;

/**
 * A property as a sort value. Text is compared by code point (`collate "C"`): the same on every server and in every
 * version, and usable by an index. A guarded value sorts as absent for whoever does not get it.
 */
function storedValue(
  type: BoundType,
  alias: string,
  property: string,
  viewer: Actor,
): Pick<Sort, 'expression' | 'isNullable'> {
  const column = type.column(property);
  const ref = type.columnRef(property, alias);
  const value = isText(column) ? sql`${ref} collate "C"` : ref;
  const guard = allOf(type.guards.get(property)?.(viewer, type.row(alias)) ?? true);
  if (guard === true) return { expression: value, isNullable: column.isNullable };
  return {
    expression: guard === false ? sql`null::text` : sql`case when ${guard} then ${value} end`,
    isNullable: true,
  };
}

/** `CREATED_AT` → `createdAt`; `TOTAL` → `totalMinor`; `NAME` → `nameZh` or `nameEn`. */
export function meaningOf(type: BoundType, name: string): Meaning {
  if (type.declaration.orders && Object.hasOwn(type.declaration.orders, name)) return { order: name };
  const property = name.toLowerCase().replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  const stored = [property, `${property}Minor`].find((each) => type.hasColumn(each));
  if (stored) return { zh: stored, en: stored };
  const bilingual = { zh: `${property}Zh`, en: `${property}En` };
  return type.hasColumn(bilingual.zh) && type.hasColumn(bilingual.en) ? bilingual : null;
}

/** `"$sort" desc, "id" desc`: both in one direction, so that an index on (…, sort, id) serves both ways. */
export function orderText(sort: Sort, forward: boolean, sortSql: string, idSql: string): string {
  const direction = sort.isDescending === forward ? ' desc' : ' asc';
  return sort.expression ? `${sortSql}${direction}, ${idSql}${direction}` : `${idSql}${direction}`;
}

/**
 * The rows that follow a position in reading direction. Absent values come last ascending and first descending, as
 * PostgreSQL sorts them, so each case is one comparison an index can serve.
 */
export function beyond(
  sort: Sort,
  forward: boolean,
  { value, id }: Position,
  idColumn: Expression<unknown>,
): Expression<SqlBool> {
  const descending = sort.isDescending === forward;
  const compare = sql.raw(descending ? '<' : '>');
  const { expression } = sort;
  if (!expression) return sql<SqlBool>`${idColumn} ${compare} ${id}`;
  const byId = sql<SqlBool>`${idColumn} ${compare} ${id}`;
  if (value === null) {
    return descending
      ? sql<SqlBool>`(${expression} is not null or ${byId})`
      : sql<SqlBool>`(${expression} is null and ${byId})`;
  }
  const byBoth = sql<SqlBool>`(${expression}, ${idColumn}) ${compare} (${value}, ${id})`;
  return sort.isNullable && !descending ? sql<SqlBool>`(${expression} is null or ${byBoth})` : byBoth;
}

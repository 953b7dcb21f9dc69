import type { RawBuilder, SqlBool } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Connection } from './connection.js';
import type { PageArgs } from './page-args.js';
import type { Visibility } from './visibility.js';

/** A record to be read by whatever the client selected on this field; `null` there when the viewer may not see it. */
export class Ref {
  constructor(
    readonly type: Function | null,
    readonly id: string,
  ) {}
}

/** A page of records to be read by whatever the client selected on this field. */
export class PageRequest {
  constructor(
    readonly type: Function,
    readonly args: PageArgs,
    readonly where: ((row: ColumnsByName) => Visibility) | null,
    readonly rank: ((row: ColumnsByName) => RawBuilder<number>) | null = null,
  ) {}
}

/** The columns of the row being read, as SQL. */
export type ColumnsByName = Readonly<Record<string, RawBuilder<unknown>>>;

/** The columns of an entity's row, as SQL. */
export type ColumnsOf<E> = { readonly [K in keyof E & string]: RawBuilder<E[K]> };

/**
 * Answers a field with the record of this id: what payloads, facts of errors, events and `thing(id)` queries return.
 * Records of one type asked within one tick come in one statement. `null` gives `null`.
 *
 * @example return { order: ref(OrderType, order.id), errors: [] };
 */
export function ref<T extends object>(type: ClassType<T>, id: string): T;
export function ref<T extends object>(type: ClassType<T>, id: string | null | undefined): T | null;
export function ref<T extends object>(type: ClassType<T>, id: string | null | undefined): T | null {
  return id == null ? null : (new Ref(type, id) as unknown as T);
}

/** Answers a list field with the records of these ids, in this order, `null` where the viewer may not see one. */
export const refs = <T extends object>(type: ClassType<T>, ids: readonly string[]): T[] =>
  ids.map((id) => new Ref(type, id) as unknown as T);

/** Answers `node(id)`: the record of whatever type the id's prefix names; `null` for an id of no known kind. */
export const node = <T extends object>(id: string): T => new Ref(null, id) as unknown as T;

/**
 * Answers a connection field. `where` narrows the list beyond visibility and filters; it says what the list *is*
 * (one's own orders), never who may see. `rank` sorts by a whole number that only this request knows, the highest first.
 *
 * @example orders(@Args(() => OrdersArgs) args: OrdersArgs) { return page(OrderType, args); }
 * @example return page<OrderType, Order>(OrderType, args, { where: (row) => sql`${row.buyerId} = ${actor.buyerId}` });
 */
export function page<T extends object, E extends object = Record<string, unknown>>(
  type: ClassType<T>,
  args: PageArgs,
  options: {
    where?: (row: ColumnsOf<E>) => RawBuilder<SqlBool> | Visibility;
    rank?: (row: ColumnsOf<E>) => RawBuilder<number>;
  } = {},
): Connection<T> {
  const where = (options.where ?? null) as PageRequest['where'];
  const rank = (options.rank ?? null) as PageRequest['rank'];
  return new PageRequest(type, args, where, rank) as unknown as Connection<T>;
}

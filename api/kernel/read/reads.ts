import type { Expression } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Actor } from '../actor.js';
import type { Mask } from '../personal-data.js';
import type { DefaultOrder } from './connection.js';
import { defineConnection } from './connection-types.js';
import type { ReadContext } from './context.js';
import type { ColumnsOf } from './requests.js';
import type { Visibility } from './visibility.js';

/** A to-one relation, or a short list that needs no pages. Made by `one` and `list`. */
export type Relation = ToOne | BoundedList;

interface ToOne {
  readonly kind: 'one';
  readonly type: () => ClassType<object>;
  readonly by: string;
  readonly impliedBy: boolean;
}

interface BoundedList {
  readonly kind: 'list';
  readonly type: () => ClassType<object>;
  readonly by: string;
  readonly most: number;
  readonly order: DefaultOrder | null;
}

/**
 * The record whose id stands in property `by` of this row. Null when the viewer may not see it, unless `impliedBy`:
 * then whoever sees this row sees that one, and nothing is asked again.
 */
export const one = (type: () => ClassType<object>, by: string, options: { impliedBy?: boolean } = {}): Relation => ({
  kind: 'one',
  type,
  by,
  impliedBy: options.impliedBy ?? false,
});

/**
 * All records whose property `by` holds this row's id, without pages. Only where the business bounds their number:
 * `most` is that bound, and the field's description gives its reason.
 */
export const list = (
  type: () => ClassType<object>,
  by: string,
  options: { most: number; order?: DefaultOrder },
): Relation => ({ kind: 'list', type, by, most: options.most, order: options.order ?? null });

/** Values of one row for a computed field: properties and expressions it `needs`, typed like the entity's. */
export type FactsOf<E> = E & Readonly<Record<string, unknown>>;

export interface ComputedField<E> {
  /** Properties it is computed from; masked and guarded ones arrive masked and null. */
  readonly needs: readonly (keyof E & string)[];
  /** Further facts in SQL, selected only with the field. Cast counts to `int`. */
  readonly expressions?: Readonly<Record<string, (row: ColumnsOf<E>, viewer: Actor) => Expression<unknown>>>;
  /** Pure: the same facts, viewer and instant give the same answer. */
  readonly from: (facts: FactsOf<E>, viewer: Actor, now: Date, ctx: ReadContext) => unknown;
}

export interface MaskedField<E> {
  /** Who reads the value in clear. */
  readonly clearFor: (viewer: Actor, row: ColumnsOf<E>) => Visibility;
  /** What others read instead; for tables without an entity. Properties of entities are masked as `@Personal` says. */
  readonly mask?: Mask;
}

/** Values for many records at once, by id; a record without an entry answers null. */
export type BatchLoad = (
  ids: readonly string[],
  args: Readonly<Record<string, unknown>>,
  ctx: ReadContext,
) => Promise<ReadonlyMap<string, unknown>>;

/** How the read engine answers one type. `E` is the entity, or the names of `columns`. */
export interface ReadsOf<E> {
  /** What its ids begin with; makes `node(id)` find it. */
  readonly prefix?: string;
  /** The viewer's rows. `everyone` when all rows are public. Holds wherever a row is reached. */
  readonly visibleTo: 'everyone' | ((viewer: Actor, row: ColumnsOf<E>) => Visibility);
  readonly relations?: Readonly<Record<string, Relation>>;
  /** Fields computed by PostgreSQL, selected only when asked for. Cast counts to `int`; money is minor units. */
  readonly expressions?: Readonly<Record<string, (row: ColumnsOf<E>, viewer: Actor) => Expression<unknown>>>;
  readonly computed?: Readonly<Record<string, ComputedField<E>>>;
  /**
   * Rows of which the viewer gets a field that carries `@Auth`; null for others. Needed where the default (the field's
   * permission reaches the row's `merchantId` or `buyerId`) does not fit.
   */
  readonly guarded?: Readonly<Record<string, (viewer: Actor, row: ColumnsOf<E>) => Visibility>>;
  /**
   * Who reads a masked property in clear (A7). Every personal property that is shown and has a mask stands here. Not
   * sortable; filtered by exact value only.
   */
  readonly masked?: { readonly [K in keyof E & string]?: MaskedField<E> };
  /** Conditions of `filter` that are no plain comparison with the property of the same name. */
  readonly filters?: Readonly<
    Record<string, (value: never, row: ColumnsOf<E>, viewer: Actor, ctx: ReadContext) => Visibility>
  >;
  /** Sorts that are no plain property, by the name of the enum value. */
  readonly orders?: Readonly<Record<string, (row: ColumnsOf<E>, viewer: Actor) => Expression<unknown>>>;
  /** Order of a list when the client asks for none; the newest (largest id) first when absent. */
  readonly defaultOrder?: DefaultOrder;
  /** Values loaded for a whole level at once, for what SQL cannot select with the row. */
  readonly batch?: Readonly<Record<string, BatchLoad>>;
}

/** A table that no entity class stands for. */
export interface ReadsOfTable<C extends string> extends ReadsOf<Record<NoInfer<C>, unknown>> {
  readonly table: string;
  /** Property → column. Say `{ column, nullable: true }` where the column can be null and is sorted by. */
  readonly columns: Readonly<Record<C, string | TableColumn>>;
}

export interface TableColumn {
  readonly column: string;
  readonly nullable?: boolean;
  /** SQL type, where values need conversion for computed fields: `bigint`, `timestamptz`, `text` (the default). */
  readonly type?: string;
}

export interface ReadsOfEntity<E> extends ReadsOf<E> {
  readonly entity: () => abstract new (...args: never[]) => E;
}

/** One type's declaration as the engine sees it. */
export interface Reads {
  readonly type: ClassType<object>;
  readonly entity: (() => Function) | null;
  readonly table: string | null;
  readonly columns: Readonly<Record<string, string | TableColumn>> | null;
  readonly declaration: ReadsOf<Record<string, unknown>>;
}

/**
 * Declares how a GraphQL type is read. Fields named like a property of the entity need no line here; `total: Money`
 * comes from `totalMinor`, `name: LocalizedText` from `nameZh` and `nameEn`.
 *
 * @example
 * export const orderReads = reads(OrderType, {
 *   prefix: 'order',
 *   entity: () => Order,
 *   visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
 *   relations: { merchant: one(() => MerchantType, 'merchantId', { impliedBy: true }) },
 * });
 */
export function reads<T extends object, E extends object>(type: ClassType<T>, declaration: ReadsOfEntity<E>): Reads;
export function reads<T extends object, C extends string>(type: ClassType<T>, declaration: ReadsOfTable<C>): Reads;
export function reads(type: ClassType<object>, declaration: ReadsOfEntity<object> | ReadsOfTable<string>): Reads {
  defineConnection(type);
  const ofTable = 'table' in declaration;
  return {
    type,
    entity: ofTable ? null : declaration.entity,
    table: ofTable ? declaration.table : null,
    columns: ofTable ? declaration.columns : null,
    // Inside the engine a row's properties are looked up by name; that they exist is checked when the schema is bound.
    declaration: declaration,
  };
}

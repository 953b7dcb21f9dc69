import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime } from '../schema/scalars.js';

/** Rows of a page nobody asked a size for. */
export const DEFAULT_PAGE_SIZE = 20;
/** Most rows of one page. */
export const MAX_PAGE_SIZE = 100;
/** Furthest a panel may jump; beyond it, pages follow cursors. */
export const MAX_OFFSET = 10_000;

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is sorted.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest, A first; empty values last.' },
    DESC: { description: 'Largest, latest, Z first; empty values first.' },
  },
});

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many records from the start, or after `after`: 1 to 100, 20 when absent.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the record after which the page begins. Goes with `first`.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many records from the end, or before `before`: 1 to 100.' })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the record before which the page ends. Goes with `last`.',
  })
  before?: string | null;
}

/** Arguments of a list at the root of a query; classes of single lists extend it by `filter` and `orderBy`. */
@ArgsType()
export class RootPageArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Records to skip, at most 10 000, for jumping to a page. Goes with `first` and without cursors.',
  })
  offset?: number | null;
}

/** What a list is sorted by. Ties are broken by the id, so the order is always total. */
export interface OrderBy {
  readonly field: string;
  readonly direction?: OrderDirection | null;
}

/**
 * The input of `orderBy` for one list. Values of the enum are named like the type's properties in upper snake case
 * (`CREATED_AT` → `createdAt`, `TOTAL` → `totalMinor`, `NAME` → `nameZh` or `nameEn`), or like an entry of `orders`.
 *
 * @example export const OrderOrder = orderByInput('OrderOrder', OrderOrderField);
 */
export function orderByInput(name: string, fields: object): new () => OrderBy {
  @InputType(name, { description: 'What to sort by, and which way.' })
  class OrderByInput implements OrderBy {
    @Field(() => fields, { description: 'What to sort by.' })
    field!: string;

    @Field(() => OrderDirection, { nullable: true, description: 'Which way; ascending when absent.' })
    direction?: OrderDirection | null;
  }
  return OrderByInput;
}

@InputType('DateTimeRange', { description: 'A half-open span of time: `from` belongs to it, `to` does not.' })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: 'The first instant; absent: since ever.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The instant at which it is over; absent: without end.' })
  to?: Date | null;
}

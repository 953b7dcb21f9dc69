import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, byOwner } from '../kernel/read/index.js';
import { DAY_OF_NUMBER } from './order-numbers.js';

/** The beginning of an order number: its day, or the day and what follows the hyphen. */
const NUMBER = /^(?:\d{1,6}|\d{6}-[0-9A-Z]*)$/i;
const PHONE = /^\+?[0-9 -]{7,20}$/;
/** Of a name that many bear the newest orders are found. */
const MOST_FOUND = 500;

interface OrderColumns {
  readonly id: RawBuilder<unknown>;
  readonly number: RawBuilder<unknown>;
}

/**
 * One box for all that a caller tells (E4): an order number or its beginning, the recipient's whole phone number, or the
 * recipient's whole name. By phone and name only those find anything who see them in clear, or may open them: whoever sees
 * masks alone must not learn from what is found whether a guess is right (A7).
 */
export function matching(value: string, row: OrderColumns, viewer: Actor): RawBuilder<SqlBool> {
  const wanted = value.trim();
  const begins = `${wanted.toUpperCase()}%`;
  const isNumber = NUMBER.test(wanted);
  // A number begins with its day: whoever types on means few orders, which are found by number before they are sorted.
  if (isNumber && wanted.length <= DAY_OF_NUMBER) return sql<SqlBool>`${row.number} like ${begins}`;
  const ways = [
    ...(isNumber ? [sql`select id from customer_order where number like ${begins}`] : []),
    ...(PHONE.test(wanted) ? [recipientsWith(sql`${tidied} = any(${phonesOf(wanted)}::text[])`, viewer)] : []),
    ...(!isNumber && !PHONE.test(wanted) ? [recipientsWith(sql`r.name = ${wanted}`, viewer)] : []),
  ];
  return sql<SqlBool>`${row.id} = any(array(${sql.join(ways, sql` union all `)}))`;
}

/** As the index has it. */
const tidied = sql`translate(r.phone, ' -', '')`;

/** A phone number as people write it: with the country's code or without. */
function phonesOf(typed: string): string[] {
  const plain = typed.replaceAll(/[ -]/g, '');
  const national = plain.replace(/^(?:\+|00)86/, '');
  return [...new Set([plain, national, `+86${national}`])];
}

function recipientsWith(condition: RawBuilder<unknown>, viewer: Actor): RawBuilder<unknown> {
  const within = anyOf(
    scopeOf(viewer, Permission.PERSONAL_DATA_OPEN).all,
    byOwner(scopeWithoutRoles(viewer, Permission.PERSONAL_DATA_READ), sql.ref('r.merchant_id'), sql.ref('r.buyer_id')),
  );
  const reach = typeof within === 'boolean' ? sql.lit(within) : within;
  return sql`(select r.id from order_recipient r where ${condition} and ${reach} order by r.id desc limit ${sql.lit(MOST_FOUND)})`;
}

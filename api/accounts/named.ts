import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { normaliseIdentifier } from './identifiers.js';

/** Accounts whose name contains the text, or whose phone or e-mail is exactly it: nobody fishes for personal data by parts. */
export function named(
  text: string,
  row: { readonly [K in 'name' | 'phone' | 'email']: RawBuilder<unknown> },
): RawBuilder<SqlBool> {
  const identifier = normaliseIdentifier(text);
  const pattern = `%${text.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return identifier
    ? sql<SqlBool>`(${row.phone} = ${identifier} or ${row.email} = ${identifier})`
    : sql<SqlBool>`${row.name} ilike ${pattern}`;
}

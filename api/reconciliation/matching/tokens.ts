import { type RawBuilder, sql } from 'kysely';

const MOST = 50;

/**
 * What of a text may be one of our numbers: at least eight letters and figures with a figure among them, without hyphens and
 * the like, since banks drop them, and in capitals. Words and names never are.
 */
export const tokensIn = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(/[A-Za-z0-9_:-]+/g)]
        .map(([word]) => word.replace(/[_:-]/g, '').toUpperCase())
        .filter((word) => word.length >= 8 && /\d/.test(word)),
    ),
  ].slice(0, MOST);

/** The same of a text in the database: rows of `token`. */
export const tokensOf = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select distinct upper(regexp_replace(word[1], '[_:-]', '', 'g')) as token
     from regexp_matches(${text}, '[A-Za-z0-9_:-]+', 'g') as word
    where length(regexp_replace(word[1], '[_:-]', '', 'g')) >= 8 and word[1] ~ '[0-9]')`;

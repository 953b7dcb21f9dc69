import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { allOfTerms, phraseOf, type Term } from './phrase.js';
import { relevance } from './relevance.js';

/** Of a phrase that fits more products, this many are weighed: nobody turns two hundred pages. */
const MOST_WEIGHED = 2_000;

/** Products in which every word of the phrase is found; none when it has no words. */
export function productsMatching(typed: string, id: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const { terms } = phraseOf(typed);
  return terms.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`${id} in (select product_id from product_search where words @@ ${allOfTerms(terms)})`;
}

/** How near a product is to what was typed. */
export function nearness(typed: string, id: RawBuilder<unknown>): RawBuilder<number> {
  const phrase = phraseOf(typed);
  return phrase.terms.length === 0 ? sql<number>`0` : relevance(phrase, phrase.terms, id);
}

/** Products the `tsquery` finds, at most `MOST_WEIGHED`. As an array, so that they are looked for once and not once a product. */
export const someOf = (query: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`${id} = any(array(select product_id from product_search where words @@ ${query} limit ${MOST_WEIGHED}))`;

/** How many of the terms are found in a product, those of its title twice. */
export const wordsFound = (terms: readonly Term[], id: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`(select ${sql.join(
    terms.map((term) => sql`case when s.words @@ ${term(['A'])} then 2 when s.words @@ ${term()} then 1 else 0 end`),
    sql` + `,
  )} from product_search s where s.product_id = ${id})`;

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { page, type RootPageArgs } from '../../kernel/read/index.js';
import type { Db, RequestContext } from '../../kernel/request-context.js';
import type { Product } from '../product.entity.js';
import { ProductType } from '../product.type.js';
import { corrected } from './corrected.js';
import { someOf, wordsFound } from './match-products.js';
import { allOfTerms, anyOfTerms, type Phrase, phraseOf, soundOf, type Term } from './phrase.js';
import type { ProductSearchType } from './product-search.type.js';
import { relevance } from './relevance.js';
import { SearchMatch } from './search-match.js';

/** One way to look for a phrase, from the strictest to the last resort. */
interface Way {
  readonly match: SearchMatch;
  readonly searchedFor: string | null;
  /** What finds its products; null: bestsellers. */
  readonly query: RawBuilder<unknown> | null;
  readonly rank: (id: RawBuilder<unknown>) => RawBuilder<number>;
}

/**
 * Finds products for what a buyer typed, and where nothing has all of its words, the nearest useful (C4): the same sound in other
 * characters, words spelt rightly, some of the words, bestsellers. Only what is on sale decides which it is.
 */
export async function searchProducts(
  { db }: RequestContext,
  { q, ...window }: RootPageArgs & { q: string },
): Promise<ProductSearchType> {
  const way = await wayOf(db, phraseOf(q));
  const { match, searchedFor, query, rank } = way;
  const found = (id: RawBuilder<unknown>) => (query ? someOf(query, id) : isBestseller(id));
  return {
    match,
    searchedFor,
    products: page<ProductType, Product>(ProductType, window, {
      where: (row) => sql<SqlBool>`${row.status} = 'PUBLISHED' and ${row.isShopOpen} and ${found(row.id)}`,
      rank: (row) => rank(row.id),
    }),
  };
}

async function wayOf(db: Db, phrase: Phrase): Promise<Way> {
  const { terms } = phrase;
  if (terms.length === 0) return bestsellers;
  const exact = allWords(phrase, terms, SearchMatch.ALL_WORDS, null);
  if (await findsAnything(db, exact)) return exact;
  const sound = soundOf(phrase);
  const bySound = sound && allWords(phrase, sound, SearchMatch.SOUND, null);
  if (bySound && (await findsAnything(db, bySound))) return bySound;
  const spelling = await corrected(db, phrase);
  if (spelling !== null) {
    const right = phraseOf(spelling);
    const spelt = allWords(right, right.terms, SearchMatch.SPELLING, spelling);
    if (await findsAnything(db, spelt)) return spelt;
  }
  const some = someWords(spelling === null ? terms : phraseOf(spelling).terms);
  return (await findsAnything(db, some)) ? some : bestsellers;
}

const allWords = (phrase: Phrase, terms: readonly Term[], match: SearchMatch, searchedFor: string | null): Way => ({
  match,
  searchedFor,
  query: allOfTerms(terms),
  rank: (id) => relevance(phrase, terms, id),
});

const someWords = (terms: readonly Term[]): Way => ({
  match: SearchMatch.SOME_WORDS,
  searchedFor: null,
  query: anyOfTerms(terms),
  rank: (id) => wordsFound(terms, id),
});

const bestsellers: Way = {
  match: SearchMatch.BEST_SELLERS,
  searchedFor: null,
  query: null,
  rank: (id) => sql<number>`(select c.sold_count from product_sales c where c.product_id = ${id})`,
};

const MOST_BESTSELLERS = 200;

const isBestseller = (id: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`${id} = any(array(select product_id from product_sales order by sold_count desc limit ${MOST_BESTSELLERS}))`;

/** Asked product by product, so that a phrase that fits thousands is answered by the first on sale. */
async function findsAnything(db: Db, { query }: Way): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select 1 from product_search s where s.words @@ ${query}
      and (select p.status = 'PUBLISHED' and p.is_shop_open from product p where p.id = s.product_id)) as some`.execute(
    db,
  );
  return rows[0]?.some ?? false;
}

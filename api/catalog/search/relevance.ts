import { type RawBuilder, sql } from 'kysely';
import { valueOfSetting } from '../../settings/index.js';
import { titleKey } from './fold.js';
import { allOfTerms, type Phrase, type Term } from './phrase.js';
import { searchSettings } from './search-settings.js';

/** Units sold that give all points for sales. */
const MANY_SOLD = 1_000;
/** Titles as long as this, and longer ones, get no points for being short. */
const LONG_TITLE = 20;

/**
 * How near a product is to a phrase (C4), as a whole number: where its words stand, whether they stand there literally, and a little
 * for what sells, can be had now and is named shortly. `id` is the product's; the same facts give the same number.
 */
export function relevance(phrase: Phrase, terms: readonly Term[], id: RawBuilder<unknown>): RawBuilder<number> {
  const key = titleKey(phrase.text);
  const points = (name: keyof typeof searchSettings): RawBuilder<number> => valueOfSetting(searchSettings[name]);
  const stands = (at: Parameters<Term>[0]): RawBuilder<boolean> => sql<boolean>`s.words @@ ${allOfTerms(terms, at)}`;
  const literally = phrase.literal.length > 0 ? sql`s.words @@ ${allOfTerms(phrase.literal)}` : sql`false`;
  return sql<number>`(select
      case when ${key} in (s.title_zh, s.title_en) then ${points('wholeTitle')}
        when ${key} <> '' and (starts_with(s.title_zh, ${key}) or starts_with(s.title_en, ${key})) then ${points('titleBegins')}
        when ${stands(['A'])} then ${points('inTitle')} when ${stands(['A', 'B'])} then ${points('inCategory')}
        when ${stands(['A', 'B', 'C'])} then ${points('inOptions')} else ${points('elsewhere')} end
      + case when ${literally} then ${points('literal')} else 0 end
      + (${points('sales')} * least(1, ln(1 + coalesce((select sold_count from product_sales c where c.product_id = s.product_id), 0)) / ln(1 + ${MANY_SOLD}::float8)))::int
      + case when exists (select 1 from variant v join stock k on k.variant_id = v.id where v.product_id = s.product_id and v.is_active and k.on_hand > k.reserved) then ${points('inStock')} else 0 end
      + (${points('shortTitle')} * greatest(0, ${LONG_TITLE}::int - length(s.title_zh)) / ${LONG_TITLE}::int)
    from product_search s where s.product_id = ${id})`;
}

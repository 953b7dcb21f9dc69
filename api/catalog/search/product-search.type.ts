import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionOf, RootPageArgs } from '../../kernel/read/index.js';
import { ProductFilter } from '../catalog.inputs.js';
import { ProductType } from '../product.type.js';
import { SearchMatch } from './search-match.js';

registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'How what a search found fits what was typed (C4).',
  valuesConfig: {
    ALL_WORDS: { description: 'Every word was found, as written, by its stem, in pinyin or by initials.' },
    SOUND: { description: 'Nothing was found as written; these sound the same, e.g. in simplified characters.' },
    SPELLING: { description: 'Nothing was found as written; `searchedFor` is how it may have been meant.' },
    SOME_WORDS: { description: 'Nothing has all of the words; these have some, most first.' },
    BEST_SELLERS: { description: 'Nothing was found; these are what the market sells most.' },
  },
});

@ArgsType()
export class SearchProductsArgs extends RootPageArgs {
  @Field(() => String, {
    description:
      'Chinese, English, pinyin or its initials, a SKU or barcode; the first 100 characters count, the last word may be unfinished.',
  })
  q!: string;

  @Field(() => ProductFilter, { nullable: true, description: 'Which of the found ones; its `q` searches within them.' })
  filter?: ProductFilter | null;
}

@ObjectType('ProductSearch', {
  simpleResolvers: true,
  description:
    'What a search among the products on sale found, nearest first; the nearest useful when nothing fits (C4).',
})
export class ProductSearchType {
  @Field(() => SearchMatch, { description: 'How the products fit what was typed. Say it above the list.' })
  match!: SearchMatch;

  @Field(() => String, {
    nullable: true,
    description: 'What was searched for instead, under `SPELLING`; null otherwise.',
  })
  searchedFor?: string | null;

  @Field(() => connectionOf(() => ProductType), {
    description: 'The products, nearest first. Of a phrase that fits thousands, 2 000 are weighed.',
  })
  products!: Connection<ProductType>;
}

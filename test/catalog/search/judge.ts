import { type Judgement, judgements } from './judgements.ts';

/** Results of a query that count. */
const LOOKED_AT = 10;

export const judgedSearch = `query ($q: String!) {
  searchProducts(q: $q, first: ${LOOKED_AT}) { match products { nodes { title { zh } } } }
}`;

export interface JudgedAnswer {
  readonly searchProducts: {
    readonly match: string;
    readonly products: { readonly nodes: readonly { readonly title: { readonly zh: string } }[] };
  };
}

interface Quality {
  readonly queries: number;
  /** Mean reciprocal rank: 1 when a right product stands first for every query. */
  readonly mrr: number;
  /** Queries whose first answer is none of the right ones, with what it is. */
  readonly missed: readonly string[];
}

/** Asks every query of the list and says how far up the right products stand (C4). */
export async function judgeSearch(ask: (q: string) => Promise<JudgedAnswer>): Promise<Quality> {
  const list = Object.values(judgements).flat();
  const missed: string[] = [];
  let sum = 0;
  for (const each of list) {
    const rank = rankOf(each, await ask(each.query));
    sum += rank.reciprocal;
    if (rank.reciprocal < 1) missed.push(`${each.query} ${rank.reciprocal.toFixed(2)} ${rank.first}`);
  }
  return { queries: list.length, mrr: sum / list.length, missed };
}

function rankOf({ right }: Judgement, { searchProducts }: JudgedAnswer): { reciprocal: number; first: string } {
  const titles = searchProducts.products.nodes.map(({ title }) => title.zh);
  const place = titles.findIndex((title) => right.includes(title));
  return {
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    first: `${searchProducts.match}: ${titles.slice(0, 3).join(' | ')}`,
  };
}

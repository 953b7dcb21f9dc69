import { describe, expect, it } from 'vitest';
import { MovableClock } from '#api/kernel/clock.js';
import { newId } from '#api/kernel/ids.js';
import { crowdedMarket, type List } from './crowded-market.js';

const ROWS = 17;
/** One that ends with a full page now and then, and one that does not. */
const PAGE_SIZES = [4, 7];

const { ask, columns, lists, registry, world } = await crowdedMarket(ROWS, 20_260_302);
const clock = new MovableClock(new Date('2026-02-01T00:00:00Z'));

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function pageOf(list: List, args: string): Promise<Page> {
  const selection = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const { data, errors } = await ask(list.ask(args, selection));
  if (errors) throw new Error(`${list.name}(${args}): ${errors.map(({ message }) => message).join('; ')}`);
  const holder = (data?.['node'] ?? data) as { page: Page };
  return holder.page;
}

const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

/** Every id of a list page by page, while a row comes to its table before each page but the first. */
async function walk(list: List, order: string, size: number, isBackward: boolean): Promise<string[]> {
  const newcomers: string[] = [];
  const [many, from] = isBackward ? ['last', 'before'] : ['first', 'after'];
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page = await pageOf(list, `${many}: ${size}${cursor ? `, ${from}: "${cursor}"` : ''}${order}`);
    if (isBackward) seen.unshift(...idsOf(page));
    else seen.push(...idsOf(page));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    cursor = isBackward ? startCursor : endCursor;
    if (!(isBackward ? hasPreviousPage : hasNextPage)) break;
    if (seen.length > 10 * ROWS) throw new Error(`${list.name} has no end`);
    const newcomer = newId(registry.types.get(list.lists)?.declaration.prefix ?? 'row', clock);
    await world.grow(list.table, newcomer, columns);
    newcomers.push(newcomer);
  }
  await world.shrink(list.table, newcomers);
  return seen;
}

/** A list whose rows have no ids of their own cannot be walked by name. */
const walked = lists.filter(({ lists: type }) => registry.types.get(type)?.declaration.prefix);

describe('every list, page by page, forward and backward, while rows are added', () => {
  it('is walked, but for those of rows without ids', () => {
    expect(walked.length).toBeGreaterThan(40);
    expect(lists.length - walked.length).toBeLessThan(5);
  });

  it.each(walked.map((list) => [list.name, list] as const))('%s', async (_name, list) => {
    await list.gather();
    const orders = list.orders.flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => `, orderBy: { field: ${field}, direction: ${direction} }`),
    );
    for (const order of orders.length > 0 ? orders : ['']) {
      const whole = idsOf(await pageOf(list, `first: 100${order}`));
      expect(whole.length, 'random rows make a list').toBeGreaterThan(0);
      for (const size of PAGE_SIZES)
        for (const isBackward of [false, true]) {
          const seen = await walk(list, order, size, isBackward);
          const what = `${list.name}(${order}) by ${size}, ${isBackward ? 'backward' : 'forward'}`;
          expect(new Set(seen).size, `${what} repeats a row`).toBe(seen.length);
          expect(
            seen.filter((id) => whole.includes(id)),
            `${what} loses a row or swaps two`,
          ).toEqual(whole);
        }
    }
  });
});

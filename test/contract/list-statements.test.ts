import { type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { crowdedMarket, type List } from './crowded-market.js';

const ROWS = 50;
const { ask, lists, schema, statements } = await crowdedMarket(ROWS, 7);

/** Everything of a record, what it leads to, and the beginning of each of its lists. */
function everythingOf(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '__typename';
  const picked = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => pick(field, depth));
  return ['__typename', ...picked].join(' ');
}

function pick(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const { name } = getNamedType(field.type);
  if (isLeafType(getNamedType(field.type))) return [field.name];
  if (depth === 0) return [];
  const listed = /^(.+)Connection$/.exec(name)?.[1];
  return [
    listed
      ? `${field.name}(first: 2) { totalCount nodes { ${everythingOf(listed, depth - 1)} } }`
      : `${field.name} { ${everythingOf(name, depth - 1)} }`,
  ];
}

async function statementsOf(list: List, rows: number): Promise<number> {
  const text = list.ask(`first: ${rows}`, `totalCount nodes { ${everythingOf(list.lists, 2)} }`);
  let problems: string[] = [];
  const sent = await statements.during(async () => {
    problems = ((await ask(text)).errors ?? []).map(({ message }) => message);
  });
  // Random rows say what no use case would write; what was asked of the database is the same.
  expect(problems.filter((message) => !/^(Enum|Cannot) /.test(message))).toEqual([]);
  return sent.length;
}

describe('the statements of every list do not grow with its rows (design §9)', () => {
  it.each(lists.map((list) => [list.name, list] as const))('%s', { timeout: 60_000 }, async (_name, list) => {
    await list.gather();
    const [one, some, many] = [
      await statementsOf(list, 1),
      await statementsOf(list, ROWS / 2),
      await statementsOf(list, ROWS),
    ];
    // More rows lead to a kind of record that fewer happened not to; a statement a row would be 25 more.
    expect(many - some).toBeLessThan(4);
    expect(one).toBeLessThanOrEqual(many);
  });
});

import { type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { crowdedMarket, type List } from './crowded-market.js';

const ROWS = 50;
/** Well below what one field may ask for, which counts batches of to-one records too. */
const MOST_LISTS = 20;
const { ask, lists, schema, statements } = await crowdedMarket(ROWS, 7);

/** Everything of a record, what it leads to, and the beginning of each of its lists, field by field. */
function fieldsOf(typeName: string, depth: number): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => pick(field, depth));
}

const everythingOf = (typeName: string, depth: number): string =>
  ['__typename', ...fieldsOf(typeName, depth)].join(' ');

/** As few selections as hold all fields, none with more lists than that. */
function selectionsOf(typeName: string): string[] {
  const selections = ['__typename'];
  const listsIn = (text: string): number => text.split('(first: 2)').length;
  for (const field of fieldsOf(typeName, 2)) {
    const fuller = `${selections.at(-1)} ${field}`;
    if (listsIn(fuller) < MOST_LISTS) selections[selections.length - 1] = fuller;
    else selections.push(field);
  }
  return selections;
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

/** How many statements a list takes, and how many of them say what another has said already. */
async function statementsOf(list: List, rows: number): Promise<{ all: number; repeated: number }> {
  const problems: string[] = [];
  const sent = await statements.during(async () => {
    for (const selection of selectionsOf(list.lists)) {
      const { errors = [] } = await ask(list.ask(`first: ${rows}`, `totalCount nodes { ${selection} }`));
      problems.push(...errors.map(({ message }) => message));
    }
  });
  // Random rows say what no use case would write; what was asked of the database is the same.
  expect(problems.filter((message) => !/^(Enum|Cannot) /.test(message))).toEqual([]);
  return { all: sent.length, repeated: sent.length - new Set(sent).size };
}

describe('the statements of every list do not grow with its rows (design §9)', () => {
  it.each(lists.map((list) => [list.name, list] as const))('%s', async (_name, list) => {
    await list.gather();
    const [one, some, many] = [
      await statementsOf(list, 1),
      await statementsOf(list, ROWS / 2),
      await statementsOf(list, ROWS),
    ];
    // More rows lead to kinds of record that fewer happened not to, each asked for once by every selection; a statement a row
    // would be said 25 times more.
    expect(many.repeated - some.repeated).toBeLessThan(4 * selectionsOf(list.lists).length);
    expect(one.all).toBeLessThanOrEqual(many.all);
  });
});

import {
  type ExecutionResult,
  execute,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
} from 'graphql';
import { afterAll } from 'vitest';
import { contextOf, internalArrival } from '#api/context.js';
import { systemActor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { bindReads, bindTypes } from '#api/kernel/read/index.js';
import { createOrm } from '#api/orm.js';
import { marketReads } from '#api/reads.js';
import { marketSchema } from '#api/schema.js';
import { MarketWorld } from '../kernel/read/market-world.js';
import { testConfig } from '../kit/config.js';
import { cloneDatabase } from '../kit/database.js';
import { statementLog } from '../kit/statements.js';

/** A list of the schema: at the root, or of a record that all rows of its kind have been hung on. */
export interface List {
  /** `orders`, `Merchant.orders` */
  readonly name: string;
  readonly table: string;
  /** Type of the records it lists. */
  readonly lists: string;
  /** Its orders, ids first. */
  readonly orders: readonly string[];
  /** The list with these arguments and this selection, as a document of its own. */
  ask(args: string, selection: string): string;
  /** Lets the list be as long as its table. */
  gather(): Promise<void>;
}

/** A market whose every table holds so many random rows, read by the market itself. */
export async function crowdedMarket(rowsPerTable: number, seed: number) {
  const database = await cloneDatabase();
  const statements = statementLog();
  const orm = await createOrm(database.url, { poolSize: 2, onPoolCreated: statements.watch });
  const schema = marketSchema();
  const registry = bindTypes(schema, marketReads, orm.getMetadata());
  bindReads(schema, marketReads, orm.getMetadata(), { mostRecords: 1_000_000 });
  const world = new MarketWorld(database.url, registry, rowsPerTable);
  const columns = await world.open();
  const rows = await world.fill(columns, seed);
  afterAll(async () => {
    await world.close();
    await orm.close(true);
    await database.drop();
  });
  const market = { config: testConfig(database.url), orm, clock: new MovableClock(new Date('2026-01-03T00:00:00Z')) };

  // Nobody else sees a basket or what was written to somebody, not even the market itself; no one a complaint about themselves.
  const complained = new Set(rows['complaint']?.map((complaint) => complaint['about_agent_id']));
  const drafter = rows['complaint_draft']?.find((draft) => !complained.has(draft['account_id']));
  const accountId = String(drafter?.['account_id']);
  const ownBasket = rows['basket']?.find((basket) => basket['buyer_id'] !== null);
  const actor = { ...systemActor, accountId, buyerId: String(ownBasket?.['buyer_id']) };
  const ask = async (text: string): Promise<ExecutionResult<Record<string, unknown>>> => {
    const contextValue = contextOf(market, internalArrival, actor);
    return await execute({ schema, document: parse(text), contextValue });
  };

  const rootLists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): List[] => {
    const type = listedBy(field);
    const bound = registry.types.get(type);
    if (!bound) return [];
    return [
      {
        name: field.name,
        lists: type,
        table: bound.table.name,
        orders: ordersOf(field),
        ask: (args, selection) => `{ page: ${field.name}(${args}) { ${selection} } }`,
        gather: async () => {
          if (type === 'InAppMessage') await world.gather(bound.table.name, 'account_id', accountId);
        },
      },
    ];
  });

  const nestedLists = [...registry.types.values()].flatMap((holder) =>
    [...holder.fields.values()].flatMap(({ name, source }): List[] => {
      const field = holder.graphqlType.getFields()[name];
      const first = holder.table.name === 'basket' ? ownBasket : rows[holder.table.name]?.[0];
      if (source.kind !== 'connection' || !field || !first || !holder.declaration.prefix) return [];
      const listed = registry.types.get(source.target);
      if (!listed) return [];
      return [
        {
          name: `${holder.name}.${name}`,
          lists: source.target,
          table: listed.table.name,
          orders: ordersOf(field),
          ask: (args, selection) =>
            `{ node(id: "${first.id}") { ... on ${holder.name} { page: ${name}(${args}) { ${selection} } } } }`,
          gather: () => world.gather(listed.table.name, listed.column(source.by).column, first.id, listed === holder),
        },
      ];
    }),
  );
  return { ask, columns, lists: [...rootLists, ...nestedLists], registry, schema, statements, world };
}

const listedBy = (field: GraphQLField<unknown, unknown>): string =>
  /^(.+)Connection$/.exec(getNamedType(field.type).name)?.[1] ?? '';

function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const input = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const by = isInputObjectType(input) ? getNamedType(input.getFields()['field']?.type) : undefined;
  return isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
}

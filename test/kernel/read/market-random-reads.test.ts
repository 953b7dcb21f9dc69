import { execute, getNamedType, isCompositeType, isObjectType, parse, validate } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { contextOf, internalArrival } from '#api/context.js';
import { type Actor, anonymous, systemActor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { Permission } from '#api/kernel/permission.js';
import { bindReads, bindTypes } from '#api/kernel/read/index.js';
import type { RequestContext } from '#api/kernel/request-context.js';
import { createOrm } from '#api/orm.js';
import { marketReads } from '#api/reads.js';
import { marketSchema } from '#api/schema.js';
import { testConfig } from '../../kit/config.js';
import { cloneDatabase } from '../../kit/database.js';
import { impliedRelations } from './implied-relations.js';
import { MarketRules } from './market-rules.js';
import { marketGuards, marketMasks, marketVisibility } from './market-visibility.js';
import { MarketWorld } from './market-world.js';
import type { Terrain } from './random-query.js';
import { expectSameAnswer, expectSameAnswers } from './same-answers.js';
import { SlowReader, type SortChoice } from './slow-reader.js';
import { seededTape, type Tape } from './tape.js';
import type { World } from './world.js';

const database = await cloneDatabase();
const orm = await createOrm(database.url, { poolSize: 4 });
const schema = marketSchema();
const registry = bindTypes(schema, marketReads, orm.getMetadata());
bindReads(schema, marketReads, orm.getMetadata(), { mostRecords: 1_000_000 });
const rules = new MarketRules(schema, registry);
const slowReader = new SlowReader(schema, rules);
const now = new Date('2026-01-03T00:00:00Z');
const market = { config: testConfig(database.url), orm, clock: new MovableClock(now) };
const marketWorld = new MarketWorld(database.url, registry);
const columns = await marketWorld.open();

afterAll(async () => {
  await marketWorld.close();
  await orm.close(true);
  await database.drop();
});

const contextFor = (viewer: Actor): RequestContext => contextOf(market, internalArrival, viewer);

const worlds = (process.env['READ_WORLDS'] ?? '41,42').split(',').map(Number);
const documents = Number(process.env['READ_QUERIES'] ?? 150);

describe('who sees what in the market (A5, A7)', () => {
  it('is said a second time for every type, every guarded and masked field, and every relation that asks nothing', () => {
    const types = [...registry.types.values()];
    expect(Object.keys(marketVisibility).sort()).toEqual(types.map(({ name }) => name).sort());
    const fields = types.flatMap((type) =>
      [...type.fields.values()].map((field) => ({ ...field, at: `${type.name}.${field.name}` })),
    );
    const stored = new Set(['column', 'text', 'one', 'list', 'connection']);
    const isStored = ({ source }: (typeof fields)[number]): boolean =>
      stored.has(source.kind) || (source.kind === 'money' && typeof source.minor === 'string');
    expect(Object.keys(marketGuards).sort()).toEqual(
      fields
        .filter((field) => field.guard && isStored(field))
        .map(({ at }) => at)
        .sort(),
    );
    expect(Object.keys(marketMasks).sort()).toEqual(
      types.flatMap((type) => Object.keys(type.declaration.masked ?? {}).map((name) => `${type.name}.${name}`)).sort(),
    );
    expect(Object.keys(impliedRelations).sort()).toEqual(
      fields
        .filter(({ source }) => source.kind === 'one' && source.impliedBy)
        .map(({ at }) => at)
        .sort(),
    );
  });

  it.each(worlds)(
    'is the same for every field of every row, for ten viewers (world %i)',
    async (seed) => {
      const world = await marketWorld.fill(columns, seed);
      const tape = seededTape(seed);
      const viewers = Array.from({ length: 10 }, () => someone(tape, world));
      for (const type of registry.types.values()) {
        const variables = { ids: world[type.table.name]?.map(({ id }) => id) };
        for (const viewer of viewers) {
          const readers = { schema, contextOf: contextFor, now, world, slowReader };
          await expectSameAnswer(readers, viewer, everyField(type.name), [{ variables, slowVariables: variables }]);
        }
      }
    },
    120_000,
  );

  it.each(worlds)(
    'is the same for random documents on random rows, whichever way a row is reached (world %i)',
    async (seed) => {
      const world = await marketWorld.fill(columns, seed);
      const cursors = await cursorsOf(world);
      await expectSameAnswers({
        schema,
        contextOf: contextFor,
        now,
        world,
        slowReader,
        randomActor: (tape) => someone(tape, world),
        terrainOf: (viewer) => ({
          schema,
          rules,
          world,
          filterValues: rules.filterValues(world),
          listOrders,
          cursorOf: (typeName, sort, id) => cursors.get(keyOf(viewer.locale, typeName, sort, id)),
        }),
        seed,
        documents,
      });
    },
    600_000,
  );
});

/** A document that asks a type for all its stored fields, for whom its relations lead to, and what its lists hold. */
const everyField = (typeName: string): string =>
  `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${typeName} { ${fieldsOf(typeName)} } } }`;

function fieldsOf(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type`);
  const selections = Object.values(type.getFields()).flatMap((field) => {
    if (rules.types[typeName]?.unknown?.has(field.name)) return [];
    const named = getNamedType(field.type);
    if (named.name.endsWith('Connection')) return [`${field.name}(first: 4) { totalCount nodes { id } }`];
    return [isCompositeType(named) ? `${field.name} { ${partsOf(named.name)} }` : field.name];
  });
  return selections.join(' ');
}

/** Who is led to; a type without ids of its own is read whole, because no other way leads there. */
function partsOf(typeName: string): string {
  if (typeName === 'Money') return 'amount currency';
  if (typeName === 'LocalizedText') return 'zh en forViewer';
  return registry.types.get(typeName)?.declaration.prefix ? 'id' : fieldsOf(typeName);
}

/** Orders of nested lists that differ from the order of their type. */
const listOrders: Terrain['listOrders'] = Object.fromEntries(
  [...registry.types.values()].flatMap((type) =>
    [...type.fields.values()].flatMap(({ name, source }) =>
      source.kind === 'connection' && source.defaultOrder ? [[`${type.name}.${name}`, source.defaultOrder]] : [],
    ),
  ),
);

const keyOf = (locale: Actor['locale'], typeName: string, { field, direction }: SortChoice, id: string): string =>
  [locale, typeName, field, direction, id].join(' ');

/** The engine's cursors of every row in every order of the lists at the root, as the market itself gets them. */
async function cursorsOf(world: World): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const typeName = String(field.type).replace(/Connection!$/, '');
    const type = rules.types[typeName];
    if (!type || !field.args.some(({ name }) => name === 'orderBy') || !world[type.table]) continue;
    for (const sort of ['ID', ...Object.keys(type.sorts)]) {
      for (const direction of ['ASC', 'DESC'] as const) {
        for (const locale of ['zh', 'en'] as const)
          await collect(field.name, typeName, locale, { field: sort, direction }, cursors);
      }
    }
  }
  return cursors;
}

async function collect(
  list: string,
  typeName: string,
  locale: Actor['locale'],
  sort: SortChoice,
  cursors: Map<string, string>,
): Promise<void> {
  const document = parse(
    `{ page: ${list}(first: 100, orderBy: { field: ${sort.field}, direction: ${sort.direction} }) { edges { cursor node { id } } } }`,
  );
  if (validate(schema, document).length > 0) return;
  const contextValue = contextOf(market, internalArrival, { ...systemActor, locale });
  const { data } = await execute({ schema, document, contextValue });
  const { page } = data as unknown as { page: { edges: { cursor: string; node: { id: string } }[] } };
  for (const { cursor, node } of page.edges) cursors.set(keyOf(locale, typeName, sort, node.id), cursor);
}

const permissions = Object.values(Permission).filter(
  (permission) => permission !== Permission.PUBLIC && permission !== Permission.SIGNED_IN,
);
const some = (tape: Tape): Set<Permission> => new Set(permissions.filter(() => tape.upTo(3) === 1));

/** Nobody, a buyer, a member of merchants, staff, an app of a merchant, or the market itself. */
function someone(tape: Tape, world: World): Actor {
  const nobody = anonymous(tape.pick(['zh', 'en'] as const));
  const kind = tape.upTo(10);
  if (kind === 0) return nobody;
  if (kind === 9) return { ...systemActor, locale: nobody.locale };
  const accountId = tape.pick(world['account'] ?? []).id;
  const person: Actor = { ...nobody, kind: 'PERSON', accountId, buyerId: accountId };
  if (kind < 3) return person;
  const merchants = new Map(
    (world['merchant'] ?? []).filter(() => tape.upTo(3) === 1).map(({ id }) => [id, some(tape)]),
  );
  if (kind < 5) return { ...person, merchants };
  if (kind === 5) return { ...nobody, kind: 'APP', appId: tape.pick(world['app'] ?? []).id, merchants };
  const merchantIds = new Set((world['merchant'] ?? []).filter(() => tape.upTo(2) === 1).map(({ id }) => id));
  const care = tape.upTo(2) === 1 ? { permissions: some(tape), merchantIds } : null;
  return { ...person, merchants, care, platformPermissions: care ? new Set() : some(tape) };
}

import { setTimeout as pause } from 'node:timers/promises';
import { getNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { toCursor } from '#api/events/index.js';
import type { Client } from '../kit/client.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';
import { argumentType, type Field, permissionOf, schema } from './documents.js';
import { idPathsOf, inputOf } from './example-inputs.js';
import { type NamingRow, namingRows, type Place } from './id-table.js';
import { permissionTable } from './permission-table.js';
import { type Side, side, type Thing } from './twins.js';

/** Kept beside the records: attempts, points, and when somebody was last seen. */
const besides: ReadonlySet<string> = new Set(['attempt', 'points_spent', 'session', 'app_usage']);

const market = await startTestMarket();
const handler = await staff(market, StaffRole.SUPERVISOR);
const [mine, theirs] = [await side(market, handler), await side(market, handler)];
const tables = await tablesThatCount();
let last = await everything();

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Whoever has these has them for the whole market: nothing is foreign to them. */
const forStaff = new Set(
  permissionTable.filter(({ open, members }) => !open && !members).map(({ permission }) => permission),
);

describe('A5 the table of mutations that name records', () => {
  it('has every one that people and shops may call, with every id of its input, and no other', () => {
    const expected = mutations
      .filter((mutation) => idPathsOf(mutation).length > 0 && !forStaff.has(permissionOf(mutation) ?? ''))
      .map((mutation) => `${mutation.name} ${idPathsOf(mutation).join(' ')}`);
    const listed = new Set(
      namingRows.map(({ mutation, ids }) => `${mutation} ${Object.keys(ids).toSorted().join(' ')}`),
    );
    expect([...listed].toSorted()).toEqual(expected.toSorted());
  });
});

/** Each id of the input, one after the other, is somebody else’s, and the others one’s own; then all at once. */
const swaps = namingRows.flatMap((row) => {
  const guarded = Object.entries(row.ids).filter(([, { open }]) => open === undefined);
  const all = guarded.length > 1 ? [[row, guarded.map(([path]) => path)] as const] : [];
  return [...guarded.map(([path]) => [row, [path]] as const), ...all].map(
    ([of, paths]) => [`${of.mutation} by a ${of.by}: ${paths.join(', ')}`, of, paths] as const,
  );
});

describe('A5 what is somebody else’s is as good as not there, whichever id of the input it stands at', () => {
  it.each(swaps)('%s', async (_title, row, paths) => {
    for (const ids of variations(row, paths)) {
      const answered = await call(row, ids.foreign);
      expect(answered).toEqual(await call(row, ids.unknown));
      expect(answered.map(({ code }) => code)).toEqual([row.ids[paths[0] ?? '']?.code ?? 'NOT_FOUND']);
    }
    await expectNothingChanged();
  });
});

const strayed = namingRows.flatMap((row) =>
  Object.entries(row.ids).flatMap(([path, { elsewhere }]) =>
    elsewhere ? [[`${row.mutation}: ${path}`, row, path, elsewhere] as const] : [],
  ),
);

it.each(strayed)(
  'A5 nor is one’s own there, when it belongs to another record: %s',
  async (_title, row, path, thing) => {
    const [answer] = await call(row, { ...ownIds(row), [path]: [mine.ids[thing]] });
    expect(answer?.code).toBe('NOT_FOUND');
    await expectNothingChanged();
  },
);

/** Lists that take ids, and whatever else takes several: what of them one may see, and nothing of the rest. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => takesIds(field));
const seers = lists.flatMap(({ name }) => (['buyer', 'owner'] as const).map((by) => [name, by] as const));

describe('A5 of ids of one’s own and of others, mixed in either order, a list answers one’s own', () => {
  it.each(seers)('%s, asked by a %s', async (name, by) => {
    const [own, all] = [await idsIn(mine[by].client, name), await idsIn(theirs[by].client, name)];
    const foreign = all.filter((id) => !own.includes(id));
    for (const ids of [
      [...foreign, ...own],
      [...own, ...foreign],
    ])
      expect((await idsIn(mine[by].client, name, ids.slice(0, 100))).toSorted()).toEqual(own.toSorted());
  });

  it.each(['buyer', 'owner'] as const)('nodes, asked by a %s', async (by) => {
    const things = Object.keys(mine.ids) as Thing[];
    const ask = async (ids: readonly string[]): Promise<(string | null)[]> =>
      ids.length > 100 ? [...(await askPart(ids.slice(0, 100))), ...(await ask(ids.slice(100)))] : askPart(ids);
    const askPart = async (ids: readonly string[]) => {
      const { nodes } = await mine[by].client.run<{ nodes: ({ id: string } | null)[] }, object>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids },
      );
      return nodes.map((node) => node?.id ?? null);
    };
    const own = await ask(things.map((thing) => mine.ids[thing]));
    const foreign = await ask(things.map((thing) => theirs.ids[thing]));
    const shown = things.filter((_thing, at) => foreign[at] !== null);
    const pictures = ['banner', 'logo', 'productImage', 'reviewPicture'];
    expect(shown.toSorted()).toEqual(
      [
        'carrier',
        'category',
        'documentKind',
        'inquiryTopic',
        'merchant',
        'product',
        'productReview',
        'returnReasonRule',
        'variant',
        ...pictures,
      ].toSorted(),
    );
    expect(own.filter((id) => id !== null).length).toBeGreaterThan(10);
    const mixed = things.flatMap((thing) => [theirs.ids[thing], mine.ids[thing]]);
    const expected = things.flatMap((_thing, at) => [foreign[at], own[at]]);
    expect(await ask(mixed)).toEqual(expected);
    expect(await ask(mixed.toReversed())).toEqual(expected.toReversed());
  });
});

interface NarrowedStream {
  /** Whose things it is asked for, by its arguments. */
  readonly ids: Readonly<Record<string, Thing>>;
  /** A kind that it tells of one's own. */
  readonly tells: string;
  readonly by: readonly ('buyer' | 'owner')[];
}

/** Streams that are narrowed by an id. */
const streams: Readonly<Record<string, NarrowedStream>> = {
  orderStatusChanged: { ids: { orderId: 'paidOrder' }, tells: 'ORDER_PAID', by: ['buyer', 'owner'] },
  merchantOrderEvents: { ids: { merchantId: 'merchant' }, tells: 'ORDER_PAID', by: ['buyer', 'owner'] },
  complaintEvents: {
    ids: { complaintId: 'complaint', merchantId: 'merchant' },
    tells: 'COMPLAINT_REGISTERED',
    by: ['owner'],
  },
  returnEvents: { ids: { merchantId: 'merchant' }, tells: 'RETURN_REQUESTED', by: ['owner'] },
  complaintViewers: { ids: { complaintId: 'complaint' }, tells: 'COMPLAINT_VIEWERS', by: [] },
  problemOrderEvents: { ids: { merchantId: 'merchant' }, tells: 'PROBLEM_OPENED', by: ['owner'] },
  deliveryTaskEvents: { ids: { merchantId: 'merchant' }, tells: 'DELIVERY_TASK_CHANGED', by: ['owner'] },
};
const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {});

describe('A5 a stream from the beginning, narrowed by an id of others, tells nothing', () => {
  it('is asked of every stream that takes an id', () => {
    const takingIds = subscriptions.map(({ name, args }) => [
      name,
      args.filter(({ type }) => getNamedType(type).name === 'ID').map((arg) => arg.name),
    ]);
    const listed = Object.entries(streams).map(([name, { ids }]) => [name, Object.keys(ids)]);
    expect(takingIds.filter(([, ids]) => ids?.length).toSorted()).toEqual(listed.toSorted());
  });

  const asked = Object.entries(streams).flatMap(([name, { ids, by: people, tells }]) =>
    Object.entries(ids).flatMap(([arg, thing]) => people.map((by) => [name, arg, by, thing, tells] as const)),
  );
  it.each(asked)('%s(%s), asked by a %s', async (name, arg, by, thing, tells) => {
    await market.settle();
    const told = async (id: string, awaited?: string): Promise<string[]> => {
      const document = `subscription { ${name}(after: "${toCursor(0)}", ${arg}: "${id}") { kind sequence } }`;
      await using stream = mine[by].client.subscribe<Record<string, { kind: string }>, object>(document);
      const kinds = () => stream.received.flatMap((item) => item[name]?.kind ?? []);
      if (awaited) await eventually(() => kinds().includes(awaited), { what: awaited });
      else await pause(500);
      expect(stream.failure).toBeUndefined();
      return kinds();
    };
    const isMine = name === 'orderStatusChanged' || by === 'owner';
    if (isMine) await told(mine.ids[thing], tells);
    const [foreign, unknown] = await Promise.all([told(theirs.ids[thing]), told(nobodys(theirs.ids[thing]))]);
    expect(foreign).toEqual(unknown);
  });
});

describe('A5 with ids of one’s own the same call gets through, so it was the id that was refused', () => {
  it.each(namingRows.map((row) => [`${row.mutation} by a ${row.by}`, row] as const))('%s', async (_title, row) => {
    const codes = (await call(row, ownIds(row))).map(({ code }) => code);
    if (Object.keys(row.ids).length > 1) expect(codes).toEqual([]);
    else expect(codes).not.toContain(codeOf(Object.values(row.ids)[0]));
  });
});

function takesIds(field: Field): boolean {
  const filter = argumentType(field, 'filter');
  const permission = permissionOf(field) ?? 'PUBLIC';
  return filter !== null && 'getFields' in filter && 'ids' in filter.getFields() && !forStaff.has(permission);
}

/** The ids on the first page of a list; nothing where the list is refused. */
async function idsIn(client: Client, name: string, ids: readonly string[] | null = null): Promise<string[]> {
  const filter = ids ? `, filter: { ids: ${JSON.stringify(ids)} }` : '';
  const { data } = await client.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>, object>(
    `{ ${name}(first: 100${filter}) { totalCount nodes { id } } }`,
  );
  const list = data?.[name];
  if (!list) return [];
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map((node) => node.id);
}

const codeOf = (place: Place | undefined): string => place?.code ?? 'NOT_FOUND';

type Ids = Readonly<Record<string, readonly string[]>>;

const ownIds = (row: NamingRow): Ids =>
  Object.fromEntries(Object.entries(row.ids).map(([path, { own }]) => [path, [mine.ids[own]]]));

/** The same call twice, with ids of others and with ids that nobody has; lists also mixed with one's own, in both orders. */
function variations(row: NamingRow, paths: readonly string[]): { foreign: Ids; unknown: Ids }[] {
  const mixes: ((own: string, other: string) => string[])[] = [(_own, other) => [other]];
  if (paths.some((path) => path.includes('[]')))
    mixes.push(
      (own, other) => [own, other],
      (own, other) => [other, own],
    );
  return mixes.map((mix) => {
    const withIds = (of: (place: Place) => string): Ids => ({
      ...ownIds(row),
      ...Object.fromEntries(
        paths.map((path) => {
          const place = row.ids[path];
          if (!place) throw new Error(`no ${path}`);
          const other = of(place);
          return [path, path.includes('[]') ? mix(mine.ids[place.own], other) : [other]];
        }),
      ),
    });
    const foreign = (place: Place): string => theirs.ids[place.foreign ?? place.own];
    return { foreign: withIds(foreign), unknown: withIds((place) => nobodys(foreign(place))) };
  });
}

/** An id of the same kind that no record has. */
const nobodys = (id: string): string => `${id.slice(0, id.lastIndexOf('_'))}_01kjp4c580e12a2qrv7y08f0wr`;

interface Told {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

async function call(row: NamingRow, ids: Ids): Promise<readonly Told[]> {
  const mutation = mutations.find(({ name }) => name === row.mutation);
  if (!mutation) throw new Error(`there is no ${row.mutation}`);
  const { client } = personOf(mine, row);
  const document = `mutation ($input: ${String(mutation.args[0]?.type)}) { ${row.mutation}(input: $input) { errors { code message path } } }`;
  const { data, errors } = await client.ask<Record<string, { errors: Told[] }>, object>(document, {
    input: inputOf(mutation, ids, row.rest?.() ?? {}),
  });
  const outcome = data?.[row.mutation];
  if (!outcome) throw new Error(JSON.stringify(errors));
  return outcome.errors;
}

const personOf = (one: Side, { by }: NamingRow) => one[by];

async function tablesThatCount(): Promise<string[]> {
  const rows = await market.database.query<{ table_name: string }>(
    `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  return rows.map(({ table_name: name }) => name).filter((name) => !besides.has(name));
}

/** Since the call before this one, or the beginning. */
async function expectNothingChanged(): Promise<void> {
  const [before, now] = [last, await everything()];
  last = now;
  expect(now).toEqual(before);
}

/** A fingerprint of every table. */
async function everything(): Promise<Record<string, string>> {
  const prints = tables.map(
    (name) =>
      `select '${name}' as name, coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from ${name} t`,
  );
  const rows = await market.database.query<{ name: string; print: string }>(prints.join(' union all '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

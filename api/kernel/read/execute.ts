import type { Expression } from 'kysely';
import type { ReadContext } from './context.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { filterConditions } from './filter.js';
import type { Branch, ConnectionPlan, LevelPlan } from './level.js';
import type { PageRequest } from './requests.js';
import { type Owners, type Row, RowReader, type Viewing } from './rows.js';
import { MAX_COUNT, type PageSelection, selectByIds, selectPage } from './select.js';
import { rankOf, type Sort, sortOf } from './sort.js';
import type { RawRow } from './statement.js';
import { allOf, type Visibility, waysOf } from './visibility.js';
import type { Window } from './window.js';

/** One reading: the request it belongs to, and the instant all its rows are seen at. */
export class Reading implements Viewing {
  readonly viewer: ReadContext['actor'];
  readonly now: Date;
  readonly currency: string;

  constructor(readonly ctx: ReadContext) {
    this.viewer = ctx.actor;
    this.now = ctx.clock.now();
    this.currency = ctx.market.currency;
  }

  /** The records of these ids that the viewer may see, by id. */
  async byIds(level: LevelPlan, ids: readonly string[], isImplied = false): Promise<Map<string, Row>> {
    const visible = isImplied ? true : level.type.visibleTo(this.viewer, 't0');
    if (ids.length === 0 || visible === false) return new Map();
    const statement = selectByIds(level, ids, visible, this.viewer);
    const rows = await this.#rows(level, await statement.run(this.ctx.db));
    return new Map(rows.map((row) => [row['id'] as string, row]));
  }

  /** A page of a list at the root. */
  async rootPage(plan: ConnectionPlan, request: PageRequest, window: Window): Promise<Page> {
    const extra = request.where?.(plan.target.row('t0')) ?? true;
    const rank = request.rank?.(plan.target.row('t0')) ?? null;
    const pages = await this.#pages(plan, window, extra, null, rank);
    return pages.get('') ?? emptyPage();
  }

  async #rows(level: LevelPlan, raws: readonly RawRow[]): Promise<Row[]> {
    const reader = new RowReader(level, this);
    const rows = raws.map((raw) => reader.read(raw));
    await Promise.all(level.branches.map((branch, index) => this.#branch(branch, reader.owners[index])));
    return rows;
  }

  async #branch(branch: Branch, owners: Owners | undefined): Promise<void> {
    if (!owners || owners.rows.length === 0) return;
    const keys = [...new Set(owners.keys)];
    const found = await this.#load(branch, keys);
    owners.rows.forEach((row, index) => {
      const value = found.get(owners.keys[index] ?? '');
      row[branch.storedAs] = value ?? (branch.kind === 'connection' ? emptyPage() : branch.kind === 'list' ? [] : null);
    });
  }

  #load(branch: Branch, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    switch (branch.kind) {
      case 'one':
        return this.byIds(branch.level, keys, branch.isImplied);
      case 'batch':
        return branch.load(keys, branch.args, this.ctx);
      case 'list':
        return this.#lists(branch, keys);
      case 'connection': {
        const { source, target, window } = branch.plan;
        if (!source) throw new Error('a nested list without a source');
        const extra = source.where?.(target.row('t0'), this.viewer) ?? true;
        return this.#pages(branch.plan, window, extra, { by: source.by, keys });
      }
    }
  }

  async #lists(branch: Extract<Branch, { kind: 'list' }>, keys: readonly string[]): Promise<Map<string, Row[]>> {
    const { level, by, most, order } = branch;
    const { type } = level;
    const selection: PageSelection = {
      type,
      level,
      ways: visibleWays([type.visibleTo(this.viewer, 't0')]),
      sort: sortOf(type, 't0', null, order, this.viewer),
      forward: true,
      limit: most,
      offset: 0,
      position: null,
      parents: { by, keys },
      withCursor: false,
      withCount: false,
      withBehind: false,
    };
    if (selection.ways.length === 0) return new Map();
    const raws = await selectPage(selection, this.viewer).run(this.ctx.db);
    const rows = await this.#rows(level, raws);
    const lists = new Map<string, Row[]>();
    for (const row of rows) listOf(lists, row['$parent'] as string).push(row);
    return lists;
  }

  async #pages(
    plan: ConnectionPlan,
    window: Window,
    extra: Visibility,
    parents: PageSelection['parents'],
    rank: Expression<number> | null = null,
  ): Promise<Map<string, Page>> {
    const { target, wanted, level } = plan;
    const sort = rank
      ? rankOf(target, rank)
      : sortOf(target, 't0', window.orderBy, plan.source?.defaultOrder ?? null, this.viewer);
    const position = window.cursor === null ? null : decodeCursor(sort.key, window.cursor);
    const visible = target.visibleTo(this.viewer, 't0');
    const conditions = [extra, ...filterConditions(target, 't0', window.filter, this.ctx)];
    const [isBehindWanted, isMoreWanted] = window.forward
      ? [wanted.previous, wanted.next]
      : [wanted.next, wanted.previous];
    const selection: PageSelection = {
      type: target,
      level,
      // A list of a parent's is read from the parent's index, however its rows are visible.
      ways: visibleWays((parents ? [visible] : waysOf(visible)).map((way) => allOf(way, ...conditions))),
      sort,
      forward: window.forward,
      limit: isMoreWanted ? window.size + 1 : window.size,
      offset: window.offset,
      position,
      parents,
      withCursor: wanted.cursors,
      withCount: wanted.count,
      withBehind: isBehindWanted && (position !== null || window.offset > 0),
    };
    const isAnythingAsked = level !== null || selection.withCount || selection.withBehind;
    if (selection.ways.length === 0 || !isAnythingAsked) return new Map();
    const raws = await selectPage(selection, this.viewer).run(this.ctx.db);
    return this.#assemble(plan, window, sort, raws);
  }

  /** Cuts the surplus row of every page, turns backward pages round, and reads what hangs on all of them together. */
  async #assemble(
    plan: ConnectionPlan,
    window: Window,
    sort: Sort,
    raws: readonly RawRow[],
  ): Promise<Map<string, Page>> {
    const { level, wanted } = plan;
    const groups = new Map<string, Group>();
    for (const raw of raws) {
      const key = typeof raw['$parent'] === 'string' ? raw['$parent'] : '';
      const group = groups.get(key) ?? {
        raws: [],
        count: raw['$count'] as number | undefined,
        behind: raw['$behind'] === true,
        more: false,
      };
      groups.set(key, group);
      if (!level || raw['id'] === null) continue;
      if (group.raws.length < window.size) group.raws.push(raw);
      else group.more = true;
    }
    const kept: RawRow[] = [];
    for (const group of groups.values()) {
      if (!window.forward) group.raws.reverse();
      kept.push(...group.raws);
    }
    if (level) await this.#rows(level, kept);
    const pages = new Map<string, Page>();
    for (const [key, group] of groups)
      pages.set(key, pageOf(group, window, wanted.edges || wanted.cursors ? sort : null));
    return pages;
  }
}

const visibleWays = (ways: readonly Visibility[]): Visibility[] => ways.filter((way) => way !== false);

/** A connection as resolvers find it. */
export interface Page {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly isTotalCountExact: boolean;
}

interface Group {
  readonly raws: RawRow[];
  readonly count: number | undefined;
  readonly behind: boolean;
  more: boolean;
}

/** The raw rows have become row objects by now: the level's own rows are made in place. */
function pageOf({ raws, count = 0, behind, more }: Group, window: Window, sort: Sort | null): Page {
  const edges = sort ? raws.map((row) => ({ node: row, cursor: cursorOf(row, sort) })) : [];
  return {
    nodes: raws,
    edges,
    pageInfo: {
      hasNextPage: window.forward ? more : behind,
      hasPreviousPage: window.forward ? behind : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Math.min(count, MAX_COUNT),
    isTotalCountExact: count <= MAX_COUNT,
  };
}

const cursorOf = (row: Row, sort: Sort): string =>
  encodeCursor(sort.key, {
    value: sort.expression ? ((row['$cursor'] as string | null | undefined) ?? null) : null,
    id: row['id'] as string,
  });

const emptyPage = (): Page =>
  pageOf(
    { raws: [], count: 0, behind: false, more: false },
    { forward: true, size: 1, cursor: null, offset: 0, orderBy: null, filter: null },
    null,
  );

function listOf(lists: Map<string, Row[]>, key: string): Row[] {
  const known = lists.get(key);
  if (known) return known;
  const made: Row[] = [];
  lists.set(key, made);
  return made;
}

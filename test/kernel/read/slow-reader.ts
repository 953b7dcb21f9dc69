import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  printSchema,
} from 'graphql';
import type { Actor } from '#api/kernel/actor.js';
import { MAX_COUNT } from '#api/kernel/read/select.js';
import type { StoredRow, World } from './world.js';

/**
 * Reads a world of plain rows as slowly and obviously as possible: graphql-js walks the document, every field is
 * looked up by itself, every row's visibility is asked of a plain predicate. What the read engine answers must be this.
 */
export interface Slow {
  readonly world: World;
  readonly viewer: Actor;
  readonly now: Date;
}

type Args = Readonly<Record<string, unknown>>;
export type FieldRule = (row: StoredRow, slow: Slow, args: Args) => unknown;

/** How one type is read, with its visibility written a second time. */
export interface TypeRules {
  readonly table: string;
  readonly visible: (viewer: Actor, row: StoredRow, world: World) => boolean;
  /** Fields this reader does not know, and random documents leave out. */
  readonly unknown?: ReadonlySet<string>;
  /** Fields that are not the column of the same name in snake case. */
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly sorts: Readonly<Record<string, FieldRule>>;
  readonly defaultSort: SortChoice;
  readonly filters: Readonly<Record<string, (row: StoredRow, value: never, slow: Slow) => boolean>>;
}

export interface SortChoice {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface Rules {
  readonly types: Readonly<Record<string, TypeRules>>;
  readonly roots: Readonly<Record<string, (args: Args, slow: Slow, rules: Rules) => unknown>>;
}

/** A row on its way through graphql-js. */
export interface SlowRow {
  readonly __typename: string;
  readonly row: StoredRow;
}

export class SlowReader {
  readonly #schema: GraphQLSchema;

  constructor(
    schema: GraphQLSchema,
    readonly rules: Rules,
  ) {
    this.#schema = buildSchema(printSchema(schema));
  }

  read(
    document: DocumentNode,
    variables: Record<string, unknown>,
    slow: Slow,
  ): ExecutionResult | Promise<ExecutionResult> {
    return execute({
      schema: this.#schema,
      document,
      variableValues: variables,
      contextValue: slow,
      typeResolver: (value: { __typename: string }) => value.__typename,
      fieldResolver: (source: unknown, args: Args, _slow: Slow, info) => {
        const root = this.rules.roots[info.fieldName];
        if (info.parentType.name === 'Query' && root) return root(args, slow, this.rules);
        const type = this.rules.types[info.parentType.name];
        if (!type) return (source as Record<string, unknown>)[info.fieldName];
        return this.#field(type, info.fieldName, (source as SlowRow).row, slow, args);
      },
    });
  }

  #field(type: TypeRules, name: string, row: StoredRow, slow: Slow, args: Args): unknown {
    const rule = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
    if (rule) return rule(row, slow, args);
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (!Object.hasOwn(row, column)) throw new Error(`no rule for ${type.table}.${name}`);
    return row[column];
  }
}

/** The row with this id if the viewer may see it. */
export function visibleRow(rules: Rules, typeName: string, id: unknown, slow: Slow): SlowRow | null {
  const type = rules.types[typeName];
  const row = type ? slow.world[type.table]?.find((each) => each.id === id) : undefined;
  return type && row && type.visible(slow.viewer, row, slow.world) ? { __typename: typeName, row } : null;
}

/** The row with this id, seen by whoever sees what refers to it. */
export function impliedRow(rules: Rules, typeName: string, id: unknown, slow: Slow): SlowRow | null {
  const row = slow.world[rules.types[typeName]?.table ?? '']?.find((each) => each.id === id);
  return row ? { __typename: typeName, row } : null;
}

/** A page of the visible rows of a type that satisfy `belongs`. Cursors are ids. */
export function slowPage(
  rules: Rules,
  typeName: string,
  args: Args,
  slow: Slow,
  belongs: (row: StoredRow) => boolean = () => true,
  defaultSort?: SortChoice,
): object {
  const type = rules.types[typeName];
  if (!type) throw new Error(`no rules for ${typeName}`);
  const compare = comparator(
    type,
    (args['orderBy'] as SortChoice | null | undefined) ?? defaultSort ?? type.defaultSort,
    slow,
  );
  const all = (slow.world[type.table] ?? [])
    .filter(
      (row) => belongs(row) && type.visible(slow.viewer, row, slow.world) && passes(type, row, args['filter'], slow),
    )
    .sort(compare);
  const { first, last, after, before, offset } = args as Record<string, number | string | null | undefined>;
  const isBackward = typeof last === 'number' || typeof before === 'string';
  const size = Number(first ?? last ?? 20);
  const cursor = after ?? before ?? null;
  const reference = slow.world[type.table]?.find((row) => row.id === cursor);
  const isBeyond = (row: StoredRow): boolean =>
    !reference || (isBackward ? compare(row, reference) < 0 : compare(row, reference) > 0);
  const beyond = all.filter(isBeyond);
  const rest = isBackward
    ? beyond.slice(0, Math.max(0, beyond.length - size))
    : beyond.slice(Number(offset ?? 0) + size);
  const page = isBackward ? beyond.slice(-size) : beyond.slice(Number(offset ?? 0), Number(offset ?? 0) + size);
  const isAnythingPassed = reference ? beyond.length < all.length : Number(offset ?? 0) > 0 && all.length > 0;
  const nodes = page.map((row): SlowRow => ({ __typename: typeName, row }));
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.row.id })),
    pageInfo: {
      hasNextPage: isBackward ? isAnythingPassed : rest.length > 0,
      hasPreviousPage: isBackward ? rest.length > 0 : isAnythingPassed,
      startCursor: nodes[0]?.row.id ?? null,
      endCursor: nodes.at(-1)?.row.id ?? null,
    },
    totalCount: Math.min(all.length, MAX_COUNT),
    isTotalCountExact: all.length <= MAX_COUNT,
  };
}

function passes(type: TypeRules, row: StoredRow, filter: unknown, slow: Slow): boolean {
  return Object.entries(filter ?? {}).every(([name, value]) => {
    const rule = type.filters[name];
    if (!rule) throw new Error(`no rule for the filter ${name} of ${type.table}`);
    return value === null || value === undefined || rule(row, value as never, slow);
  });
}

/** Absent values are largest; ties go by id; descending is the exact reverse. */
function comparator(
  type: TypeRules,
  { field, direction }: SortChoice,
  slow: Slow,
): (a: StoredRow, b: StoredRow) => number {
  const sortValue = (row: StoredRow): unknown => (field === 'ID' ? null : type.sorts[field]?.(row, slow, {}));
  if (field !== 'ID' && !type.sorts[field]) throw new Error(`no rule for the sort ${field} of ${type.table}`);
  const sign = direction === 'DESC' ? -1 : 1;
  return (a, b) => sign * (compareValues(sortValue(a), sortValue(b)) || compareValues(a.id, b.id));
}

function compareValues(a: unknown, b: unknown): number {
  if (a === null || a === undefined || b === null || b === undefined)
    return Number(a === null || a === undefined) - Number(b === null || b === undefined);
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
}

import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { bindTypes } from '#api/kernel/read/index.js';
import { marketGuards, marketMasks, marketVisibility } from './market-visibility.js';
import {
  type FieldRule,
  impliedRow,
  type Rules,
  type Slow,
  slowPage,
  type TypeRules,
  visibleRow,
} from './slow-reader.js';
import type { StoredRow } from './world.js';

type Registry = ReturnType<typeof bindTypes>;
type Bound = Registry['types'] extends ReadonlyMap<string, infer T> ? T : never;
type Source = ReturnType<Bound['field']>['source'];
type Filters = TypeRules['filters'];

/** Stored properties behind orders that a declaration computes, by type and name of the order. */
const marketOrders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LatentComplaint: { WEIGHT: 'rank' },
};

const money = (minor: unknown, currency: unknown): object | null => {
  if (minor === null) return null;
  return { amount: currency === 'JPY' ? String(minor) : (Number(minor) / 100).toFixed(2), currency };
};

const bilingual = (zh: unknown, en: unknown, { viewer }: Slow): object | null => {
  if (zh === null && en === null) return null;
  const text = { zh: zh ?? en, en: en ?? zh };
  return { ...text, forViewer: text[viewer.locale] };
};

/**
 * How the market's types are read: from their structure (which column a field shows, what a list hangs on) and the
 * predicates of `market-visibility.ts`. Computed fields are left out here; the tests of their domains know them.
 */
export class MarketRules implements Rules {
  readonly types: Record<string, TypeRules> = {};
  readonly roots: Record<string, Rules['roots'][string]> = {};

  constructor(
    readonly schema: GraphQLSchema,
    readonly registry: Registry,
  ) {
    for (const type of registry.types.values()) this.types[type.name] = this.#rulesOf(type);
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) this.#readRoot(field);
  }

  /** Lists, records by their id, and records of any kind; what else stands at the root has tests of its own. */
  #readRoot({ name, args, type }: GraphQLField<unknown, unknown>): void {
    const takes = (argument: string): boolean => args.some((each) => each.name === argument);
    const listed = getNamedType(type).name.replace(/Connection$/, '');
    if (takes('orderBy')) this.roots[name] = (given, slow) => slowPage(this, listed, given, slow);
    else if (name === 'node') this.roots[name] = ({ id }, slow) => this.#anyRow(id, slow);
    else if (name === 'nodes')
      this.roots[name] = ({ ids }, slow) => (ids as string[]).map((id) => this.#anyRow(id, slow));
    else if (takes('id') && this.types[listed]) this.roots[name] = ({ id }, slow) => visibleRow(this, listed, id, slow);
  }

  #anyRow(id: unknown, slow: Slow): unknown {
    const prefix = /^(.+)_[0-9a-hjkmnp-tv-z]{26}$/.exec(String(id))?.[1] ?? '';
    const type = this.registry.byPrefix.get(prefix);
    return type ? visibleRow(this, type.name, id, slow) : null;
  }

  #rulesOf(type: Bound): TypeRules {
    const fields: Record<string, FieldRule> = {};
    const unknown = new Set<string>();
    for (const { name, source } of type.fields.values()) {
      const rule = this.#ruleOf(type, source);
      const sees = marketGuards[`${type.name}.${name}`];
      if (!rule) unknown.add(name);
      else
        fields[name] = sees
          ? (row, slow, args) => (sees(slow.viewer, row, slow.world) ? rule(row, slow, args) : null)
          : rule;
    }
    return {
      table: type.table.name,
      visible: marketVisibility[type.name] ?? (() => false),
      fields,
      unknown,
      sorts: this.#sortsOf(type),
      defaultSort: type.declaration.defaultOrder ?? { field: 'ID', direction: 'DESC' },
      filters: this.#filtersOf(type),
    };
  }

  #ruleOf(type: Bound, source: Source): FieldRule | null {
    switch (source.kind) {
      case 'column':
        return (row, slow) => told(type, source.property, row, slow);
      case 'money': {
        const { minor, currency } = source;
        if (typeof minor !== 'string') return null;
        return (row) => money(stored(type, minor, row), currency === null ? 'CNY' : stored(type, currency, row));
      }
      case 'text':
        return (row, slow) => bilingual(stored(type, source.zh, row), stored(type, source.en, row), slow);
      case 'one': {
        const follow = source.impliedBy ? impliedRow : visibleRow;
        return (row, slow) => follow(this, source.target, stored(type, source.by, row), slow);
      }
      case 'connection':
        if (source.where) return null;
        return (row, slow, args) =>
          slowPage(this, source.target, args, slow, this.#hangingOn(row, source), source.defaultOrder ?? undefined);
      case 'list':
        return (row, slow) => {
          const page = slowPage(
            this,
            source.target,
            { first: source.most },
            slow,
            this.#hangingOn(row, source),
            source.order ?? undefined,
          );
          return (page as { nodes: unknown }).nodes;
        };
      default:
        return null;
    }
  }

  #hangingOn(row: StoredRow, { target, by }: { target: string; by: string }): (child: StoredRow) => boolean {
    const type = this.registry.types.get(target);
    return (child) => type !== undefined && stored(type, by, child) === row.id;
  }

  /** Properties by the name a sort would have; what a declaration computes instead is as `marketOrders` says, or left out. */
  #sortsOf(type: Bound): Record<string, FieldRule> {
    const sorts: Record<string, FieldRule> = {};
    for (const [name, property] of Object.entries(marketOrders[type.name] ?? {}))
      sorts[name] = (row) => stored(type, property, row);
    for (const property of type.table.columns.keys()) {
      const name = property
        .replace(/(Minor|Zh|En)$/, '')
        .replace(/[A-Z]/g, (letter) => `_${letter}`)
        .toUpperCase();
      if (type.declaration.orders?.[name] || name === 'ID') continue;
      const isBilingual = property.endsWith('Zh') || property.endsWith('En');
      sorts[name] ??= (row, slow) => {
        const shown = isBilingual ? property.replace(/(Zh|En)$/, slow.viewer.locale === 'zh' ? 'Zh' : 'En') : property;
        return isTold(type, shown, row, slow) ? stored(type, shown, row) : null;
      };
    }
    return sorts;
  }

  #filtersOf(type: Bound): Filters {
    const filters: Record<string, (row: StoredRow, value: never, slow: Slow) => boolean> = {};
    for (const property of type.table.columns.keys()) {
      filters[property] = (row, value, slow) =>
        isTold(type, property, row, slow) && matches(stored(type, property, row), value);
    }
    const { id } = filters;
    return id ? { ...filters, ids: id } : filters;
  }

  /** Values to filter by, by input and field, taken from what is stored; declared conditions are left out. */
  filterValues(world: Slow['world']): Record<string, Record<string, unknown[]>> {
    const values: Record<string, Record<string, unknown[]>> = {};
    for (const type of this.registry.types.values()) {
      const input = this.schema.getType(`${type.name}Filter`);
      if (!isInputObjectType(input)) continue;
      const rows = (world[type.table.name] ?? []).slice(0, 6);
      for (const field of Object.values(input.getFields())) {
        const property = field.name === 'ids' ? 'id' : field.name;
        if (!type.hasColumn(property) || type.declaration.filters?.[field.name]) continue;
        const found = rows
          .map((row) => stored(type, property, row))
          .filter((value) => value !== null && isValid(field.type, value));
        if (found.length === 0) continue;
        const isRange = getNamedType(field.type).name === 'DateTimeRange';
        const choices = isRange
          ? found.map((value) => ({ from: (value as Date).toISOString() }))
          : isListType(field.type)
            ? found.map((value, index) => [value, found[index + 1] ?? value])
            : found;
        values[input.name] = { ...values[input.name], [field.name]: choices };
      }
    }
    return values;
  }
}

/** A column may hold what its enum does not know, in rows made at random. */
function isValid(type: Parameters<typeof getNamedType>[0], value: unknown): boolean {
  const named = getNamedType(type);
  return !isEnumType(named) || named.getValue(String(value)) !== undefined;
}

const stored = (type: Bound, property: string, row: StoredRow): unknown => row[type.column(property).column] ?? null;

/** Whether the viewer is told this property of the row at all. */
function isTold(type: Bound, property: string, row: StoredRow, { viewer, world }: Slow): boolean {
  return marketGuards[`${type.name}.${property.replace(/Minor$/, '')}`]?.(viewer, row, world) ?? true;
}

/** The property as the viewer reads it: masked for whoever does not need it. */
function told(type: Bound, property: string, row: StoredRow, { viewer, world }: Slow): unknown {
  const value = stored(type, property, row);
  const masked = marketMasks[`${type.name}.${property}`];
  return masked && typeof value === 'string' && !masked.clearFor(viewer, row, world) ? masked.mask(value) : value;
}

function matches(value: unknown, condition: unknown): boolean {
  if (Array.isArray(condition)) return value !== null && condition.includes(value);
  if (condition === null || typeof condition !== 'object') return value !== null && value === condition;
  const { from, to } = condition as { from?: string | null; to?: string | null };
  if (!from && !to) return true;
  return value instanceof Date && (!from || value >= new Date(from)) && (!to || value < new Date(to));
}

import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { type RawBuilder, sql } from 'kysely';
import type { Reads } from './reads.js';
import type { ColumnsByName } from './requests.js';

/** One stored value of a row. */
export interface Column {
  readonly property: string;
  readonly column: string;
  readonly isNullable: boolean;
  /** Without length and precision: `text`, `bigint`, `timestamptz` … */
  readonly sqlType: string;
}

/** Where rows of a type are stored. */
export interface Table {
  /** As it is known to the database, schema included where there is one. */
  readonly name: string;
  /** Quoted, for statements. */
  readonly sql: string;
  readonly columns: ReadonlyMap<string, Column>;
}

/** The table of a declaration, from MikroORM's metadata or as it was written down. */
export function tableOf(reads: Reads, metadata: MetadataStorage): Table {
  if (reads.entity) return tableOfEntity(metadata.get(reads.entity() as never));
  const columns = Object.entries(reads.columns ?? {}).map(([property, column]) => {
    const { column: name, nullable = false, type = 'text' } = typeof column === 'string' ? { column } : column;
    return { property, column: name, isNullable: nullable, sqlType: bare(type) };
  });
  return table(reads.table ?? '', undefined, columns);
}

function tableOfEntity(entity: EntityMetadata): Table {
  const columns: Column[] = [];
  for (const property of Object.values(entity.properties)) {
    const column = property.fieldNames?.[0];
    if (!column || property.persist === false || property.fieldNames.length !== 1) continue;
    columns.push({
      property: property.name,
      column,
      isNullable: property.nullable ?? false,
      sqlType: bare(property.columnTypes?.[0] ?? 'text'),
    });
  }
  return table(entity.tableName, entity.schema, columns);
}

function table(name: string, schema: string | undefined, columns: readonly Column[]): Table {
  const qualified = schema && schema !== '*' ? `${schema}.${name}` : name;
  return {
    name: qualified,
    sql: qualified.split('.').map(quoted).join('.'),
    columns: new Map(columns.map((column) => [column.property, column])),
  };
}

/** `varchar(20)` → `varchar`, `timestamptz(3)` → `timestamptz`. */
const bare = (sqlType: string): string =>
  sqlType
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase();

export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** The columns of one table in a statement as SQL; a property that is no column is a mistake in a declaration. */
export function columnsOf(table: Table, alias: string): ColumnsByName {
  const columns: Record<string, RawBuilder<unknown>> = {};
  for (const { property, column } of table.columns.values()) {
    columns[property] = sql.raw(`${quoted(alias)}.${quoted(column)}`);
  }
  return new Proxy(columns, {
    get(target, property) {
      if (typeof property === 'string' && Object.hasOwn(target, property)) return target[property];
      throw new Error(`${table.name} has no column for "${String(property)}"`);
    },
    has: (target, property) => Object.hasOwn(target, property),
  });
}

const PG_TIMESTAMP = /^(\d{4,})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?([+-])(\d\d)(?::?(\d\d))?$/;

/** A `timestamptz` as PostgreSQL prints it; MikroORM's pool hands it over as text. */
export function toDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const parts = PG_TIMESTAMP.exec(value);
  if (!parts) return new Date(value);
  const [, year, month, day, hour, minute, second, fraction = '', sign, zoneHours, zoneMinutes = '0'] = parts;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  return new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) - offset, Number(second), ms),
  );
}

/** `int8` comes as text, because it can exceed a safe integer; ours never do. */
export const toNumber = (value: unknown): unknown => (typeof value === 'string' ? Number(value) : value);

/** Makes a stored value what the entity's property would hold. */
export function converterOf(sqlType: string): ((value: unknown) => unknown) | null {
  if (sqlType === 'timestamptz' || sqlType === 'timestamp with time zone') return toDate;
  return sqlType === 'bigint' || sqlType === 'int8' ? toNumber : null;
}

import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Db } from './request-context.js';

/** What those read who do not need a personal value, as SQL. */
export type Mask = (column: RawBuilder<unknown>) => Expression<unknown>;

/** The rule for one personal value: how it is masked, and what stands there once its owner has closed the account. */
export interface PersonalRule {
  /** Null where whoever sees the row reads the value as it is: what people are called, and what they wrote. */
  readonly mask: Mask | null;
  readonly erased: string | null;
}

const byClass = new Map<object, Map<string, PersonalRule>>();

/**
 * Puts a column on the one list of personal data (A7). The list drives masking in reads, the audit log, the log
 * files, the export and the erasure; who reads the value in clear is said in the `masked` of the type's reads.
 *
 * @example @Personal({ mask: masks.phone, erased: null }) @Property({ type: 'text', nullable: true }) phone!: string | null;
 */
export const Personal =
  (rule: PersonalRule): PropertyDecorator =>
  (target, property) => {
    const entity = target.constructor;
    const rules = byClass.get(entity) ?? new Map<string, PersonalRule>();
    byClass.set(entity, rules.set(String(property), rule));
  };

const none: ReadonlyMap<string, PersonalRule> = new Map();

/** The personal properties of an entity, with their rules. */
export const personalProperties = (entity: object | null | undefined): ReadonlyMap<string, PersonalRule> =>
  (entity ? byClass.get(entity) : undefined) ?? none;

/** How values are masked. */
export const masks = {
  /** `+8613800138000` → `+86138****8000` */
  phone: (column) => sql`left(${column}, 6) || '****' || right(${column}, 4)`,
  /** `xiaoming@example.org` → `x***@example.org` */
  email: (column) => sql`left(${column}, 1) || '***' || substring(${column} from position('@' in ${column}))`,
  /** A phone number or an e-mail address. */
  identifier: (column) => sql`left(${column}, 1) || '***' || right(${column}, 4)`,
  /** The first character. */
  name: (column) => sql`left(${column}, 1) || '**'`,
  /** `13905501234` → `139****34` */
  phoneEnds: (column) => sql`left(${column}, 3) || '****' || right(${column}, 2)`,
  /** `6222021234567890123` → `****0123` */
  lastFour: (column) => sql`'****' || right(${column}, 4)`,
  /** The last four characters. */
  ending: (column) => sql`'*******' || right(${column}, 4)`,
  /** Nothing at all. */
  whole: (column) => sql`case when ${column} is not null then '***' end`,
} satisfies Record<string, Mask>;

/** What people wrote in their own words: it may name anybody, and means nothing once they are gone. */
export const ownWords: PersonalRule = { mask: null, erased: '' };

/** One column of the list. */
export interface PersonalColumn {
  readonly table: string;
  readonly property: string;
  readonly column: string;
  /** The column with the account it belongs to; null where it belongs to a merchant. */
  readonly owner: string | null;
  readonly rule: PersonalRule;
}

/** The one list: every personal column of the market. */
export function personalColumns(metadata: MetadataStorage): PersonalColumn[] {
  return [...metadata.getAll().values()].flatMap((meta) =>
    [...personalProperties(meta.class)].map(([property, rule]) => ({
      table: meta.tableName,
      property,
      column: columnOf(meta, property),
      owner: ownerOf(meta),
      rule,
    })),
  );
}

/** Where masked values could come up in a log line; errors and routes have names too, so `name` is left alone. */
export function personalPaths(): string[] {
  const names = [...byClass.values()].flatMap((rules) =>
    [...rules].filter(([name, { mask }]) => mask !== null && name !== 'name').map(([name]) => name),
  );
  return [...new Set(names)].flatMap((name) => [name, `*.${name}`]);
}

/**
 * Puts what each rule says in place of every personal value of this account, wherever one stands (A7). Rows of
 * `account` itself are left to whoever closes it. Safe to repeat.
 */
export async function erasePersonalData(db: Db, metadata: MetadataStorage, accountId: string): Promise<void> {
  for (const meta of metadata.getAll().values()) {
    const rules = personalProperties(meta.class);
    const owner = ownerOf(meta);
    if (rules.size === 0 || owner === null || owner === 'id') continue;
    const changes = [...rules].map(
      ([property, { erased }]) => sql`${sql.ref(columnOf(meta, property))} = ${erasedValue(meta, property, erased)}`,
    );
    const { versionProperty } = meta;
    if (versionProperty) {
      const version = sql.ref(columnOf(meta, versionProperty));
      changes.push(sql`${version} = ${version} + 1`);
    }
    await sql`update ${sql.table(meta.tableName)} set ${sql.join(changes)} where ${sql.ref(owner)} = ${accountId}`.execute(
      db,
    );
  }
}

/** What was never given stays absent. */
function erasedValue(meta: EntityMetadata, property: string, erased: string | null): RawBuilder<unknown> {
  const isNullable = meta.props.find(({ name }) => name === property)?.nullable === true;
  if (erased === null || !isNullable) return sql`${erased}`;
  return sql`case when ${sql.ref(columnOf(meta, property))} is not null then ${erased} end`;
}

/**
 * Everything that bears this account's id, table by table, for its owner to take along (A7): the personal values, and
 * beside them what makes them understandable. Neither secrets nor what staff noted for themselves.
 */
export async function personalRecords(
  db: Db,
  metadata: MetadataStorage,
  accountId: string,
): Promise<Record<string, unknown[]>> {
  const records: Record<string, unknown[]> = {};
  for (const meta of metadata.getAll().values()) {
    const owner = ownerOf(meta);
    if (owner === null) continue;
    const rules = personalProperties(meta.class);
    const told = meta.props.filter(
      ({ name, hidden, fieldNames }) => fieldNames?.length === 1 && !hidden && (rules.has(name) || BESIDE.test(name)),
    );
    const columns = told.map(({ name, fieldNames }) => sql`${sql.ref(fieldNames[0] ?? '')} as ${sql.ref(name)}`);
    const internal = meta.props.find(({ name }) => name === 'isInternal')?.fieldNames[0];
    const { rows } = await sql`
      select ${sql.join(columns)} from ${sql.table(meta.tableName)}
      where ${sql.ref(owner)} = ${accountId} ${internal ? sql`and not ${sql.ref(internal)}` : sql``}
      order by id`.execute(db);
    if (rows.length > 0) records[meta.tableName] = rows;
  }
  return records;
}

/** What is told beside personal values: which record, what it was about, when, and how much. */
const BESIDE =
  /^(id|number|status|kind|reason|category|severity|channel|role|locale|currency|quantity|sku|title(Zh|En)|(merchant|order|checkout|complaint|return)Id|(total|amount|refund|goods|subtotal|unitPrice|deliveryFee|discount)Minor|region(Code)?|province|city|district|carrier|trackingNumber|\w+At)$/;

/** The column with the account a row belongs to. */
function ownerOf(meta: EntityMetadata): string | null {
  if (meta.tableName === 'account') return 'id';
  return meta.props.some(({ name }) => name === 'buyerId') ? columnOf(meta, 'buyerId') : null;
}

function columnOf(meta: EntityMetadata, property: string): string {
  const column = meta.props.find(({ name }) => name === property)?.fieldNames[0];
  if (!column) throw new Error(`${meta.className}.${property} is personal data, but no column`);
  return column;
}

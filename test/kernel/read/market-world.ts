import { getNamedType, isEnumType } from 'graphql';
import pg from 'pg';
import { MovableClock } from '#api/kernel/clock.js';
import { newId } from '#api/kernel/ids.js';
import type { bindTypes } from '#api/kernel/read/index.js';
import { seededTape, type Tape } from './tape.js';
import type { StoredRow, World } from './world.js';

type Registry = ReturnType<typeof bindTypes>;
type MadeRow = Record<string, unknown>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  /** Table whose ids it holds, or null. */
  readonly refersTo: string | null;
  /** Values a check allows, or null. */
  readonly allowed: readonly string[] | null;
}

/** Tables that no type shows, but whose rows decide who sees others. */
const furtherTables = ['stock'];

const words = ['苹果', 'Apple', 'apple pie', 'bcdefghijklm', '138000001234', '139000005678', 'someone@example.org'];

/**
 * Fills every table of the market with random rows. Nothing holds but the types of columns, and that ids lead to
 * rows: no state is too odd for the question who sees what. The database is good for nothing else afterwards.
 */
export class MarketWorld {
  readonly #pool: pg.Pool;

  constructor(
    url: string,
    readonly registry: Registry,
    readonly rowsPerTable = 9,
  ) {
    const readable: pg.CustomTypesConfig = {
      // Days as they are written; whole numbers as numbers; instants as dates.
      getTypeParser: (oid, format) =>
        oid === 1082 ? (day: string) => day : oid === 20 ? Number : pg.types.getTypeParser(oid, format),
    };
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 1,
      types: readable,
      options: '-c session_replication_role=replica -c timezone=UTC',
    });
  }

  /** Takes all constraints but primary keys off the tables, after noting what they say. */
  async open(): Promise<Map<string, Column[]>> {
    const columns = await this.#columns();
    const { rows } = await this.#pool.query<{ statement: string }>(`
      select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement
        from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('c', 'u', 'f', 'x')
      union all
      select format('drop index if exists %s', indexrelid::regclass) from pg_index
        where indisunique and not indisprimary and indrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)
      order by 1`);
    for (const { statement } of rows) await this.#pool.query(statement).catch(ignoreMissing);
    return columns;
  }

  async fill(columns: Map<string, Column[]>, seed: number): Promise<World> {
    const tape = seededTape(seed);
    const clock = new MovableClock(new Date('2026-01-01T00:00:00Z'));
    const ids = this.#ids(clock);
    for (const table of ids.keys()) {
      const made = (ids.get(table) ?? []).map((id) =>
        rowOf(columns.get(table) ?? [], this.#idColumn(table), id, ids, tape),
      );
      await this.#store(table, made);
    }
    return this.#load([...ids.keys()]);
  }

  /** One more row of a table, like some other one but for its id. */
  async grow(table: string, newcomer: string, columns: Map<string, Column[]>): Promise<void> {
    const key = this.#idColumn(table);
    const names = (columns.get(table) ?? []).map(({ name }) => name);
    const values = names.map((name) => (name === key ? '$1' : name));
    await this.#pool.query(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} order by random() limit 1`,
      [newcomer],
    );
  }

  async shrink(table: string, newcomers: readonly string[]): Promise<void> {
    await this.#pool.query(`delete from ${table} where ${this.#idColumn(table)} = any($1)`, [newcomers]);
  }

  /** Lets every row of a table hang on one record; of the record's own table, every other row. */
  async gather(table: string, column: string, id: string, isOwnTable = false): Promise<void> {
    await this.#pool.query(`update ${table} set ${column} = $1 ${isOwnTable ? 'where id <> $1' : ''}`, [id]);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  /** Ids of all rows to come, because rows refer to each other. A table whose id is another's shares its ids. */
  #ids(clock: MovableClock): Map<string, string[]> {
    const ids = new Map<string, string[]>();
    for (const table of [...new Set([...this.#types().map(({ table: { name } }) => name), ...furtherTables])]) {
      const prefix =
        this.#types().find((type) => type.table.name === table && type.declaration.prefix)?.declaration.prefix ??
        table.replaceAll('_', '');
      ids.set(
        table,
        Array.from({ length: this.rowsPerTable }, () => newId(prefix, clock)),
      );
    }
    const shared: Record<string, string> = { order_recipient: 'customer_order', stock: 'variant' };
    for (const [table, other] of Object.entries(shared)) if (ids.has(table)) ids.set(table, ids.get(other) ?? []);
    return ids;
  }

  #types(): ReturnType<Registry['types']['get']> extends infer T ? NonNullable<T>[] : never {
    return [...this.registry.types.values()];
  }

  /** The values of columns that the schema shows as an enum, by `table.column`. */
  #enums(): Map<string, string[]> {
    const enums = new Map<string, string[]>();
    for (const type of this.#types()) {
      for (const { name, source } of type.fields.values()) {
        const shown = getNamedType(type.graphqlType.getFields()[name]?.type);
        if (source.kind !== 'column' || !isEnumType(shown)) continue;
        const values = shown.getValues().map((value) => value.name);
        enums.set(`${type.table.name}.${type.column(source.property).column}`, values);
      }
    }
    return enums;
  }

  #idColumn(table: string): string {
    if (table === 'stock') return 'variant_id';
    return (
      this.#types()
        .find((type) => type.table.name === table)
        ?.column('id').column ?? 'id'
    );
  }

  async #store(table: string, rows: readonly MadeRow[]): Promise<void> {
    await this.#pool.query(`delete from ${table}`);
    for (const row of rows) {
      const names = Object.keys(row);
      const places = names.map((_, index) => `$${index + 1}`);
      await this.#pool.query(
        `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      );
    }
  }

  async #load(tables: readonly string[]): Promise<World> {
    const world: Record<string, StoredRow[]> = {};
    for (const table of tables) {
      const { rows } = await this.#pool.query<MadeRow>(`select * from ${table}`);
      world[table] = rows.map((row) => ({ ...row, id: String(row[this.#idColumn(table)]) }));
    }
    return world;
  }

  async #columns(): Promise<Map<string, Column[]>> {
    const { rows } = await this.#pool.query<{
      table: string;
      name: string;
      type: string;
      nullable: boolean;
      refers: string | null;
      checks: string[] | null;
    }>(`
      select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
        (select f.confrelid::regclass::text from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any(f.conkey)
          order by cardinality(f.conkey), f.conname limit 1) as refers,
        (select array_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]) as checks
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attidentity = ''`);
    const columns = new Map<string, Column[]>();
    const enums = this.#enums();
    for (const { table, name, type, nullable, refers, checks } of rows) {
      const column = {
        name,
        type,
        isNullable: nullable,
        refersTo: owners[name] ?? refers,
        allowed: allowedBy(checks ?? []) ?? enums.get(`${table}.${name}`) ?? null,
      };
      columns.set(table, [...(columns.get(table) ?? []), column]);
    }
    return columns;
  }
}

/** Whatever key proves them, these name the same thing everywhere. */
const owners: Readonly<Record<string, string>> = {
  merchant_id: 'merchant',
  buyer_id: 'account',
  account_id: 'account',
  uploaded_by: 'account',
  order_id: 'customer_order',
  split_from_id: 'customer_order',
};

/** Where a document has a form, the smallest of that form; everywhere else a list. */
const documents: Readonly<Record<string, string>> = { before: '{"lines":[]}', after: '{"lines":[]}' };

/** `CHECK ((status = ANY (ARRAY['DRAFT'::text, …])))` → its values. */
function allowedBy(checks: readonly string[]): string[] | null {
  const list = checks.find((check) => check.includes('= ANY (ARRAY['));
  return list ? [...list.matchAll(/'([^']*)'::/g)].map((match) => match[1] ?? '') : null;
}

function rowOf(
  columns: readonly Column[],
  idColumn: string,
  id: string,
  ids: ReadonlyMap<string, readonly string[]>,
  tape: Tape,
): MadeRow {
  const row: MadeRow = {};
  for (const column of columns) {
    const value =
      column.name === idColumn ? id : column.isNullable && tape.upTo(3) === 0 ? null : randomValue(column, ids, tape);
    if (value !== undefined) row[column.name] = value;
  }
  return row;
}

function randomValue(
  { name, type, refersTo, allowed }: Column,
  ids: ReadonlyMap<string, readonly string[]>,
  tape: Tape,
): unknown {
  // What stands beside an id in a key is a value like any other.
  if (allowed && !type.endsWith('[]')) return tape.pick(allowed);
  const choices = refersTo === null ? undefined : ids.get(refersTo);
  if (choices) return tape.pick(choices);
  const number = tape.upTo(5);
  if (name === 'currency') return tape.pick(['CNY', 'JPY']);
  if (type === 'text') return tape.pick(words);
  if (type === 'boolean') return number > 1;
  if (/^(bigint|integer|smallint|numeric)/.test(type)) return number * (type === 'bigint' ? 450 : 1);
  if (type.startsWith('timestamp')) return new Date(Date.UTC(2026, 0, 1 + number, 8));
  if (type === 'date') return `2026-01-0${1 + number}`;
  if (type === 'jsonb' || type === 'json') return documents[name] ?? '[]';
  if (type === 'text[]') return [];
  if (type === 'bytea') return Buffer.from('x');
  if (type === 'uuid') return '00000000-0000-4000-8000-000000000000';
  if (type === 'inet') return '127.0.0.1';
  return undefined;
}

/** What a cascade took along. */
function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error) || !('code' in error) || !['42704', '42P01'].includes(String(error.code))) throw error;
}

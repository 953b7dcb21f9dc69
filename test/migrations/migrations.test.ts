import { afterAll, describe, expect, it } from 'vitest';
import { createOrm } from '#api/orm.js';
import { cloneDatabase } from '../kit/database.js';

const database = await cloneDatabase();
const orm = await createOrm(database.url, { poolSize: 2 });
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

/** Everything the schema consists of, one line a piece, in one order. */
async function shape(): Promise<string[]> {
  const rows = await database.query<{ line: string }>(`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
      as line from information_schema.columns where table_schema = 'public'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
      where pronamespace = 'public'::regnamespace and prokind = 'f'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by 1`);
  return rows.map(({ line }) => line).filter((line) => !/\bmigration(_id_seq|_pkey)?\b/.test(line));
}

describe('the migrations', () => {
  it('make the tables that the entities describe', async () => {
    const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    expect(
      difference.split(/;\s*/).filter((statement) => statement !== '' && !isExtraOfTheDatabase(statement)),
    ).toEqual([]);
  });

  it('can be taken back one by one and applied again with the same result (N3)', async () => {
    const migrated = await shape();
    const applied = await orm.migrator.getExecuted();
    for (const _ of applied) await orm.migrator.down();
    expect(await shape()).toEqual([]);
    await orm.migrator.up();
    expect(await shape()).toEqual(migrated);
  });
});

/** Checks, indexes, triggers and functions stand in the hand-written SQL alone; an entity need not repeat them. */
function isExtraOfTheDatabase(statement: string): boolean {
  return /^(drop index \S+|drop trigger .+|drop function .+|alter table \S+ drop constraint \S+)$/.test(
    statement.trim(),
  );
}

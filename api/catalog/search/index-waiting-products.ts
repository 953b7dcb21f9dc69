import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';
import type { Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { indexProducts } from './index-products.js';

/** Products indexed in one transaction: well below a second's work. */
const BATCH = 200;
/** Waits in `search_due` for every product there is. */
const EVERYTHING = '*';

/**
 * Indexes again what was written past the use cases, and the products of categories and shops that were renamed (C4). Each
 * batch is a transaction that notes how far it came, so that a crash loses nothing and a long list blocks nobody.
 */
export const indexWaitingProducts: Sweep = {
  name: 'index-waiting-products',
  dueAt: () => sql`(select to_timestamp(0) from search_due limit 1)`,
  run: (request) => inTransaction(request, ({ db }) => indexBatch(db)),
};

/** Marks every product as waiting; `npm run search:index` and migrations do it. */
export const indexEverything = async (db: Db): Promise<void> => {
  await sql`insert into search_due (record_id) values (${EVERYTHING}) on conflict (record_id) do update set after_id = ''`.execute(
    db,
  );
};

async function indexBatch(db: Db): Promise<number> {
  const { rows } = await sql<{ record_id: string; after_id: string }>`
    select record_id, after_id from search_due order by record_id limit ${BATCH} for update skip locked`.execute(db);
  const products = rows.map(({ record_id: id }) => id).filter((id) => id.startsWith('product_'));
  const wide = rows.find(({ record_id: id }) => !id.startsWith('product_'));
  if (!wide) {
    await indexProducts(db, products);
    await sql`delete from search_due where record_id = any(${products}::text[])`.execute(db);
    return products.length;
  }
  const { record_id: id, after_id: after } = wide;
  const ids = await productsOf(db, id, after);
  await indexProducts(db, ids);
  const last = ids.length < BATCH ? undefined : ids.at(-1);
  if (last === undefined) await sql`delete from search_due where record_id = ${id}`.execute(db);
  else await sql`update search_due set after_id = ${last} where record_id = ${id}`.execute(db);
  return Math.max(ids.length, 1);
}

/** The next products of a category and what is below it, of a shop, or of all. */
async function productsOf(db: Db, id: string, after: string): Promise<string[]> {
  const which =
    id === EVERYTHING
      ? sql`true`
      : id.startsWith('category_')
        ? sql`category_id in (select c.id from category c, category top where top.id = ${id} and c.path like top.path || '%')`
        : sql`merchant_id = ${id}`;
  const { rows } = await sql<{ id: string }>`
    select id from product where ${which} and id > ${after} order by id limit ${BATCH}`.execute(db);
  return rows.map((row) => row.id);
}

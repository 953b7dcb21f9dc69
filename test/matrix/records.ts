import type { TestMarket } from '../kit/market.js';

/** A row of the database that has an id, and whose it is. */
export interface Owned {
  readonly table: string;
  readonly id: string;
  /** Ids of the accounts and merchants in its columns of owners. */
  readonly owners: readonly string[];
  /** Meant for everybody: the catalogue, open shops and their pictures. */
  readonly isPublic: boolean;
}

/** Everything of these tables is for all to see, in a market where every product is published and every shop open. */
const publicTables: ReadonlySet<string> = new Set([
  'carrier',
  'category',
  'inquiry_topic',
  'merchant',
  'merchant_document_kind',
  'product',
  'product_image',
  'product_review',
  'product_review_picture',
  'rating',
  'return_reason_rule',
  'variant',
]);

const ownerColumns = ['merchant_id', 'buyer_id', 'account_id'] as const;

interface OwnedRow {
  readonly id: string;
  readonly merchant_id?: string | null;
  readonly buyer_id?: string | null;
  readonly account_id?: string | null;
}

/** Every record there is, of every table that has ids. */
export async function records({ database }: TestMarket): Promise<Owned[]> {
  const tables = await database.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and data_type = 'text' order by table_name`,
  );
  const found: Owned[] = [];
  for (const { table_name: table } of tables) {
    const rows = await database.query<OwnedRow>(`select * from ${table} order by id`);
    for (const row of rows) {
      const owners = ownerColumns.flatMap((column) => row[column] ?? []);
      found.push({ table, id: row.id, owners, isPublic: publicTables.has(table) });
    }
  }
  return found;
}

/** What says who these people are, and where the shop's money goes. */
export async function privateValues(
  { database }: TestMarket,
  accountIds: readonly string[],
  merchantId: string,
): Promise<string[]> {
  const rows = await database.query<Record<string, string | null>>(
    `select email, phone, null as a, null as b, null as c from account where id = any($1)
     union all
     select credit_code, contact_phone, settlement_account_number, settlement_account_holder, licence_id
     from merchant where id = $2
     union all
     select tracking_number, null, null, null, null from shipment where merchant_id = $2
     union all
     select number, null, null, null, null from customer_order where merchant_id = $2 and buyer_id = any($1)
     union all
     select phone, null, null, null, null from address where buyer_id = any($1)`,
    [accountIds, merchantId],
  );
  return [...new Set(rows.flatMap((row) => Object.values(row)).filter((value) => value !== null))];
}

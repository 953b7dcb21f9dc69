import { createHash } from 'node:crypto';
import type { Client, ClientBase } from 'pg';

/** How large the market under measurement is; the same size always makes the same rows. */
export interface LoadSize {
  readonly orders: number;
  readonly products: number;
  readonly merchants: number;
  readonly buyers: number;
}

/** The size the figures are quoted for, or a smaller one in proportion. */
export const sizeOf = (orders: number): LoadSize => ({
  orders,
  products: Math.max(64, Math.ceil(orders / 10)),
  merchants: Math.max(4, Math.ceil(orders / 500)),
  buyers: Math.max(SHOPPERS, Math.ceil(orders / 20)),
});

/** Buyers who are signed in with a full wallet: numbers 1 to this. */
export const SHOPPERS = 64;

/** Ids of the load set: the prefix and a number, in the form of all ids. */
export const loadId = (prefix: string, number: number): string => `${prefix}_01${String(number).padStart(24, '0')}`;

/** A shopper by number, a member of staff, or the owner of the largest shop. */
export type Caller = number | 'staff' | 'owner';

const ownerId = loadId('account', 1_000_000_000);

/** What callers sign in with. */
export const tokenOf = (who: Caller): string => createHash('sha256').update(`bench ${who}`).digest('base64url');
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const appSecret = createHash('sha256').update('bench app').digest('base64url');
/** An integrator that reads every event. */
export const appToken = `jsh_live_${loadId('', 1).slice(1)}_${appSecret}`;

const id = (prefix: string, number: string): string => `'${prefix}_01' || lpad((${number})::text, 24, '0')`;
/** A number below `limit` that follows from `n` and looks like none. */
const scatter = (n: string, limit: number | string): string =>
  `((${n})::bigint * 2654435761 % 4294967291 % (${limit}))`;
const newYear = `timestamptz '2026-01-01 00:00:00+08'`;
/** However many they are, they were placed within ten months. */
const placedAt = (n: string, count: number): string => `${newYear} + (${n}) * interval '300 days' / ${count}`;

/**
 * Fills an empty, migrated market by a few large statements. Triggers work for people, money and shops as they do for
 * everybody; half of the time of the orders would go into asking for each key whether its record is there, which is so
 * by the way they are made.
 */
export async function makeLoadSet(client: Client, size: LoadSize): Promise<void> {
  await client.query('begin');
  for (const statement of [...people(size), ...shops(size)]) await client.query(statement);
  await client.query(`set local session_replication_role = 'replica'`);
  await withoutIndexes(client, ['checkout', 'customer_order', 'order_recipient', 'order_line'], async () => {
    for (const statement of orders(size)) await client.query(statement);
  });
  await client.query(`set local session_replication_role = 'origin'`);
  // Otherwise the market would index the products for minutes beside what is measured.
  await client.query('truncate search_due');
  await signIn(client);
  await client.query('commit');
  await client.query('vacuum analyze');
}

/** Indexes made once over all rows take a fraction of the time that keeping them row by row does. Within a transaction. */
export async function withoutIndexes(
  client: ClientBase,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
     where i.indrelid = any($1::regclass[]) and c.oid is null`,
    [tables],
  );
  await client.query(`set local maintenance_work_mem = '1GB'`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}

const people = ({ buyers }: LoadSize): string[] => [
  `insert into account (id, email, name, locale, status, password_hash, created_at)
   select ${id('account', 'n')}, 'buyer' || n || '@example.test', '买家' || n, 'ZH', 'ACTIVE', 'none', ${newYear}
   from generate_series(1, ${buyers}) n`,
  `insert into account (id, email, name, locale, status, password_hash, created_at)
   values ('${loadId('account', 0)}', 'staff@example.test', '李师傅', 'ZH', 'ACTIVE', 'none', ${newYear}),
     ('${ownerId}', 'owner@example.test', '王老板', 'ZH', 'ACTIVE', 'none', ${newYear})`,
  `insert into staff_role (id, account_id, role, created_at)
   values ('${loadId('role', 1)}', '${loadId('account', 0)}', 'SUPERVISOR', ${newYear})`,
  `insert into second_factor (account_id, secret, created_at, confirmed_at)
   select id, 'none', ${newYear}, ${newYear} from unnest(array['${loadId('account', 0)}', '${ownerId}']) id`,
  `insert into ledger_account (id, kind, currency, may_be_negative, opened_at)
   select 'bank:bench', 'BANK_CLEARING', 'CNY', true, ${newYear}`,
  `insert into ledger_account (id, kind, currency, may_be_negative, buyer_id, opened_at)
   select 'wallet:' || ${id('account', 'n')}, 'WALLET', 'CNY', false, ${id('account', 'n')}, ${newYear}
   from generate_series(1, ${SHOPPERS}) n`,
  `insert into ledger_transfer (id, kind, reference, memo, created_at)
   select ${id('transfer', 'n')}, 'TOP_UP', 'bench' || n, '', ${newYear} from generate_series(1, ${SHOPPERS}) n`,
  `insert into ledger_entry (id, transfer_id, account_id, sequence, amount_minor, balance_after_minor, currency, created_at)
   select ${id('entry', '2 * n + side')}, ${id('transfer', 'n')},
     case side when 0 then 'bank:bench' else 'wallet:' || ${id('account', 'n')} end, 0,
     case side when 0 then -1 else 1 end * 100000000000, 0, 'CNY', ${newYear}
   from generate_series(1, ${SHOPPERS}) n, generate_series(0, 1) side`,
];

const shops = ({ merchants, products }: LoadSize): string[] => [
  `insert into merchant (id, status, slug, name_zh, name_en, category_wishes, rejection_reasons, delivery_fee_minor,
     delivery_region_codes, approved_at, created_at, updated_at)
   select ${id('merchant', 'n')}, 'APPROVED', 'shop-' || n, '商店' || n, 'Shop ' || n, '{}', '[]', 500, '{}', ${newYear}, ${newYear}, ${newYear}
   from generate_series(1, ${merchants}) n`,
  `insert into merchant_member (id, merchant_id, account_id, role, created_at)
   values ('${loadId('member', 1)}', '${loadId('merchant', 1)}', '${ownerId}', 'OWNER', ${newYear})`,
  `insert into category (id, slug, name_zh, name_en, position, level, path, created_at, updated_at)
   select ${id('category', 'n')}, 'category-' || n, '类目' || n, 'Category ' || n, n, 1, ${id('category', 'n')} || '/', ${newYear}, ${newYear}
   from generate_series(1, 10) n`,
  `insert into product (id, merchant_id, category_id, status, is_shop_open, title_zh, title_en, description_zh,
     lowest_price_minor, published_at, created_at, updated_at)
   select ${id('product', 'n')}, ${id('merchant', `n % ${merchants} + 1`)}, ${id('category', 'n % 10 + 1')}, 'PUBLISHED', true,
     '商品' || n, 'Product ' || n, '同城当日送达', 100 + ${scatter('n', 50_000)}, ${newYear}, ${newYear}, ${newYear}
   from generate_series(1, ${products}) n`,
  `insert into variant (id, product_id, merchant_id, sku, options, price_minor, position, created_at, updated_at)
   select ${id('variant', 'n')}, ${id('product', 'n')}, ${id('merchant', `n % ${merchants} + 1`)}, 'SKU' || n, '[]',
     100 + ${scatter('n', 50_000)}, 0, ${newYear}, ${newYear}
   from generate_series(1, ${products}) n`,
  `insert into stock (variant_id, merchant_id, on_hand, reserved, low_at)
   select id, merchant_id, 1000000, 0, 10 from variant`,
  `insert into stock_movement (id, variant_id, merchant_id, kind, on_hand_change, reserved_change, on_hand_after, reserved_after, created_at)
   select 'move_' || substr(id, 9), id, merchant_id, 'RECEIVED', 1000000, 0, 1000000, 0, ${newYear} from variant`,
];

/** Of the newest orders so many in a thousand still stand in these states; of the others one in twenty was cancelled. */
const openPerThousand = { PENDING_PAYMENT: 1, PAID: 1, REVIEWED: 1, PICKING: 1, SHIPPED: 3, DELIVERED: 10 } as const;

/** The state of order `o` of so many. */
function statusOf(count: number): string {
  let newest = 0;
  const cases = Object.entries(openPerThousand).map(([status, share]) => {
    newest += (count * share) / 1000;
    return `when o > ${count} - ${newest} then '${status}'`;
  });
  return `case ${cases.join(' ')} when o % 21 = 7 then 'CANCELLED' else 'COMPLETED' end`;
}

/**
 * Three lines an order, all of its merchant: product `k * merchants + m - 1` belongs to merchant `m`. The first merchant
 * has a tenth of all orders.
 */
function orders({ orders: count, buyers, merchants, products }: LoadSize): string[] {
  const buyer = id('account', `${scatter('o', buyers)} + 1`);
  const merchant = `case when o % 10 = 0 then 0 else ${scatter('o * 7', merchants)} end`;
  const perShop = Math.floor(products / merchants) - 1;
  const line = `select o, l, ${merchant} as m, (${scatter('o * 3 + l', perShop)} + 1) * ${merchants} + (${merchant}) as p, 1 + (o + l) % 3 as quantity
    from generate_series(1, ${count}) o, generate_series(0, 2) l`;
  return [
    `create temporary table bench_line on commit drop as
     select x.*, 100 + ${scatter('p', 50_000)} as price from (${line}) x`,
    `create temporary table bench_order on commit drop as
     select o, min(m) as m, sum(price * quantity) as goods, sum(quantity) as units from bench_line group by o`,
    `insert into checkout (id, number, buyer_id, currency, total_minor, placed_at)
     select ${id('checkout', 'o')}, 'C' || o, ${buyer}, 'CNY', goods, ${placedAt('o', count)} from bench_order order by o`,
    `insert into customer_order (id, number, origin, checkout_id, merchant_id, buyer_id, status, currency, goods_minor, total_minor,
       commission_basis_points, unit_count, placed_at, due_at, paid_at, completed_at, updated_at)
     select ${id('order', 'o')}, 'O' || lpad(o::text, 9, '0'), 'MARKET', ${id('checkout', 'o')}, ${id('merchant', 'm + 1')}, ${buyer},
       status, 'CNY', goods, goods, 500, units, at,
       case when status in ('PAID', 'REVIEWED') then at + interval '4 hours' when status in ('PENDING_PAYMENT', 'DELIVERED') then at + interval '100 years' end,
       case when status not in ('PENDING_PAYMENT', 'CANCELLED') then at end, case when status = 'COMPLETED' then at end, at
     from (select *, ${statusOf(count)} as status, ${placedAt('o', count)} as at from bench_order) x order by o`,
    `insert into order_recipient (id, merchant_id, buyer_id, name, phone, region_code, region, street)
     select ${id('order', 'o')}, ${id('merchant', 'm + 1')}, ${buyer}, '买家', '13800000000', '341102', '安徽省滁州市琅琊区', '南谯北路 1 号'
     from bench_order order by o`,
    `insert into order_line (id, order_id, merchant_id, buyer_id, position, product_id, variant_id, sku, title_zh, title_en, options,
       unit_price_minor, quantity, subtotal_minor, total_minor)
     select ${id('line', '3 * o + l')}, ${id('order', 'o')}, ${id('merchant', 'm + 1')}, ${buyer}, l, ${id('product', 'p')},
       ${id('variant', 'p')}, 'SKU' || p, '商品' || p, 'Product ' || p, '[]', price, quantity, price * quantity, price * quantity
     from bench_line order by o, l`,
  ];
}

/** Sessions of the shoppers and of a member of staff, and an integrator's token. */
async function signIn(client: Client): Promise<void> {
  const shoppers = Array.from({ length: SHOPPERS }, (_, index) => index + 1);
  const everybody: Caller[] = [...shoppers, 'staff', 'owner'];
  const accountOf = { staff: loadId('account', 0), owner: ownerId };
  await client.query(
    `insert into session (id, account_id, token_hash, created_at, last_seen_at, idle_minutes, expires_at, stepped_up_at)
     select s.id, s.account_id, s.token_hash, clock_timestamp(), clock_timestamp(), 600, clock_timestamp() + interval '10 hours', clock_timestamp()
     from unnest($1::text[], $2::text[], $3::text[]) s (id, account_id, token_hash)`,
    [
      everybody.map((_, index) => loadId('session', index)),
      everybody.map((who) => (typeof who === 'number' ? loadId('account', who) : accountOf[who])),
      everybody.map((who) => hashOf(tokenOf(who))),
    ],
  );
  await client.query(
    `insert into app (id, name, scopes, secret_hash, created_at) values ($1, 'bench', '{EVENTS_READ}', $2, clock_timestamp())`,
    [loadId('app', 1), hashOf(appSecret)],
  );
}

import type { Actor } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';
import { impliedRow, type Rules, type Slow, slowPage, type TypeRules, visibleRow } from './slow-reader.js';
import type { StoredRow } from './world.js';

/** The toy market's rules in plain predicates, written without a look at its declarations. */
const holdsEverywhere = (viewer: Actor, permission: Permission): boolean =>
  viewer.kind === 'SYSTEM' || viewer.platformPermissions.has(permission);

const holdsAt = (viewer: Actor, permission: Permission, merchantId: unknown): boolean =>
  holdsEverywhere(viewer, permission) || viewer.merchants.get(String(merchantId))?.has(permission) === true;

const isBuyer = (viewer: Actor, buyerId: unknown): boolean => viewer.buyerId !== null && viewer.buyerId === buyerId;

const seesOrder = (viewer: Actor, row: StoredRow): boolean =>
  holdsAt(viewer, Permission.ORDERS_READ, row['merchant_id']) || isBuyer(viewer, row['buyer_id']);

const money = (minor: unknown, currency: unknown = 'CNY'): object => {
  const digits = currency === 'JPY' ? 0 : 2;
  const amount = digits === 0 ? String(minor) : (Number(minor) / 100).toFixed(2);
  return { amount, currency };
};

const bilingual = (zh: unknown, en: unknown, { viewer }: Slow): object | null =>
  zh === null && en === null
    ? null
    : { zh: zh ?? en, en: en ?? zh, forViewer: viewer.locale === 'zh' ? (zh ?? en) : (en ?? zh) };

const inRange = (value: unknown, { from, to }: { from?: string | null; to?: string | null }): boolean =>
  value instanceof Date && (!from || value >= new Date(from)) && (!to || value < new Date(to));

const nameIn = (row: StoredRow, { viewer }: Slow): unknown => row[viewer.locale === 'zh' ? 'name_zh' : 'name_en'];

const linesOf = (row: StoredRow, { world }: Slow): StoredRow[] =>
  (world['toy_line'] ?? []).filter((line) => line['order_id'] === row.id);

const newestFirst = { field: 'ID', direction: 'DESC' } as const;

const shop: TypeRules = {
  table: 'toy_shop',
  visible: (viewer, row) => row['status'] === 'OPEN' || holdsAt(viewer, Permission.MERCHANTS_READ, row.id),
  fields: {
    name: (row, slow) => bilingual(row['name_zh'], row['name_en'], slow),
    motto: (row, slow) => bilingual(row['motto_zh'], row['motto_en'], slow),
    phone: (row, { viewer }) => {
      const phone = row['phone'];
      if (phone === null || holdsAt(viewer, Permission.PERSONAL_DATA_READ, row.id)) return phone;
      return `***${String(phone).slice(-2)}`;
    },
    secret: (row, { viewer }) => (holdsAt(viewer, Permission.MERCHANTS_READ, row.id) ? row['secret'] : null),
    balance: (row, { viewer }) =>
      holdsAt(viewer, Permission.MERCHANTS_READ, row.id) ? money(row['balance_minor']) : null,
    productCount: (row, { world }) =>
      (world['toy_product'] ?? []).filter((product) => product['merchant_id'] === row.id).length,
    products: (row, slow, args) =>
      slowPage(toyRules, 'Product', args, slow, (product) => product['merchant_id'] === row.id, {
        field: 'RANK',
        direction: 'DESC',
      }),
    orders: (row, slow, args) => slowPage(toyRules, 'Order', args, slow, (order) => order['merchant_id'] === row.id),
  },
  sorts: { NAME: nameIn, OPENED_AT: (row) => row['opened_at'], STATUS: (row) => row['status'] },
  defaultSort: { field: 'NAME', direction: 'ASC' },
  filters: {},
};

const person: TypeRules = {
  table: 'toy_person',
  visible: (viewer, row) => holdsEverywhere(viewer, Permission.ACCOUNTS_READ) || viewer.accountId === row.id,
  fields: {
    phone: (row, slow) => phoneFor(row, slow),
    greeting: (row, slow) =>
      `${slow.viewer.locale === 'zh' ? '你好' : 'Hello'} ${row['name']} (${phoneFor(row, slow)})`,
    orders: (row, slow, args) => slowPage(toyRules, 'Order', args, slow, (order) => order['buyer_id'] === row.id),
  },
  sorts: {},
  defaultSort: newestFirst,
  filters: { phone: (row, value: string) => row['phone'] === value },
};

function phoneFor(row: StoredRow, { viewer }: Slow): unknown {
  const phone = row['phone'];
  const isClear = holdsEverywhere(viewer, Permission.PERSONAL_DATA_READ) || isBuyer(viewer, row.id);
  return phone === null || isClear ? phone : `${String(phone).slice(0, 1)}***`;
}

const costFor = (row: StoredRow, { viewer }: Slow): unknown =>
  holdsAt(viewer, Permission.CATALOG_READ, row['merchant_id']) ? row['cost'] : null;

const product: TypeRules = {
  table: 'toy_product',
  visible: (viewer, row) =>
    row['status'] === 'PUBLISHED' || holdsAt(viewer, Permission.CATALOG_READ, row['merchant_id']),
  fields: {
    name: (row, slow) => bilingual(row['name_zh'], row['name_en'], slow),
    price: (row) => money(row['price_minor']),
    cost: costFor,
    shop: (row, slow) => visibleRow(toyRules, 'Shop', row['merchant_id'], slow),
    maker: (row, slow) => impliedRow(toyRules, 'Shop', row['merchant_id'], slow),
    gifts: (row, slow, args) =>
      holdsAt(slow.viewer, Permission.CATALOG_READ, row['merchant_id'])
        ? slowPage(
            toyRules,
            'Line',
            args,
            slow,
            (line) => line['product_id'] === row.id && Number(line['quantity']) > 1,
          )
        : null,
  },
  sorts: {
    NAME: nameIn,
    PRICE: (row) => row['price_minor'],
    RANK: (row) => row['rank'],
    COST: costFor,
    POPULARITY: (row, { world }) => {
      const sold = (world['toy_line'] ?? []).filter((line) => line['product_id'] === row.id);
      return sold.length === 0 ? null : sold.reduce((sum, line) => sum + Number(line['quantity']), 0);
    },
  },
  defaultSort: newestFirst,
  filters: {
    status: (row, value: string[]) => value.includes(String(row['status'])),
    cost: (row, value: number, slow) => costFor(row, slow) === value,
    rank: (row, value: number) => row['rank'] === value,
  },
};

const ifReviewer = <T>(row: StoredRow, { viewer }: Slow, value: () => T): T | null =>
  holdsAt(viewer, Permission.ORDERS_REVIEW, row['merchant_id']) ? value() : null;

const order: TypeRules = {
  table: 'toy_order',
  visible: seesOrder,
  fields: {
    total: (row) => money(row['total_minor'], row['currency']),
    fee: (row, slow) => ifReviewer(row, slow, () => money(row['fee_minor'], row['currency'])),
    lineCount: (row, slow) => linesOf(row, slow).length,
    hint: (row, slow) => ifReviewer(row, slow, () => `h-${row['number']}`),
    actions: (row, slow) => [
      `${row['status']}-${slow.viewer.kind}`,
      (row['placed_at'] as Date) < slow.now ? 'PAST' : 'FUTURE',
      Number(row['total_minor']) > 1000 ? 'BIG' : 'SMALL',
      `LINES_${linesOf(row, slow).length}`,
    ],
    stars: (row, { world }) => {
      const words = (world['toy_tag'] ?? [])
        .filter((tag) => tag['order_id'] === row.id)
        .map((tag) => [...String(tag['word'])].length);
      return words.length === 0 ? null : Math.max(...words);
    },
    shop: (row, slow) => visibleRow(toyRules, 'Shop', row['merchant_id'], slow),
    seller: (row, slow) => impliedRow(toyRules, 'Shop', row['merchant_id'], slow),
    watched: (row, slow) => ifReviewer(row, slow, () => visibleRow(toyRules, 'Shop', row['merchant_id'], slow)),
    buyer: (row, slow) => visibleRow(toyRules, 'Person', row['buyer_id'], slow),
    lines: (row, slow, args) =>
      slowPage(toyRules, 'Line', args, slow, (line) => line['order_id'] === row.id, { field: 'ID', direction: 'ASC' }),
    tags: (row, slow) => {
      const tags = slowPage(
        toyRules,
        'Tag',
        { first: 3, orderBy: { field: 'WORD', direction: 'ASC' } },
        slow,
        (tag) => tag['order_id'] === row.id,
      );
      return (tags as { nodes: unknown }).nodes;
    },
  },
  sorts: {
    NUMBER: (row) => row['number'],
    TOTAL: (row) => row['total_minor'],
    PAID_AT: (row) => row['paid_at'],
    PLACED_AT: (row) => row['placed_at'],
    NOTE: (row) => row['note'],
    IS_GIFT: (row) => row['is_gift'],
  },
  defaultSort: { field: 'PLACED_AT', direction: 'DESC' },
  filters: {
    ids: (row, value: string[]) => value.includes(row.id),
    status: (row, value: string[]) => value.includes(String(row['status'])),
    placedAt: (row, value: object) => inRange(row['placed_at'], value),
    paidAt: (row, value: object) => Object.values(value).every((each) => !each) || inRange(row['paid_at'], value),
    merchantId: (row, value: string) => row['merchant_id'] === value,
    isGift: (row, value: boolean) => row['is_gift'] === value,
    note: (row, value: string) => row['note'] === value,
    q: (row, value: string) => String(row['number']).startsWith(value),
  },
};

const line: TypeRules = {
  table: 'toy_line',
  visible: seesOrder,
  fields: {
    price: (row) => money(row['price_minor']),
    order: (row, slow) => impliedRow(toyRules, 'Order', row['order_id'], slow),
    product: (row, slow) => visibleRow(toyRules, 'Product', row['product_id'], slow),
    shop: (row, slow) => visibleRow(toyRules, 'Shop', row['merchant_id'], slow),
  },
  sorts: { QUANTITY: (row) => row['quantity'], PRICE: (row) => row['price_minor'] },
  defaultSort: newestFirst,
  filters: {
    quantity: (row, value: number[]) => value.includes(Number(row['quantity'])),
    productId: (row, value: string) => row['product_id'] === value,
  },
};

const tag: TypeRules = {
  table: 'toy_tag',
  visible: (viewer, row) => viewer.kind === 'SYSTEM' || (viewer.kind !== 'ANONYMOUS' && row['is_public'] === true),
  fields: { order: (row, slow) => visibleRow(toyRules, 'Order', row['order_id'], slow) },
  sorts: { WORD: (row) => row['word'] },
  defaultSort: newestFirst,
  filters: {},
};

const typeByPrefix: Readonly<Record<string, string>> = {
  shop: 'Shop',
  person: 'Person',
  product: 'Product',
  order: 'Order',
  line: 'Line',
  tag: 'Tag',
};

const anyRow = (id: unknown, slow: Slow): unknown =>
  visibleRow(toyRules, typeByPrefix[String(id).split('_')[0] ?? ''] ?? '', id, slow);

const anyRows = (ids: unknown, slow: Slow): unknown[] => (ids as string[]).map((id) => anyRow(id, slow));

export const toyRules: Rules = {
  types: { Shop: shop, Person: person, Product: product, Order: order, Line: line, Tag: tag },
  roots: {
    shops: (args, slow) => slowPage(toyRules, 'Shop', args, slow),
    people: (args, slow) => slowPage(toyRules, 'Person', args, slow),
    products: (args, slow) => slowPage(toyRules, 'Product', args, slow),
    orders: (args, slow) => slowPage(toyRules, 'Order', args, slow),
    lines: (args, slow) => slowPage(toyRules, 'Line', args, slow),
    tags: (args, slow) => slowPage(toyRules, 'Tag', args, slow),
    order: ({ id }, slow) => visibleRow(toyRules, 'Order', id, slow),
    node: ({ id }, slow) => anyRow(id, slow),
    nodes: ({ ids }, slow) => anyRows(ids, slow),
    found: ({ ids }, slow) => anyRows(ids, slow),
    chosen: ({ ids }, slow) => (ids as string[]).map((id) => visibleRow(toyRules, 'Product', id, slow)),
  },
};

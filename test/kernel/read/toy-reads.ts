import { sql } from 'kysely';
import { scopeOf } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';
import { allOf, anyOf, byOwner, list, one, type Reads, reads } from '#api/kernel/read/index.js';
import { ToyLine, ToyOrder } from './toy-entities.js';
import { LineType, OrderType, PersonType, ProductType, ShopType, TagType } from './toy-types.js';

const shopReads = reads(ShopType, {
  prefix: 'shop',
  table: 'toy_shop',
  columns: {
    id: 'id',
    nameZh: 'name_zh',
    nameEn: 'name_en',
    mottoZh: { column: 'motto_zh', nullable: true },
    mottoEn: { column: 'motto_en', nullable: true },
    status: 'status',
    openedAt: { column: 'opened_at', nullable: true, type: 'timestamptz' },
    phone: { column: 'phone', nullable: true },
    secret: { column: 'secret', nullable: true },
    balanceMinor: { column: 'balance_minor', type: 'bigint' },
  },
  visibleTo: (viewer, row) =>
    anyOf(sql<boolean>`${row.status} = 'OPEN'`, byOwner(scopeOf(viewer, Permission.MERCHANTS_READ), row.id)),
  guarded: {
    secret: (viewer, row) => byOwner(scopeOf(viewer, Permission.MERCHANTS_READ), row.id),
    balance: (viewer, row) => byOwner(scopeOf(viewer, Permission.MERCHANTS_READ), row.id),
  },
  masked: {
    phone: {
      clearFor: (viewer, row) => byOwner(scopeOf(viewer, Permission.PERSONAL_DATA_READ), row.id),
      mask: (column) => sql`'***' || right(${column}, 2)`,
    },
  },
  expressions: {
    productCount: (row) => sql`(select count(*)::int from toy_product p where p.merchant_id = ${row.id})`,
  },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
});

const personReads = reads(PersonType, {
  prefix: 'person',
  table: 'toy_person',
  columns: { id: 'id', name: 'name', phone: { column: 'phone', nullable: true } },
  visibleTo: (viewer, row) =>
    anyOf(
      byOwner(scopeOf(viewer, Permission.ACCOUNTS_READ), null, row.id),
      viewer.accountId !== null && sql<boolean>`${row.id} = ${viewer.accountId}`,
    ),
  masked: {
    phone: {
      clearFor: (viewer, row) => byOwner(scopeOf(viewer, Permission.PERSONAL_DATA_READ), null, row.id),
      mask: (column) => sql`left(${column}, 1) || '***'`,
    },
  },
  computed: {
    greeting: {
      needs: ['name', 'phone'],
      from: ({ name, phone }, viewer) => `${viewer.locale === 'zh' ? '你好' : 'Hello'} ${name} (${phone})`,
    },
  },
});

const productReads = reads(ProductType, {
  prefix: 'product',
  table: 'toy_product',
  columns: {
    id: 'id',
    merchantId: 'merchant_id',
    nameZh: 'name_zh',
    nameEn: 'name_en',
    status: 'status',
    priceMinor: { column: 'price_minor', type: 'bigint' },
    rank: { column: 'rank', nullable: true, type: 'integer' },
    cost: { column: 'cost', nullable: true, type: 'integer' },
  },
  visibleTo: (viewer, row) =>
    anyOf(byOwner(scopeOf(viewer, Permission.CATALOG_READ), row.merchantId), sql<boolean>`${row.status} = 'PUBLISHED'`),
  relations: {
    shop: one(() => ShopType, 'merchantId'),
    maker: one(() => ShopType, 'merchantId', { impliedBy: true }),
  },
  orders: {
    POPULARITY: (row) => sql`(select sum(l.quantity) from toy_line l where l.product_id = ${row.id})`,
  },
});

const orderReads = reads(OrderType, {
  prefix: 'order',
  entity: () => ToyOrder,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: {
    shop: one(() => ShopType, 'merchantId'),
    seller: one(() => ShopType, 'merchantId', { impliedBy: true }),
    watched: one(() => ShopType, 'merchantId'),
    buyer: one(() => PersonType, 'buyerId'),
    tags: list(() => TagType, 'orderId', { most: 3, order: { field: 'WORD', direction: 'ASC' } }),
  },
  expressions: {
    lineCount: (row) => sql`(select count(*)::int from toy_line l where l.order_id = ${row.id})`,
    hint: (row) => sql`'h-' || ${row.number}`,
  },
  computed: {
    actions: {
      needs: ['status', 'placedAt', 'totalMinor'],
      expressions: { lines: (row) => sql`(select count(*)::int from toy_line l where l.order_id = ${row.id})` },
      from: ({ status, placedAt, totalMinor, lines }, viewer, now) => [
        `${status}-${viewer.kind}`,
        placedAt < now ? 'PAST' : 'FUTURE',
        totalMinor > 1000 ? 'BIG' : 'SMALL',
        `LINES_${String(lines)}`,
      ],
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value}%`}`,
  },
  defaultOrder: { field: 'PLACED_AT', direction: 'DESC' },
  batch: {
    stars: async (ids, _args, ctx) => {
      const { rows } = await sql<{ id: string; stars: number }>`
        select order_id as id, max(length(word))::int as stars from toy_tag where order_id = any(${[...ids]}) group by 1
      `.execute(ctx.db);
      return new Map(rows.map(({ id, stars }) => [id, stars]));
    },
  },
});

const lineReads = reads(LineType, {
  prefix: 'line',
  entity: () => ToyLine,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  relations: {
    order: one(() => OrderType, 'orderId', { impliedBy: true }),
    product: one(() => ProductType, 'productId'),
    shop: one(() => ShopType, 'merchantId'),
  },
});

const tagReads = reads(TagType, {
  prefix: 'tag',
  table: 'toy_tag',
  columns: { id: 'id', orderId: 'order_id', word: 'word', isPublic: { column: 'is_public', type: 'boolean' } },
  visibleTo: (viewer, row) =>
    allOf(viewer.kind !== 'ANONYMOUS', anyOf(viewer.kind === 'SYSTEM', sql<boolean>`${row.isPublic}`)),
  relations: { order: one(() => OrderType, 'orderId') },
});

export const toyReads: readonly Reads[] = [shopReads, personReads, productReads, orderReads, lineReads, tagReads];

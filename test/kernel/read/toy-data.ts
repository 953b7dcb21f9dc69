import { type Actor, anonymous, systemActor } from '#api/kernel/actor.js';
import { MovableClock } from '#api/kernel/clock.js';
import { newId } from '#api/kernel/ids.js';
import { Permission } from '#api/kernel/permission.js';
import { seededTape, type Tape } from './tape.js';
import type { World } from './world.js';

export const toyTables = `
  create table toy_shop (id text primary key, name_zh text not null, name_en text not null, motto_zh text, motto_en text,
    status text not null, opened_at timestamptz(3), phone text, secret text, balance_minor bigint not null);
  create table toy_person (id text primary key, name text not null, phone text);
  create table toy_product (id text primary key, merchant_id text not null, name_zh text not null, name_en text not null,
    status text not null, price_minor bigint not null, rank int, cost int);
  create table toy_order (id text primary key, number text not null, merchant_id text not null, buyer_id text not null,
    status text not null, total_minor bigint not null, fee_minor bigint not null, currency text not null,
    is_gift boolean not null, note text, placed_at timestamptz(3) not null, paid_at timestamptz(3));
  create table toy_line (id text primary key, order_id text not null, merchant_id text not null, buyer_id text not null,
    product_id text, quantity int not null, price_minor bigint not null);
  create table toy_tag (id text primary key, order_id text not null, word text not null, is_public boolean not null);
`;

const day = (number: number): Date => new Date(Date.UTC(2026, 0, 1 + number, 8));
const words = ['苹果', '梨', 'Apple', 'apple', 'Zebra', '_', 'élan', 'b', 'B', ''];
const statuses = ['NEW', 'PAID', 'SENT'];

/** Few different values, so that sorts have ties, and many nulls. */
export function randomWorld(seed: number, orders = 30): World {
  const tape = seededTape(seed);
  const clock = new MovableClock(day(0));
  const make = <T>(count: number, row: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => {
      clock.advance(tape.upTo(2));
      return row(index);
    });
  const maybe = <T>(value: T): T | null => (tape.upTo(3) === 0 ? null : value);
  const shops = make(5, () => ({
    id: newId('shop', clock),
    name_zh: tape.pick(words),
    name_en: tape.pick(words),
    motto_zh: maybe('实在'),
    motto_en: maybe('Honest'),
    status: tape.pick(['OPEN', 'CLOSED']),
    opened_at: maybe(day(tape.upTo(3))),
    phone: maybe(`1380000${tape.upTo(100)}`),
    secret: maybe('s3cret'),
    balance_minor: tape.upTo(100_000) - 50_000,
  }));
  const people = make(6, () => ({
    id: newId('person', clock),
    name: tape.pick(words),
    phone: maybe(`13${tape.upTo(9)}`),
  }));
  const products = make(14, () => ({
    id: newId('product', clock),
    merchant_id: tape.pick(shops).id,
    name_zh: tape.pick(words),
    name_en: tape.pick(words),
    status: tape.pick(['DRAFT', 'PUBLISHED']),
    price_minor: tape.upTo(4) * 250,
    rank: maybe(tape.upTo(4)),
    cost: maybe(tape.upTo(3)),
  }));
  const placed = make(orders, (index) => ({
    id: newId('order', clock),
    number: `N${tape.upTo(9)}${index}`,
    merchant_id: tape.pick(shops).id,
    buyer_id: tape.pick(people).id,
    status: tape.pick(statuses),
    total_minor: tape.upTo(5) * 500,
    fee_minor: tape.upTo(3) * 10,
    currency: tape.pick(['CNY', 'JPY']),
    is_gift: tape.upTo(2) === 0,
    note: maybe(tape.pick(words)),
    placed_at: day(tape.upTo(4)),
    paid_at: maybe(day(tape.upTo(4))),
  }));
  const lines = placed.flatMap((order) =>
    make(tape.upTo(4), () => ({
      id: newId('line', clock),
      order_id: order.id,
      merchant_id: order.merchant_id,
      buyer_id: order.buyer_id,
      product_id: maybe(tape.pick(products).id),
      quantity: 1 + tape.upTo(3),
      price_minor: tape.upTo(3) * 100,
    })),
  );
  const tags = placed.flatMap((order) =>
    make(tape.upTo(5), () => ({
      id: newId('tag', clock),
      order_id: order.id,
      word: tape.pick(words),
      is_public: tape.upTo(2) === 0,
    })),
  );
  return {
    toy_shop: shops,
    toy_person: people,
    toy_product: products,
    toy_order: placed,
    toy_line: lines,
    toy_tag: tags,
  };
}

type Execute = (sql: string, values: unknown[]) => Promise<unknown>;

export async function storeWorld(world: World, execute: Execute): Promise<void> {
  for (const [table, rows] of Object.entries(world)) {
    await execute(`truncate ${table}`, []);
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await execute(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row));
    }
    await execute(`analyze ${table}`, []);
  }
}

const some = (tape: Tape, permissions: readonly Permission[]): Set<Permission> =>
  new Set(permissions.filter(() => tape.upTo(2) === 1));

const used = [
  Permission.ORDERS_READ,
  Permission.ORDERS_REVIEW,
  Permission.CATALOG_READ,
  Permission.MERCHANTS_READ,
  Permission.PERSONAL_DATA_READ,
  Permission.ACCOUNTS_READ,
];

/** Somebody: nobody in particular, a buyer, a member of some shops, staff with some permissions, or the market. */
export function randomActor(tape: Tape, world: World): Actor {
  const locale = tape.pick(['zh', 'en'] as const);
  const nobody = { ...anonymous(locale) };
  const kind = tape.upTo(6);
  if (kind === 5) return { ...systemActor, locale };
  if (kind === 0) return nobody;
  const accountId = tape.pick(world['toy_person'] ?? []).id;
  const person: Actor = { ...nobody, kind: 'PERSON', accountId, buyerId: accountId };
  if (kind === 1) return person;
  const merchants = new Map<string, ReadonlySet<Permission>>();
  for (const shop of world['toy_shop'] ?? []) if (tape.upTo(3) === 1) merchants.set(shop.id, some(tape, used));
  if (kind === 2 || kind === 3) return { ...person, merchants };
  return { ...person, merchants, platformPermissions: some(tape, used) };
}

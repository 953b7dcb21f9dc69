import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import { type CheckoutScript, replay } from './replay.ts';

/** What the market is measured against: node:http and pg with named statements, nothing in between. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });

type Row = Record<string, string | number>;

async function rows(name: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text: sql, values: [...values] })).rows;
}

const money = (minor: unknown): { amount: string } => {
  const digits = String(minor).padStart(3, '0');
  return { amount: `${digits.slice(0, -2)}.${digits.slice(-2)}` };
};

/** A: the statement that the market sends too. */
async function products(): Promise<object> {
  const found = await rows(
    'A',
    `select t0.id, t0.title_zh, t0.lowest_price_minor,
       (select coalesce(sum(s.on_hand - s.reserved), 0)::int from variant v join stock s on s.variant_id = v.id
         where v.product_id = t0.id and v.is_active) as available, m.id as merchant_id, m.name_zh
     from (select * from product where status = 'PUBLISHED' and is_shop_open order by id desc limit 20) t0
     left join merchant m on m.id = t0.merchant_id order by t0.id desc`,
    [],
  );
  const nodes = found.map((row) => ({
    id: row['id'],
    title: { zh: row['title_zh'] },
    lowestPrice: money(row['lowest_price_minor']),
    availableQuantity: row['available'],
    merchant: { id: row['merchant_id'], name: { zh: row['name_zh'] } },
  }));
  return { data: { products: { nodes } } };
}

const byId = (found: readonly Row[]): Map<unknown, Row> => new Map(found.map((row) => [row['id'], row]));

/** B: five selects, each by the ids of the one before. */
async function orders(): Promise<object> {
  const found = await rows(
    'B1',
    'select id, number, status, total_minor, buyer_id from customer_order order by placed_at desc, id desc limit 50',
    [],
  );
  const select = (name: string, sql: string, from: readonly Row[], column: string): Promise<Row[]> =>
    rows(name, sql, [[...new Set(from.map((row) => row[column]))]]);
  const buyers = byId(await select('B2', 'select id, name from account where id = any($1)', found, 'buyer_id'));
  const lines = await select(
    'B3',
    'select id, order_id, quantity, unit_price_minor, product_id from order_line where order_id = any($1) order by order_id, position, id',
    found,
    'id',
  );
  const goods = await select(
    'B4',
    'select id, title_zh, merchant_id from product where id = any($1)',
    lines,
    'product_id',
  );
  const shops = byId(await select('B5', 'select id, name_zh from merchant where id = any($1)', goods, 'merchant_id'));
  const goodsById = byId(goods);
  const linesOf = Map.groupBy(lines, (line) => line['order_id']);
  const lineOf = (line: Row): object => {
    const product = goodsById.get(line['product_id']);
    const shop = shops.get(product?.['merchant_id']);
    return {
      id: line['id'],
      quantity: line['quantity'],
      unitPrice: money(line['unit_price_minor']),
      product: {
        id: product?.['id'],
        title: { zh: product?.['title_zh'] },
        merchant: { id: shop?.['id'], name: { zh: shop?.['name_zh'] } },
      },
    };
  };
  const nodes = found.map((order) => ({
    id: order['id'],
    number: order['number'],
    status: order['status'],
    total: money(order['total_minor']),
    buyer: { id: order['buyer_id'], name: buyers.get(order['buyer_id'])?.['name'] },
    lines: { nodes: (linesOf.get(order['id']) ?? []).map(lineOf) },
  }));
  return { data: { orders: { nodes } } };
}

let sold = 0;

/** D: order and conditional update in one transaction, the hot row last; false when there are no units left. */
async function sellOne(variantId: string, buyerId: string): Promise<boolean> {
  sold += 1;
  const unique = `floor${sold}`;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'D1',
      text: `with paid as (insert into checkout (id, number, buyer_id, currency, total_minor, placed_at)
          values ('checkout_' || $1, $1, $2, 'CNY', 100, $4))
        insert into customer_order (id, number, origin, checkout_id, merchant_id, buyer_id, status, currency, goods_minor,
          total_minor, commission_basis_points, unit_count, placed_at, paid_at, updated_at)
        select 'order_' || $1, $1, 'MARKET', 'checkout_' || $1, merchant_id, $2, 'PAID', 'CNY', 100, 100, 500, 1, $4, $4, $4
        from variant where id = $3`,
      values: [unique, buyerId, variantId, new Date()],
    });
    const { rowCount } = await client.query({
      name: 'D2',
      text: 'update stock set reserved = reserved + 1 where variant_id = $1 and on_hand - reserved >= 1',
      values: [variantId],
    });
    await client.query(rowCount === 1 ? 'commit' : 'rollback');
    return rowCount === 1;
  } finally {
    client.release();
  }
}

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });

async function answer(request: IncomingMessage): Promise<object> {
  if (request.url === '/a') return products();
  if (request.url === '/b') return orders();
  const body = await text(request);
  if (request.url === '/c') {
    const script: CheckoutScript = JSON.parse(body);
    return replay(pool, script);
  }
  if (request.url === '/d') {
    const { variantId, buyerId }: { variantId: string; buyerId: string } = JSON.parse(body);
    return { isSold: await sellOne(variantId, buyerId) };
  }
  for (const socket of sockets.clients) socket.send(body, { binary: false });
  return { sockets: sockets.clients.size };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  answer(request).then(
    (result) => {
      const body = JSON.stringify(result);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}

const server = createServer(respond);
server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, () => undefined));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`floor http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
process.on('SIGTERM', () => process.exit(0));

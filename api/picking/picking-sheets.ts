import { sql } from 'kysely';
import type { VariantOption } from '../catalog/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { A5, type Block, type Sheet } from '../kernel/sheets/index.js';
import type { Printout } from './printout.entity.js';
import { printedTime, sheetWords } from './sheet-words.js';
import { togetherMark, togetherWith } from './together.js';

interface ListedOrder {
  readonly id: string;
  readonly number: string;
  readonly promisedOn: string | null;
  readonly shipOn: string | null;
  readonly isPickUp: boolean;
  readonly notes: readonly string[];
  /** Numbers of the orders that leave together with it. */
  readonly together: readonly string[];
}

interface ListedLine {
  readonly orderId: string;
  readonly sku: string;
  readonly zh: string;
  readonly en: string;
  readonly options: readonly VariantOption[];
  readonly quantity: number;
  readonly picked: number;
}

/**
 * Picking lists 配货单 (E5): one of the batch with all its goods by SKU, then one an order, special notes framed. Neither
 * name nor address stands on them. For one order alone only its own.
 */
export async function pickingSheets(request: RequestContext, printout: Printout): Promise<Sheet[]> {
  const locale = request.actor.locale;
  const words = sheetWords[locale];
  const batch = await batchOf(request, printout);
  const orders = await ordersOf(request, printout);
  const lines = await linesOf(request, printout);
  const title = (number: string): Block => ({
    kind: 'title',
    text: `${words.pickingList} ${number}`,
    aside: batch.shop,
  });
  const printed = printedTime(printout.createdAt, request.market.timeZone);
  const columns = [
    { name: words.sku, share: 3 },
    { name: words.goods, share: 5 },
    { name: words.units, share: 1 },
    { name: words.ready, share: 1 },
  ];
  const rowOf = ({ sku, zh, en, options, quantity, picked }: ListedLine): string[] => {
    const choices = options.map(({ name, value }) => `${name}: ${value}`).join('，');
    return [
      sku,
      [locale === 'zh' ? zh : en, choices].filter(Boolean).join('\n'),
      String(quantity),
      picked > 0 ? String(picked) : '',
    ];
  };
  const one = (order: ListedOrder): Sheet => ({
    paper: A5,
    blocks: [
      title(batch.number),
      {
        kind: 'facts',
        rows: [
          [words.order, order.number],
          [words.promised, order.promisedOn ?? '–'],
          ...(order.shipOn ? ([[words.shipOn, order.shipOn]] as const) : []),
          [words.printed, printed],
        ],
      },
      ...(order.isPickUp ? [{ kind: 'mark', text: words.isPickUp } as const] : []),
      ...togetherMark(words, order.together),
      ...order.notes.map((text) => ({ kind: 'note', text }) as const),
      { kind: 'table', columns, rows: lines.filter(({ orderId }) => orderId === order.id).map(rowOf) },
      { kind: 'barcode', text: order.number },
    ],
  });
  if (printout.orderId) return orders.map(one);
  const whole: Sheet = {
    paper: A5,
    blocks: [
      title(batch.number),
      {
        kind: 'facts',
        rows: [
          [words.picker, batch.picker ?? words.nobody],
          [words.orders, String(orders.length)],
          [words.totalUnits, String(lines.reduce((sum, { quantity }) => sum + quantity, 0))],
          [words.printed, printed],
        ],
      },
      ...orders.flatMap(({ number, notes, together }) => [
        ...togetherMark(words, together, number),
        ...notes.map((text) => ({ kind: 'note', text: `${number}  ${text}` }) as const),
      ]),
      { kind: 'table', columns, rows: bySku(lines).map(rowOf) },
    ],
  };
  return [whole, ...orders.map(one)];
}

function bySku(lines: readonly ListedLine[]): ListedLine[] {
  const sums = new Map<string, ListedLine>();
  for (const line of lines) {
    const known = sums.get(line.sku);
    sums.set(line.sku, {
      ...line,
      quantity: line.quantity + (known?.quantity ?? 0),
      picked: line.picked + (known?.picked ?? 0),
    });
  }
  return [...sums.values()].toSorted((one, other) => one.sku.localeCompare(other.sku));
}

async function batchOf({ db, actor }: RequestContext, { batchId }: Printout) {
  const { rows } = await sql<{ number: string; picker: string | null; zh: string; en: string }>`
    select b.number, a.name as picker, m.name_zh as zh, m.name_en as en from picking_batch b
      join merchant m on m.id = b.merchant_id left join account a on a.id = b.picker_id
    where b.id = ${batchId}`.execute(db);
  const [batch] = rows;
  if (!batch) throw new Error('a printout without a batch');
  return { number: batch.number, picker: batch.picker, shop: actor.locale === 'zh' ? batch.zh : batch.en };
}

async function ordersOf({ db }: RequestContext, { batchId, orderId }: Printout): Promise<ListedOrder[]> {
  const { rows } = await sql<ListedOrder>`
    select o.id, o.number, o.promised_on::text as "promisedOn", o.ship_on::text as "shipOn",
      o.delivery_method = 'PICK_UP' as "isPickUp",
      array_remove(array[nullif(o.buyer_note, '')], null) || case when 'RED' = any(o.flags) then
        array(select e.message from order_entry e where e.order_id = o.id and e.kind = 'FLAG' and e.flag = 'RED'
          order by e.id desc limit 5) else '{}' end as notes,
      ${togetherWith} as together
    from picking_order p join customer_order o on o.id = p.order_id
    where p.batch_id = ${batchId} and p.status <> 'OUT' ${orderId === null ? sql`` : sql`and p.order_id = ${orderId}`}
    order by p.position`.execute(db);
  return rows;
}

async function linesOf({ db }: RequestContext, { batchId }: Printout): Promise<ListedLine[]> {
  const { rows } = await sql<ListedLine>`
    select p.order_id as "orderId", l.sku, l.title_zh as zh, l.title_en as en, l.options,
      l.quantity - l.short_quantity as quantity, l.picked_quantity as picked
    from picking_line l join picking_order p on p.id = l.picking_order_id
    where l.batch_id = ${batchId} and p.status <> 'OUT' and l.quantity > l.short_quantity
    order by p.position, l.position, l.id`.execute(db);
  return rows;
}

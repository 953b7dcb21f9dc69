import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { reaches, scopeOf } from '../kernel/actor.js';
import {
  type Draft,
  type ImportKind,
  type Problem,
  Reading,
  type SourceDocument,
  type Verdict,
  writeOne,
} from '../kernel/import/index.js';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carriersNamed, fitsPattern, tidyNumber } from '../shipping/index.js';
import { LOCAL_DELIVERY } from './parcel-way.js';
import { shipOrder } from './ship-order.js';

/** One parcel of a sheet. */
interface ParcelDraft extends Draft {
  readonly orderNumber: string;
  /** Code or name of a listed company, or any other name. */
  readonly carrier: string;
  readonly trackingNumber: string;
  /** What is in it, by SKU; empty: all that has not left. */
  readonly units: readonly { readonly sku: string; readonly quantity: number }[];
}

const MOST_UNITS = 100_000;

/**
 * 批量发货: parcels from a sheet (E6), a row each, or a row for every SKU in it. All of them are judged first; then each is sent by
 * `shipOrder` in a transaction of its own. One that was sent already, with this company and number, is not sent
 * again, so a sheet may be uploaded any number of times and one that broke off goes on.
 */
export const shipmentImport = (request: RequestContext, merchantId: string | null): ImportKind<ParcelDraft> => ({
  judge,
  look: async (drafts) => {
    const facts = await factsOf(request, merchantId, drafts);
    return drafts.map((draft) => look(draft, facts));
  },
  write: async (drafts) => {
    const verdicts: Verdict[] = [];
    for (const draft of drafts) {
      const facts = await factsOf(request, merchantId, [draft]);
      const seen = look(draft, facts);
      verdicts.push(seen === 'NEW' ? await writeOne(draft, () => send(request, draft, facts)) : seen);
    }
    return verdicts;
  },
});

function judge(document: SourceDocument): ParcelDraft | readonly Problem[] {
  const reading = new Reading();
  const { head, rows } = document;
  const draft: ParcelDraft = {
    document,
    orderNumber: reading.required(head, 'order', 40),
    carrier: reading.required(head, 'carrier', 60),
    trackingNumber: reading.optional(head, 'trackingNumber', 60),
    units: rows.flatMap((row) => {
      const sku = reading.optional(row, 'sku', 60);
      if (sku === '') return [];
      return [{ sku, quantity: reading.whole(row, 'quantity', { least: 1, most: MOST_UNITS }) }];
    }),
  };
  if (draft.units.length > 0 && draft.units.length < rows.length)
    reading.refuse(head, 'either every row of a parcel names a sku or none does');
  if (draft.trackingNumber === '' && draft.carrier !== LOCAL_DELIVERY)
    reading.refuse(head, `trackingNumber is missing; only ${LOCAL_DELIVERY} goes without`);
  return reading.problems.length > 0 ? reading.problems : draft;
}

interface LineOfOrder {
  readonly id: string;
  readonly sku: string;
  readonly left: number;
}

interface KnownOrder {
  readonly id: string;
  readonly merchantId: string;
  readonly status: string;
  readonly lines: readonly LineOfOrder[];
  /** `carrier, blank, number` of parcels that left. */
  readonly parcels: readonly string[];
}

interface Facts {
  readonly orders: ReadonlyMap<string, KnownOrder>;
  readonly carriers: Awaited<ReturnType<typeof carriersNamed>>;
}

async function factsOf(
  request: RequestContext,
  merchantId: string | null,
  drafts: readonly ParcelDraft[],
): Promise<Facts> {
  const scope = scopeOf(request.actor, Permission.ORDERS_SHIP);
  const { rows } = await sql<KnownOrder & { number: string }>`
    select o.id, o.number, o.merchant_id as "merchantId", o.status,
      (select coalesce(json_agg(json_build_object('id', l.id, 'sku', l.sku, 'left', l.quantity - l.shipped_quantity)
        order by l.position), '[]') from order_line l where l.order_id = o.id) as lines,
      (select coalesce(json_agg(distinct s.carrier || ' ' || coalesce(s.tracking_number, '')), '[]')
        from shipment_line p join shipment s on s.id = p.shipment_id where p.order_id = o.id) as parcels
    from customer_order o
    where o.number = any(${drafts.map(({ orderNumber }) => orderNumber)}::text[])
      and (${merchantId}::text is null or o.merchant_id = ${merchantId})`.execute(request.db);
  return {
    orders: new Map(rows.filter((row) => reaches({ ...scope, buyerId: null }, row)).map((row) => [row.number, row])),
    carriers: await carriersNamed(
      request.db,
      drafts.map(({ carrier }) => carrier),
    ),
  };
}

function look({ document, orderNumber, carrier, trackingNumber, units }: ParcelDraft, facts: Facts): Verdict {
  const { file, line } = document.head;
  const no = (reason: string): Verdict => [{ file, line, reason }];
  const order = facts.orders.get(orderNumber);
  if (!order) return no(`there is no order ${orderNumber}`);
  const company = facts.carriers.get(carrier);
  const number = company ? tidyNumber(trackingNumber) : trackingNumber;
  if (number !== '' && order.parcels.includes(`${company?.nameZh ?? carrier} ${number}`)) return 'REPEATED';
  if (order.status !== 'REVIEWED' && order.status !== 'PICKING')
    return no(`order ${orderNumber} is ${order.status} and cannot be sent`);
  if (company && !company.isActive) return no(`${carrier} takes no parcels at present`);
  if (company && !fitsPattern(company.numberPattern, number)) return no(`no number of ${carrier} looks like ${number}`);
  if (order.lines.every(({ left }) => left === 0)) return no(`everything of order ${orderNumber} has left`);
  for (const { sku, quantity } of units) {
    const left = order.lines.find((each) => each.sku === sku)?.left ?? 0;
    if (quantity > left) return no(`${left} units of ${sku} are left to send`);
  }
  return 'NEW';
}

async function send(
  request: RequestContext,
  { orderNumber, carrier, trackingNumber, units }: ParcelDraft,
  { orders, carriers }: Facts,
): Promise<void> {
  const order = orders.get(orderNumber);
  if (!order) throw new Error('a parcel without an order was found good');
  const company = carriers.get(carrier);
  const parcel = [
    order.id,
    company?.id ?? carrier,
    trackingNumber,
    ...units.map(({ sku, quantity }) => `${sku} ${quantity}`),
  ];
  await shipOrder(request, {
    id: order.id,
    ...(company ? { carrierId: company.id } : { carrier }),
    trackingNumber: trackingNumber || null,
    lines:
      units.length === 0
        ? null
        : units.map(({ sku, quantity }) => ({
            orderLineId: order.lines.find((each) => each.sku === sku)?.id ?? '',
            quantity,
          })),
    idempotencyKey: createHash('sha256').update(parcel.join('\0')).digest('hex').slice(0, 32),
  });
}

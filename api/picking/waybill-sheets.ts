import { sql } from 'kysely';
import type { RequestContext } from '../kernel/request-context.js';
import { type Block, LABEL, type Sheet } from '../kernel/sheets/index.js';
import type { Printout } from './printout.entity.js';
import { printedTime, sheetWords } from './sheet-words.js';
import { togetherMark, togetherWith } from './together.js';

interface PrintedWaybill {
  readonly number: string;
  readonly carrierZh: string;
  readonly carrierEn: string;
  readonly shopZh: string;
  readonly shopEn: string;
  readonly shopPhone: string | null;
  readonly copy: number;
  readonly printer: string | null;
  readonly isManual: boolean;
  readonly orderNumber: string;
  readonly name: string;
  readonly phone: string;
  readonly region: string;
  readonly street: string;
  readonly wishedFrom: Date | string | null;
  readonly wishedUntil: Date | string | null;
  readonly units: number;
  readonly goods: readonly string[];
  readonly notes: readonly string[];
  /** Numbers of the orders that leave together with it. */
  readonly together: readonly string[];
}

/**
 * Waybills 运单 (E5): one label each, with the carrier's number as Code 128, special requests framed, and a mark across the
 * top of every reprint: which copy, by whom and when.
 */
export async function waybillSheets(request: RequestContext, printout: Printout): Promise<Sheet[]> {
  const { locale } = request.actor;
  const { timeZone } = request.market;
  const words = sheetWords[locale];
  const printed = printedTime(printout.createdAt, timeZone);
  const waybills = await waybillsOf(request, printout.id);
  return waybills.map((each): Sheet => {
    const wished =
      each.wishedFrom && each.wishedUntil
        ? `${printedTime(new Date(each.wishedFrom), timeZone)} – ${printedTime(new Date(each.wishedUntil), timeZone).slice(11)}`
        : null;
    const reprint: Block[] =
      each.copy > 1
        ? [{ kind: 'mark', text: `${words.reprint(each.copy)}  ${printed}  ${each.printer ?? ''}`.trim() }]
        : [];
    const facts: (readonly [string, string])[] = [
      [words.recipient, `${each.name}  ${each.phone}`],
      [words.address, `${each.region}${locale === 'en' ? ' ' : ''}${each.street}`],
      ...(wished ? [[words.wished, wished] as const] : []),
      [words.sender, [locale === 'zh' ? each.shopZh : each.shopEn, each.shopPhone].filter(Boolean).join('  ')],
      [words.order, `${each.orderNumber}  ${words.totalUnits} ${each.units}`],
      [words.printed, printed],
    ];
    return {
      paper: LABEL,
      blocks: [
        ...reprint,
        {
          kind: 'title',
          text: locale === 'zh' ? each.carrierZh : each.carrierEn,
          aside: each.isManual ? words.manual : words.waybill,
        },
        { kind: 'barcode', text: each.number },
        { kind: 'facts', rows: facts },
        ...togetherMark(words, each.together),
        ...each.notes.map((text) => ({ kind: 'note', text }) as const),
        { kind: 'table', columns: [{ name: words.goods, share: 1 }], rows: each.goods.map((text) => [text]) },
      ],
    };
  });
}

async function waybillsOf({ db, actor }: RequestContext, printoutId: string): Promise<PrintedWaybill[]> {
  const title = sql.ref(actor.locale === 'zh' ? 'l.title_zh' : 'l.title_en');
  const { rows } = await sql<PrintedWaybill>`
    select w.number, w.is_manual as "isManual", c.name_zh as "carrierZh", c.name_en as "carrierEn", m.name_zh as "shopZh",
      m.name_en as "shopEn", m.contact_phone as "shopPhone", p.copy, a.name as printer, o.number as "orderNumber",
      r.name, r.phone, r.region, r.street, o.wished_from as "wishedFrom", o.wished_until as "wishedUntil",
      o.unit_count - o.shipped_unit_count as units,
      array(select ${title} || ' × ' || l.quantity from order_line l where l.order_id = o.id order by l.position limit 6) as goods,
      array_remove(array[nullif(o.buyer_note, '')], null) || case when 'RED' = any(o.flags) then
        array(select e.message from order_entry e where e.order_id = o.id and e.kind = 'FLAG' and e.flag = 'RED'
          order by e.id desc limit 3) else '{}' end as notes,
      ${togetherWith} as together
    from waybill_print p join waybill w on w.id = p.waybill_id join carrier c on c.id = w.carrier_id
      join merchant m on m.id = w.merchant_id join customer_order o on o.id = w.order_id
      join order_recipient r on r.id = o.id left join account a on a.id = p.account_id
    where p.printout_id = ${printoutId} order by p.id`.execute(db);
  return rows;
}

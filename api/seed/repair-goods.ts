import { sql } from 'kysely';
import { checkRepairFee } from '../repairs/check-fee.js';
import { openRepairOrder } from '../repairs/open-repair.js';
import { quoteRepair } from '../repairs/quote-repair.js';
import { CallBackResult } from '../repairs/repair-status.js';
import {
  callBackRepair,
  confirmRepairedGoods,
  finishRepair,
  receiveRepair,
  sendRepairBack,
  sendToOutlet,
} from '../repairs/work-repair.js';
import { bookParts, createRepairOutlet, createRepairPart } from '../repairs/write-outlet.js';
import { as } from './cast.js';
import { figuresOf, keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const DAY_MS = 86_400_000;

const parts = [
  { sku: 'BAT-18650', zh: '锂电池', en: 'Lithium cell', price: '35.00', count: 24 },
  { sku: 'USB-C-16P', zh: '充电接口', en: 'Charging port', price: '8.50', count: 60 },
  { sku: 'ZIP-YKK-5', zh: '五号拉链', en: 'Zip no. 5', price: '4.00', count: 100 },
] as const;

/** Notes the market's service outlet, its parts, and two repairs: one that is over, one whose price the buyer looks at (G8). */
export function noteRepairs(scene: Scene): void {
  const { agenda, until } = scene;
  agenda.note(new Date(until.getTime() - 9 * DAY_MS), async () => {
    const { outletId, partIds } = await listOutlet(scene);
    const [over, open] = await delivered(scene);
    if (over) await repair(scene, { ...over, outletId, partId: partIds[0] ?? '', isWarranty: true, index: 0 });
    if (open) await repair(scene, { ...open, outletId, partId: partIds[1] ?? '', isWarranty: false, index: 1 });
  });
}

/** The outlet and its parts, or those of a history that was interrupted. */
async function listOutlet(scene: Scene): Promise<{ outletId: string; partIds: string[] }> {
  const clerk = () => as(scene.stage, staffMember(scene, 'aftersales'));
  const known = await sql<{ id: string }>`select id from repair_outlet order by id limit 1`.execute(clerk().db);
  const outletId =
    known.rows[0]?.id ??
    (
      await createRepairOutlet(clerk(), {
        name: '琅琊区便民维修站',
        ...{ address: '安徽省滁州市琅琊区南谯北路 96 号', contact: '李师傅', phone: '0550-300-0009' },
        ...{
          accountHolder: '滁州便民维修服务部',
          accountNumber: '6222020000000009609',
          bankName: '工商银行滁州琅琊支行',
        },
      })
    ).id;
  const partIds: string[] = [];
  for (const { sku, zh, en, price, count } of parts) {
    const listed = await sql<{ id: string }>`select id from repair_part where sku = ${sku}`.execute(clerk().db);
    const input = { sku, name: { zh, en }, price: { amount: price } };
    const id = listed.rows[0]?.id ?? (await createRepairPart(clerk(), input)).id;
    partIds.push(id);
    await bookParts(clerk(), { id, repairOutletId: outletId, quantity: count, idempotencyKey: keyOf('parts', sku) });
  }
  return { outletId, partIds };
}

interface DeliveredLine {
  readonly orderId: string;
  readonly sku: string;
  readonly buyerId: string;
}

/** Lines of two orders that arrived and of which nothing was asked back; those that are repaired already first. */
async function delivered({ stage }: Scene): Promise<DeliveredLine[]> {
  const { rows } = await sql<DeliveredLine>`
    select o.id as "orderId", l.sku, o.buyer_id as "buyerId" from customer_order o
      join lateral (select sku from order_line where order_id = o.id and returned_quantity = 0 and shipped_quantity > 0
                     order by position limit 1) l on true
     where o.status in ('DELIVERED', 'COMPLETED') and o.buyer_id is not null and o.origin <> 'IMPORTED'
       and not exists (select from order_return r where r.order_id = o.id)
     order by (select min(r.id) from repair r where r.order_id = o.id) nulls last, o.id desc limit 2`.execute(
    as(stage).db,
  );
  return rows;
}

interface DemoRepair extends DeliveredLine {
  readonly outletId: string;
  readonly partId: string;
  readonly isWarranty: boolean;
  readonly index: number;
}

async function repair(scene: Scene, { orderId, sku, buyerId, ...asked }: DemoRepair): Promise<void> {
  const { stage, agenda } = scene;
  const { outletId: repairOutletId, partId: repairPartId, isWarranty, index } = asked;
  const clerk = (login = 'aftersales') => as(stage, staffMember(scene, login));
  const buyer = () => as(stage, { id: buyerId });
  const fault = isWarranty ? '充不进电，换了线也一样。' : '接口松了，要按着才能充。';
  const once = { idempotencyKey: keyOf('repair', index) };
  const { id } = await openRepairOrder(clerk(), {
    ...{ orderId, sku, quantity: 1, repairOutletId, isWarranty, fault },
    ...once,
  });
  const named = (step: string) => ({ id, idempotencyKey: keyOf(step, id) });
  const after = (days: number, run: () => Promise<unknown>): void =>
    agenda.note(new Date(stage.clock.now().getTime() + days * DAY_MS), async () => {
      await run();
    });
  const parcel = { carrier: '顺丰速运', trackingNumber: `SF7${figuresOf(12, 'repair', index)}` };
  const begin = isWarranty ? 0 : 5;
  after(begin + 1, () => sendToOutlet(buyer(), { ...named('repair send'), ...parcel }));
  after(begin + 2, () => receiveRepair(clerk(), named('repair receive')));
  after(begin + 3, () =>
    quoteRepair(clerk(), {
      ...named('repair quote'),
      ...{ diagnosis: '更换配件后可恢复。', parts: [{ repairPartId, quantity: 1 }], labor: { amount: '30.00' } },
    }),
  );
  if (!isWarranty) return;
  after(4, () =>
    finishRepair(clerk(), { ...named('repair finish'), isRepaired: true, note: '已更换电池，充放电测试正常。' }),
  );
  after(5, () => sendRepairBack(clerk(), { ...named('repair back'), ...parcel, carrier: '中通快递' }));
  after(6, () => confirmRepairedGoods(buyer(), named('repair got')));
  after(7, () =>
    callBackRepair(clerk(), { ...named('repair call'), result: CallBackResult.SOLVED, note: '买家说很满意。' }),
  );
  after(8, () => checkRepairFee(clerk(), { ...named('repair fee'), fee: { amount: '65.00' } }));
}

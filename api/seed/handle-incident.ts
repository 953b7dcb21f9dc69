import { sql } from 'kysely';
import { ComplaintSeverity, HandOverReason } from '../complaints/index.js';
import { contactIncidentCustomers } from '../incidents/contact-customers.js';
import { handOverIncident } from '../incidents/hand-over-incident.js';
import { IncidentStep } from '../incidents/index.js';
import {
  addIncidentRecord,
  openIncident,
  planIncidentStep,
  stopSale,
  takeIncidentStep,
} from '../incidents/work-incident.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;
const TITLE = '同一批礼盒到货受潮';

const plan = ['停售问题批次', '通知已下单的客户', '与供应商核对仓储记录', '逐件复检后恢复销售'];

interface Found {
  readonly merchant_id: string;
  readonly sku: string;
  readonly orders: readonly string[];
  readonly complaints: readonly string[];
  readonly returns: readonly string[];
  readonly is_known: boolean;
}

/**
 * Notes a major incident in the last half hour of the history, so that nobody in it wants to buy what is stopped: cases of the
 * shop with the most complaints are grouped, a SKU is stopped, customers are told, the owner changes, half of the checklist is
 * done (H9).
 */
export function noteIncident(scene: Scene): void {
  const at = new Date(scene.until.getTime() - 30 * MINUTE_MS);
  if (at > scene.stage.clock.now()) scene.agenda.note(at, () => handle(scene));
}

async function handle(scene: Scene): Promise<void> {
  const { stage } = scene;
  const lead = as(stage, staffMember(scene, 'admin'));
  const { rows } = await sql<Found>`
    with shop as (
      select merchant_id as id from complaint where merchant_id is not null and order_id is not null
      group by 1 order by count(*) desc, 1 limit 1)
    select shop.id as merchant_id,
      (select sku from variant where merchant_id = shop.id order by sku limit 1) as sku,
      array(select id from complaint where merchant_id = shop.id order by registered_at desc, id limit 3) as complaints,
      array(select id from order_return where merchant_id = shop.id order by requested_at desc, id limit 1) as returns,
      array(select id from customer_order where merchant_id = shop.id and status = 'DELIVERED' order by placed_at desc, id limit 2) as orders,
      exists (select from incident where title = ${TITLE}) as is_known from shop`.execute(lead.db);
  const [found] = rows;
  if (!found || found.is_known) return;
  const { id } = await openIncident(lead, { title: TITLE, severity: ComplaintSeverity.URGENT });
  for (const complaintId of found.complaints) await addIncidentRecord(lead, { id, complaintId });
  for (const returnId of found.returns) await addIncidentRecord(lead, { id, returnId });
  for (const orderId of found.orders) await addIncidentRecord(lead, { id, orderId });
  for (const text of plan) await planIncidentStep(lead, { id, text });
  await stopSale(lead, { id, merchantId: found.merchant_id, sku: found.sku, reason: '同批次礼盒受潮，待复检' });
  await contactIncidentCustomers(lead, {
    ...{ id, text: '您购买的礼盒可能受潮，请暂停使用，我们会上门取回并退款。' },
    idempotencyKey: keyOf('incident', id),
  });
  const steps = await lead.orm
    .fork()
    .find(IncidentStep, { incidentId: id }, { orderBy: { position: 'asc' }, limit: 2 });
  for (const step of steps) await takeIncidentStep(lead, { id, incidentStepId: step.id });
  await handOverIncident(lead, {
    ...{ id, accountId: staffMember(scene, 'supervisor').id, reason: HandOverReason.SHIFT_END },
    note: '供应商仓储记录明天上午给到，复检后再恢复销售。',
  });
}

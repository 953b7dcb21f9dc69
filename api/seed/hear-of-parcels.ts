import { sql } from 'kysely';
import type { TrackingStatus } from '../kernel/tracking-provider.js';
import { recordTracking } from '../orders/index.js';
import { as } from './cast.js';
import type { Scene } from './scene.js';

const words: Readonly<Partial<Record<TrackingStatus, readonly [place: string, text: string]>>> = {
  PICKED_UP: ['滁州琅琊网点', '已揽收'],
  IN_TRANSIT: ['滁州转运中心', '已发出，下一站收件地网点'],
  OUT_FOR_DELIVERY: ['滁州南谯网点', '快递员正在派送，请保持电话畅通'],
};

/** Carriers tell where the parcels of an order are, as the tracking provider would push it (E6). */
export async function hearOf({ stage }: Scene, orderId: string, status: TrackingStatus): Promise<void> {
  const market = as(stage);
  const { rows } = await sql<{ code: string; number: string }>`
    select distinct c.code, s.tracking_number as number from shipment_line l
    join shipment s on s.id = l.shipment_id join carrier c on c.id = s.carrier_id
    where l.order_id = ${orderId} and s.tracking_number is not null and s.status not in ('DELIVERED', 'RETURNED')
    order by number`.execute(market.db);
  const [place = '', text = ''] = words[status] ?? [];
  for (const { code: carrierCode, number } of rows)
    await recordTracking(market, {
      parcel: { carrierCode, number },
      news: [{ id: `${number} ${status}`, status, happenedAt: stage.clock.now(), place, text }],
    });
}

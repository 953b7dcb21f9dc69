import { sql } from 'kysely';
import { holdersOf, tellAccount } from '../accounts/index.js';
import type { Job } from '../kernel/job.js';
import { Permission } from '../kernel/permission.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { settingsOf } from '../settings/index.js';
import { type WaybillStock, waybillStock } from '../shipping/index.js';
import { pickingSettings } from './picking-settings.js';

/** Announces every morning which carriers’ waybill numbers will not last, once a range (E5): to the shop, or to the platform. */
export const announceLowWaybills: Job = {
  name: 'announce-low-waybills',
  cron: '5 9 * * *',
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const days = (await settingsOf(ctx))(pickingSettings.waybillNoticeDays);
      const stocks = await waybillStock(ctx.db, ctx.now, ctx.market.timeZone);
      for (const stock of stocks) if (stock.daysLeft !== null && stock.daysLeft <= days) await announce(ctx, stock);
      await ctx.em.flush();
    }),
};

async function announce(ctx: UseCaseContext, { carrierId, merchantId, remaining }: WaybillStock): Promise<void> {
  const { rows } = await sql<{ range: string; zh: string; en: string }>`
    select max(r.id) as range, c.name_zh as zh, c.name_en as en
    from waybill_range r join carrier c on c.id = r.carrier_id
    where r.carrier_id = ${carrierId} and r.is_active and r.merchant_id is not distinct from ${merchantId}::text
    group by c.name_zh, c.name_en`.execute(ctx.db);
  const [last] = rows;
  if (!last) return;
  const permission = merchantId ? Permission.ORDERS_SHIP : Permission.CARRIERS_WRITE;
  for (const account of await holdersOf(ctx, merchantId, permission))
    await tellAccount(ctx, account, MessageKind.WAYBILLS_LOW, {
      variables: { carrier: account.locale === 'ZH' ? last.zh : last.en, left: String(remaining) },
      dedupeKey: `${last.range}/${account.id}`,
    });
}

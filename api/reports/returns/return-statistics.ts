import { sql } from 'kysely';
import { ProductType } from '../../catalog/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { toDecimal } from '../../kernel/money.js';
import { Permission } from '../../kernel/permission.js';
import { ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { MerchantType } from '../../merchants/index.js';
import { QualityAlertType } from '../quality/quality-alert.type.js';
import { instantsOf, periodOf } from '../report-period.js';
import { MOST_ROWS, type ReturnFigure, ReturnGrouping, returnFigures } from './return-figures.js';
import type { ReturnFiguresType, ReturnStatisticsType } from './return-statistics.type.js';

interface Asked {
  readonly by: ReturnGrouping;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly merchantId?: string | null;
}

/** Returns of a period by one grouping (G7): of every shop for staff, of one's own for merchants. */
export async function returnStatistics(ctx: RequestContext, asked: Asked): Promise<ReturnStatisticsType> {
  const { by, firstOn, lastOn } = asked;
  const { timeZone, currency } = ctx.market;
  const scope = scopeOf(ctx.actor, Permission.REPORTS_READ);
  const period = periodOf(firstOn, lastOn);
  const { merchantId = null } = asked;
  const figures = await returnFigures(ctx.db, { by, timeZone, scope, merchantId, period });
  const instants = await instantsOf(ctx.db, period, timeZone);
  const alerts = by === ReturnGrouping.PRODUCT ? await alertsOf(ctx, firstOn.slice(0, 7), figures) : new Map();
  const told = (figure: ReturnFigure): ReturnFiguresType => {
    const { key, nameZh, nameEn, returnCount, unitCount, askedMinor, paidMinor, shippedUnits } = figure;
    const alertId: string | undefined = key === null ? undefined : alerts.get(key);
    return {
      ...{ key, returnCount, unitCount, shippedUnits },
      name: (ctx.actor.locale === 'zh' ? nameZh : nameEn) ?? key ?? '',
      product: by === ReturnGrouping.PRODUCT && key ? ref(ProductType, key) : null,
      merchant: by === ReturnGrouping.MERCHANT && key ? ref(MerchantType, key) : null,
      asked: { amount: toDecimal(askedMinor, currency), currency },
      paid: { amount: toDecimal(paidMinor, currency), currency },
      basisPoints: shippedUnits > 0 ? Math.round((unitCount * 10_000) / shippedUnits) : null,
      alert: alertId ? ref(QualityAlertType, alertId) : null,
    };
  };
  const [total, ...rows] = figures;
  if (!total?.isTotal) throw new Error('statistics without a total');
  return { by, firstOn, lastOn, ...instants, total: told(total), rows: rows.slice(0, MOST_ROWS).map(told) };
}

async function alertsOf(
  { db }: RequestContext,
  month: string,
  figures: readonly ReturnFigure[],
): Promise<ReadonlyMap<string, string>> {
  const products = figures.flatMap(({ key }) => (key ? [key] : []));
  const { rows } = await sql<{ id: string; product_id: string }>`
    select id, product_id from quality_alert where month = ${month} and product_id = any(${products})`.execute(db);
  return new Map(rows.map(({ id, product_id: productId }) => [productId, id]));
}

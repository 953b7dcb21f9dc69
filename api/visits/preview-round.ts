import type { RequestContext } from '../kernel/request-context.js';
import { inTransaction } from '../kernel/use-case.js';
import { settingsOf } from '../settings/index.js';
import { countCustomers, type Selected } from './select-customers.js';
import { VisitRound } from './visit-round.entity.js';
import { visitSettings } from './visit-settings.js';

/** Whom a round would call if it started now, and how many one may take (H6); null when there is no such round. */
export const previewRound = (request: RequestContext, id: string): Promise<(Selected & { most: number }) | null> =>
  inTransaction(request, async (ctx) => {
    const round = await ctx.em.findOne(VisitRound, { id });
    if (!round) return null;
    const settings = await settingsOf(ctx);
    const asked = { db: ctx.db, market: ctx.market, now: ctx.now, apartDays: settings(visitSettings.apartDays) };
    return { ...(await countCustomers(asked, round)), most: settings(visitSettings.mostCustomers) };
  });

import { accessChanged } from '../events/index.js';
import { assertVersion } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import { type ScopedContext, useCase } from '../kernel/use-case.js';
import { isIpRange } from './ip-ranges.js';
import { loadApp } from './load-app.js';

/** What keeps an app's token within bounds; what is left out stays as it is. */
export interface AppBounds {
  readonly expiresAt?: Date | null;
  readonly ipRanges?: readonly string[] | null;
  readonly pointsPerMinute?: number | null;
}

interface UpdateAppFacts extends AppBounds {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
}

/** Changes what an app is called and its bounds (A4); streams it has open are judged anew at once. */
export const updateApp = useCase(
  { name: 'updateApp', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { id, version, name, ...bounds }: UpdateAppFacts) => {
    const app = await loadApp(ctx, id);
    checkBounds(ctx, bounds);
    const { expiresAt, ipRanges, pointsPerMinute } = bounds;
    assertVersion(app, version, {
      name: name ?? undefined,
      expiresAt: expiresAt ?? undefined,
      ipRanges: ipRanges ?? undefined,
      pointsPerMinute: pointsPerMinute ?? undefined,
    });
    if (name?.trim()) app.name = name.trim();
    if (expiresAt) app.expiresAt = expiresAt;
    if (ipRanges) app.ipRanges = [...new Set(ipRanges)];
    if (pointsPerMinute != null) app.pointsPerMinute = pointsPerMinute;
    await accessChanged(ctx, id);
    return app;
  },
);

/** Whoever keeps the apps of one merchant sets limits up to the market's; more is given by the platform. */
export function checkBounds(ctx: ScopedContext, { expiresAt, ipRanges, pointsPerMinute }: AppBounds): void {
  const refusals = new Refusals();
  if (expiresAt && expiresAt <= ctx.now) refusals.add('INVALID', 'it would have expired already', 'expiresAt');
  for (const [index, range] of (ipRanges ?? []).entries())
    if (!isIpRange(range))
      refusals.add('INVALID_IP_RANGE', 'give an address or a network such as 10.0.0.0/8', 'ipRanges', String(index));
  const most = ctx.scope.all ? PLATFORM_MOST : ctx.market.limits.pointsPerMinuteOfApp;
  if (pointsPerMinute != null && (pointsPerMinute < 1 || pointsPerMinute > most))
    refusals.add('INVALID', `from 1 to ${most} points a minute`, 'pointsPerMinute');
  refusals.throwIfAny();
}

/** A day of it still fits the integer that counts a day. */
const PLATFORM_MOST = 1_000_000;

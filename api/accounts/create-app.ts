import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { App } from './app.entity.js';
import { checkScopes } from './app-scopes.js';
import { appToken, hashOf, newSecret } from './tokens.js';
import { type AppBounds, checkBounds } from './update-app.js';

/** How long a token is good for when nobody says. */
const YEAR_MS = 365 * 24 * 3_600_000;

interface CreateAppFacts extends AppBounds {
  readonly name: string;
  readonly merchantId?: string | null;
  readonly scopes: readonly Permission[];
}

/** Makes an app and tells its token, once (A4). Without a merchant it works for the platform. */
export const createApp = useCase(
  { name: 'createApp', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { name, merchantId = null, scopes, ...bounds }: CreateAppFacts) => {
    if (!reaches(ctx.scope, { merchantId })) throw notFound('merchant', 'merchantId');
    checkScopes(ctx.actor, merchantId, scopes);
    checkBounds(ctx, bounds);
    const secret = newSecret();
    const app = ctx.em.create(App, {
      id: newId('app', ctx.clock),
      name: name.trim(),
      merchantId,
      scopes: [...new Set(scopes)],
      secretHash: hashOf(secret),
      expiresAt: bounds.expiresAt ?? new Date(ctx.now.getTime() + YEAR_MS),
      ipRanges: [...new Set(bounds.ipRanges ?? [])],
      pointsPerMinute: bounds.pointsPerMinute ?? null,
      version: 1,
      createdById: ctx.actor.accountId,
      createdAt: ctx.now,
      revokedAt: null,
    });
    await ctx.em.flush();
    return { id: app.id, token: appToken(app.id, secret) };
  },
);

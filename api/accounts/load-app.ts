import { LockMode } from '@mikro-orm/core';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { notAllowedNow } from '../kernel/transition.js';
import type { ScopedContext } from '../kernel/use-case.js';
import { App } from './app.entity.js';

/** The app, locked, if the caller keeps it and it is not revoked. */
export async function loadApp(ctx: ScopedContext, id: string): Promise<App> {
  const app = await ctx.em.findOne(App, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!app || !reaches(ctx.scope, { merchantId: app.merchantId })) throw notFound('app', 'id');
  if (app.revokedAt) throw notAllowedNow('this app is revoked');
  return app;
}

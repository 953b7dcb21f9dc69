import { accessChanged } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { loadApp } from './load-app.js';

/** Voids an app's token for good (A4). */
export const revokeApp = useCase(
  { name: 'revokeApp', permission: Permission.APPS_MANAGE },
  async (ctx, { id }: { id: string }) => {
    const app = await loadApp(ctx, id);
    app.revokedAt = ctx.now;
    await accessChanged(ctx, id);
    return app;
  },
);

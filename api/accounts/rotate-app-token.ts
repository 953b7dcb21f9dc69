import { accessChanged } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { loadApp } from './load-app.js';
import { appToken, hashOf, newSecret } from './tokens.js';

/** Gives an app another token, told once; the old one is void at once (A4). */
export const rotateAppToken = useCase(
  { name: 'rotateAppToken', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { id }: { id: string }) => {
    const app = await loadApp(ctx, id);
    const secret = newSecret();
    await accessChanged(ctx, id);
    app.secretHash = hashOf(secret);
    return { id, token: appToken(id, secret) };
  },
);

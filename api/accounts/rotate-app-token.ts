import { accessChanged } from '../events/index.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { loadApp } from './load-app.js';
import { appToken, hashOf, newSecret } from './tokens.js';

interface RotateAppTokenFacts {
  readonly id: string;
  readonly overlapHours?: number | null;
}

const DEFAULT_OVERLAP_HOURS = 24;
const MOST_OVERLAP_HOURS = 168;

/**
 * Gives an app another token, told once (A4). The one it had stays good for `overlapHours`, so that its programs can be
 * moved over; the one before that ends at once, so there are never more than two.
 */
export const rotateAppToken = useCase(
  { name: 'rotateAppToken', permission: Permission.APPS_MANAGE, stepUp: true },
  async (ctx, { id, overlapHours }: RotateAppTokenFacts) => {
    const app = await loadApp(ctx, id);
    const hours = overlapHours ?? DEFAULT_OVERLAP_HOURS;
    if (hours < 0 || hours > MOST_OVERLAP_HOURS)
      throw refuse('INVALID', `from 0 to ${MOST_OVERLAP_HOURS} hours`, 'overlapHours');
    const secret = newSecret();
    await accessChanged(ctx, id);
    app.previousSecretHash = hours > 0 ? app.secretHash : null;
    app.previousUntil = hours > 0 ? new Date(ctx.now.getTime() + hours * 3_600_000) : null;
    app.secretHash = hashOf(secret);
    return { id, token: appToken(id, secret) };
  },
);

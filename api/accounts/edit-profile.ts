import { assertVersion } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import type { Locale } from './account.entity.js';
import { loadOwnAccount, requireSelf } from './load-account.js';

interface EditProfileFacts {
  readonly id?: string | null;
  readonly version: number;
  readonly name?: string | null;
  readonly locale?: Locale | null;
}

/** Changes one's own name and language (A1). */
export const editProfile = useCase(
  { name: 'editProfile', permission: Permission.SIGNED_IN },
  async (ctx, { id, version, name, locale }: EditProfileFacts) => {
    requireSelf(ctx.actor, id);
    const account = await loadOwnAccount(ctx);
    if (name != null && !name.trim()) throw refuse('REQUIRED', 'say what to call you', 'name');
    assertVersion(account, version, { name: name ?? undefined, locale: locale ?? undefined });
    if (name != null) account.name = name.trim();
    if (locale) account.locale = locale;
    return account;
  },
);

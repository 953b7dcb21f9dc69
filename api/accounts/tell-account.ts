import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type MessageKind, send } from '../sender/index.js';
import { type Account, Locale } from './account.entity.js';

/**
 * Writes to somebody who has an account, wherever they can be reached (M1). Without a `dedupeKey` it is a message of its own
 * each time; `at` is another contact than the account's present one.
 */
export const tellAccount = (
  ctx: UseCaseContext,
  { id, locale, ...present }: Pick<Account, 'id' | 'locale' | 'phone' | 'email'>,
  kind: MessageKind,
  {
    variables = {},
    dedupeKey = newId('notice', ctx.clock),
    at = present,
    expiresAt,
  }: {
    variables?: Readonly<Record<string, string>>;
    dedupeKey?: string;
    at?: { readonly phone: string | null; readonly email: string | null };
    expiresAt?: Date;
  } = {},
): Promise<void> =>
  send(ctx, {
    kind,
    to: { accountId: id, phone: at.phone, email: at.email, locale: locale === Locale.ZH ? 'zh' : 'en' },
    variables,
    dedupeKey,
    ...(expiresAt ? { expiresAt } : {}),
  });

import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { Account, type Locale } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import type { Identifiers } from './identifiers.js';

interface NewAccount extends Identifiers {
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string;
}

/** One person, one account: of twenty who come at once with one phone number, one gets it. */
export async function createAccount(
  ctx: UseCaseContext,
  { phone, email, name, locale, passwordHash }: NewAccount,
): Promise<Account> {
  const account = ctx.em.create(Account, {
    id: newId('account', ctx.clock),
    phone,
    email,
    name: name.trim(),
    locale,
    status: AccountStatus.ACTIVE,
    blockReason: null,
    passwordHash,
    createdAt: ctx.now,
    version: 1,
  });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const isPhone = error.message.includes('account_phone_unique');
    throw isPhone
      ? refuse('PHONE_TAKEN', 'another account has this phone number', 'phone')
      : refuse('EMAIL_TAKEN', 'another account has this e-mail address', 'email');
  }
  return account;
}

import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind, send } from '../sender/index.js';
import { forgiveAttempts } from './attempts.js';
import { confirmPassword } from './confirm-password.js';
import { countingMessage } from './counting-message.js';
import { loadOwnAccount } from './load-account.js';
import { CODE_MINUTES, type FittingCode, issueCode, spendCode, tryCode } from './one-time-code.js';
import { prepared } from './prepared.js';
import { accountAt, checkedIdentifier, contactOf, countCode } from './request-code.js';
import { tellAccount } from './tell-account.js';

interface RequestContactCodeFacts {
  readonly identifier: string;
  readonly password: string;
}

/**
 * Sends a code to the phone number or e-mail address that is to become one's own (A1), to who knows the password. Whether
 * it belongs to another account shows in the message alone.
 */
export const requestContactCode = prepared(
  async (request, { identifier: typed, password }: RequestContactCodeFacts) => {
    const identifier = checkedIdentifier(request, typed, 'identifier');
    await confirmPassword(request, password, 'password');
    await countCode(request, identifier);
    return { identifier };
  },
  countingMessage(
    useCase(
      { name: 'requestContactCode', permission: Permission.SIGNED_IN },
      async (ctx, { identifier }: { identifier: string }) => {
        const account = await loadOwnAccount(ctx);
        await forgiveAttempts(ctx, 'confirm', account.id);
        const owner = await accountAt(ctx, identifier);
        const isMeant = owner === undefined;
        const subject = subjectOf(account.id, identifier);
        const { code, expiresAt, resendAt } = await issueCode(ctx, 'CHANGE_CONTACT', subject, { isMeant });
        await send(ctx, {
          kind: isMeant ? MessageKind.CONTACT_CODE : MessageKind.CONTACT_TAKEN,
          to: {
            accountId: owner?.id ?? account.id,
            ...contactOf(identifier),
            locale: account.locale === 'ZH' ? 'zh' : 'en',
          },
          variables: isMeant ? { code, minutes: String(CODE_MINUTES) } : {},
          dedupeKey: newId('code', ctx.clock),
          expiresAt,
        });
        return { expiresAt, resendAt };
      },
    ),
  ),
);

interface ChangeContactFacts {
  readonly identifier: string;
  readonly code: string;
}

interface Prepared {
  readonly identifier: string;
  readonly fitting: FittingCode;
}

/** Gives the account another phone number or e-mail address, confirmed by its code (A1); the old one is told. */
export const changeContact = prepared(
  async (request, { identifier: typed, code }: ChangeContactFacts): Promise<Prepared> => {
    const identifier = checkedIdentifier(request, typed, 'identifier');
    const subject = subjectOf(request.actor.accountId ?? '', identifier);
    return { identifier, fitting: await tryCode(request, 'CHANGE_CONTACT', subject, code) };
  },
  useCase(
    { name: 'changeContact', permission: Permission.SIGNED_IN },
    async (ctx, { identifier, fitting }: Prepared) => {
      const account = await loadOwnAccount(ctx);
      await spendCode(ctx, fitting);
      const before = { phone: account.phone, email: account.email };
      const { phone, email } = contactOf(identifier);
      if (phone) account.phone = phone;
      if (email) account.email = email;
      await flushUnique(ctx, {
        account_phone_unique: () => refuse('PHONE_TAKEN', 'another account has this phone number', 'identifier'),
        account_email_unique: () => refuse('EMAIL_TAKEN', 'another account has this e-mail address', 'identifier'),
      });
      await tellAccount(ctx, account, MessageKind.CONTACT_CHANGED, { at: before });
      return account;
    },
  ),
);

const subjectOf = (accountId: string, identifier: string): string => `${accountId} ${identifier}`;

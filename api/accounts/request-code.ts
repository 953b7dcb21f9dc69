import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind, send } from '../sender/index.js';
import type { Locale } from './account.entity.js';
import { AccountStatus } from './account-status.js';
import { countAttempt } from './attempts.js';
import { countingMessage } from './counting-message.js';
import { normaliseIdentifier } from './identifiers.js';
import { CODE_MINUTES, issueCode } from './one-time-code.js';
import { prepared } from './prepared.js';

/** What somebody asks a code for without being signed in. */
export enum CodePurpose {
  REGISTER = 'REGISTER',
  RESET_PASSWORD = 'RESET_PASSWORD',
}

interface RequestCodeFacts {
  readonly purpose: CodePurpose;
  readonly identifier: string;
  readonly locale: Locale;
}

const kindOf: Readonly<Record<CodePurpose, { code: MessageKind; notice: MessageKind }>> = {
  REGISTER: { code: MessageKind.REGISTER_CODE, notice: MessageKind.ACCOUNT_EXISTS },
  RESET_PASSWORD: { code: MessageKind.RESET_CODE, notice: MessageKind.ACCOUNT_ABSENT },
};

/**
 * Sends a one-time code to a phone number or e-mail address (A1). Whether it belongs to an account shows neither in the
 * answer nor in the work done: who it belongs to is told by the message itself, a code or a notice.
 */
export const requestCode = prepared(
  async (request, { identifier: typed, ...rest }: RequestCodeFacts) => {
    const identifier = checkedIdentifier(request, typed, 'identifier');
    await countCode(request, identifier);
    return { ...rest, identifier };
  },
  countingMessage(
    useCase(
      { name: 'requestCode', permission: Permission.PUBLIC },
      async (ctx, { purpose, identifier, locale }: RequestCodeFacts) => {
        const account = await accountAt(ctx, identifier);
        const isMeant = (purpose === CodePurpose.REGISTER) === (account === undefined);
        const { code, expiresAt, resendAt } = await issueCode(ctx, purpose, identifier, { isMeant });
        await send(ctx, {
          kind: kindOf[purpose][isMeant ? 'code' : 'notice'],
          to: { accountId: account?.id ?? null, ...contactOf(identifier), locale: locale === 'ZH' ? 'zh' : 'en' },
          variables: isMeant ? { code, minutes: String(CODE_MINUTES) } : {},
          dedupeKey: newId('code', ctx.clock),
          expiresAt,
        });
        return { expiresAt, resendAt };
      },
    ),
  ),
);

/** The identifier as it is kept; refused when it is none, or the market cannot write there. */
export function checkedIdentifier({ services }: RequestContext, typed: string, path: string): string {
  const isEmail = /[@＠]/.test(typed);
  const identifier = normaliseIdentifier(typed);
  if (!identifier && isEmail) throw refuse('INVALID_EMAIL', 'this is no e-mail address', path);
  if (!identifier) throw refuse('INVALID_PHONE', 'a mainland mobile number, or + and country code', path);
  const { EMAIL, SMS, hasMailbox } = services.outbound;
  if (!hasMailbox && !(isEmail ? EMAIL : SMS))
    throw refuse('CHANNEL_UNAVAILABLE', `this market sends no ${isEmail ? 'e-mail' : 'SMS'}`, path);
  return identifier;
}

/** Codes cost money and disturb people: they are counted by where they go and by where they are asked for. */
export async function countCode(request: RequestContext, identifier: string): Promise<void> {
  await countAttempt(request, 'code', identifier);
  if (request.ip) await countAttempt(request, 'codeFrom', request.ip);
}

/** Whose phone number or e-mail address this is. */
export async function accountAt(ctx: UseCaseContext, identifier: string): Promise<{ id: string } | undefined> {
  const column = sql.ref(identifier.includes('@') ? 'email' : 'phone');
  const { rows } = await sql<{ id: string }>`
    select id from account where ${column} = ${identifier} and status <> ${AccountStatus.CLOSED}`.execute(ctx.db);
  return rows[0];
}

export const contactOf = (identifier: string): { phone: string | null; email: string | null } =>
  identifier.includes('@') ? { phone: null, email: identifier } : { phone: identifier, email: null };

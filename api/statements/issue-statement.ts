import { sql } from 'kysely';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { newNumber } from '../orders/index.js';
import { LINES_AT_MOST, readAccount } from './read-account.js';
import { Statement } from './statement.entity.js';
import type { IssueStatementInput } from './statement.inputs.js';
import { monthPeriod, type Period } from './statement-period.js';

/** Whatever began before the month ended has committed by then. */
const SETTLED_AFTER = '10 minutes';

/** Issues the statement of a month that is over (I2); one that was issued before is answered as it is. */
export const issueStatement = useCase(
  { name: 'issueStatement', permission: Permission.PAYOUTS_READ, idempotent: true },
  async (ctx, { merchantId, month }: IssueStatementInput) => {
    const merchant = await ctx.em.findOne(Merchant, { id: merchantId });
    if (!merchant || !reaches(ctx.scope, { merchantId, buyerId: null })) throw notFound('merchant', 'merchantId');
    const period = monthPeriod(month);
    if (!period) throw refuse('INVALID', `${month} is no month like 2026-02`, 'month');
    const { rows } = await sql<{ over: boolean }>`
      select (${period.untilOn}::timestamp at time zone ${ctx.market.timeZone}) + ${SETTLED_AFTER}::interval <= ${ctx.now} as over`.execute(
      ctx.db,
    );
    if (!rows[0]?.over) throw refuse('PERIOD_OPEN', `the account of ${month} is still open`, 'month');
    return { id: (await issue(ctx, merchant, period)).id };
  },
);

/**
 * Issues a merchant's statement of a period, once. The account is compared with the ledger: a fen of difference is a bug,
 * and no statement goes out.
 */
export async function issue(ctx: UseCaseContext, merchant: Merchant, period: Period): Promise<Statement> {
  await sql`select pg_advisory_xact_lock(hashtext(${`statement ${merchant.id} ${period.fromOn}`}))`.execute(ctx.db);
  const issued = await ctx.em.findOne(Statement, { merchantId: merchant.id, fromOn: period.fromOn });
  if (issued) return issued;
  const account = await readAccount(ctx.db, ctx.market.timeZone, { merchantId: merchant.id, ...period });
  if (account.lines.length > LINES_AT_MOST) throw refuse('STATEMENT_TOO_LONG', `more than ${LINES_AT_MOST} lines`);
  if (account.closingMinor !== account.ledgerMinor)
    throw new Error(
      `account of ${merchant.id} until ${period.untilOn}: lines say ${account.closingMinor}, the ledger ${account.ledgerMinor}`,
    );
  const sum = (sign: 1 | -1): number =>
    account.lines.reduce((total, { amountMinor }) => total + (Math.sign(amountMinor) === sign ? amountMinor : 0), 0);
  const statement = Object.assign(new Statement(), {
    id: newId('statement', ctx.clock),
    number: newNumber(ctx.now, ctx.market.timeZone),
    merchantId: merchant.id,
    shopZh: merchant.nameZh,
    shopEn: merchant.nameEn,
    ...period,
    currency: ctx.market.currency,
    openingMinor: account.openingMinor,
    creditMinor: sum(1),
    debitMinor: sum(-1),
    closingMinor: account.closingMinor,
    lineCount: account.lines.length,
    sha256: account.sha256,
    issuedById: ctx.actor.accountId,
    issuedAt: ctx.now,
  });
  ctx.em.persist(statement);
  await ctx.em.flush();
  return statement;
}

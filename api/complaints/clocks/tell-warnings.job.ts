import { sql } from 'kysely';
import { Account, AccountStatus, holdersOf, StaffRole, StaffRoleGrant, tellAccount } from '../../accounts/index.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { MessageKind } from '../../sender/index.js';
import { openStatuses } from '../complaint-status.js';

/** Warnings one round takes; together they are a message or two a person. */
const AT_ONCE = 500;
/** So many numbers stand in a message; the desk shows the others. */
const MOST_NUMBERS = 10;
/** From this level on the manager is told too. */
const MANAGER_LEVEL = 2;

const untold = sql`told_at is null and kind in ('HALF_TIME', 'NEARLY_DUE', 'BREACH')`;

interface Warning {
  readonly id: string;
  readonly complaint_id: string;
  readonly number: string;
  readonly percent: number;
  readonly level: number;
  readonly owner_id: string | null;
}

/**
 * Writes to owner and supervisor when half, four fifths and all of a case's working time are over, to the manager too once
 * it rose to them (H4). What happens in one round is one message a person, so that a morning of many cases is read; of cases
 * that are resolved meanwhile nobody is told. Apart from the clocks: they act on thousands in a breath, messages are single.
 */
export const tellWarnings: Sweep = {
  name: 'complaint-warnings',
  dueAt: () => sql`(select min(occurred_at) from complaint_alert where ${untold})`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows } = await sql<Warning & { is_open: boolean }>`
        with due as (
          select id from complaint_alert where ${untold} and occurred_at <= ${ctx.now}
          order by occurred_at, id limit ${AT_ONCE} for update skip locked)
        update complaint_alert a set told_at = ${ctx.now} from complaint c
        where a.id in (select id from due) and c.id = a.complaint_id
        returning a.id, a.complaint_id, c.number, a.level, c.assignee_id as owner_id,
          case a.kind when 'HALF_TIME' then 50 when 'NEARLY_DUE' then 80 else 100 end as percent,
          c.status = any(${[...openStatuses]}::text[]) as is_open`.execute(ctx.db);
      await tell(
        ctx,
        rows.filter(({ is_open: isOpen }) => isOpen),
      );
      return rows.length;
    }),
};

/** To each person what concerns them, a message for each part of the time that is over. */
async function tell(ctx: UseCaseContext, warnings: readonly Warning[]): Promise<void> {
  if (warnings.length === 0) return;
  const supervisors = await leads(ctx, StaffRole.SUPERVISOR);
  const managers = await leads(ctx, StaffRole.SERVICE_MANAGER);
  const owners = await ctx.em.find(Account, {
    id: { $in: [...new Set(warnings.flatMap(({ owner_id: id }) => id ?? []))] },
    status: AccountStatus.ACTIVE,
  });
  const told = new Map([...owners, ...supervisors, ...managers].map((each) => [each.id, each]));
  const isIn = (people: readonly Account[], { id }: Account): boolean => people.some((each) => each.id === id);
  for (const person of told.values()) {
    const own = warnings.filter(
      ({ owner_id: ownerId, level }) =>
        ownerId === person.id || isIn(supervisors, person) || (level >= MANAGER_LEVEL && isIn(managers, person)),
    );
    for (const percent of [100, 80, 50])
      await write(
        ctx,
        person,
        own.filter((each) => each.percent === percent),
      );
  }
}

async function write(ctx: UseCaseContext, person: Account, warnings: readonly Warning[]): Promise<void> {
  const cases = new Map(warnings.map((each) => [each.complaint_id, each]));
  const [first] = cases.values();
  if (!first) return;
  const numbers = [...cases.values()].map(({ number }) => number).toSorted();
  const page = cases.size === 1 ? `complaints/${first.complaint_id}/show` : 'complaints';
  await tellAccount(ctx, { ...person, phone: null, email: null }, MessageKind.COMPLAINTS_DUE, {
    variables: {
      ...{ percent: String(first.percent), count: String(cases.size) },
      numbers: numbers.slice(0, MOST_NUMBERS).join(', ') + (numbers.length > MOST_NUMBERS ? ' …' : ''),
      link: `${ctx.market.publicUrl}/admin/#/${page}`,
    },
    dedupeKey: `${first.id}/${first.percent}/${person.id}`,
  });
}

/** Everybody active with this duty; where nobody has the supervisor's, whoever may assign complaints. */
async function leads(ctx: UseCaseContext, role: StaffRole): Promise<Account[]> {
  const grants = await ctx.em.find(StaffRoleGrant, { role });
  const ids = grants.map(({ accountId }) => accountId);
  const found = await ctx.em.find(
    Account,
    { id: { $in: ids }, status: AccountStatus.ACTIVE },
    { orderBy: { id: 'asc' } },
  );
  if (found.length > 0 || role !== StaffRole.SUPERVISOR) return found;
  return holdersOf(ctx, null, Permission.COMPLAINTS_ASSIGN);
}

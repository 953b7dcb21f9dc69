import type { ClientBase } from 'pg';
import { loadId } from './load-set.ts';

const id = (prefix: string, number: string): string => `'${prefix}_01' || lpad((${number})::text, 24, '0')`;
/** Accounts of agents are numbered from here. */
const FIRST_AGENT = 2_000_000_000;
const agent = (n: string): string => id('account', `${FIRST_AGENT} + (${n})`);
const CALENDAR = `(select min(id) from working_calendar)`;
const COLUMNS = `id, number, status, channel, category, severity, subject, buyer_id, assignee_id, description,
  registered_at, updated_at`;

/** What every case has; `c` numbers it. */
const facts = (assignee: string, status: string, registeredAt: string): string => `
  ${id('complaint', 'c')}, 'T' || lpad(c::text, 9, '0'), ${status}, (array['WEB', 'PHONE', 'EMAIL'])[1 + c % 3],
  (array['GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT'])[1 + c % 4], (array['LOW', 'NORMAL', 'NORMAL', 'HIGH', 'URGENT'])[1 + c % 5],
  'PLATFORM', ${id('account', '1 + c % 64')}, ${assignee}, '送错地址', ${registeredAt}, ${registeredAt}`;

/** Agents of the desk; on shift until tomorrow, or not at all. */
export async function hireAgents(client: ClientBase, count: number, isOnShift: boolean): Promise<void> {
  const shift = isOnShift ? `now() - interval '1 hour', now() + interval '1 day'` : 'null, null';
  await client.query(`
    insert into account (id, email, name, locale, status, password_hash, created_at)
    select ${agent('n')}, 'agent' || n || '@example.test', '客服' || n, 'ZH', 'ACTIVE', 'none', now() from generate_series(1, ${count}) n`);
  await client.query(`
    insert into staff_role (id, account_id, role, created_at)
    select ${id('role', `${FIRST_AGENT} + n`)}, ${agent('n')}, 'COMPLAINT_HANDLER', now() from generate_series(1, ${count}) n`);
  await client.query(`
    insert into desk_agent (id, account_id, skills, languages, capacity, calendar_id, shift_from_at, shift_until_at, created_at, updated_at)
    select ${id('deskagent', 'n')}, ${agent('n')}, '{}', '{}', 1000, ${CALENDAR}, ${shift}, now(), now() from generate_series(1, ${count}) n`);
}

/** Buyers of the cases, where no load set has made them. */
export const bringBuyers = (client: ClientBase): Promise<unknown> =>
  client.query(`
    insert into account (id, email, name, locale, status, password_hash, created_at)
    select ${id('account', 'n')}, 'buyer' || n || '@example.test', '买家' || n, 'ZH', 'ACTIVE', 'none', now() from generate_series(1, 64) n`);

/**
 * A register of so many cases: the newest `open` of them are being worked on by fifty agents, all others are archived. A desk
 * carries what its agents can carry, however long its history is.
 */
export async function fillRegister(client: ClientBase, count: number, open: number): Promise<void> {
  const at = `timestamptz '2026-01-01 00:00:00+08' + c * interval '300 days' / ${count}`;
  await client.query(`
    insert into complaint (${COLUMNS}, root_cause_id, cause, responsible_party, resolution, follow_up_outcome, satisfaction,
      resolved_at, followed_up_at, archived_at)
    select ${facts(agent('1 + c % 50'), "'ARCHIVED'", at)}, '${loadId('cause', 1)}', '地址录错', 'MERCHANT', '已重新配送', 'REACHED', 1 + c % 5,
      ${at} + interval '1 day', ${at} + interval '2 days', ${at} + interval '3 days'
    from generate_series(1, ${count - open}) c`);
  const status = `(array['ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED'])[1 + c % 4]`;
  await client.query(`
    insert into complaint (${COLUMNS}, due_at)
    select ${facts(
      `case when c % 10 > 0 then ${agent('1 + c % 50')} end`,
      `case when c % 10 > 0 then ${status} else 'REGISTERED' end`,
      at,
    )}, now() + (c % 200 - 50) * interval '1 hour'
    from generate_series(${count - open + 1}, ${count}) c`);
}

/**
 * As many orders that somebody kept an eye on: the newest `listed` of them are on the list of latent complaints or in somebody's
 * hands, all others were dismissed or faded.
 */
export async function fillLatent(client: ClientBase, count: number, listed: number): Promise<void> {
  const status = `case when c > ${count - listed} then (array['LISTED', 'LISTED', 'TAKEN'])[1 + c % 3]
    else (array['FADED', 'DISMISSED', 'FADED'])[1 + c % 3] end`;
  const at = `timestamptz '2026-01-01 00:00:00+08' + c * interval '300 days' / ${count}`;
  await client.query(`
    insert into latent_complaint (id, number, order_id, merchant_id, buyer_id, status, weight, rank, signal_kinds, trouble_since,
      first_listed_at, listed_at, left_at, dismissal, owner_id, taken_at, created_at, updated_at)
    select ${id('latentcomplaint', 'c')}, 'L' || lpad(c::text, 9, '0'), ${id('order', 'c')}, ${id('merchant', '1 + c % 4')},
      ${id('account', '1 + c % 64')}, status, weight, (weight + 1) * 10000000000 - floor(extract(epoch from at))::bigint,
      '{LATE_DELIVERY}', at, at, at, case when status not in ('LISTED', 'TAKEN') then at end,
      case when status = 'DISMISSED' then '已联系' end, case when status = 'TAKEN' then ${agent('1 + c % 50')} end,
      case when status = 'TAKEN' then at end, at, at
    from (select c, ${status} as status, (c::bigint * 7919 % 100)::int as weight, ${at} as at from generate_series(1, ${count}) c) as latent`);
}

/** Cases that wait for an agent, with clocks that have not run out. */
export const fillBacklog = (client: ClientBase, count: number): Promise<void> => fillOpen(client, count, 1);

/** Cases whose resolution is half over, each since another second. */
export const fillClocks = (client: ClientBase, count: number): Promise<void> => fillOpen(client, count, -1);

async function fillOpen(client: ClientBase, count: number, half: 1 | -1): Promise<void> {
  await client.query(`
    insert into complaint (${COLUMNS}, due_at, resolution_due_at, half_time_at)
    select ${facts('null', "'REGISTERED'", "now() - interval '1 day'")}, now() + interval '1 day', now() + interval '1 day',
      now() + ${half} * c * interval '1 second' from generate_series(1, ${count}) c`);
  await client.query(`
    insert into complaint_clock (complaint_id, calendar_id, started_at, first_answer_ms, resolution_ms, half_at, nearly_at, due_at)
    select ${id('complaint', 'c')}, ${CALENDAR}, now() - interval '1 day', 3600000, 172800000, now() + ${half} * c * interval '1 second',
      now() + interval '2 days', now() + interval '3 days' from generate_series(1, ${count}) c`);
}

import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);

const complain = async (by: Person): Promise<string> => {
  market.clock.advance(1_000);
  const input = { category: 'DELIVERY', severity: 'NORMAL', description: '还没到' };
  const made = await must(by.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  return (made['complaint'] as { id: string }).id;
};
const merge = (by: Person, id: string, complaintId: string) =>
  act(by.client, 'mergeComplaints', 'MergeComplaintsInput', { id, complaintId, note: '同一件事' }, 'into { id }');
const codes = ({ errors }: { errors: readonly { code: string }[] }): string[] => errors.map(({ code }) => code);
const mergedInto = async (id: string): Promise<string[]> =>
  (
    await market.database.query<{ id: string }>('select id from complaint where merged_into_id = $1 order by id', [id])
  ).map((row) => row.id);
const write = async (by: Person, id: string, text: string) =>
  act(by.client, 'answerComplaint', 'AnswerComplaintInput', { id, text, ...key() }, 'complaint { id }');
const words = async (id: string): Promise<string[]> =>
  (
    await market.database.query<{ text: string }>(
      `select text from complaint_message where complaint_id = $1 and side = 'CUSTOMER' order by id`,
      [id],
    )
  ).map(({ text }) => text);

describe('H1 of two merged cases', () => {
  it('what the customer writes on the later is written on the case that goes on for it, which is the answer', async () => {
    const buyer = await trade.buyer();
    const [first, middle, last] = [await complain(buyer), await complain(buyer), await complain(buyer)];
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id: first, accountId: handler.id });
    await must(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', {
      ...{ id: first, audience: 'CUSTOMER', text: '您好', ...key() },
    });
    expect(codes(await merge(handler, middle, last))).toEqual([]);
    expect(codes(await merge(handler, first, middle))).toEqual([]);
    for (const id of [last, middle]) {
      const { complaint, errors } = await write(buyer, id, `还没到 ${id}`);
      expect([complaint, errors]).toEqual([{ id: first }, []]);
    }
    expect(await words(first)).toEqual([`还没到 ${last}`, `还没到 ${middle}`]);
    expect([...(await words(middle)), ...(await words(last))]).toEqual([]);
    const [{ waits } = { waits: false }] = await market.database.query<{ waits: boolean }>(
      'select unanswered_since is not null as waits from complaint where id = $1',
      [first],
    );
    expect(waits).toBe(true);
    expect(codes(await write(await trade.buyer(), last, '不是我的'))).toEqual(['NOT_FOUND']);
  });

  it('R written while the two are merged, a word of the customer is on one of them, never refused', async () => {
    const buyer = await trade.buyer();
    for (let round = 0; round < 6; round += 1) {
      const [earlier, later] = [await complain(buyer), await complain(buyer)];
      const [merged, ...written] = await Promise.all([
        merge(handler, earlier, later),
        ...Array.from({ length: 3 }, (_, index) => write(buyer, later, `第 ${index} 句`)),
      ]);
      expect([merged, ...written].flatMap(codes)).toEqual([]);
      expect([...(await words(earlier)), ...(await words(later))]).toHaveLength(3);
      for (const { complaint } of written) expect([earlier, later]).toContain((complaint as { id: string }).id);
    }
  });

  it('M1 parted again, the customer is told in each channel and language that both go on', async () => {
    const buyer = await trade.buyer();
    const [earlier, later] = [await complain(buyer), await complain(buyer)];
    expect(codes(await merge(handler, earlier, later))).toEqual([]);
    await must(handler.client, 'reopenComplaint', 'ComplaintActionInput', { id: later, note: '两件事' });
    await market.settle();
    const sent = await market.database.query<{ channel: string }>(
      `select channel from message where account_id = $1 and kind = 'COMPLAINT_PARTED' order by channel`,
      [buyer.id],
    );
    expect(sent.map(({ channel }) => channel)).toEqual(['EMAIL', 'IN_APP']);
    const numbers = await market.database.query<{ id: string; number: string }>(
      'select id, number from complaint where id = any($1)',
      [[earlier, later]],
    );
    const [other = '', number = ''] = [earlier, later].map((id) => numbers.find((each) => each.id === id)?.number);
    const letters = await market.database.query<Record<'subject_zh' | 'subject_en' | 'body_zh' | 'body_en', string>>(
      `select subject_zh, subject_en, body_zh, body_en from in_app_message where account_id = $1 and kind = 'COMPLAINT_PARTED'`,
      [buyer.id],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject_zh).toContain(`投诉 ${number} 已与 ${other} 分开处理`);
    expect(letters[0]?.subject_en).toContain(`${number} goes on by itself again, apart from ${other}`);
    for (const body of [letters[0]?.body_zh, letters[0]?.body_en]) expect(body).toContain(`/complaints/${later}`);
  });

  it('R the database merges nothing into an archived case and parts nothing from it, even while it is archived', async () => {
    const buyer = await trade.buyer();
    const [closed, inside, outside] = [await complain(buyer), await complain(buyer), await complain(buyer)];
    expect(codes(await merge(handler, closed, inside))).toEqual([]);
    const mergeBySql = (id: string) =>
      market.database.query(
        `update complaint set status = 'MERGED', merged_into_id = $2, merged_at = registered_at, due_at = null where id = $1`,
        [id, closed],
      );
    await market.database.query('delete from complaint_clock where complaint_id in ($1, $2)', [closed, outside]);
    await market.database.query("update complaint set status = 'FOLLOWED_UP', due_at = null where id = $1", [closed]);
    const clerk = new pg.Client({ connectionString: market.database.url });
    await clerk.connect();
    await clerk.query('begin');
    await clerk.query(
      `update complaint set status = 'ARCHIVED', cause = 'x', responsible_party = 'BUYER', resolution = 'x',
        root_cause_id = (select min(id) from complaint_cause), follow_up_outcome = 'REACHED', satisfaction = 3 where id = $1`,
      [closed],
    );
    const meanwhile = mergeBySql(outside).catch((error: unknown) => error);
    await eventually(async () => {
      const { rows } = await clerk.query(
        `select from pg_locks where not granted and pid <> pg_backend_pid() and locktype = 'transactionid'`,
      );
      return rows.length > 0;
    });
    await clerk.query('commit');
    await clerk.end();
    expect(String(await meanwhile)).toMatch(/is archived: nothing is merged into it/);
    await expect(mergeBySql(outside)).rejects.toThrow(/is archived: nothing is merged into it/);
    await expect(
      market.database.query(
        `update complaint set status = 'REGISTERED', merged_into_id = null, merged_at = null where id = $1`,
        [inside],
      ),
    ).rejects.toThrow(/is archived: nothing is merged into it or parted from it/);
    expect(await mergedInto(closed)).toEqual([inside]);
  });
});

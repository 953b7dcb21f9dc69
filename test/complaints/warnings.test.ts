import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { sweepComplaintClocks, tellWarnings } from '#api/complaints/index.js';
import { prefixOf } from '#api/kernel/ids.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { must } from '../kit/trade-steps.js';

const MINUTE_MS = 60_000;
const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const manager = await trade.staff(StaffRole.SERVICE_MANAGER);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const other = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const buyer = await trade.buyer();

const later = (minutes: number): Date => new Date(market.clock.now().getTime() + minutes * MINUTE_MS);

async function urgent(by = supervisor): Promise<{ id: string; number: string }> {
  const told = { category: 'OTHER', severity: 'URGENT', description: '请马上处理' };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', told, 'complaint { id number }');
  const complaint = made['complaint'] as { id: string; number: string };
  await must(by.client, 'assignComplaint', 'AssignComplaintInput', { id: complaint.id, accountId: handler.id });
  return complaint;
}

/** What somebody was written, the newest last. */
const written = async (accountId: string): Promise<string[]> =>
  (
    await market.database.query<{ body: string }>(
      `select subject_en || ' | ' || body_en as body from in_app_message
        where account_id = $1 and kind = 'COMPLAINTS_DUE' order by created_at, id`,
      [accountId],
    )
  ).map(({ body }) => body);

describe('warnings of the clocks of complaints', () => {
  it('H4 half, four fifths and all of the time are written to owner and supervisor, two cases of one round in one message', async () => {
    const [one, two] = [await urgent(), await urgent()];
    const numbers = [one.number, two.number].toSorted().join(', ');
    await market.settle(later(8));
    for (const { id } of [handler, supervisor]) {
      const [half, ...more] = await written(id);
      expect(half).toContain('50 %');
      expect(half).toContain(numbers);
      expect(more).toEqual([]);
    }
    await market.settle(later(8));
    expect((await written(handler.id)).map((text) => text.split(' | ')[0])).toEqual([
      'Complaints: 50 % of the time is over',
      'Complaints: 80 % of the time is over',
      'Complaints: 100 % of the time is over',
    ]);
    expect(await written(other.id)).toEqual([]);
    expect(await written(manager.id)).toEqual([]);
  });

  it('H4 a warning is written once, however many sweepers look at the same time', async () => {
    const { number } = await urgent();
    market.clock.advance(8 * MINUTE_MS);
    const context = market.context();
    await sweepComplaintClocks.run(context);
    const told = await Promise.all([1, 2, 3, 4].map(() => tellWarnings.run(context)));
    expect(told.reduce((total, each) => total + each, 0)).toBe(1);
    await market.settle();
    for (const { id } of [handler, supervisor])
      expect((await written(id)).filter((text) => text.includes(number))).toHaveLength(1);
  });

  it('H4 of a case that is resolved meanwhile nobody is told', async () => {
    const { id, number } = await urgent();
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    market.clock.advance(12 * MINUTE_MS);
    const how = { cause: '误会', responsibleParty: 'BUYER', resolution: '已解释' };
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id, ...how });
    await market.settle(later(20));
    for (const person of [handler, supervisor])
      expect((await written(person.id)).filter((text) => text.includes(number))).toEqual([]);
  });

  it('H4 R sweepers that meet each other and a supervisor keep each warning once, in order, with an event of its own', async () => {
    const lead = await trade.staff(StaffRole.SUPERVISOR);
    const cases: string[] = [];
    for (let count = 0; count < 6; count += 1) cases.push((await urgent(lead)).id);
    const [escalated] = cases;
    market.clock.advance(8 * MINUTE_MS);
    const context = market.context();
    const counts = await Promise.all([
      ...[1, 2, 3, 4].map(() => sweepComplaintClocks.run(context)),
      must(lead.client, 'escalateComplaint', 'EscalateComplaintInput', { id: escalated, note: '请看' }).then(() => 0),
    ]);
    expect(counts.reduce((total, each) => total + each, 0)).toBeGreaterThanOrEqual(cases.length);
    market.clock.advance(8 * MINUTE_MS);
    const late = market.context();
    await Promise.all([1, 2, 3, 4].map(() => sweepComplaintClocks.run(late)));
    for (const id of cases) {
      const alerts = await market.database.query<{ id: string; what: string }>(
        `select id, kind || ' ' || clock as what from complaint_alert where complaint_id = $1 order by id`,
        [id],
      );
      expect(alerts.map(({ what }) => what)).toEqual(
        ['HALF_TIME', 'NEARLY_DUE', 'BREACH'].map((kind) => `${kind} FIRST_ANSWER`),
      );
      expect(alerts.map((alert) => prefixOf(alert.id))).toEqual(Array(3).fill('complaintalert'));
      const [told] = await market.database.query<{ sequences: number[]; warned: number; sequence: number }>(
        `select array_agg(e.sequence order by e.id) as sequences, c.sequence,
           count(*) filter (where e.kind = 'COMPLAINT_WARNED')::int as warned
         from complaint c join event e on e.record_id = c.id where c.id = $1 group by c.sequence`,
        [id],
      );
      expect(told?.sequences).toEqual(Array.from({ length: told?.sequence ?? 0 }, (_, index) => index + 1));
      if (id !== escalated) expect(told?.warned).toBe(1);
    }
  });
});

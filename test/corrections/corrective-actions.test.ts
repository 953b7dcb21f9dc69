import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { watchCorrectiveActions } from '#api/corrections/index.js';
import { verdictOf } from '#api/corrections/measure-effect.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, must, type Outcome } from '../kit/trade-steps.js';

const DAY_MS = 86_400_000;
const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const { variantId } = await trade.ware(shop, { onHand: 10_000 });
let supervisor: Person;
let buyer: Person;
let owner: Person;
let other: Person;

/** Sessions end while the clock moves on. */
async function signIn(): Promise<void> {
  buyer = await trade.buyer(1_000_000);
  supervisor = await trade.staff(StaffRole.SUPERVISOR);
  owner = await trade.staff(StaffRole.COMPLAINT_HANDLER);
  other = await trade.staff(StaffRole.COMPLAINT_HANDLER);
}
beforeEach(signIn);

const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
const later = (days: number): Date => new Date(market.clock.now().getTime() + days * DAY_MS);
const day = (days: number): string => new Date(later(days).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

interface Shown {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly verdict: string | null;
  readonly reopenings: number;
  readonly escalationLevel: number;
  readonly dueAt: string | null;
  readonly availableActions: readonly string[];
  readonly measurements: { readonly nodes: readonly object[] };
}

const shown = `correctiveAction { id number status verdict reopenings escalationLevel dueAt availableActions
  measurements { nodes { complaintsBefore ordersBefore complaintsAfter ordersAfter rateBefore rateAfter verdict } } }`;

async function planned(more: object): Promise<Shown> {
  const input = { measure: '换包装并逐件抽检', ownerId: owner.id, dueOn: day(3), ...more };
  const made = await must(supervisor.client, 'planCorrectiveAction', 'PlanCorrectiveActionInput', input, shown);
  return made['correctiveAction'] as Shown;
}

const read = async (id: string): Promise<Shown> => {
  const reader = await trade.staff(StaffRole.SUPERVISOR);
  const { correctiveAction } = await reader.client.run<{ correctiveAction: Shown }, object>(
    `query ($id: ID!) { ${shown.replace('correctiveAction', 'correctiveAction(id: $id)')} }`,
    { id },
  );
  return correctiveAction;
};

const finish = (id: string, who: Person = owner, evidence = '抽检记录 12 份'): Promise<Outcome> =>
  act(who.client, 'finishCorrectiveAction', 'FinishCorrectiveActionInput', { id, evidence }, shown);

/** What somebody was written about this action. */
const messages = (accountId: string, kind: string, number: string): Promise<object[]> =>
  market.database.query(
    'select id from in_app_message where account_id = $1 and kind = $2 and strpos(body_en, $3) > 0',
    [...[accountId, kind, number]],
  );

/** A node of its own below the goods, so that no other test counts in it. */
async function cause(): Promise<string> {
  const [top] = await market.database.query<{ id: string }>(
    `select id from complaint_cause where category = 'GOODS' and parent_id is null`,
  );
  const made = await must(
    supervisor.client,
    'createComplaintCause',
    'CreateComplaintCauseInput',
    { parentId: top?.id, name: { zh: '包装', en: 'Packaging' } },
    'complaintCause { id }',
  );
  return (made['complaintCause'] as { id: string }).id;
}

async function complained(rootCauseId: string, orderId: string | undefined): Promise<void> {
  const told = { orderId, category: 'GOODS', description: '盒子是湿的' };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', told, 'complaint { id }');
  const { id } = made['complaint'] as { id: string };
  await market.database.query('update complaint set root_cause_id = $2 where id = $1', [id, rootCauseId]);
}

/** So many orders, of which so many are complained about. */
async function traded(rootCauseId: string, orders: number, complaints: number): Promise<void> {
  for (let times = 0; times < orders; times += 1) {
    const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
    if (times < complaints) await complained(rootCauseId, order?.id);
  }
}

describe('corrective actions', () => {
  it('H3 one comes from a case, an incident or an alert, has a cause, an owner of the desk and a day that is not over', async () => {
    const rootCauseId = await cause();
    const plan = (more: object): Promise<Outcome> =>
      act(supervisor.client, 'planCorrectiveAction', 'PlanCorrectiveActionInput', {
        ...{ measure: '抽检', ownerId: owner.id, dueOn: day(3), ...more },
      });
    expect(codes(await plan({}))).toEqual(['REQUIRED']);
    expect(codes(await plan({ rootCauseId, dueOn: day(-1) }))).toEqual(['INVALID']);
    expect(codes(await plan({ rootCauseId, ownerId: buyer.id }))).toEqual(['INVALID']);
    expect(codes(await plan({ complaintId: 'complaint_x', incidentId: 'incident_x' }))).toEqual(['INVALID']);
    expect(codes(await plan({ incidentId: 'incident_x', rootCauseId }))).toEqual(['NOT_FOUND']);
    const told = { category: 'DELIVERY', description: '没有送到' };
    const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', told, 'complaint { id }');
    const complaintId = (made['complaint'] as { id: string }).id;
    const { id } = await planned({ complaintId });
    const { complaint } = await supervisor.client.run<{ complaint: object }, object>(
      'query ($id: ID!) { complaint(id: $id) { correctiveActions { nodes { id rootCause { category } } } } }',
      { id: complaintId },
    );
    expect(complaint).toEqual({ correctiveActions: { nodes: [{ id, rootCause: { category: 'DELIVERY' } }] } });
    const mine = await buyer.client.run<{ complaint: object }, object>(
      'query ($id: ID!) { complaint(id: $id) { correctiveActions { nodes { id } } } }',
      { id: complaintId },
    );
    expect(mine.complaint).toEqual({ correctiveActions: { nodes: [] } });
  });

  it('H3 its owner is reminded before the day; after it the supervisor is told, later the manager', async () => {
    const manager = await trade.staff(StaffRole.SERVICE_MANAGER);
    const { id, number, dueAt } = await planned({ rootCauseId: await cause() });
    const due = Date.parse(dueAt ?? '');
    await market.settle(new Date(due - 25 * 3_600_000));
    expect(await messages(owner.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(0);
    await market.settle(new Date(due - 23 * 3_600_000));
    expect(await messages(owner.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(1);
    expect(await messages(supervisor.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(0);
    await market.settle(new Date(due + 1_000));
    expect(await messages(supervisor.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(1);
    expect(await messages(manager.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(0);
    expect((await read(id)).escalationLevel).toBe(1);
    await market.settle(new Date(due + 49 * 3_600_000));
    expect(await read(id)).toMatchObject({ escalationLevel: 2, status: 'OPEN' });
    expect(await messages(manager.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(1);
    expect(await messages(owner.id, 'CORRECTIVE_ACTION_DUE', number)).toHaveLength(3);
  });

  it('H3 its owner or whoever leads the desk finishes it, once, and says what proves it', async () => {
    const { id } = await planned({ rootCauseId: await cause() });
    expect(codes(await finish(id, other))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await finish(id, owner, '  '))).toEqual(['REQUIRED']);
    const both = await Promise.all([finish(id), finish(id, supervisor)]);
    expect(both.map(codes).toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
    expect(await read(id)).toMatchObject({ status: 'DONE', dueAt: null });
  });

  it('H3 complaints per 1,000 orders that fell are effective; what was counted is kept whatever happens later', async () => {
    const rootCauseId = await cause();
    const { id } = await planned({ rootCauseId });
    await traded(rootCauseId, 10, 4);
    market.clock.advance(3_600_000);
    await finishNow(id);
    await traded(rootCauseId, 10, 1);
    const counted = { complaintsBefore: 4, ordersBefore: 10, complaintsAfter: 1, ordersAfter: 10 };
    market.clock.advance(33 * DAY_MS);
    await watchCorrectiveActions.run(market.context());
    const first = await read(id);
    expect(first).toMatchObject({ status: 'EFFECTIVE', verdict: 'EFFECTIVE', dueAt: null });
    expect(first.measurements.nodes).toEqual([{ ...counted, rateBefore: 400, rateAfter: 100, verdict: 'EFFECTIVE' }]);
    const reader = await trade.staff(StaffRole.SUPERVISOR);
    const { complaintMonth } = await reader.client.run<{ complaintMonth: { measuredActions: object[] } }, object>(
      'query ($month: String!) { complaintMonth(month: $month) { measuredActions { number rateBefore rateAfter isEffective } } }',
      { month: day(-1).slice(0, 7) },
    );
    const measured = { number: first.number, rateBefore: 40_000, rateAfter: 10_000, isEffective: true };
    expect(complaintMonth.measuredActions).toContainEqual(measured);
    await market.database.query('update complaint set root_cause_id = null where root_cause_id = $1', [rootCauseId]);
    await watchCorrectiveActions.run(market.context());
    expect((await read(id)).measurements.nodes).toEqual(first.measurements.nodes);
  });

  it('H3 what did not help is open again with a new day, its people are told, and another one may take its place', async () => {
    const rootCauseId = await cause();
    const { id } = await planned({ rootCauseId });
    await traded(rootCauseId, 4, 1);
    market.clock.advance(3_600_000);
    await finishNow(id);
    await traded(rootCauseId, 4, 2);
    market.clock.advance(33 * DAY_MS);
    const context = market.context();
    await Promise.all([1, 2, 3].map(() => watchCorrectiveActions.run(context)));
    await market.settle();
    const found = await read(id);
    expect(found).toMatchObject({ status: 'OPEN', verdict: 'NOT_EFFECTIVE', reopenings: 1 });
    expect(found.measurements.nodes).toHaveLength(1);
    expect(Date.parse(found.dueAt ?? '')).toBeGreaterThan(market.clock.now().getTime());
    expect(await messages(owner.id, 'CORRECTIVE_ACTION_FAILED', found.number)).toHaveLength(1);
    await signIn();
    const instead = { id, measure: '换供应商', ownerId: other.id, dueOn: day(5) };
    const made = await must(
      supervisor.client,
      ...(['replaceCorrectiveAction', 'ReplaceCorrectiveActionInput', instead] as const),
      'correctiveAction { id follows { id status } rootCause { id } }',
    );
    expect(made['correctiveAction']).toMatchObject({
      follows: { id, status: 'REPLACED' },
      rootCause: { id: rootCauseId },
    });
    expect(
      codes(await act(supervisor.client, 'replaceCorrectiveAction', 'ReplaceCorrectiveActionInput', instead)),
    ).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H3 the verdict is the same as that of fractions, and never better with more complaints', () => {
    const many = fc.nat({ max: 5_000 });
    const orders = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(
        many,
        orders,
        many,
        orders,
        fc.integer({ min: 1, max: 100 }),
        (before, first, after, second, drop) => {
          const effect = { complaintsBefore: before, ordersBefore: first, complaintsAfter: after, ordersAfter: second };
          const verdict = verdictOf(effect, drop);
          const fell = (after / second) * 100 <= (before / first) * (100 - drop) * (1 + 1e-12);
          expect(verdict).toBe(after === 0 || fell ? 'EFFECTIVE' : 'NOT_EFFECTIVE');
          if (verdict === 'NOT_EFFECTIVE')
            expect(verdictOf({ ...effect, complaintsAfter: after + 1 }, drop)).toBe('NOT_EFFECTIVE');
        },
      ),
    );
  });
});

/** Whoever leads the desk says that it is done. */
async function finishNow(id: string): Promise<void> {
  expect(codes(await finish(id, await trade.staff(StaffRole.SUPERVISOR)))).toEqual([]);
}

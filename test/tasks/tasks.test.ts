import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const HOUR_MS = 3_600_000;

interface Read {
  readonly status: string;
  readonly isLate: boolean;
  readonly dueAt: string | null;
  readonly owner: { readonly id: string } | null;
  readonly complaint: { readonly id: string } | null;
  readonly callBackResult: string | null;
  readonly availableActions: readonly string[];
  readonly progress: { readonly nodes: readonly { readonly step: string }[] };
}

const read = async (by: Person, id: string): Promise<Read | null> =>
  (
    await by.client.run<{ task: Read | null }, object>(
      `query ($id: ID!) { task(id: $id) { status isLate dueAt owner { id } complaint { id } callBackResult
        availableActions progress { nodes { step } } } }`,
      { id },
    )
  ).task;

/** Staff sessions are short, and the clock moves: whoever comes in now. */
const agent = () => trade.staff(StaffRole.SERVICE_AGENT);
const step = async (by: Person, mutation: string, input: string, values: object): Promise<string[]> =>
  (await act(by.client, mutation, input, values)).errors.map(({ code }) => code);
const idOf = (record: unknown): string => (record as { id: string }).id;

async function opened(kind: string, values: object = {}): Promise<string> {
  const input = { kind, title: '上门更换', ...values };
  const { task } = await must((await agent()).client, 'createTask', 'CreateTaskInput', input, 'task { id }');
  return idOf(task);
}

/** An order and its buyer, for what concerns a customer. */
async function ordered() {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(1_000_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  return { buyer, orderId: order.id };
}

const later = (hours: number): Date => new Date(market.clock.now().getTime() + hours * HOUR_MS);
const events = async (id: string, kind: string): Promise<number> =>
  (await market.database.query('select 1 from event where record_id = $1 and kind = $2', [id, kind])).length;

describe('tasks', () => {
  it('J5 a dispatch order: taken, agreed on with the customer by SMS, left, arrived, finished, called back, twice', async () => {
    const { orderId, buyer } = await ordered();
    const id = await opened('DISPATCH', { orderId });
    const worker = await agent();
    await must(worker.client, 'takeTask', 'TaskInput', { id });
    expect(await step(worker, 'leaveForVisit', 'TaskInput', { id })).toEqual(['NOT_ALLOWED_NOW']);
    const window = { id, visitFrom: later(2).toISOString(), visitUntil: later(4).toISOString() };
    const backwards = { ...window, visitUntil: later(1).toISOString() };
    expect(await step(worker, 'planVisit', 'PlanVisitInput', backwards)).toEqual(['INVALID']);
    await must(worker.client, 'planVisit', 'PlanVisitInput', window);
    expect((await read(worker, id))?.dueAt).toBe(window.visitUntil);
    const told = await market.database.query(`select 1 from message where kind = 'VISIT_PLANNED' and account_id = $1`, [
      buyer.id,
    ]);
    expect(told.length).toBeGreaterThan(0);
    expect(await step(worker, 'finishTask', 'FinishTaskInput', { id, result: '？' })).toEqual(['NOT_ALLOWED_NOW']);
    await must(worker.client, 'leaveForVisit', 'TaskInput', { id });
    await must(worker.client, 'arriveAtVisit', 'TaskInput', { id });
    await must(worker.client, 'finishTask', 'FinishTaskInput', { id, result: '已更换' });
    expect(await read(worker, id)).toMatchObject({ status: 'DONE' });
    await must(worker.client, 'callBackTask', 'CallBackTaskInput', { id, result: 'NOT_REACHED' });
    expect(await read(worker, id)).toMatchObject({ status: 'DONE', callBackResult: 'NOT_REACHED' });
    await must(worker.client, 'callBackTask', 'CallBackTaskInput', { id, result: 'NOT_SATISFIED', note: '还漏水' });
    expect(await read(worker, id)).toMatchObject({ status: 'IN_HAND' });
    await must(worker.client, 'planVisit', 'PlanVisitInput', window);
    await must(worker.client, 'leaveForVisit', 'TaskInput', { id });
    await must(worker.client, 'arriveAtVisit', 'TaskInput', { id });
    await must(worker.client, 'finishTask', 'FinishTaskInput', { id, result: '换了接头' });
    await must(worker.client, 'callBackTask', 'CallBackTaskInput', { id, result: 'SATISFIED' });
    const closed = await read(worker, id);
    expect(closed).toMatchObject({ status: 'CLOSED', dueAt: null, isLate: false, availableActions: ['ADD_NOTE'] });
    expect(closed?.progress.nodes).toHaveLength(12);
  });

  it('J5 of two who take one task at once, one has it; a task without a customer is closed when it is done', async () => {
    const id = await opened('TECHNICAL');
    const [one, two] = [await agent(), await trade.staff(StaffRole.TECHNICAL_SUPPORT)];
    const outcomes = await Promise.all([one, two].map((person) => step(person, 'takeTask', 'TaskInput', { id })));
    expect(outcomes.flat()).toEqual(['NOT_ALLOWED_NOW']);
    await expect(step(one, 'cancelTask', 'TaskNoteInput', { id, note: '重复' })).rejects.toThrow(/TASKS_LEAD/);
    await must(one.client, 'finishTask', 'FinishTaskInput', { id, result: '已修复' });
    expect(await read(one, id)).toMatchObject({ status: 'CLOSED', dueAt: null });
  });

  it('J5 H5 a task is opened from a complaint, about its order and customer; buyers see none', async () => {
    const { buyer, orderId } = await ordered();
    const told = { orderId, category: 'GOODS', description: '漏水' };
    const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', told, 'complaint { id }');
    const complaintId = idOf(made['complaint']);
    const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
    const input = { id: complaintId, kind: 'DISPATCH', title: '上门查看' };
    const { task } = await must(handler.client, 'openComplaintTask', 'OpenComplaintTaskInput', input, 'task { id }');
    expect(await read(handler, idOf(task))).toMatchObject({ complaint: { id: complaintId }, status: 'OPEN' });
    const { complaint } = await handler.client.run<{ complaint: { tasks: { nodes: object[] } } }, object>(
      'query ($id: ID!) { complaint(id: $id) { tasks { nodes { id } } } }',
      { id: complaintId },
    );
    expect(complaint.tasks.nodes).toEqual([{ id: idOf(task) }]);
    await expect(read(buyer, idOf(task))).rejects.toThrow(/TASKS_READ/);
  });

  it.each([
    ['OPEN', []],
    ['IN_HAND', ['takeTask']],
    ['ON_THE_WAY', ['takeTask', 'planVisit', 'leaveForVisit']],
    ['ON_SITE', ['takeTask', 'planVisit', 'leaveForVisit', 'arriveAtVisit']],
    ['DONE', ['takeTask', 'planVisit', 'leaveForVisit', 'arriveAtVisit', 'finishTask']],
  ])(
    'J5 in %s a reminder comes before the time is over, then it is told once that it is late',
    async (status, steps) => {
      const { orderId } = await ordered();
      const id = await opened('DISPATCH', { orderId });
      const worker = await agent();
      for (const mutation of steps)
        await must(
          worker.client,
          mutation,
          mutation === 'planVisit' ? 'PlanVisitInput' : mutation === 'finishTask' ? 'FinishTaskInput' : 'TaskInput',
          {
            id,
            ...(mutation === 'planVisit' && {
              visitFrom: later(20).toISOString(),
              visitUntil: later(24).toISOString(),
            }),
            ...(mutation === 'finishTask' && { result: '已更换' }),
          },
        );
      const before = await read(worker, id);
      expect(before?.status).toBe(status);
      const dueAt = new Date(before?.dueAt ?? 0).getTime();
      await market.settle(new Date(dueAt - 4 * HOUR_MS - 1_000));
      expect(await events(id, 'TASK_DUE_SOON')).toBe(0);
      await market.settle(new Date(dueAt - 4 * HOUR_MS));
      expect([await events(id, 'TASK_DUE_SOON'), await events(id, 'TASK_OVERDUE')]).toEqual([1, 0]);
      await market.settle(new Date(dueAt + 1_000));
      await market.settle(new Date(dueAt + 2 * HOUR_MS));
      expect([await events(id, 'TASK_DUE_SOON'), await events(id, 'TASK_OVERDUE')]).toEqual([1, 1]);
      expect(await read(await agent(), id)).toMatchObject({ status, isLate: true });
    },
  );

  it('J5 the supervisor assigns to who works on tasks, and cancels with a reason; what is over has no clock', async () => {
    const id = await opened('FEATURE_REQUEST');
    const supervisor = await trade.staff(StaffRole.SUPERVISOR);
    const [worker, finance] = [await agent(), await trade.staff(StaffRole.FINANCE)];
    const to = (accountId: string) => step(supervisor, 'assignTask', 'AssignTaskInput', { id, accountId });
    expect(await to(finance.id)).toEqual(['NOT_A_TASK_WORKER']);
    expect(await to(worker.id)).toEqual([]);
    expect(await read(worker, id)).toMatchObject({ status: 'IN_HAND', owner: { id: worker.id } });
    await must(supervisor.client, 'cancelTask', 'TaskNoteInput', { id, note: '已有类似需求' });
    await market.settle(later(72));
    expect([await events(id, 'TASK_DUE_SOON'), await events(id, 'TASK_OVERDUE')]).toEqual([0, 0]);
    const past = { kind: 'TASK', title: '晚了', dueAt: later(-1).toISOString() };
    expect(await step(await agent(), 'createTask', 'CreateTaskInput', past)).toEqual(['INVALID']);
  });
});

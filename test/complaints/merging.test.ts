import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const second = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const shop = await trade.shop();
const ware = await trade.ware(shop);

interface Case {
  readonly status: string;
  readonly severity: string;
  readonly escalationLevel: number;
  readonly dueAt: string | null;
  readonly firstAnsweredAt: string | null;
  readonly unansweredSince: string | null;
  readonly isFirstAnswerLate: boolean;
  readonly order: { id: string } | null;
  readonly merchant: { id: string } | null;
  readonly assignee: { id: string } | null;
  readonly mergedInto: { id: string } | null;
  readonly mergedCases: { nodes: { id: string; messages: { nodes: { text: string }[] } }[] };
  readonly links: { nodes: { kind: string }[] };
  readonly followUps: { nodes: { status: string }[] };
  readonly availableActions: readonly string[];
}

const read = async (id: string, by: Person = supervisor): Promise<Case> =>
  (
    await by.client.run<{ complaint: Case }, object>(
      `query ($id: ID!) { complaint(id: $id) { status severity escalationLevel dueAt firstAnsweredAt unansweredSince
        isFirstAnswerLate order { id } merchant { id } assignee { id } mergedInto { id }
        mergedCases(first: 5) { nodes { id messages(first: 5) { nodes { text } } } }
        links(first: 5) { nodes { kind } } followUps(first: 5) { nodes { status } } availableActions } }`,
      { id },
    )
  ).complaint;

const complain = async (by: Person, more: object = {}): Promise<string> => {
  market.clock.advance(1_000);
  const input = { category: 'DELIVERY', severity: 'NORMAL', description: '还没到', ...more };
  const made = await must(by.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  return (made['complaint'] as { id: string }).id;
};
const merge = (by: Person, id: string, complaintId: string) =>
  act(by.client, 'mergeComplaints', 'MergeComplaintsInput', { id, complaintId, note: '同一件事' }, 'into { id }');
const codes = ({ errors }: { errors: readonly { code: string }[] }): string[] => errors.map(({ code }) => code);
const assign = (id: string, to: Person) =>
  must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: to.id });
const say = (by: Person, id: string, text: string) =>
  must(by.client, 'sayOnComplaint', 'SayOnComplaintInput', { id, audience: 'CUSTOMER', text, ...key() });
const holds = async (orderId: string): Promise<number> =>
  (await market.database.query('select id from order_hold where order_id = $1 and lifted_at is null', [orderId]))
    .length;

async function delivered() {
  const buyer = await trade.buyer(10_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  return { buyer, orderId: order.id };
}

const resolution = { cause: '丢件', responsibleParty: 'MERCHANT', resolution: '已补发' };

describe('H1 two cases about one matter go on as one', () => {
  it('the later goes into the earlier, whichever is named first, with its severity, level, order and agent', async () => {
    const { buyer, orderId } = await delivered();
    const earlier = await complain(buyer, { description: '怎么还没到' });
    const later = await complain(buyer, { orderId, severity: 'HIGH' });
    await assign(later, handler);
    await must(handler.client, 'escalateComplaint', 'EscalateComplaintInput', { id: later, note: '客户很急' });
    await say(handler, later, '您好,正在查询');
    const before = await read(earlier);
    const { into, errors } = await merge(handler, earlier, later);
    expect([into, errors]).toEqual([{ id: earlier }, []]);
    const one = await read(earlier);
    expect(one).toMatchObject({
      ...{ status: 'ASSIGNED', severity: 'HIGH', escalationLevel: 1, assignee: { id: handler.id } },
      ...{ order: { id: orderId }, merchant: { id: shop.merchantId } },
      mergedCases: { nodes: [{ id: later, messages: { nodes: [{ text: '您好,正在查询' }] } }] },
      links: { nodes: [{ kind: 'DUPLICATE' }] },
    });
    expect(one.firstAnsweredAt).toBe((await read(later)).firstAnsweredAt);
    expect(before.firstAnsweredAt).toBeNull();
    expect(await read(later)).toMatchObject({
      ...{ status: 'MERGED', mergedInto: { id: earlier }, dueAt: null, unansweredSince: null },
    });
    expect((await read(later)).availableActions).toEqual(['REOPEN']);
    expect((await read(later, buyer)).mergedInto).toEqual({ id: earlier });
    expect(await holds(orderId)).toBe(1);
  });

  it('H3 H5 H6 with one ceiling of remedies, one resolution, one verdict and one follow-up', async () => {
    const { buyer, orderId } = await delivered();
    const [earlier, later] = [await complain(buyer, { orderId }), await complain(buyer, { orderId })];
    for (const id of [earlier, later]) await assign(id, handler);
    const pay = (id: string, amount: string) =>
      act(supervisor.client, 'payComplaintCash', 'PayComplaintCashInput', {
        ...{ id, amount: { amount, currency: 'CNY' }, reason: '补偿', ...key() },
      });
    expect(codes(await pay(later, '150.00'))).toEqual([]);
    expect(codes(await merge(handler, later, earlier))).toEqual([]);
    expect(codes(await pay(later, '1.00'))).toEqual(['NOT_ALLOWED_NOW']);
    const refused = await pay(earlier, '900.00');
    expect(refused.errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'REMEDY_TOO_HIGH 850.00 is left for this case',
    ]);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: earlier });
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id: earlier, ...resolution });
    expect((await read(earlier)).followUps.nodes).toEqual([{ status: 'SCHEDULED' }]);
    expect((await read(later)).followUps.nodes).toEqual([]);
    expect(await holds(orderId)).toBe(0);
    const judged = await market.database.query<{ cause_id: string }>(
      'select cause_id from verdict where cause_id in ($1, $2) order by cause_id',
      [earlier, later],
    );
    expect(judged.map(({ cause_id: id }) => id)).toEqual([earlier, later]);
  });

  it('H4 no clock gains by it: the earlier keeps its own, and what waits unanswered on the later waits on', async () => {
    const { buyer, orderId } = await delivered();
    const earlier = await complain(buyer, { orderId });
    await assign(earlier, handler);
    await say(handler, earlier, '您好');
    const { dueAt } = await read(earlier);
    const later = await complain(buyer, { orderId, description: '怎么还没人管' });
    const { unansweredSince } = await read(later);
    await must(handler.client, 'mergeComplaints', 'MergeComplaintsInput', {
      ...{ id: later, complaintId: earlier, note: '催办' },
    });
    expect(await read(earlier)).toMatchObject({ dueAt, unansweredSince, severity: 'NORMAL' });
  });

  it('opened again the later stands for itself, holds its order again, and is not suggested any more', async () => {
    const { buyer, orderId } = await delivered();
    const [earlier, later] = [await complain(buyer, { orderId }), await complain(buyer, { orderId })];
    const third = await complain(buyer, { orderId });
    expect(codes(await merge(handler, third, later))).toEqual([]);
    expect(codes(await merge(handler, later, earlier))).toEqual([]);
    expect((await read(earlier)).mergedCases.nodes.map(({ id }) => id).toSorted()).toEqual([later, third].toSorted());
    await must(handler.client, 'reopenComplaint', 'ComplaintActionInput', { id: later, note: '其实是另一件商品' });
    expect(await read(later)).toMatchObject({ status: 'REGISTERED', mergedInto: null });
    expect((await read(later)).links.nodes.map(({ kind }) => kind)).toContain('APART');
    expect((await read(earlier)).mergedCases.nodes.map(({ id }) => id)).toEqual([third]);
    expect(await holds(orderId)).toBe(2);
  });

  it('only of one customer, one order and one merchant, open, and with nothing asked on the later', async () => {
    const { buyer, orderId } = await delivered();
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    const mine = await complain(buyer, { orderId });
    const refused = async (other: string): Promise<string[]> => codes(await merge(handler, mine, other));
    expect(await refused(mine)).toEqual(['INVALID']);
    expect(await refused(await complain(await trade.buyer()))).toEqual(['NOT_ALLOWED_NOW']);
    expect(await refused(await complain(buyer, { orderId: order?.id }))).toEqual(['NOT_ALLOWED_NOW']);
    const proposed = await complain(buyer, { orderId });
    await assign(proposed, handler);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: proposed });
    await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { id: proposed, proposal: '补发' });
    expect(await refused(proposed)).toEqual(['NOT_ALLOWED_NOW']);
    await expect(merge(buyer, mine, proposed)).rejects.toThrow(/FORBIDDEN|permission/i);
    const twin = await complain(buyer, { orderId });
    expect(await refused(twin)).toEqual([]);
    expect(await refused(twin)).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H4 merges whoever has one of the two or leads the desk; nobody two cases in the hands of others', async () => {
    const { buyer, orderId } = await delivered();
    const [earlier, later] = [await complain(buyer, { orderId }), await complain(buyer, { orderId })];
    for (const id of [earlier, later]) await assign(id, handler);
    expect((await read(earlier, second)).availableActions).not.toContain('MERGE');
    expect(codes(await merge(second, earlier, later))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await merge(supervisor, earlier, later))).toEqual([]);
    const third = await complain(buyer, { orderId });
    expect(codes(await merge(second, third, earlier))).toEqual([]);
    expect((await read(earlier)).assignee).toEqual({ id: handler.id });
  });

  it('M1 the customer is told once, in each channel and language, under which number the matter goes on', async () => {
    const buyer = await trade.buyer();
    const [earlier, later] = [await complain(buyer), await complain(buyer)];
    await Promise.all([merge(handler, earlier, later), merge(handler, later, earlier)]);
    await market.settle();
    const numbers = await market.database.query<{ id: string; number: string }>(
      'select id, number from complaint where id = any($1)',
      [[earlier, later]],
    );
    const [number = '', merged = ''] = [earlier, later].map((id) => numbers.find((each) => each.id === id)?.number);
    const sent = await market.database.query<{ channel: string }>(
      `select channel from message where account_id = $1 and kind = 'COMPLAINT_MERGED' order by channel`,
      [buyer.id],
    );
    expect(sent.map(({ channel }) => channel)).toEqual(['EMAIL', 'IN_APP']);
    const letters = await market.database.query<Record<'subject_zh' | 'subject_en' | 'body_zh' | 'body_en', string>>(
      `select subject_zh, subject_en, body_zh, body_en from in_app_message where account_id = $1 and kind = 'COMPLAINT_MERGED'`,
      [buyer.id],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject_zh).toContain(`投诉 ${merged} 已并入 ${number}`);
    expect(letters[0]?.subject_en).toContain(`your complaint ${merged} goes on as ${number}`);
    for (const body of [letters[0]?.body_zh, letters[0]?.body_en]) expect(body).toContain(`/complaints/${earlier}`);
  });

  it('what an agent has written and not sent goes along, behind what stands there already', async () => {
    const buyer = await trade.buyer();
    const [earlier, later] = [await complain(buyer), await complain(buyer)];
    const draft = (by: Person, id: string, audience: string, text: string) =>
      must(by.client, 'saveComplaintDraft', 'SaveComplaintDraftInput', { id, audience, text, version: 0 });
    await draft(handler, earlier, 'CUSTOMER', '您好');
    await draft(handler, later, 'CUSTOMER', '马上处理');
    await draft(handler, later, 'INTERNAL', '查物流');
    await draft(second, later, 'CUSTOMER', '稍等');
    expect(codes(await merge(handler, earlier, later))).toEqual([]);
    const drafts = async (by: Person, id: string) =>
      (
        await by.client.run<{ complaint: { drafts: { nodes: { audience: string; text: string }[] } } }, object>(
          'query ($id: ID!) { complaint(id: $id) { drafts(first: 3) { nodes { audience text } } } }',
          { id },
        )
      ).complaint.drafts.nodes.map(({ audience, text }) => `${audience} ${text}`);
    expect((await drafts(handler, earlier)).toSorted()).toEqual(['CUSTOMER 您好\n\n马上处理', 'INTERNAL 查物流']);
    expect(await drafts(second, earlier)).toEqual(['CUSTOMER 稍等']);
    expect([...(await drafts(handler, later)), ...(await drafts(second, later))]).toEqual([]);
  });

  it('H5 an appeal that wins against the result gives back what the merchant was fined on either of the two', async () => {
    const { buyer, orderId } = await delivered();
    const [earlier, later] = [await complain(buyer, { orderId }), await complain(buyer, { orderId })];
    for (const id of [earlier, later])
      await must(supervisor.client, 'fineMerchant', 'FineMerchantInput', {
        ...{ id, amount: { amount: '5.00', currency: 'CNY' }, reason: '延误', ...key() },
      });
    await assign(earlier, handler);
    expect(codes(await merge(handler, earlier, later))).toEqual([]);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: earlier });
    await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id: earlier, ...resolution });
    const words = { id: earlier, text: '不是我们的责任', evidenceFileIds: [] };
    await must(shop.owner.client, 'appealComplaint', 'HearingWordsInput', words);
    const decision = { id: earlier, isGranted: true, reason: '物流记录支持商家' };
    await must(supervisor.client, 'decideAppeal', 'DecideAppealInput', decision);
    const fines = await market.database.query<{ status: string }>(
      'select status from merchant_fine where complaint_id in ($1, $2)',
      [earlier, later],
    );
    expect(fines.map(({ status }) => status)).toEqual(['REVERSED', 'REVERSED']);
  });

  it('R of merging and resolving at once one happens', async () => {
    const { buyer, orderId } = await delivered();
    for (let round = 0; round < 4; round += 1) {
      const [earlier, later] = [await complain(buyer, { orderId }), await complain(buyer, { orderId })];
      await assign(later, handler);
      await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: later });
      const merging = () => merge(handler, earlier, later);
      const resolving = () =>
        act(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { id: later, ...resolution });
      const done = await Promise.all((round % 2 ? [merging, resolving] : [resolving, merging]).map((begin) => begin()));
      expect(done.flatMap(codes)).toEqual(['NOT_ALLOWED_NOW']);
      const isMerged = (await read(later)).mergedInto !== null;
      expect((await read(later)).status).toBe(isMerged ? 'MERGED' : 'RESOLVED');
      expect((await read(later)).followUps.nodes).toHaveLength(isMerged ? 0 : 1);
      expect((await read(earlier)).mergedCases.nodes).toHaveLength(isMerged ? 1 : 0);
    }
  });

  it('R of several who merge the same three cases at once nothing is merged twice or in a circle', async () => {
    const { buyer, orderId } = await delivered();
    const cases = [];
    for (let made = 0; made < 3; made += 1) cases.push(await complain(buyer, { orderId }));
    const [first = '', middle = '', last = ''] = cases;
    const done = await Promise.all([
      merge(handler, first, middle),
      merge(second, middle, first),
      merge(supervisor, middle, last),
      merge(handler, last, first),
      merge(second, last, middle),
    ]);
    expect(done.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    expect((await read(first)).mergedCases.nodes.map(({ id }) => id).toSorted()).toEqual([middle, last].toSorted());
    expect(await holds(orderId)).toBe(1);
    const clocks = await market.database.query('select from complaint_clock where complaint_id = any($1)', [cases]);
    expect(clocks).toHaveLength(1);
  });

  it('H4 parted again it has the time it had, and what was late stays late; from an archived case nothing is parted', async () => {
    const buyer = await trade.buyer();
    const [earlier, later] = [await complain(buyer), await complain(buyer)];
    const { dueAt } = await read(later);
    const history = () =>
      market.database.query(
        'select kind, clock, occurred_at from complaint_alert where complaint_id = $1 order by id',
        [later],
      );
    market.clock.advance(6 * 3_600_000);
    const agent = await trade.staff(StaffRole.COMPLAINT_HANDLER);
    expect(codes(await merge(agent, earlier, later))).toEqual([]);
    const before = await history();
    expect(before).not.toEqual([]);
    market.clock.advance(600_000);
    const part = (id: string) => act(agent.client, 'reopenComplaint', 'ComplaintActionInput', { id, note: '两件事' });
    expect(codes(await part(later))).toEqual([]);
    expect(await read(later, agent)).toMatchObject({ dueAt, isFirstAnswerLate: true, escalationLevel: 1 });
    expect(await history()).toEqual(before);
    const counted = await market.database.query('select from complaint_reopening where complaint_id = $1', [later]);
    expect(counted).toEqual([]);
    const [closed, gone] = [await complain(buyer), await complain(buyer)];
    expect(codes(await merge(agent, closed, gone))).toEqual([]);
    await market.database.query('delete from complaint_clock where complaint_id = $1', [closed]);
    await market.database.query(
      `update complaint set status = 'ARCHIVED', due_at = null, cause = 'x', responsible_party = 'BUYER', resolution = 'x',
        root_cause_id = (select min(id) from complaint_cause), follow_up_outcome = 'REACHED', satisfaction = 3 where id = $1`,
      [closed],
    );
    expect(codes(await part(gone))).toEqual(['NOT_ALLOWED_NOW']);
  });
});

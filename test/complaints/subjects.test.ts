import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, must } from '../kit/trade-steps.js';
import { scan, upload } from '../merchants/shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const accused = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const shop = await trade.shop();
const ware = await trade.ware(shop);

const FIELDS = 'complaint { id subject product { id } merchant { id } aboutAgent { id } }';
interface Registered {
  readonly id: string;
  readonly subject: string;
}
const register = async (by: Person, input: object): Promise<Registered> =>
  (await must(by.client, 'registerComplaint', 'RegisterComplaintInput', { description: 'bad', ...input }, FIELDS))[
    'complaint'
  ] as Registered;
const refusals = async (by: Person, input: object): Promise<string[]> =>
  (await act(by.client, 'registerComplaint', 'RegisterComplaintInput', { description: 'bad', ...input })).errors.map(
    ({ code, path }) => `${code} ${path?.at(-1)}`,
  );

describe('H1 a complaint says whom or what it is about', () => {
  it('an order, its delivery, a product, a merchant or the platform; what is not said follows from what is named', async () => {
    const buyer = await trade.buyer(10_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    const orderId = order?.id;
    expect(await register(buyer, { orderId })).toMatchObject({ subject: 'ORDER' });
    expect(await register(buyer, { orderId, subject: 'DELIVERY' })).toMatchObject({ subject: 'DELIVERY' });
    expect(await register(buyer, { orderId, productId: ware.productId })).toMatchObject({
      ...{ subject: 'PRODUCT', product: { id: ware.productId } },
    });
    expect(await register(buyer, { productId: ware.productId })).toMatchObject({
      ...{ subject: 'PRODUCT', merchant: { id: shop.merchantId } },
    });
    expect(await register(buyer, { merchantId: shop.merchantId })).toMatchObject({ subject: 'MERCHANT' });
    expect(await register(buyer, {})).toMatchObject({ subject: 'PLATFORM', merchant: null });
  });

  it('and names it: nothing unnamed, no product that was not in the order', async () => {
    const buyer = await trade.buyer(10_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    const other = await trade.ware(shop);
    expect(await refusals(buyer, { subject: 'ORDER' })).toEqual(['REQUIRED orderId']);
    expect(await refusals(buyer, { subject: 'DELIVERY', merchantId: shop.merchantId })).toEqual(['REQUIRED orderId']);
    expect(await refusals(buyer, { subject: 'PRODUCT' })).toEqual(['REQUIRED productId']);
    expect(await refusals(buyer, { subject: 'MERCHANT' })).toEqual(['REQUIRED merchantId']);
    expect(await refusals(buyer, { subject: 'AGENT' })).toEqual(['REQUIRED earlierComplaintId']);
    expect(await refusals(buyer, { orderId: order?.id, productId: other.productId })).toEqual(['NOT_FOUND productId']);
  });

  it('what is sent along is for the parties alone', async () => {
    const [buyer, stranger] = [await trade.buyer(), await trade.buyer()];
    const fileId = await upload(buyer.client, 'EVIDENCE', await scan(), 'a.jpg');
    const { id } = await register(buyer, { merchantId: shop.merchantId, evidenceFileIds: [fileId] });
    const document = `query ($id: ID!, $file: ID!) { node(id: $file) { id } complaint(id: $id) { messages(first: 2) { nodes {
      side attachments(first: 2) { nodes { file { id } } } } } } }`;
    for (const party of [buyer, shop.owner, handler])
      expect(await party.client.run(document, { id, file: fileId })).toEqual({
        node: { id: fileId },
        complaint: {
          messages: { nodes: [{ side: 'CUSTOMER', attachments: { nodes: [{ file: { id: fileId } }] } }] },
        },
      });
    expect(await stranger.client.run(document, { id, file: fileId })).toEqual({ node: null, complaint: null });
  });
});

describe('H1 a complaint about an agent', () => {
  /** A customer's case that the agent had, and the complaint about how they treated it. */
  async function aboutAgent(): Promise<{ buyer: Person; id: string; earlier: string }> {
    const buyer = await trade.buyer();
    const { id: earlier } = await register(buyer, {});
    expect(await refusals(buyer, { earlierComplaintId: earlier })).toEqual(['NOT_ALLOWED_NOW earlierComplaintId']);
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id: earlier, accountId: accused.id });
    const { id, subject } = await register(buyer, { earlierComplaintId: earlier, description: 'rude agent' });
    expect(subject).toBe('AGENT');
    return { buyer, id, earlier };
  }

  it('is of the agent who handled the customer’s earlier case, and of nobody else’s', async () => {
    const { id, earlier } = await aboutAgent();
    expect(await market.database.query('select about_agent_id from complaint where id = $1', [id])).toEqual([
      { about_agent_id: accused.id },
    ]);
    expect(await refusals(await trade.buyer(), { earlierComplaintId: earlier })).toEqual([
      'NOT_FOUND earlierComplaintId',
    ]);
  });

  it('is not seen by that agent: neither the case nor its log, messages, assignments, suggestions, links or alerts', async () => {
    const { id, buyer } = await aboutAgent();
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    await must(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', {
      ...{ id, audience: 'CUSTOMER', text: '您好', idempotencyKey: crypto.randomUUID() },
    });
    const rows = await market.database.query<{ id: string }>(
      `select id from complaint where id = $1 union all select id from complaint_entry where complaint_id = $1
       union all select id from complaint_message where complaint_id = $1
       union all select id from complaint_assignment where complaint_id = $1
       union all select id from complaint_suggestion where complaint_id = $1
       union all select id from complaint_link where complaint_id = $1 or other_id = $1`,
      [id],
    );
    const ids = rows.map((row) => row.id);
    expect(ids.length).toBeGreaterThan(6);
    const nodes = async (by: Person) =>
      (
        await by.client.run<{ nodes: ({ id: string } | null)[] }, object>(
          'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          { ids },
        )
      ).nodes.filter((node) => node !== null);
    expect(await nodes(handler)).toHaveLength(ids.length);
    expect(await nodes(accused)).toEqual([]);
    const list = `query ($buyerId: ID!) { complaints(first: 10, filter: { buyerId: $buyerId }) { totalCount nodes { id } } }`;
    const seen = async (by: Person) =>
      (
        await by.client.run<{ complaints: { nodes: { id: string }[]; totalCount: number } }, object>(list, {
          buyerId: buyer.id,
        })
      ).complaints;
    expect((await seen(handler)).totalCount).toBe(2);
    expect(await seen(accused)).toMatchObject({ totalCount: 1 });
    expect((await seen(accused)).nodes.map((node) => node.id)).not.toContain(id);
  });

  it('A5 E11 is not told to that agent: neither what moves, nor who writes, looks at it or lets its clock run out', async () => {
    const buyer = await trade.buyer();
    const { id: earlier } = await register(buyer, {});
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id: earlier, accountId: accused.id });
    type Told = {
      complaintEvents: { kind: string; sequence: number | null; cursor: string; complaint: { id: string } | null };
    };
    const begin = (by: Person, after: string | null = null) =>
      by.client.subscribe<Told, object>(
        'subscription ($after: String) { complaintEvents(after: $after) { kind sequence cursor complaint { id } } }',
        { after },
      );
    await using wronged = begin(accused);
    await using desk = begin(handler);
    for (const stream of [wronged, desk]) await stream.until((received) => received.length > 0);
    const start = desk.received[0]?.complaintEvents.cursor ?? '';
    const { id } = await register(buyer, {
      earlierComplaintId: earlier,
      severity: 'URGENT',
      description: 'rude agent',
    });
    await using watched = accused.client.subscribe<object, object>(
      `subscription { complaintViewers(complaintId: "${id}") { kind sequence } }`,
    );
    await watched.until((received) => received.length > 0);
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    await must(handler.client, 'watchComplaint', 'WatchComplaintInput', { id, isWriting: true });
    await must(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', {
      ...{ id, audience: 'INTERNAL', text: '先查录音', idempotencyKey: crypto.randomUUID() },
    });
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    for (let quarter = 0; quarter < 8; quarter += 1) {
      await market.settle(new Date(market.clock.now().getTime() + 15 * 60_000));
      // A session of staff that does nothing for half an hour ends.
      for (const { client } of [accused, handler, supervisor]) await client.run('{ viewer { account { id } } }', {});
    }
    // The last word is of the case that is not about them: what came before it has come.
    await must(supervisor.client, 'sayOnComplaint', 'SayOnComplaintInput', {
      ...{ id: earlier, audience: 'INTERNAL', text: '这是最后一句', idempotencyKey: crypto.randomUUID() },
    });
    await market.settle();
    const [{ last } = { last: 0 }] = await market.database.query<{ last: number }>(
      `select sequence as last from event where record_id = $1 order by id desc limit 1`,
      [earlier],
    );
    const idsOf = (received: readonly Told[]) => received.map(({ complaintEvents }) => complaintEvents.complaint?.id);
    const hasLast = (received: readonly Told[]) =>
      received.some(
        ({ complaintEvents: { sequence } }, index) => sequence === last && idsOf(received)[index] === earlier,
      );
    for (const stream of [wronged, desk]) await stream.until(hasLast);
    const kinds = await market.database.query<{ kind: string }>(
      `select distinct kind from event where record_id in ($1, replace($1, 'complaint_', 'complaintpresence_')) order by kind`,
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['COMPLAINT_CHANGED', 'COMPLAINT_ESCALATED', 'COMPLAINT_MESSAGE', 'COMPLAINT_REGISTERED'],
      ...['COMPLAINT_VIEWERS', 'COMPLAINT_WARNED'],
    ]);
    expect(idsOf(desk.received)).toContain(id);
    await using replayed = begin(accused, start);
    await replayed.until(hasLast);
    const ofOthers = ({ received }: { received: readonly Told[] }) =>
      received.filter(({ complaintEvents: { kind } }, index) => kind !== 'CHECKPOINT' && !idsOf(received)[index]);
    for (const stream of [wronged, replayed]) {
      expect(idsOf(stream.received)).not.toContain(id);
      expect(ofOthers(stream)).toEqual([]);
    }
    expect(watched.received).toHaveLength(1);
  });

  it('is not worked on by that agent, nor handed to them by anybody', async () => {
    const { id, earlier } = await aboutAgent();
    const code = async (by: Person, name: string, input: string, more: object) =>
      (await act(by.client, name, input, { id, ...more })).errors.map((error) => error.code);
    const classes = { category: 'SERVICE', severity: 'NORMAL', dimension: 'EMPATHY' };
    expect(await code(accused, 'classifyComplaint', 'ClassifyComplaintInput', classes)).toEqual(['NOT_FOUND']);
    expect(await code(accused, 'investigateComplaint', 'ComplaintActionInput', {})).toEqual(['NOT_FOUND']);
    expect(await code(accused, 'watchComplaint', 'WatchComplaintInput', { isWriting: false })).toEqual(['NOT_FOUND']);
    expect(await code(accused, 'linkDuplicate', 'LinkComplaintsInput', { complaintId: earlier })).toEqual([
      'NOT_FOUND',
    ]);
    const to = { accountId: accused.id };
    expect(await code(supervisor, 'assignComplaint', 'AssignComplaintInput', to)).toEqual(['NOT_A_HANDLER']);
    expect(
      (await act(supervisor.client, 'assignComplaints', 'AssignComplaintsInput', { ids: [id], ...to })).errors.map(
        (error) => error.code,
      ),
    ).toEqual(['NOT_A_HANDLER']);
    await must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: handler.id });
    expect(
      await code(handler, 'handOverComplaint', 'HandOverComplaintInput', { ...to, reason: 'SKILL', note: 'yours' }),
    ).toEqual(['NOT_A_HANDLER']);
    await expect(
      market.database.query('update complaint set assignee_id = about_agent_id where id = $1', [id]),
    ).rejects.toThrow('complaint_not_with_its_agent');
  });
});
